import { hashOf, SHAPE, type Tokens } from '../text/tokens.ts';
import { compileWordIndex } from '../text/word-index.ts';
import { magnitudeAfter, readDigits } from './digits.ts';
import { tidy } from './draft.ts';
import type { Numeral } from './numeral.ts';
import { OPENING_WORDS, readSpelled } from './spelled.ts';
import { isDigit, isLetter, wordAt } from './words.ts';

const OPENING = compileWordIndex([...OPENING_WORDS].map((word) => [word, 0] as const));

/** A table of the last bits of their hashes, which turns most words away with one look. */
const BITS = 0xfff;
const MAY_OPEN = new Uint8Array(BITS + 1);
for (const word of OPENING_WORDS) MAY_OPEN[hashOf(word) & BITS] = 1;

const POINT = 46;
const HYPHEN = 45;

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
    const hash = hashes[i] ?? 0;
    const at = starts[i] ?? 0;
    if (shape === SHAPE.mark) {
      if (hash === POINT && at >= free && isDigit(text.charCodeAt(at + 1)) && !isInWord(text.charCodeAt(at - 1)))
        free = addDigits(found, text, at, end);
    } else if (shape !== SHAPE.digits && MAY_OPEN[hash & BITS] === 1 && OPENING.of(hash) >= 0) {
      if (at >= free) free = addSpelled(found, text, at, start, end);
    } else if (shape !== SHAPE.lower || !isSmallLatin(text.charCodeAt(at)) || opensWithCode(text, at)) {
      const last = ends[i] ?? 0;
      for (let j = firstDigit(text, Math.max(at, free), last); j < last; j++)
        if (isDigit(text.charCodeAt(j))) {
          free = addDigits(found, text, j, end);
          j = free - 1;
        }
    }
  }
  return found;
}

const isInWord = (code: number): boolean => isLetter(code) || isDigit(code);

/** No currency has more letters before its amount. */
const LONGEST_CODE = 5;

/** Where the first digit of a word stands, if it stands near enough to its beginning to be an amount; else its end. */
function firstDigit(text: string, from: number, stop: number): number {
  const reach = Math.min(stop, from + LONGEST_CODE);
  for (let i = from; i < reach; i++) if (isDigit(text.charCodeAt(i))) return i;
  return stop;
}

/** "gbp5bn", "rm120,000": digits behind two or three small letters may follow a currency. */
const opensWithCode = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at + 2)) || (isDigit(text.charCodeAt(at + 3)) && !isDigit(text.charCodeAt(at + 1)));

/** A word that begins with one and has no capital names a currency seldom: digits in it ("g20") are barred later anyway. */
const isSmallLatin = (code: number): boolean => code >= 97 && code < 0x250;

function addDigits(found: Numeral[], text: string, at: number, end: number): number {
  const { numeral, end: stop } = readDigits(text, at, end);
  if (numeral) found.push(pastHedge(text, numeral, end));
  return stop;
}

const HEDGED = /-(?:odd|plus)(?=[ -])/y;

/** "90-odd percent", "20-plus years", "a 1,000-plus-page bill": the unit stands behind the hedge, and the magnitude may ("$20-plus trillion"). */
function pastHedge(text: string, numeral: Numeral, end: number): Numeral {
  if (text.charCodeAt(numeral.end) !== HYPHEN || numeral.unitFrom !== numeral.end) return numeral;
  HEDGED.lastIndex = numeral.end;
  if (!HEDGED.test(text)) return numeral;
  const unitFrom = HEDGED.lastIndex;
  const { end: scaled, scale } = numeral.scale === 1 ? magnitudeAfter(text, unitFrom, end) : { end: unitFrom, scale: 1 };
  return scale === 1 ? { ...numeral, unitFrom } : { ...numeral, end: scaled, unitFrom: scaled, value: tidy(numeral.value * scale), scale };
}

/** Where the next numeral may begin. One that reaches back over the one before is dropped. */
function addSpelled(found: Numeral[], text: string, at: number, floor: number, end: number): number {
  const word = wordAt(text, at, end);
  const numeral = word && OPENING_WORDS.has(word.lower) ? readSpelled(text, word, floor, end) : null;
  if (!numeral) return at;
  const last = found.at(-1);
  if (!last || last.end <= numeral.start) found.push(pastHedge(text, numeral, end));
  return numeral.end;
}
