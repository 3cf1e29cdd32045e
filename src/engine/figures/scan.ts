import { readDigits } from './digits.ts';
import type { Numeral } from './numeral.ts';
import { OPENING_WORDS, readSpelled } from './spelled.ts';
import { isDigit, isLetter, wordAt } from './words.ts';

/** By first letter, in either case: a bit for each length that such a word has. Nearly all other words are passed at one look. */
const LENGTHS = new Int32Array(128);
for (const word of OPENING_WORDS) {
  for (const first of [word.charCodeAt(0), word.charCodeAt(0) - 32]) LENGTHS[first] = (LENGTHS[first] ?? 0) | (1 << word.length);
}

const mayOpen = (code: number, length: number): boolean => code < 128 && length < 32 && (((LENGTHS[code] ?? 0) >> length) & 1) === 1;

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
      const numeral = mayOpen(code, stop - i) ? spelledAt(text, i, start, end) : null;
      const last = found.at(-1);
      if (numeral && (!last || last.end <= numeral.start)) found.push(numeral);
      i = numeral ? Math.max(stop, numeral.end) : stop;
    } else i++;
  }
  return found;
}

function spelledAt(text: string, at: number, floor: number, end: number): Numeral | null {
  const word = wordAt(text, at, end);
  return word && OPENING_WORDS.has(word.lower) ? readSpelled(text, word, floor, end) : null;
}
