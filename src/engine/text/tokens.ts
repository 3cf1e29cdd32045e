import type { Span } from '../../model/span.ts';
import { fold, isWordCode } from './fold.ts';

/** How a word is written. `initial` is one capital letter alone; `upper` two or more capitals and no small letter ("G20" too). */
export const SHAPE = { mark: 0, lower: 1, capital: 2, upper: 3, initial: 4, digits: 5 } as const;

/** The words and marks of an article's sentences, column by column: no string is cut for a word that no name contains. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets into the text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Of the word in small letters without accents; of a mark its code, dashes and quotes made plain. */
  readonly hashes: Int32Array;
  readonly shapes: Uint8Array;
  /** Index of the sentence. */
  readonly sentences: Uint32Array;
  /** By the index of a sentence, its first token; one more than there are sentences, so that the next one's first ends it. */
  readonly firsts: Uint32Array;
}

/** Units of text a token takes in news, with room to spare; a text of marks makes the columns grow. */
const UNITS_A_TOKEN = 4;
const LEAST_ROOM = 16;

/** One pass over the sentences; what lies between them holds no words. */
export function tokensOf(text: string, spans: readonly Span[]): Tokens {
  let room = LEAST_ROOM + Math.ceil(text.length / UNITS_A_TOKEN);
  let starts = new Uint32Array(room);
  let ends = new Uint32Array(room);
  let hashes = new Int32Array(room);
  let shapes = new Uint8Array(room);
  let sentences = new Uint32Array(room);
  const firsts = new Uint32Array(spans.length + 1);
  let count = 0;
  for (let index = 0; index < spans.length; index++) {
    firsts[index] = count;
    let at = spans[index]?.start ?? 0;
    const end = spans[index]?.end ?? 0;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) {
        at++;
        continue;
      }
      if (count === room) {
        room *= 2;
        starts = grown(starts, new Uint32Array(room));
        ends = grown(ends, new Uint32Array(room));
        hashes = grown(hashes, new Int32Array(room));
        shapes = grown(shapes, new Uint8Array(room));
        sentences = grown(sentences, new Uint32Array(room));
      }
      starts[count] = at;
      sentences[count] = index;
      if (!isWordCode(code)) {
        hashes[count] = fold(code);
        shapes[count] = SHAPE.mark;
        ends[count++] = ++at;
        continue;
      }
      let hash = HASH_SEED;
      let small = 0;
      let large = 0;
      const begin = at;
      let first = 0;
      for (let c = code; at < end && isWordCode(c); c = text.charCodeAt(++at)) {
        const plain = fold(c);
        if (plain !== c && isLarge(c)) {
          large++;
          if (at === begin) first = 1;
        } else if (c >= 97) small++;
        hash = Math.imul(hash ^ plain, HASH_STEP);
      }
      hashes[count] = hash;
      shapes[count] = shapeOf(small, large, first === 1);
      ends[count++] = at;
    }
  }
  firsts[spans.length] = count;
  return { text, count, starts, ends, hashes, shapes, sentences, firsts };
}

function grown<T extends Uint32Array | Int32Array | Uint8Array>(column: T, room: T): T {
  room.set(column);
  return room;
}

const HASH_SEED = 0x811c9dc5 | 0;
const HASH_STEP = 16777619;

/** The hash that a word or a mark has in a text. */
export function hashOf(word: string): number {
  if (word.length === 1 && !isWordCode(word.charCodeAt(0))) return fold(word.charCodeAt(0));
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ fold(word.charCodeAt(i)), HASH_STEP);
  return hash;
}

/** Accents change under folding too, so a capital is what differs from its own small letter. */
const isLarge = (code: number): boolean => code < 128 || String.fromCharCode(code).toLowerCase() !== String.fromCharCode(code);

function shapeOf(small: number, large: number, first: boolean): number {
  if (large === 0) return small === 0 ? SHAPE.digits : SHAPE.lower;
  if (small === 0) return large === 1 && first ? SHAPE.initial : SHAPE.upper;
  return first ? SHAPE.capital : SHAPE.lower;
}

/** The words and marks of a short string, as written. Without columns: a lexicon asks for thousands, and five arrays for each cost more than the words. */
export function wordsOf(phrase: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < phrase.length; ) {
    const start = at;
    const code = phrase.charCodeAt(at++);
    if (isSpace(code)) continue;
    if (isWordCode(code)) while (at < phrase.length && isWordCode(phrase.charCodeAt(at))) at++;
    words.push(phrase.slice(start, at));
  }
  return words;
}

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0;

/** The token's word as written. */
export const wordAt = (tokens: Tokens, i: number): string => (i < 0 || i >= tokens.count ? '' : tokens.text.slice(tokens.starts[i], tokens.ends[i]));

/** The token's word in small letters; '' beyond the ends of the text. */
export const lowerAt = (tokens: Tokens, i: number): string => wordAt(tokens, i).toLowerCase();

/** Whether both tokens lie in one sentence. */
export const together = (tokens: Tokens, a: number, b: number): boolean =>
  a >= 0 && b >= 0 && a < tokens.count && b < tokens.count && tokens.sentences[a] === tokens.sentences[b];

export const startsSentence = (tokens: Tokens, i: number): boolean => {
  let before = i - 1;
  // A quotation mark or a bracket that opens the sentence is no word before this one.
  while (before >= 0 && tokens.sentences[before] === tokens.sentences[i] && tokens.shapes[before] === SHAPE.mark) before--;
  return before < 0 || tokens.sentences[before] !== tokens.sentences[i];
};

/** Whether a word begins with a capital letter. */
export const isCapital = (tokens: Tokens, i: number): boolean => {
  const shape = tokens.shapes[i];
  return i >= 0 && i < tokens.count && (shape === SHAPE.capital || shape === SHAPE.upper || shape === SHAPE.initial);
};
