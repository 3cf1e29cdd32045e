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

/** Whether one more at `top` would make too many within any stretch of `screen` px. */
function crowds(tops: readonly number[], top: number, screen: number): boolean {
  const near = [...tops.filter((other) => Math.abs(other - top) < screen), top].sort((a, b) => a - b);
  return near.some((first, i) => (near[i + MOST] ?? Number.POSITIVE_INFINITY) - first < screen);
}

/** The claims to mark so that no screen has more than a few marks: what differs from an earlier pledge first, then what is surest of its record. */
export function fewOf(candidates: readonly Candidate[], screen: number): Set<number> {
  const ranked = [...candidates].sort((a, b) => Number(b.differs) - Number(a.differs) || b.score - a.score || a.top - b.top);
  const chosen = new Set<number>();
  const tops: number[] = [];
  for (const { claim } of ranked) {
    if (chosen.has(claim)) continue;
    // All figures of a claim or none: half a comparison would mislead.
    const own = candidates.filter((c) => c.claim === claim).map((c) => c.top);
    const would = [...tops];
    const fits = own.every((top) => !crowds(would, top, screen) && would.push(top));
    if (!fits) continue;
    chosen.add(claim);
    tops.push(...own);
  }
  return chosen;
}
