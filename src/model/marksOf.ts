import type { Claim } from './claim.ts';
import { differsFromEarlier } from './differs.ts';
import type { Link } from './link.ts';
import type { Mark } from './mark.ts';
import type { Reading } from './reading.ts';
import { contains, type Span, wordsAt } from './span.ts';
import { tellingFigures } from './telling.ts';

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

/** Of two marks over the same words a difference is drawn before a record, of two alike the one over more of them, or the first. */
const outdoes = (other: Mark, mark: Mark): boolean =>
  other !== mark && contains(other, mark) && (other.differs !== mark.differs ? other.differs : !contains(mark, other) || other.claim < mark.claim);

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
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return marks.map((mark) => {
    const under = marks.filter((other) => outdoes(other, mark)).map(({ claim }) => claim);
    return under.length > 0 ? { ...mark, under } : mark;
  });
}
