import type { Quote } from '../model/saved.ts';
import type { Span } from '../model/span.ts';
import { likenessIn, likest } from './anchoring/likeness.ts';
import { type Plain, plainOf } from './anchoring/plain.ts';
import { namesIn, numbersIn, sameList } from './anchoring/telling.ts';

/**
 * Where a saved quotation stands now. `exact`: its words, where they were; `moved`: its very words, elsewhere; `changed`: its place, other
 * words; `lost`: nowhere that is sure.
 */
export type Relocated =
  | { state: 'exact' | 'moved'; span: Span }
  | { state: 'changed'; span: Span; words: string; numbers: boolean }
  | { state: 'lost' };

const LOST: Relocated = { state: 'lost' };

/** Shorter words stand anywhere: only what stands around them tells which are meant. */
const SHORT = 24;

/** Places of the very words that are looked at; a word that stands oftener says nothing. */
const PLACES = 100;

/** The surroundings of a place: how like the saved ones they are, each side from 0 to 1. */
interface Around {
  before: number;
  after: number;
}

interface Sought {
  exact: string;
  prefix: string;
  suffix: string;
}

/** A side's letters beyond its length, for what was put in between. */
const SLACK = 8;

/** That nothing stands at the article's end, as nothing stood there, says little. */
const blank = (side: string): number => (side.trim() === '' ? 0.6 : 0);

function around({ text }: Plain, { prefix, suffix }: Sought, start: number, end: number): Around {
  const before = text.slice(Math.max(0, start - prefix.length - SLACK), start);
  const after = text.slice(end, end + suffix.length + SLACK);
  return {
    before: prefix.trim() === '' ? blank(before) : likenessIn(before, prefix),
    after: suffix.trim() === '' ? blank(after) : likenessIn(after, suffix),
  };
}

const spanOf = ({ at }: Plain, start: number, end: number): Span => ({ start: at[start] as number, end: (at[end - 1] as number) + 1 });

/** The very words: where they stood, or in the surroundings most like theirs. Where several places are as good, none is. */
function unchanged(page: Plain, sought: Sought, position: number): Relocated | null {
  const places: { start: number; end: number; sides: Around; near: number }[] = [];
  for (let start = page.text.indexOf(sought.exact); start >= 0 && places.length < PLACES; start = page.text.indexOf(sought.exact, start + 1)) {
    const end = start + sought.exact.length;
    places.push({ start, end, sides: around(page, sought, start, end), near: Math.abs((page.at[start] as number) - position) });
  }
  const score = ({ sides }: (typeof places)[number]): number => sides.before + sides.after;
  const [best, second] = places.sort((a, b) => score(b) - score(a) || a.near - b.near);
  if (!best) return null;
  const { before, after } = best.sides;
  const held = Math.max(before, after) >= 0.75;
  if (!held && sought.exact.length < SHORT) return null;
  const apart = !second || score(best) - score(second) >= 0.2 || best.near === 0;
  if (!apart && sought.exact.length < SHORT) return null;
  const still = best.near === 0 ? Math.max(before, after) >= 0.5 : before >= 0.75 && after >= 0.75;
  return { state: still ? 'exact' : 'moved', span: spanOf(page, best.start, best.end) };
}

/** The place between its surroundings, where both still stand; `cut` where they stand together and nothing is between them. */
function between(page: Plain, { exact, prefix, suffix }: Sought): { start: number; end: number } | 'cut' | null {
  if (prefix.trim().length < 12 || suffix.trim().length < 12) return null;
  for (const before of likest(page.text, prefix, 0.8)) {
    const reach = page.text.slice(before.end, before.end + exact.length * 2 + suffix.length + 80);
    const after = likest(reach, suffix, 0.8, 1)[0];
    if (!after) continue;
    if (after.start < exact.length * 0.3) return 'cut';
    return { start: before.end, end: before.end + after.start };
  }
  return null;
}

/** A sentence beside the saved one may be much like it: it is the neighbour where it holds the words that stood beside the saved one. */
function isNeighbour(words: string, { prefix, suffix, exact }: Sought): boolean {
  const holds = (side: string): boolean => side.trim().length >= 12 && !exact.includes(side.trim()) && likenessIn(words, side.trim()) >= 0.8;
  return holds(prefix) || holds(suffix);
}

function changedAt(page: Plain, { exact }: Sought, start: number, end: number): Relocated {
  const words = page.text.slice(start, end);
  const trimmed = words.trim();
  const from = start + words.length - words.trimStart().length;
  const span = spanOf(page, from, from + trimmed.length);
  return { state: 'changed', span, words: trimmed, numbers: !sameList(numbersIn(exact), numbersIn(trimmed)) };
}

/**
 * Finds a saved quotation again in a text that may have been edited since. Words that carry another number are never the same
 * words; a place that is not sure is none.
 */
export function relocate(text: string, quote: Quote): Relocated {
  const page = plainOf(text);
  const sought: Sought = { exact: plainOf(quote.exact).text.trim(), prefix: plainOf(quote.prefix).text, suffix: plainOf(quote.suffix).text };
  if (sought.exact === '') return LOST;
  const same = unchanged(page, sought, quote.start);
  if (same) return same;

  const gap = between(page, sought);
  if (gap === 'cut') return LOST;
  if (gap) {
    const words = page.text.slice(gap.start, gap.end);
    // Between surroundings that stand as they stood, half of the words is enough.
    return likenessIn(words, sought.exact) >= 0.5 ? changedAt(page, sought, gap.start, gap.end) : LOST;
  }
  if (sought.exact.length < SHORT) return LOST;
  const places = likest(page.text, sought.exact, 0.7).filter(({ start, end }) => !isNeighbour(page.text.slice(start, end), sought));
  const [best, ...others] = places;
  if (!best || others.some((other) => other.start >= best.end || other.end <= best.start)) return LOST;
  const { before, after } = around(page, sought, best.start, best.end);
  const words = page.text.slice(best.start, best.end);
  const [least, most] = [Math.min(before, after), Math.max(before, after)];
  const sameNumbers = sameList(numbersIn(sought.exact), numbersIn(words));
  // Another number is another statement, unless it stands between what that one stood between.
  if (!sameNumbers) return least >= 0.55 && most >= 0.7 ? changedAt(page, sought, best.start, best.end) : LOST;
  if (most >= 0.8) return changedAt(page, sought, best.start, best.end);
  // Where nothing around it stands, the names have to say whose words they are: without any, a headline or another's sentence is as like.
  const names = namesIn(sought.exact);
  return names.length > 0 && sameList(names, namesIn(words)) && best.likeness >= 0.85 ? changedAt(page, sought, best.start, best.end) : LOST;
}
