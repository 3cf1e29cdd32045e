import { describe, expect, test } from 'vitest';
import { articleOfText } from '../../src/cli/article.ts';
import { readArticle } from '../../src/cli/read.ts';
import { loadRecords } from '../../src/cli/records.ts';
import { articles } from './gold.ts';
import { textsIn } from './texts.ts';

const byTheme = textsIn('unrelated');

/** A page that tells one story after another, as live pages and round-ups do. */
const roundUps = byTheme.map((all) => ({
  id: `unrelated-round-up-${all[0]?.id}`,
  published:
    all
      .map(({ published }) => published)
      .sort()
      .at(-1) ?? null,
  text: all.map(({ text }) => text).join('\n\n'),
}));

/** Sport, weather, courts, firms, wars and elections, with Trump, China and billions in them. */
const unrelated = [...byTheme.flat(), ...roundUps, ...articles.filter(({ id }) => id.startsWith('unrelated-'))];

const records = loadRecords(null);
const read = unrelated.map(({ id, text, published }) => {
  const { analysis, links } = readArticle(articleOfText(text, { url: null, title: id, published }), records, null);
  return { id, claims: analysis.claims.length, links: links.map(({ entry }) => entry) };
});

const total = (of: (r: (typeof read)[number]) => number): number => read.reduce((sum, r) => sum + of(r), 0);

console.log(
  `unrelated articles: ${read.length}, false links ${total((r) => r.links.length)}, ${(total((r) => r.links.length) / read.length).toFixed(3)} an article; with claims ${read.filter((r) => r.claims > 0).length}`,
);

describe('articles that are not about trade policy', () => {
  test('are many and of all lengths', () => {
    expect(unrelated.length).toBeGreaterThanOrEqual(70);
    expect(new Set(unrelated.map(({ id }) => id)).size).toBe(unrelated.length);
    const of = (word: RegExp): number => unrelated.filter(({ text }) => word.test(text)).length;
    expect(of(/\bTrump\b/)).toBeGreaterThanOrEqual(10);
    expect(of(/\bChin(?:a|ese)\b/)).toBeGreaterThanOrEqual(40);
    expect(of(/\bbillion\b/)).toBeGreaterThanOrEqual(30);
  });

  test('bring at most one false link in twenty', () => {
    expect(read.filter(({ links }) => links.length > 0).length / read.length).toBeLessThanOrEqual(0.05);
    expect(total(({ links }) => links.length) / read.length).toBeLessThanOrEqual(0.05);
  });
});
