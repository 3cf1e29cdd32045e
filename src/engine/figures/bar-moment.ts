import type { Span } from '../../model/span.ts';
import { isMoneyBeside } from './currency-before.ts';
import type { Bar } from './draft.ts';
import { BETWEEN_DURATION, isDurationUnit } from './durations.ts';
import { isCapitalised, joinedWordAfter, wordAfter, wordBefore } from './words.ts';

const MONTHS =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The day numbers of "Jan. 30 and 31", "March 2", "9 January", and whatever a moment covers. A duration may stand in a moment: "the next two years". */
export const barMoment: Bar = ({ text, start, end, moments }, n) => {
  if (n.scale !== 1 || isMoneyBeside(text, n.start, start)) return false;
  const next = firstEndingAfter(moments, n.start);
  const covering = next !== undefined && next.start < n.end;
  if (covering) return !hasDurationUnit(text, n.unitFrom, end);
  if (n.form !== 'digits' || n.precise || n.value < 1 || n.value > 31) return false;
  const before = wordBefore(text, n.start, start);
  if (before && isCapitalised(text, before) && MONTHS.test(before.lower)) return !hasDurationUnit(text, n.end, end);
  const after = wordAfter(text, n.end, end);
  if (after && isCapitalised(text, after) && MONTHS.test(after.lower)) return true;
  return followsDay(text, n.start, start, moments, before?.lower) && !joinsUnit(text, n.end, end);
};

/** "and 31", "to 5" or "-5" right behind a moment that ends in a day's number. */
function followsDay(text: string, at: number, floor: number, moments: readonly Span[], joint: string | undefined): boolean {
  const tail = text.slice(Math.max(floor, at - 14), at);
  if (joint !== 'and' && joint !== 'to' && joint !== 'or' && !/\d[-–,] ?$/.test(tail))
    return /(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d\d? ?$/.test(tail);
  const close = /\d(?:[-–]|,? (?:and |to |or ))$/.test(tail);
  if (!close) return false;
  const dayEnd = at - (tail.length - tail.search(/(?:[-–]|,? (?:and |to |or ))$/));
  const named = /[A-Z][a-z]{2,8}\.? \d\d?$/.exec(text.slice(Math.max(floor, dayEnd - 14), dayEnd));
  return firstEndingAfter(moments, dayEnd - 1)?.end === dayEnd || (named !== null && MONTHS.test(named[0].split(' ')[0]?.toLowerCase() ?? ''));
}

function hasDurationUnit(text: string, at: number, end: number): boolean {
  let word = joinedWordAfter(text, at, end);
  for (let hops = 0; word && hops < 3; hops++) {
    if (isDurationUnit(word.lower)) return true;
    if (!BETWEEN_DURATION.has(word.lower)) return false;
    word = joinedWordAfter(text, word.end, end);
  }
  return false;
}

/** A percent sign or any word that is no plain function word: then the number counts something. */
function joinsUnit(text: string, at: number, end: number): boolean {
  if (text.charAt(at) === '%') return true;
  const word = joinedWordAfter(text, at, end);
  return word !== null && /^(?:percent|per|million|billion|trillion|more|other|people|.{3,}s)$/.test(word.lower);
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
