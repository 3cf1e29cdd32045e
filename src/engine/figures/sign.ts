import { type Draft, type Refiner, spoken } from './draft.ts';
import { isSpace, wordBefore } from './words.ts';

/**
 * A minus before a rate, temperature, balance or index makes it negative.
 * "-0.5%", "minus 5 degrees", "negative 2 percent", "-$1.2 billion", "$-50bn"
 */
export const sign: Refiner = ({ text, start }, drafts) =>
  drafts.map((d): Draft => {
    if (typeof d.value !== 'number' || d.value === 0) return d;
    if (!isSigned(d)) return isBare(d) ? belowZero(text, start, d) : d;
    if (d.kind === 'money' && d.start < d.numeral.start && isMinus(text.charCodeAt(d.numeral.start - 1)))
      return { ...d, value: -d.value, ...spoken(d, 'sign') };
    const code = text.charCodeAt(d.start - 1);
    // Before money a dash that opens a line marks an item of a list.
    if (isMinus(code) && ((d.start - 1 === start && d.kind !== 'money') || (d.start - 1 > start && /[\s(]/.test(text.charAt(d.start - 2)))))
      return { ...d, value: -d.value, start: d.start - 1, ...spoken(d, 'sign') };
    if (code === 43 && d.kind === 'percent') return { ...d, start: d.start - 1, change: { by: d.value, direction: 'up' }, ...spoken(d, 'sign') };
    if (code === 45 && text.slice(Math.max(start, d.start - 6), d.start).toLowerCase() === 'minus-')
      return { ...d, value: -d.value, start: d.start - 6, ...spoken(d, 'sign') };
    return belowZero(text, start, d);
  });

/** "minus 5 degrees", "her rating is at minus 41", but not "plus or minus 3". */
function belowZero(text: string, floor: number, d: Draft): Draft {
  const letter = text.charCodeAt(d.start - 2);
  const word =
    isSpace(text.charCodeAt(d.start - 1)) && (letter === LAST_OF_MINUS || letter === LAST_OF_NEGATIVE) ? wordBefore(text, d.start, floor) : null;
  if (!word || typeof d.value !== 'number' || (word.lower !== 'minus' && word.lower !== 'negative')) return d;
  if (word.lower === 'minus' && wordBefore(text, word.start, floor)?.lower === 'or') return d;
  return { ...d, value: -d.value, start: word.start, ...spoken(d, 'sign') };
}

const isBare = ({ kind, unit }: Draft): boolean => kind === 'count' && (unit === null || unit === 'point');

/** So that most words are not read. */
const LAST_OF_MINUS = 115;
const LAST_OF_NEGATIVE = 101;

const isMinus = (code: number): boolean => code === 45 || code === 0x2212 || code === 0x2013;

/** Rates, temperatures, balances and the decimals of an index can lie below zero. */
const isSigned = ({ kind, unit, numeral }: Draft): boolean =>
  kind === 'percent' ||
  kind === 'percentage-point' ||
  kind === 'quantity' ||
  kind === 'money' ||
  (unit === null && numeral.precise && kind === 'count');
