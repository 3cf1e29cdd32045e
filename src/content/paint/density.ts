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

/** Puts one more among `tops`, which are in order, unless that makes too many within any stretch of `screen` px. */
function join(tops: number[], top: number, screen: number): boolean {
  let at = tops.findLastIndex((other) => other <= top) + 1;
  tops.splice(at, 0, top);
  const first = Math.max(0, at - MOST);
  for (at = first; at <= first + MOST; at++) {
    const [from, to] = [tops[at], tops[at + MOST]];
    if (from !== undefined && to !== undefined && to - from < screen) return false;
  }
  return true;
}

/** The claims to mark so that no screen has more than a few marks: what differs from an earlier pledge first, then what is surest of its record. */
export function fewOf(candidates: readonly Candidate[], screen: number): Set<number> {
  const claims = new Map<number, Candidate[]>();
  for (const candidate of candidates) claims.set(candidate.claim, [...(claims.get(candidate.claim) ?? []), candidate]);
  // By the best of its marks, though all of a claim are alike but for their place.
  const ranked = [...candidates].sort((a, b) => Number(b.differs) - Number(a.differs) || b.score - a.score || a.top - b.top);
  const chosen = new Set<number>();
  const refused = new Set<number>();
  let tops: number[] = [];
  for (const { claim } of ranked) {
    if (chosen.has(claim) || refused.has(claim)) continue;
    // All figures of a claim or none: half a comparison would mislead.
    const would = [...tops];
    const fits = (claims.get(claim) ?? []).every(({ top }) => join(would, top, screen));
    (fits ? chosen : refused).add(claim);
    if (fits) tops = would;
  }
  return chosen;
}
