import { SYMBOLS } from './currencies.ts';
import { tidy } from './draft.ts';
import { LETTER_MAGNITUDES, MAGNITUDES, VULGAR } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import { isDigit, isHyphen, isLetter, joinedWordAfter, wordAt } from './words.ts';

const GROUPS = /[^\d.]/;

/** More digits than a double holds are a code or an account, not an amount. */
const MOST_DIGITS = 15;

const ZERO = 48;

/** No more digits, and no clock's "18 000 GMT". */
const isAlone = (text: string, at: number): boolean => !isDigit(text.charCodeAt(at)) && text.charCodeAt(at) !== 45 && text.charCodeAt(at) !== 58;

const digitsAt = (text: string, i: number): boolean => isDigit(text.charCodeAt(i));

/** "1,300" has a comma before exactly three digits; "10 000" a narrow or no-break space, or a plain one where the group is all zeros. */
function groupAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code === 32)
    return text.charCodeAt(i + 1) === ZERO && text.charCodeAt(i + 2) === ZERO && text.charCodeAt(i + 3) === ZERO && isAlone(text, i + 4);
  if (code !== 44 && code !== 0xa0 && code !== 0x202f && code !== 0x2009) return false;
  return digitsAt(text, i + 1) && digitsAt(text, i + 2) && digitsAt(text, i + 3) && !digitsAt(text, i + 4);
}

const CONTINENTAL = /,\d{1,2}(?:(?= ?[%€])|(?!\d|[.,]\d))/y;

/** What no thousands could stand before: "2,5%", "$2,5 million". */
const DECIMAL_SHOWN = /^(?: ?[%€]|[ -]?(?:million|billion|trillion|bn|mn|tn|mln|bln)(?![A-Za-z]))/;

/** "€49,90", "2,5%", "2,5 million": the comma as the continent writes it, told by the euro, the percent sign or a magnitude. Where its decimals end; else `at`. */
function decimalComma(text: string, start: number, at: number): number {
  if (text.charCodeAt(at) !== 44) return at;
  CONTINENTAL.lastIndex = at;
  if (!CONTINENTAL.test(text)) return at;
  const end = CONTINENTAL.lastIndex;
  const euro = text.charAt(start - 1) === '€' || text.slice(start - 2, start) === '€ ';
  return (euro && end - at === 3) || DECIMAL_SHOWN.test(text.slice(end, end + 10)) ? end : at;
}

const SLASH = 47;
const isSlash = (code: number): boolean => code === SLASH || code === 0x2044;
const FRACTION =
  /([1-9]\d?)[/⁄]([2-9]|1[0-26]|20|32|64|100|128)(?= of(?: |$)|[ -](?:[mb]illion|trillion)(?![a-z])|[ -](?:mile|inch|pound|acre|cup|pint|teaspoon|tablespoon|ounce|gallon|carat)s?(?![a-z]))/y;

/** "1/3 of the votes", "a 1/4-mile oval": of a whole or in a measure. Dates, scores and "24/7" have none behind them. */
function fractionAt(text: string, start: number, limit: number): Numeral | null {
  if (!isSlash(text.charCodeAt(start + 1)) && !isSlash(text.charCodeAt(start + 2))) return null;
  const before = text.charAt(start - 1);
  FRACTION.lastIndex = start;
  const match = before === '' || before === ' ' || before === '(' || SYMBOLS.has(before) ? FRACTION.exec(text) : null;
  const value = match ? Number(match[1]) / Number(match[2]) : 1;
  if (!match || value >= 1) return null;
  const end = start + match[0].length;
  const { end: scaled, scale } = magnitudeAfter(text, end, limit);
  if (scale > 1)
    return { start, end: scaled, value: tidy(value * scale), high: null, scale, form: 'digits', letter: null, unitFrom: scaled, precise: true };
  return { start, end, value: tidy(value), high: null, scale: 1, form: 'fraction', letter: null, unitFrom: end, precise: false };
}

/** "1,50,000": India parts the lakhs and crores in twos. */
const LAKHS = /\d{1,2}(?:,\d\d){1,4},\d{3}(?:\.\d{1,3})?(?![\d,]\d)/y;

/** The index after the last digit of a number that begins at `start`. */
function runEnd(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && digitsAt(text, i)) i++;
  if (text.charCodeAt(i) === 44 && text.charCodeAt(i + 3) === 44) {
    LAKHS.lastIndex = start;
    if (LAKHS.test(text) && LAKHS.lastIndex <= end) return LAKHS.lastIndex;
  }
  if (i - start <= 3) while (i + 3 < end && groupAt(text, i)) i += 4;
  const comma = i - start <= 6 ? decimalComma(text, start, i) : i;
  if (comma > i) return comma;
  if (i + 1 < end && text.charCodeAt(i) === 46 && digitsAt(text, i + 1)) {
    i++;
    while (i < end && digitsAt(text, i)) i++;
  }
  return i;
}

/** Any number of spelled magnitudes after `from`: "million", "-billion", "bn", "hundred thousand". */
export function magnitudeAfter(text: string, from: number, end: number): { end: number; scale: number } {
  let at = from;
  let scale = 1;
  for (;;) {
    const word = isLetter(text.charCodeAt(at)) && at === from ? wordAt(text, at, end) : joinedWordAfter(text, at, end);
    const by = word ? MAGNITUDES.get(word.lower) : undefined;
    if (!word || by === undefined || scale * by > 1e18) return { end: at, scale };
    at = word.end;
    scale *= by;
  }
}

/** The code of "¼", the first of them. */
const FIRST_VULGAR = 0xbc;
const MIXED = /[ -]([1-9])\/([2-8])(?![\d/])/y;

/** The fraction behind whole digits: "2½", "2 1/2", "2-1/2". */
function partAt(text: string, at: number): { part: number; end: number } {
  const code = text.charCodeAt(at);
  if (code >= FIRST_VULGAR) {
    const sign = VULGAR.get(text.charAt(at));
    if (sign !== undefined) return { part: sign, end: at + 1 };
  }
  if ((code !== 32 && code !== 45) || text.charCodeAt(at + 2) !== SLASH) return { part: 0, end: at };
  MIXED.lastIndex = at;
  const mixed = MIXED.exec(text);
  const part = mixed ? Number(mixed[1]) / Number(mixed[2]) : 1;
  return mixed && part < 1 ? { part, end: MIXED.lastIndex } : { part: 0, end: at };
}

/**
 * A number in digits, with its magnitude: "1,300", "$1.2tn", "200-billion", "2½".
 * `start` is at the first digit, or at the point of ".5". Null where it has too many digits.
 */
export function readDigits(text: string, start: number, end: number): { numeral: Numeral | null; end: number } {
  const fraction = fractionAt(text, start, end);
  if (fraction) return { numeral: fraction, end: fraction.end };
  const stop = runEnd(text, start, end);
  const whole = wholeNumber(text, start, stop);
  const raw = whole < 0 ? text.slice(start, stop) : '';
  if (raw.length > MOST_DIGITS + 6) return { numeral: null, end: stop };
  const plain = whole >= 0 || !GROUPS.test(raw) ? raw : /,\d\d?$/.test(raw) ? raw.replace(',', '.') : raw.replace(/[^\d.]/g, '');
  if (plain.length > MOST_DIGITS) return { numeral: null, end: stop };
  const { part: tail, end: after } = partAt(text, stop);
  // "$9.16-3/4" is a grain trader's price: the fraction is of the last place.
  const part = tail === 0 ? 0 : tail / 10 ** (plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0);
  const { end: scaled, scale } = magnitudeAfter(text, after, end);
  const value = tidy(((whole < 0 ? Number(plain) : whole) + part) * scale);
  const letter =
    scale === 1 && isLetter(text.charCodeAt(after)) && LETTER_MAGNITUDES.has(text.charAt(after)) && !isLetter(text.charCodeAt(after + 1))
      ? text.charAt(after)
      : null;
  const last = letter && !isDigit(text.charCodeAt(after + 1)) ? letter : null;
  const precise = plain.length !== raw.length || raw.includes('.') || part !== 0;
  return { numeral: { start, end: scaled, value, high: null, scale, form: 'digits', letter: last, unitFrom: scaled, precise }, end: scaled };
}

/** So many digits are added up without a rounding. */
const SUMMED = 9;

/** The number in plain digits, as most are; -1 where a comma, a point or too many stand among them. */
function wholeNumber(text: string, start: number, stop: number): number {
  if (stop - start > SUMMED) return -1;
  let value = 0;
  for (let i = start; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (!isDigit(code)) return -1;
    value = value * 10 + code - 48;
  }
  return value;
}

/** Whether two indexes are joined by one hyphen or dash. */
export const hyphenBetween = (text: string, a: number, b: number): boolean => b - a === 1 && isHyphen(text.charCodeAt(a));
