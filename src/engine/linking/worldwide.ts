import type { EntryFigure } from '../../model/entry.ts';

const WORLD =
  /\b(?:with|from|to|against) (?:all |all of |the whole of )?the (?:rest of the |whole |entire )?world\b(?![’']s)|\b(?:with|from) all (?:its |their |other |the |trading )*(?:partners|countries|origins|suppliers|sources)\b|\bworldwide\b|\bworld trade (?:deficit|surplus)\b|\boverall trade (?:deficit|surplus|gap)\b/i;

/** Whether a claim's sum is of trade with all the world, by its own words. */
export const isOfWorld = (words: string): boolean => WORLD.test(words);

const ALL = /\ball (?:partners|countries)\b|^total imports\b/;

/**
 * Whether one of two sums is of trade with all the world and the other with one country: a part is no less than its whole.
 * @param isNamed whether the claim names whom the trade is with
 * @param isWorlds whether the record names nobody
 */
export function areOfWorldAndOne(
  { ofWorld, isNamed }: { readonly ofWorld: boolean; readonly isNamed: boolean },
  { role }: EntryFigure,
  isWorlds: boolean,
): boolean {
  if (ALL.test(role)) return !ofWorld;
  return ofWorld ? !isWorlds : isNamed && isWorlds;
}
