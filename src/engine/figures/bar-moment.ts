import type { Span } from '../../model/span.ts';
import { isMoneyBeside } from './currency-before.ts';
import type { Bar } from './draft.ts';
import { BETWEEN_DURATION, isDurationUnit } from './durations.ts';
import type { Numeral } from './numeral.ts';
import { isCapitalised, isDigit, isHyphen, joinedWordAfter, type Word, wordAfter, wordBefore } from './words.ts';

const MONTHS = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  january february march april may june july august september october november december`.split(/\s+/),
);

/** Without a capital a month is one where its letters are no other word, as in texts that have no capitals at all. */
const isMonth = (text: string, word: Word): boolean => MONTHS.has(word.lower) && (isCapitalised(text, word) || !/^mar|^may$/.test(word.lower));

/** The day numbers of "Jan. 30 and 31", "March 2", "9 January", and whatever a moment covers. A duration may stand in a moment: "the next two years". */
export const barMoment: Bar = ({ text, start, end, moments }, n) => {
  if (n.scale !== 1 || isMoneyBeside(text, n.start, start)) return false;
  const next = firstEndingAfter(moments, n.start);
  const covering = next !== undefined && next.start < n.end;
  if (covering) return !hasDurationUnit(text, n.unitFrom, end) || isPartOfDate(text, n, start, end);
  if (n.form !== 'digits' || n.precise || n.value < 1 || n.value > 31) return false;
  const before = wordBefore(text, n.start, start);
  if (before && isMonth(text, before)) return !hasDurationUnit(text, n.end, end);
  const after = wordAfter(text, n.end, end);
  if (after && isMonth(text, after)) return true;
  return followsDay(text, n.start, start, moments, before?.lower) && !joinsUnit(text, n.end, end);
};

/** "and 31", "to 5" or "-5" right behind a moment that ends in a day's number. */
function followsDay(text: string, at: number, floor: number, moments: readonly Span[], joint: string | undefined): boolean {
  const last = text.charCodeAt(text.charCodeAt(at - 1) === 32 ? at - 2 : at - 1);
  if (joint !== 'and' && joint !== 'to' && joint !== 'or' && last !== 44 && !isHyphen(last) && !isDigit(last)) return false;
  const tail = text.slice(Math.max(floor, at - 14), at);
  if (joint !== 'and' && joint !== 'to' && joint !== 'or' && !/\d[-–,] ?$/.test(tail))
    return /(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d\d? ?$/.test(tail);
  const close = /\d(?:[-–]|,? (?:and |to |or ))$/.test(tail);
  if (!close) return false;
  const dayEnd = at - (tail.length - tail.search(/(?:[-–]|,? (?:and |to |or ))$/));
  const named = /[A-Z][a-z]{2,8}\.? \d\d?$/.exec(text.slice(Math.max(floor, dayEnd - 14), dayEnd));
  return firstEndingAfter(moments, dayEnd - 1)?.end === dayEnd || (named !== null && MONTHS.has(named[0].split(' ')[0]?.toLowerCase() ?? ''));
}

/** "The first three months of the year", "the three months to April": the date itself, where "the next two years" is as long as it says. */
function isPartOfDate(text: string, n: Numeral, start: number, end: number): boolean {
  const unit = joinedWordAfter(text, n.unitFrom, end);
  const joint = unit && wordAfter(text, unit.end, end);
  const before = wordBefore(text, n.start, start)?.lower ?? '';
  if (joint?.lower === 'of') return EDGES.has(before);
  const next = joint && DATED.has(joint.lower) ? wordAfter(text, joint.end, end) : null;
  return before === 'the' && next !== null && isCapitalised(text, next);
}

const EDGES = new Set(['first', 'last', 'final', 'opening', 'closing']);
const DATED = new Set(['to', 'through', 'ended', 'ending', 'until']);

function hasDurationUnit(text: string, at: number, end: number): boolean {
  let word = joinedWordAfter(text, at, end);
  for (let hops = 0; word && hops < 3; hops++) {
    if (isDurationUnit(word.lower)) return true;
    if (!BETWEEN_DURATION.has(word.lower)) return false;
    word = joinedWordAfter(text, word.end, end);
  }
  return false;
}

const COUNTED = new Set(['percent', 'per', 'million', 'billion', 'trillion', 'more', 'other', 'people']);

/** A percent sign or any word that is no plain function word: then the number counts something. */
function joinsUnit(text: string, at: number, end: number): boolean {
  if (text.charAt(at) === '%') return true;
  const word = joinedWordAfter(text, at, end);
  return word !== null && (COUNTED.has(word.lower) || (word.lower.length > 3 && word.lower.endsWith('s')));
}

/** The first of the moments, which are in order and apart, that ends after `at`: found by halving, for a text may be one sentence of thousands of dates. */
function firstEndingAfter(moments: readonly Span[], at: number): Span | undefined {
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return moments[low];
}
