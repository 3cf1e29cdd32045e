import { analyse } from '../../../src/engine/analyse.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { articleOf } from '../article.ts';
import { LEXICON } from '../attribution/reading.ts';

export const claimsIn = (text: string, published = '2025-11-12'): Claim[] => analyse(articleOf(text, published), LEXICON).claims;

/** `kind measure CN→US`, the parties as states. */
export function told({ kind, measure, actors, counterparties }: Claim): string {
  const states = (ids: readonly Claim['actors'][number][]): string => [...new Set(ids.map((id) => LEXICON.countryOf(id) ?? id))].join();
  return `${kind} ${measure} ${states(actors)}→${states(counterparties)}`;
}
