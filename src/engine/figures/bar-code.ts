import { centsCountry, isMoneyBeside } from './currency-before.ts';
import type { Bar, Scene } from './draft.ts';
import { isAttachedUnit } from './measures.ts';
import type { Numeral } from './numeral.ts';
import { isDigit, isHyphen, isLetter, isUpper } from './words.ts';

/**
 * Digits inside a name, code, version, address or fraction: "G20", "F-35", "COVID-19", "5G", "1.2.3", "24/7", "#1", "[4]", "the 737s".
 * Not one: "US$60", "-12 percent", "10km".
 */
export const barCode: Bar = ({ text, start, end, mentions }, n) => {
  const before = n.start > start ? text.charCodeAt(n.start - 1) : 32;
  const after = n.end < end ? text.charCodeAt(n.end) : 32;
  const next = n.end + 1 < end ? text.charCodeAt(n.end + 1) : 32;
  if (before === 45 && text.startsWith('-to-', n.start - 4)) return false;
  if (isHyphen(after) && /^.something/.test(text.slice(n.end, n.end + 10))) return true;
  if (n.form !== 'digits') return (isHyphen(before) && isLetter(text.charCodeAt(n.start - 2))) || before === 64 || before === 35 || before === 95;
  if (isLetter(before))
    return (
      !centsCountry(text, n.start, n.end) &&
      (!isMoneyBeside(text, n.start, start) ||
        (isVentured(text, n.start) && n.scale === 1 && (before === 82 || (n.letter === null && !n.precise)) && !isAtHome(text, n.start, mentions)))
    );
  if (before === 61) return !isMoneyBeside(text, n.start, start);
  if (before === 35 || before === 64 || before === 95 || before === 47 || before === 92 || before === 0xa7) return true;
  if (before === 46 && isMoneyBeside(text, n.start, start)) return false;
  if (before === 46 || before === 58 || before === 44) return isDigit(text.charCodeAt(n.start - 2)) || isLetter(text.charCodeAt(n.start - 2));
  if ((before === 39 || before === 0x2019 || before === 0x2018) && n.end - n.start === 2) return true;
  if (
    isHyphen(before) &&
    ((isLetter(text.charCodeAt(n.start - 2)) &&
      !BOUND.test(text.slice(Math.max(0, n.start - 7), n.start)) &&
      !FIRST_END.test(text.slice(n.start - 5, n.start))) ||
      isNumberedHyphen(text, n.start))
  )
    return true;
  if (before === 45 && isSpacedCode(text, n)) return true;
  // "%20" in an address.
  if (before === 37) return true;
  if ((before === 43 && !isGain(text, n.start, n.end)) || (text.charCodeAt(n.start) === 48 && isDigit(text.charCodeAt(n.start + 1)))) return true;
  if (isDialled(text, n.start)) return true;
  if (isPhone(text, n.start, n.end)) return true;
  if (before === 40 && after === 41 && n.value < HIGHEST_MARK && !n.precise) return true;
  if (before === 91 && after === 93) return true;
  if (after === 47 && isDigit(next)) return true;
  if ((after === 46 || after === 58 || after === 95) && isDigit(next)) return true;
  if (after === 44 && isDigit(next) && isDigit(text.charCodeAt(n.end + 2)) && n.precise) return true;
  if (isHyphen(after) && /^-(?!in-|to-)[a-z]{1,3}-\d/.test(text.slice(n.end, n.end + 6))) return true;
  if (after === 112 && LINES.has(n.value)) return true;
  if (isLetter(after) && n.letter === null) return !isAttachedUnit(text, n.end, end);
  if (isHyphen(after) && isUpper(next) && isUpper(text.charCodeAt(n.end + 2)) === false && !isLetter(text.charCodeAt(n.end + 2))) return true;
  return false;
};

/** Of a picture, where pence seldom are so many: "1080p". */
const LINES = new Set([240, 360, 480, 720, 1080, 1440, 2160]);

/** Three groups of digits with hyphens: a telephone number, an ISO date. */
function isPhone(text: string, at: number, after: number): boolean {
  if (!isHyphen(text.charCodeAt(at - 1)) && !isHyphen(text.charCodeAt(after))) return false;
  const left = /\S*$/.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const right = /^\S*/.exec(text.slice(after, after + 14))?.[0] ?? '';
  return /\d[-–]\d+[-–]\d/.test(left + text.slice(at, after) + right);
}

/** A group of digits behind "+44" or "0207". */
function isDialled(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 2)) && /(?:\+\d|(?:^|[^\d.,])0\d)[\d ()-]*$/.test(text.slice(Math.max(0, at - 16), at));
}

const LETTERS = /(?:^|[^A-Za-z])[A-Z]{3,} $/;
const OF_LEVEL = /^[\s-]?(?:%|°|per\s?cent|percent|points?|degrees?)/i;

/** "COVID -19", a code that was torn apart; "GDP -2%" is below zero. */
const isSpacedCode = (text: string, n: Numeral): boolean =>
  !n.precise && LETTERS.test(text.slice(Math.max(0, n.start - 12), n.start - 1)) && !OF_LEVEL.test(text.slice(n.end, n.end + 10));

/** Before digits with a hyphen these say how much or when, not what: "sub-7 nanometres", "minus-5 degrees", "her then-18-year-old son". */
const BOUND = /(?:^|[^A-Za-z])(?:sub|minus|then|now)-$/i;

/** "+0.2%" after a space: a gain, no telephone's code. */
const isGain = (text: string, at: number, after: number): boolean => /[\s(]/.test(text.charAt(at - 2)) && text.charCodeAt(after) === 37;

/** "(1) cut tariffs, (2) buy more": marks of a list seldom go further. */
const HIGHEST_MARK = 20;

/** The first end of a range, with its magnitude or unit: "$10m-15m", "5km-10km". */
const FIRST_END = /\d(?:[kKmMbBtC%]|bn|tn|mn|km|kg|MW|GW|pc)[-–]$/;

/** Letters that are currencies only before millions: "R200 million", "N20 billion", "PS8.1bn"; "N95" is a mask. */
const isVentured = (text: string, at: number): boolean => /(?:^|[^A-Za-z])(?:[RN]|PS|Sh)$/.test(text.slice(Math.max(0, at - 3), at));

/** Where an article speaks of their country, they are money whatever the amount: "R3,824 a ton", "N617 a litre". */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  R: ['South Africa', ' rand', 'Johannesburg'],
  N: ['naira', 'Nigeria'],
  PS: ['sterling', 'Brit'],
  Sh: ['shilling', 'Kenya', 'Uganda', 'Tanzania'],
};

function isAtHome(text: string, at: number, mentions: Scene['mentions']): boolean {
  // The mask is worn there too.
  if (text.startsWith('N95', at - 1)) return false;
  const two = text.slice(at - 2, at);
  return (HOMES[two] ?? HOMES[two.slice(1)] ?? []).some(mentions);
}

/** A second hyphen before the digits ("212-555-1234") or a letter further left ("A350-1000"). */
function isNumberedHyphen(text: string, at: number): boolean {
  let i = at - 2;
  const floor = Math.max(0, at - 8);
  while (i >= floor && isDigit(text.charCodeAt(i))) i--;
  return i < at - 2 && i >= 0 && (isLetter(text.charCodeAt(i)) || (isHyphen(text.charCodeAt(i)) && isDigit(text.charCodeAt(i - 1))));
}
