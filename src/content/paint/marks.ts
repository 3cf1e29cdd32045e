import type { Claim } from '../../model/claim.ts';
import type { Link } from '../../model/link.ts';
import type { Reading } from '../../model/reading.ts';
import { type Span, wordsAt } from '../../model/span.ts';
import { tellingFigures } from '../../model/telling.ts';
import { differsFromEarlier } from '../../ui/cardView.ts';

/** Words of the article that carry a claim with a record. */
export interface Mark extends Span {
  claim: number;
  /** The page differs here from an earlier pledge. */
  differs: boolean;
  /** How surely the claim belongs to the best of its records. */
  score: number;
}

/** A longer clause is marked at its beginning only: the eye must find the claim, not wade through underlined lines. */
const LONGEST = 80;
const SHORTEST = 12;

/** The clause's first part: up to its first comma or dash, or as many whole words as fit. */
function opening(text: string, clause: Span): Span {
  const words = text.slice(clause.start, clause.end);
  if (words.length <= LONGEST) return { start: clause.start, end: clause.start + words.replace(/[.,;:!?]$/, '').length };
  const stop = words.slice(SHORTEST, LONGEST).search(/[,;:]\s|\s[–—-]\s/);
  const length = stop >= 0 ? SHORTEST + stop : words.lastIndexOf(' ', LONGEST);
  return { start: clause.start, end: clause.start + (length > 0 ? length : LONGEST) };
}

/** What to mark of a claim: the figures that tell how much, for they are what is compared; a claim without one by its opening words. */
function carriers(claim: Claim, { analysis, article: { text } }: Reading): Span[] {
  const figures = tellingFigures(claim, analysis.figures, (figure) => wordsAt(text, figure));
  return figures.length > 0 ? figures : [opening(text, claim)];
}

/** The marks of a reading in the order of the text. A claim without a link has none. */
export function marksOf(reading: Reading): Mark[] {
  const linked = new Map<number, Link[]>();
  for (const link of reading.links) {
    const known = linked.get(link.claim);
    if (known) known.push(link);
    else linked.set(link.claim, [link]);
  }
  const marks = [...linked].flatMap(([index, links]) => {
    const claim = reading.analysis.claims[index];
    if (!claim) return [];
    const differs = links.some(differsFromEarlier);
    const score = Math.max(...links.map((l) => l.score));
    return carriers(claim, reading).map(({ start, end }) => ({ start, end, claim: index, differs, score }));
  });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

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
