import { expect, it } from 'vitest';
import { sentencesOf } from '../../../src/engine/text/sentences.ts';
import { tokensOf, wordAt } from '../../../src/engine/text/tokens.ts';

const read = (text: string): string[][] => {
  const sentences = sentencesOf(text, [{ start: 0, end: text.length, role: 'paragraph' }]);
  const tokens = tokensOf(text, sentences);
  return sentences.map((_, i) => {
    const words: string[] = [];
    for (let t = tokens.firsts[i] ?? 0; t < (tokens.firsts[i + 1] ?? 0); t++) words.push(wordAt(tokens, t));
    return words;
  });
};

it.each<[string, string[][]]>([
  [
    'China bought $5bn. Then it stopped.',
    [
      ['China', 'bought', '$', '5bn', '.'],
      ['Then', 'it', 'stopped', '.'],
    ],
  ],
  ['U.S. trade', [['U', '.', 'S', '.', 'trade']]],
  ['Québec’s duty', [['Québec', '’', 's', 'duty']]],
  ['', []],
  ['   ', []],
])('%j comes apart sentence by sentence', (text, words) => expect(read(text)).toEqual(words));
