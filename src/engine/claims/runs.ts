import { hashOf } from './values.ts';

/** Endings change most after the sixth letter: purchase, purchased. */
export const LONGEST = 6;

export const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code === 39 || code === 0x2019;

/** The words of a stretch of lower-case text, or its words, numbers and marks: in order, with the numbers of their first letters. */
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

type RunsIn = (text: string, start: number, end: number) => Runs;

/**
 * Reads runs of one sort, once for all that ask of a stretch in a row: all judges ask about the same sentence before the next one is read. What it gives is
 * only good until another stretch is asked for.
 * @param endOf where the run ends that begins at a place of the text; the place itself where none does
 */
function reader(endOf: (text: string, at: number, end: number) => number): RunsIn {
  let starts = new Int32Array(ROOM);
  let ends = new Int32Array(ROOM);
  let hashes = new Int32Array(ROOM);
  let last: Runs | null = null;
  return (text, start, end) => {
    if (last !== null && last.start === start && last.end === end && last.text === text) return last;
    if (end - start > starts.length) {
      starts = new Int32Array(2 * (end - start));
      ends = new Int32Array(2 * (end - start));
      hashes = new Int32Array(2 * (end - start));
    }
    let count = 0;
    for (let at = start; at < end; ) {
      const until = endOf(text, at, end);
      if (until === at) {
        at++;
        continue;
      }
      starts[count] = at;
      ends[count] = until;
      hashes[count] = hashOf(text, at, Math.min(until, at + LONGEST));
      count++;
      at = until;
    }
    last = { text, start, end, count, starts, ends, hashes };
    return last;
  };
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** The words of `[start, end)` of a text. */
export const runsIn = reader(wordEnd);

/** Marks that tell: of these no trait's name can be taken for something else where it is written. */
const MARKS: ReadonlySet<number> = new Set([...',;:.()%$€£¥"“”–—?!'].map((mark) => mark.charCodeAt(0)));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isPoint = (code: number): boolean => code === 44 || code === 46;

function numberEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isDigit(text.charCodeAt(at)) || (isPoint(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1))))) at++;
  return at;
}

/** The words, numbers and marks of `[start, end)` of a text. */
export const piecesIn = reader((text, at, end) => {
  const code = text.charCodeAt(at);
  return isLetter(code) ? wordEnd(text, at, end) : isDigit(code) ? numberEnd(text, at, end) : MARKS.has(code) ? at + 1 : at;
});

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
