import { expect, test } from 'vitest';
import { wordsAt } from '../../../src/model/span.ts';
import { practiceReading, practiceSentence } from '../../../src/pages/welcome/practiceReading.ts';

test('the picture on the welcome page marks the words that its card speaks of', () => {
  const { article, analysis, links, entries } = practiceReading;
  const claim = analysis.claims[0];
  const figure = analysis.figures[0];
  if (!claim || !figure) throw new Error('the practice reading has no claim');
  expect(wordsAt(article.text, claim)).toBe(practiceSentence.marked);
  expect(wordsAt(article.text, figure)).toBe('more than $40 billion');
  expect(practiceSentence.before + practiceSentence.marked + practiceSentence.after).toBe(article.text);
  expect(entries.map((entry) => entry.id)).toEqual(links.map((link) => link.entry));
});
