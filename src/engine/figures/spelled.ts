import { tidy } from './draft.ts';
import { CARDINALS, FRACTIONS, MAGNITUDES, MULTIPLES, VAGUE } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import { isHyphen, joinedWordAfter, type Word, wordAfter, wordBefore, wordEndingAt } from './words.ts';

/** What "several hundred" means at least and at most, in hundreds. */
const FEWEST = 2;
const MOST = 9;

/** "Hundreds" tells the order of size alone: from one hundred up to ten, as those who label quantities read it. */
const NEXT_ORDER = 10;

const SPELLED_MAGNITUDES = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'quadrillion', 'dozen', 'lakh', 'crore']);

/** Units that a plain article counts. */
const ONE_OF = new Set(['decade', 'century', 'percentage']);
/** Those that count one only before "and a half" or what they lie before or after: "a year and a half", "a day after". */
const SPAN_OF = new Set(['hour', 'day', 'week', 'month', 'year', 'minute']);

/** Every word that may begin or carry a spelled number. */
export const OPENING_WORDS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...VAGUE.keys(),
  ...FRACTIONS.keys(),
  ...MULTIPLES.keys(),
  ...SPELLED_MAGNITUDES,
  ...ONE_OF,
  ...SPAN_OF,
]);

const numeral = (start: number, end: number, value: number, scale: number, form: Numeral['form']): Numeral => ({
  start,
  end,
  value,
  high: null,
  scale,
  form,
  letter: null,
  unitFrom: end,
  precise: false,
});

/** "and a half" after a number of words or digits: where it ends, or -1. */
function andAHalf(text: string, from: number, end: number): number {
  let at = from;
  for (const expected of ['and', 'a', 'half']) {
    const word = joinedWordAfter(text, at, end);
    if (word?.lower !== expected) return -1;
    at = word.end;
  }
  return at;
}

/** Cardinals and magnitudes in a row: "twenty-five", "two hundred and fifty", "two hundred billion". */
function cardinal(text: string, first: Word, end: number): Numeral {
  let total = 0;
  let current = 0;
  let scale = 1;
  let last = first;
  let word: Word | null = first;
  let previous = -1;
  while (word) {
    const small = CARDINALS.get(word.lower);
    const by = SPELLED_MAGNITUDES.has(word.lower) ? MAGNITUDES.get(word.lower) : undefined;
    if (small !== undefined) {
      const fits =
        previous < 0 || (previous >= 20 && previous < 100 && previous % 10 === 0 && small > 0 && small < 10) || (previous >= 100 && small > 0);
      if (!fits) break;
      current += small;
      previous = small;
    } else if (by !== undefined && previous !== 0) {
      if ((by === 100 && current >= 100) || (current || 1) * by > 1e18) break;
      current = (current || 1) * by;
      scale = by;
      previous = by;
      if (by >= 1000) {
        total += current;
        current = 0;
      }
    } else break;
    last = word;
    const next = joinedWordAfter(text, word.end, end);
    const skipsAnd: boolean = next?.lower === 'and' && previous >= 100;
    word = skipsAnd && next ? spelledAfterAnd(text, next, end) : next;
  }
  return numeral(first.start, last.end, total + current, total > 0 && current === 0 ? scale : 1, 'words');
}

/** "two hundred and fifty": only a cardinal may follow that "and"; "two hundred and the rest" ends before it. */
function spelledAfterAnd(text: string, and: Word, end: number): Word | null {
  const word = wordAfter(text, and.end, end);
  return word && CARDINALS.has(word.lower) ? word : null;
}

/** Scores that nobody got in a test or a match: "scores of firms", "killed scores". */
function areMany(text: string, scores: Word, floor: number, end: number): boolean {
  if (wordAfter(text, scores.end, end)?.lower === 'of') return true;
  const before = wordBefore(text, scores.start, floor);
  return before !== null && /^(?:kill|wound|injur|arrest|displac)(?:ed|ing|es|s)$/.test(before.lower);
}

/** "hundreds of billions", "dozens": from one to ten of them. */
function vague(text: string, first: Word, floor: number, end: number): Numeral | null {
  if (first.lower === 'scores' && !areMany(text, first, floor, end)) return null;
  let size = VAGUE.get(first.lower) ?? 1;
  let last = first;
  for (;;) {
    const of = wordAfter(text, last.end, end);
    const next = of?.lower === 'of' ? wordAfter(text, of.end, end) : null;
    const by = next ? VAGUE.get(next.lower) : undefined;
    if (!next || by === undefined || size * by > 1e18) {
      if (size === 10) return null;
      return { ...numeral(first.start, last.end, size, 1, 'vague'), high: size * NEXT_ORDER, unitFrom: of?.lower === 'of' ? of.end : last.end };
    }
    size *= by;
    last = next;
  }
}

/** "several hundred", "a few thousand", "a couple of million" before a magnitude: where the phrase begins, and how many. */
function fewBefore(text: string, at: number, floor: number): { start: number; low: number; high: number } | null {
  const word = wordBefore(text, at, floor);
  if (word?.lower === 'several') return { start: word.start, low: FEWEST, high: MOST };
  if (word?.lower === 'few') {
    const article = wordBefore(text, word.start, floor);
    return { start: article?.lower === 'a' ? article.start : word.start, low: FEWEST, high: MOST };
  }
  const couple = word?.lower === 'of' ? wordBefore(text, word.start, floor) : word;
  if (couple?.lower !== 'couple') return null;
  const article = wordBefore(text, couple.start, floor);
  return { start: article?.lower === 'a' ? article.start : couple.start, low: 2, high: 2 };
}

/** A magnitude that no cardinal opens: "a trillion", "several hundred", "trillion-dollar". */
function bareMagnitude(text: string, first: Word, floor: number, end: number): Numeral {
  const base = cardinal(text, first, end);
  const few = fewBefore(text, first.start, floor);
  if (few)
    return { ...base, start: few.start, value: base.value * few.low, high: few.low === few.high ? null : base.value * few.high, form: 'vague' };
  const article = wordBefore(text, first.start, floor);
  if (article?.lower !== 'a') return base;
  const half = andAHalf(text, base.end, end);
  return half < 0 ? { ...base, start: article.start } : { ...base, start: article.start, end: half, unitFrom: half, value: base.value * 1.5 };
}

/** The word before across one hyphen or spaces. */
function joinedWordBefore(text: string, at: number, floor: number): Word | null {
  return at > floor && isHyphen(text.charCodeAt(at - 1)) ? wordEndingAt(text, at - 1, floor) : wordBefore(text, at, floor);
}

/** "The first quarter-point cut", "another quarter percentage point": whatever stands before. */
function isOfPoint(text: string, quarter: Word, end: number): boolean {
  if (quarter.lower !== 'quarter') return false;
  const next = joinedWordAfter(text, quarter.end, end);
  const point = next?.lower === 'percentage' ? joinedWordAfter(text, next.end, end) : next;
  return point?.lower === 'point';
}

/** "Quarter million dollars", with no article before it; "the first quarter million" is another thing. */
function isOfMagnitude(text: string, { lower, end: after }: Word, before: Word | null, end: number): boolean {
  if (lower !== 'quarter' || (before && /^(?:first|second|third|fourth|last|next|this|per|each|every)$/.test(before.lower))) return false;
  const next = joinedWordAfter(text, after, end);
  return next !== null && /^(?:million|billion|trillion)$/.test(next.lower);
}

/** "a third", "two-thirds", "half", "half a million", "a quarter of a trillion". Its parts are counted by the word before. */
function fraction(text: string, first: Word, floor: number, end: number): Numeral | null {
  const parts = FRACTIONS.get(first.lower) ?? 1;
  const plural = parts === 2 ? first.lower === 'halves' : first.lower.endsWith('s');
  const before = joinedWordBefore(text, first.start, floor);
  const ofPoint = isOfPoint(text, first, end);
  const ofMagnitude = isOfMagnitude(text, first, before, end);
  const count = before && (before.lower === 'a' || before.lower === 'an' ? 1 : CARDINALS.get(before.lower));
  if (count === undefined || count === null) {
    if (!ofPoint && !ofMagnitude && (first.lower !== 'half' || before?.lower === 'first' || before?.lower === 'second')) return null;
  } else if (count === 0 || count >= parts || (plural ? count === 1 : count !== 1 && !ofPoint)) return null;
  // "two quarters" and "three quarters" are nine months unless the text says of what they are the part.
  const hyphened = isHyphen(text.charCodeAt(first.start - 1));
  if (parts === 4 && before?.lower !== 'a' && !hyphened && !ofPoint && !ofMagnitude && wordAfter(text, first.end, end)?.lower !== 'of') return null;
  const start = before && typeof count === 'number' ? before.start : first.start;
  const value = (count ?? 1) / parts;
  const unit = partOf(text, first.end, end);
  const magnitude = joinedWordAfter(text, unit, end);
  const by = magnitude && SPELLED_MAGNITUDES.has(magnitude.lower) ? MAGNITUDES.get(magnitude.lower) : undefined;
  if (magnitude && by !== undefined) {
    const whole = cardinal(text, magnitude, end);
    return { ...numeral(start, whole.end, value * whole.value, 1, 'words') };
  }
  return { ...numeral(start, first.end, value, 1, 'fraction'), unitFrom: unit };
}

/** Past "of a", "a" or "an": where the whole of a fraction is named. */
function partOf(text: string, from: number, end: number): number {
  const first = joinedWordAfter(text, from, end);
  const article = first?.lower === 'of' ? joinedWordAfter(text, first.end, end) : first;
  return article?.lower === 'a' || article?.lower === 'an' ? article.end : from;
}

/** "a week or two", "a decade or so": where the words behind make the article a number. */
function orTwo(text: string, article: Word, or: Word, end: number): Numeral | null {
  const last = wordAfter(text, or.end, end);
  if (last?.lower === 'so') return numeral(article.start, article.end, 1, 1, 'words');
  return last?.lower === 'two' ? { ...numeral(article.start, last.end, 1, 1, 'vague'), high: 2, unitFrom: article.end } : null;
}

/** "a decade", "a percentage point": a number in itself, unless it only says when ("a decade ago"). */
function oneOf(text: string, unit: Word, floor: number, end: number): Numeral | null {
  const article = wordBefore(text, unit.start, floor);
  const next = wordAfter(text, unit.end, end);
  if (unit.lower === 'percentage' && next?.lower !== 'point') return null;
  if (article?.lower === 'a' && next?.lower === 'or') {
    const two = orTwo(text, article, next, end);
    if (two) return two;
  }
  if (article?.lower !== 'a' || (next && /^(?:ago|earlier|later|before|after)$/.test(next.lower))) return null;
  return numeral(article.start, article.end, 1, 1, 'words');
}

/** "took over an hour", "less than a week": a hedge makes the article a number. */
const MEASURED =
  /(?:^|[^\p{L}])(?:(?:more|less|longer|shorter|fewer) than|nearly|almost|(?:took|takes|lasted|lasting|for|in) (?:over|under|about|around)) $/iu;
/** ", a day after a court had ruled", "just a week before": not the rate in "4% a year before the war". */
const AWAY = /(?:[,—–(]|(?:^|[^\p{L}])(?:just|only|barely|came|comes|within|than|about|nearly|almost)) $/iu;

/** "a year and a half", "a day after a court had ruled". "A year after" alone, at the end of its phrase, is a date. */
function spanOf(text: string, unit: Word, floor: number, end: number): Numeral | null {
  const article = wordBefore(text, unit.start, floor);
  if (article?.lower !== 'a' && article?.lower !== 'an') return null;
  const half = andAHalf(text, unit.end, end);
  if (half >= 0) return { ...numeral(article.start, half, 1.5, 1, 'words'), unitFrom: article.end };
  const joint = wordAfter(text, unit.end, end);
  const next = joint?.lower ?? '';
  const guess = joint && next === 'or' ? orTwo(text, article, joint, end) : null;
  if (guess) return guess;
  const lead = text.slice(Math.max(floor, article.start - 14), article.start);
  const measured = MEASURED.test(lead) && !/^(?:ago|earlier|later|of|that|old)$/.test(next) && text.charAt(unit.end) !== '-';
  // At the end of its phrase it is a date: ", a year after."
  const away =
    joint !== null &&
    (next === 'after' || next === 'before') &&
    wordAfter(text, joint.end, end) !== null &&
    (AWAY.test(lead) || article.start === floor);
  return measured || away ? numeral(article.start, article.end, 1, 1, 'words') : null;
}

const DECIMALS =
  / point((?: (?:oh|zero|one|two|three|four|five|six|seven|eight|nine)){1,3})(?= (?:thousand|million|billion|trillion|percent|per cent|percentage)(?![a-z]))/y;

/** "One point six billion", as a transcript writes it. */
function withDecimals(text: string, whole: Numeral, end: number): Numeral {
  if (whole.scale !== 1 || whole.value >= 1000 || !text.startsWith(' point ', whole.end)) return whole;
  DECIMALS.lastIndex = whole.end;
  const spoken = DECIMALS.exec(text)?.[1];
  if (spoken === undefined || DECIMALS.lastIndex > end) return whole;
  const decimals = spoken
    .trim()
    .split(' ')
    .map((digit) => CARDINALS.get(digit) ?? 0)
    .join('');
  const at = whole.end + ' point'.length + spoken.length;
  const by = joinedWordAfter(text, at, end);
  const scale = by && SPELLED_MAGNITUDES.has(by.lower) ? (MAGNITUDES.get(by.lower) ?? 1) : 1;
  const stop = by && scale > 1 ? by.end : at;
  return { ...whole, end: stop, unitFrom: stop, value: tidy(Number(`${whole.value}.${decimals}`) * scale), scale };
}

/** The spelled number that begins with `first`, or whose first carrying word it is; null where the word is used otherwise. */
export function readSpelled(text: string, first: Word, floor: number, end: number): Numeral | null {
  const times = MULTIPLES.get(first.lower);
  if (times !== undefined) return numeral(first.start, first.end, times, 1, 'multiple');
  if (ONE_OF.has(first.lower)) return oneOf(text, first, floor, end);
  if (SPAN_OF.has(first.lower)) return spanOf(text, first, floor, end);
  if (VAGUE.has(first.lower)) return vague(text, first, floor, end);
  if (FRACTIONS.has(first.lower)) return fraction(text, first, floor, end);
  if (SPELLED_MAGNITUDES.has(first.lower)) return bareMagnitude(text, first, floor, end);
  const next = joinedWordAfter(text, first.end, end);
  const part = next && FRACTIONS.get(next.lower);
  if (next && part !== undefined) {
    const whole = fraction(text, next, floor, end);
    if (whole) return whole;
  }
  const whole = withDecimals(text, cardinal(text, first, end), end);
  const half = andAHalf(text, whole.end, end);
  if (half < 0) return whole;
  const after = joinedWordAfter(text, half, end);
  const by = after && SPELLED_MAGNITUDES.has(after.lower) ? (MAGNITUDES.get(after.lower) ?? 1) : 1;
  const stop = by > 1 && after ? after.end : half;
  return { ...whole, end: stop, unitFrom: stop, value: (whole.value + 0.5) * by, scale: by };
}
