import { readDigits } from './digits.ts';
import type { Numeral } from './numeral.ts';
import { opensNumber, readSpelled } from './spelled.ts';
import { isDigit, isLetter, wordAt } from './words.ts';

/** The first letters of all words that open a number, so that most words cost one look. */
const OPENERS = new Set([...'zotfsenhmbqdlctZOTFSENHMBQDLCT'].map((c) => c.charCodeAt(0)));
const OPENS = Uint8Array.from({ length: 128 }, (_, code) => (OPENERS.has(code) ? 1 : 0));

/** No word that opens a number is longer ("thousandfold"). */
const LONGEST = 12;

/**
 * Every number of `[start, end)`, in digits or words, in one pass. This is the only pass over the text:
 * finders look only around what it found.
 */
export function scanNumerals(text: string, start: number, end: number): Numeral[] {
  const found: Numeral[] = [];
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(i + 1)) && !isLetter(text.charCodeAt(i - 1)) && !isDigit(text.charCodeAt(i - 1)))) {
      const { numeral, end: stop } = readDigits(text, i, end);
      if (numeral) found.push(numeral);
      i = stop;
    } else if (isLetter(code)) {
      let stop = i + 1;
      while (stop < end && isLetter(text.charCodeAt(stop))) stop++;
      const numeral = code < 128 && OPENS[code] === 1 && stop - i >= 3 && stop - i <= LONGEST ? spelledAt(text, i, start, end) : null;
      const last = found.at(-1);
      if (numeral && (!last || last.end <= numeral.start)) found.push(numeral);
      i = numeral ? Math.max(stop, numeral.end) : stop;
    } else i++;
  }
  return found;
}

function spelledAt(text: string, at: number, floor: number, end: number): Numeral | null {
  const word = wordAt(text, at, end);
  return word && opensNumber(word.lower) ? readSpelled(text, word, floor, end) : null;
}
