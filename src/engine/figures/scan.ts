import { SHAPE, type Tokens } from '../text/tokens.ts';
import { compileWordIndex } from '../text/word-index.ts';
import { readDigits } from './digits.ts';
import type { Numeral } from './numeral.ts';
import { OPENING_WORDS, readSpelled } from './spelled.ts';
import { isDigit, isLetter, wordAt } from './words.ts';

const OPENING = compileWordIndex([...OPENING_WORDS].map((word) => [word, 0] as const));

const POINT = 46;

/**
 * Every number of the sentence, in digits or words, in one pass over its tokens. This is the only pass over the text:
 * finders look only around what it found.
 */
export function scanNumerals(tokens: Tokens, sentence: number, start: number, end: number): Numeral[] {
  const { text, starts, ends, shapes, hashes, firsts } = tokens;
  const found: Numeral[] = [];
  const stop = firsts[sentence + 1] ?? 0;
  let free = start;
  for (let i = firsts[sentence] ?? 0; i < stop; i++) {
    const shape = shapes[i];
    const at = starts[i] ?? 0;
    if (shape === SHAPE.mark) {
      if (hashes[i] === POINT && at >= free && isDigit(text.charCodeAt(at + 1)) && !isInWord(text.charCodeAt(at - 1)))
        free = addDigits(found, text, at, end);
    } else if (shape !== SHAPE.digits && OPENING.of(hashes[i] ?? 0) >= 0) {
      if (at >= free) free = addSpelled(found, text, at, start, end);
    } else if (shape !== SHAPE.lower || !isSmallLatin(text.charCodeAt(at))) {
      for (let j = Math.max(at, free); j < (ends[i] ?? 0); j++)
        if (isDigit(text.charCodeAt(j))) {
          free = addDigits(found, text, j, end);
          j = free - 1;
        }
    }
  }
  return found;
}

const isInWord = (code: number): boolean => isLetter(code) || isDigit(code);

/** A word that begins with one and has no capital names no currency: digits in it ("g20") are barred later anyway. */
const isSmallLatin = (code: number): boolean => code >= 97 && code < 0x250;

function addDigits(found: Numeral[], text: string, at: number, end: number): number {
  const { numeral, end: stop } = readDigits(text, at, end);
  if (numeral) found.push(numeral);
  return stop;
}

/** Where the next numeral may begin. One that reaches back over the one before is dropped. */
function addSpelled(found: Numeral[], text: string, at: number, floor: number, end: number): number {
  const word = wordAt(text, at, end);
  const numeral = word && OPENING_WORDS.has(word.lower) ? readSpelled(text, word, floor, end) : null;
  if (!numeral) return at;
  const last = found.at(-1);
  if (!last || last.end <= numeral.start) found.push(numeral);
  return numeral.end;
}
