import type { Candidate } from './candidates.ts';
import { isOwn } from './own.ts';

/** A candidate by its fields alone. */
export interface First {
  readonly candidate: Candidate;
  readonly chance: number;
}

export const byOdds = (a: Candidate, b: Candidate): number =>
  b.odds - a.odds || (a.entry.date < b.entry.date ? -1 : a.entry.date > b.entry.date ? 1 : a.entry.id < b.entry.id ? -1 : 1);

/**
 * The chance of each candidate by its fields. A claim has one record or none: what speaks for another speaks against this one. What the reader saved
 * repeats some page's words: it takes nothing from a pack's record.
 */
export function chancesOf(candidates: readonly Candidate[]): (c: Candidate) => number {
  const packs = candidates.reduce((sum, c) => sum + (isOwn(c.entry) ? 0 : c.odds), 1);
  return (c) => c.odds / (isOwn(c.entry) ? packs + c.odds : packs);
}
