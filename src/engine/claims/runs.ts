import { hashOf } from './values.ts';

/** Endings change most after the sixth letter: purchase, purchased. */
export const LONGEST = 6;

export const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code === 39 || code === 0x2019;

/** The words of a stretch of lower-case text, in order, with the numbers of their first letters. */
export interface Runs {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
}

/** What a sentence has room for; longer ones are rare. */
const ROOM = 512;

let starts = new Int32Array(ROOM);
let ends = new Int32Array(ROOM);
let hashes = new Int32Array(ROOM);
/** Of one stretch at a time: all judges ask about the same sentence before the next one is read. */
let last: Runs | null = null;

/** The words of `[start, end)` of a text; read once for all that ask of it in a row, and only good until another stretch is asked for. */
export function runsIn(text: string, start: number, end: number): Runs {
  if (last !== null && last.start === start && last.end === end && last.text === text) return last;
  // A word takes two places at least, with the mark behind it.
  const most = ((end - start) >> 1) + 1;
  if (most > starts.length) {
    starts = new Int32Array(2 * most);
    ends = new Int32Array(2 * most);
    hashes = new Int32Array(2 * most);
  }
  let count = 0;
  for (let at = start; at < end; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const begin = at;
    while (at < end && isLetter(text.charCodeAt(at))) at++;
    starts[count] = begin;
    ends[count] = at;
    hashes[count] = hashOf(text, begin, Math.min(at, begin + LONGEST));
    count++;
  }
  last = { text, start, end, count, starts, ends, hashes };
  return last;
}

/** The first of the words that ends after an offset. */
export function firstEndingAfter({ ends, count }: Runs, at: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
