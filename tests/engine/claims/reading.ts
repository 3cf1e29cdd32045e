import { analyse } from '../../../src/engine/analyse.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Day } from '../../../src/model/day.ts';
import { LEXICON } from '../attribution/reading.ts';

/** An article of one paragraph a line. */
export function articleOf(text: string, published = '2025-11-12'): Article {
  let at = 0;
  const blocks = text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length, role: 'paragraph' as const };
  });
  return { title: null, url: null, published: published as Day, language: 'en', outlet: null, author: null, text, blocks };
}

export const claimsIn = (text: string, published?: string): Claim[] => analyse(articleOf(text, published), LEXICON).claims;

/** `kind measure CN→US`, the parties as states. */
export function told({ kind, measure, actors, counterparties }: Claim): string {
  const states = (ids: readonly Claim['actors'][number][]): string => [...new Set(ids.map((id) => LEXICON.countryOf(id) ?? id))].join();
  return `${kind} ${measure} ${states(actors)}→${states(counterparties)}`;
}
