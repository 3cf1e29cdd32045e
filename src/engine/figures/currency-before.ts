import { CODES, mayBeSymbol, SMALL_CODES, SPACED_PREFIXES, SYMBOL_PREFIXES, SYMBOLS } from './currencies.ts';
import { isDigit, isHyphen, isLetter, isSpace, isUpper } from './words.ts';

/** Before the country's letters, as Australia writes it: "$US113 trillion". */
const DOLLAR = 36;

/** "Y=590 billion", as news wires without a sign for the yen write it. */
const EQUALS = 61;

/** Also the abbreviation of something else, unless right against the digits: a postscript, a state road. */
const AGAINST_ONLY = new Set(['PS', 'SR']);

/** Of the codes in small letters. */
const LONGEST_SMALL = 3;

/** The currency that stands before an amount, and where it begins. */
interface CurrencyBefore {
  readonly start: number;
  readonly unit: string;
  /** A plain "¥" or "$", whose country the text leaves open. */
  readonly bare: string | null;
}

/** "$", "US$ ", "RMB ", "€" before `at`; null where there is none. Letters against a symbol that name no currency are a word: "to$5" is "$5". */
export function currencyBefore(text: string, at: number, floor: number): CurrencyBefore | null {
  if (at !== last.at || floor !== last.floor || text !== last.text) last = { text, at, floor, found: read(text, at, floor) };
  return last.found;
}

/** The last answer: several bars ask about a number before its finder does. */
let last: { text: string; at: number; floor: number; found: CurrencyBefore | null } = { text: '', at: -1, floor: 0, found: null };

function read(text: string, at: number, floor: number): CurrencyBefore | null {
  let i = at;
  if (i > floor && isSpace(text.charCodeAt(i - 1))) i--;
  // "$-50.8bn"
  else if (i - 1 > floor && isHyphen(text.charCodeAt(i - 1)) && SYMBOLS.has(text.charAt(i - 2))) i--;
  if (i <= floor) return null;
  const code = text.charCodeAt(i - 1);
  if (code === EQUALS && i === at && i - 1 > floor && text.charAt(i - 2) === 'Y' && !isLetter(text.charCodeAt(i - 3)))
    return { start: i - 2, unit: 'JPY', bare: null };
  const symbol = mayBeSymbol(code) ? text.charAt(i - 1) : '';
  const unit = symbol === '' ? undefined : SYMBOLS.get(symbol);
  // Codes begin with a capital and end with a letter or a point.
  if (unit === undefined && !isLetter(code) && code !== 46) return null;
  const letters = lettersBefore(text, unit === undefined ? i : i - 1, floor);
  if (unit === undefined) {
    if (i === at && letters > floor && text.charCodeAt(letters - 1) === DOLLAR) {
      const behind = SYMBOL_PREFIXES.get(`${text.slice(letters, i)}$`);
      if (behind) return { start: letters - 1, unit: behind, bare: null };
    }
    if (letters === i) return null;
    const name = text.slice(letters, i);
    const unit = isUpper(text.charCodeAt(letters))
      ? CODES.get(name)
      : i - letters <= LONGEST_SMALL && !isDigit(text.charCodeAt(letters - 2))
        ? SMALL_CODES.get(name)
        : undefined;
    // A lone "R" is the rand only against its digits: "R200 million", not "Mr. R 2".
    return unit && (i === at || (i - letters > 1 && !AGAINST_ONLY.has(name))) ? { start: letters, unit, bare: null } : null;
  }
  const marked = letters < i - 1 ? prefixed(text.slice(letters, i)) : undefined;
  if (marked) return { start: letters, unit: marked, bare: null };
  if (code === DOLLAR && text.charCodeAt(i - 2) === 32) {
    const apart = lettersBefore(text, i - 2, floor);
    const mark = apart < i - 2 && i - 2 - apart <= 2 ? text.slice(apart, i - 2) : '';
    const dollar = SPACED_PREFIXES.has(mark) ? SYMBOL_PREFIXES.get(`${mark.toUpperCase()}$`) : undefined;
    if (dollar) return { start: apart, unit: dollar, bare: null };
  }
  return { start: i - 1, unit, bare: symbol };
}

const CENT = 0xa2;

/** "US65.3¢", "A12¢": whose cents they are, and where the letters begin; null for plain ones. */
export function centsCountry(text: string, at: number, after: number): { start: number; unit: string } | null {
  if (text.charCodeAt(after) !== CENT) return null;
  const start = lettersBefore(text, at, 0);
  const unit = start < at ? SYMBOL_PREFIXES.get(`${text.slice(start, at)}$`) : undefined;
  return unit === undefined ? null : { start, unit };
}

/** Whether a currency stands directly before: the cheap question of those who must not read money as something else. */
export const isMoneyBeside = (text: string, at: number, floor: number): boolean => currencyBefore(text, at, floor) !== null;

/** "US$", and without capitals where they are two letters or more: "us$", "cad$". */
const prefixed = (mark: string): string | undefined =>
  SYMBOL_PREFIXES.get(mark) ?? (mark.length > 2 ? SYMBOL_PREFIXES.get(mark.toUpperCase()) : undefined);

function lettersBefore(text: string, end: number, floor: number): number {
  let i = end;
  const stop = Math.max(floor, end - 5);
  while (i > stop && (isLetter(text.charCodeAt(i - 1)) || text.charCodeAt(i - 1) === 46)) i--;
  const before = text.charCodeAt(i - 1);
  return i > floor && (isLetter(before) || isDigit(before)) ? end : i;
}
