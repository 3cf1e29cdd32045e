import type { Claim } from '../../model/claim.ts';
import type { Entry, EntryFigure } from '../../model/entry.ts';

const WORLD =
  /\b(?:with|from|to|against) (?:all |all of |the whole of )?the (?:rest of the |whole |entire )?world\b(?![’']s)|\b(?:with|from) all (?:its |their |other |the |trading )*(?:partners|countries|origins|suppliers|sources)\b|\bworldwide\b|\bworld trade (?:deficit|surplus)\b|\boverall trade (?:deficit|surplus|gap)\b/i;

/** Whether a claim's sum is of trade with all the world, by its own words. */
export const isOfWorld = (words: string): boolean => WORLD.test(words);

const ALL = /\ball (?:partners|countries)\b|^total imports\b/;

/** Whether one of two sums is of trade with one country and the other of trade with all: a part is no less than its whole. */
export function areOfWorldAndOne(
  ofWorld: boolean,
  { counterparties }: Pick<Claim, 'counterparties'>,
  { role }: EntryFigure,
  { counterparty }: Entry,
): boolean {
  const isAll = ALL.test(role);
  return ofWorld ? !isAll && counterparty.length > 0 : isAll && counterparties.length > 0;
}
