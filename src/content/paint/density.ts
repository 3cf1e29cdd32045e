/** How much is marked: a few a screen, only what differs from an earlier pledge, or all that has a record. */
export type Density = 'few' | 'differing' | 'all';

/** What stands in a page to be marked, or not. */
export interface Candidate {
  claim: number;
  differs: boolean;
  /** How surely it belongs to its record. */
  score: number;
  /** Where it stands, from the top (px). */
  top: number;
}

/** A reader's eye takes in about this many beside the reading. */
export const MOST = 6;

/** The claims to mark so that no screen has more than a few marks: what differs from an earlier pledge first, then what is surest of its record. */
export function fewOf(candidates: readonly Candidate[], screen: number): Set<number> {
  const claims = new Map<number, number[]>();
  // By the best of its marks, though all of a claim are alike but for their place.
  for (const { claim, top } of [...candidates].sort((a, b) => +b.differs - +a.differs || b.score - a.score || a.top - b.top))
    claims.set(claim, [...(claims.get(claim) ?? []), top]);
  const chosen = new Set<number>();
  let tops: number[] = [];
  for (const [claim, own] of claims) {
    // All figures of a claim or none: half a comparison would mislead.
    const would = [...tops, ...own].sort((a, b) => a - b);
    if (would.some((top, i) => (would[i + MOST] ?? Number.POSITIVE_INFINITY) - top < screen)) continue;
    chosen.add(claim);
    tops = would;
  }
  return chosen;
}
