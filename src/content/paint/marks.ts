import type { Mark } from '../../model/mark.ts';

/** Of the marks at one place each claim's first, the one with the fewest words before others: the figure under the pointer before the clause around it. */
export function claimsHere(marks: readonly Mark[]): Mark[] {
  const here = [...marks].sort((a, b) => a.end - a.start - (b.end - b.start));
  return here.filter((m, i) => here.findIndex((other) => other.claim === m.claim) === i);
}

/** The next (1) or previous (-1) claim from `current` in the order of the text, round the ends; null where there is none. */
export function step(marks: readonly Mark[], current: number | null, by: 1 | -1): number | null {
  const claims = [...new Set(marks.map((m) => m.claim))];
  const at = current === null ? -1 : claims.indexOf(current);
  const next = at < 0 ? (by === 1 ? 0 : claims.length - 1) : (at + by + claims.length) % claims.length;
  return claims[next] ?? null;
}
