import { folded } from '../text/fold.ts';
import type { Tokens } from '../text/tokens.ts';
import { compileWordIndex, type WordIndex } from '../text/word-index.ts';

/**
 * Every word that some finder asks for has a number, so that the words of a text are looked up once and every question about them is an
 * integer's: cutting and comparing strings took most of the time that finding names takes.
 */
const NUMBERS = new Map<string, number>();
let index: WordIndex | null = null;

/** The word's number, above 0; marks are words too. Accents and capitals are not counted. */
export function wordNumber(word: string): number {
  const plain = folded(word);
  const known = NUMBERS.get(plain);
  if (known !== undefined) return known;
  NUMBERS.set(plain, NUMBERS.size + 1);
  index = null;
  return NUMBERS.size;
}

/** A set of words, a bit a number. */
export interface WordSet {
  readonly bits: Uint32Array;
}

/** Words parted by white space. */
export function wordSet(list: string): WordSet {
  const numbers = list.split(/\s+/).filter(Boolean).map(wordNumber);
  const bits = new Uint32Array((Math.max(0, ...numbers) >> 5) + 1);
  for (const number of numbers) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
  return { bits };
}

/** The numbers of a text's words; 0 for one that nobody asks for. */
export function numbersIn(tokens: Tokens): Uint16Array {
  index ??= compileWordIndex(NUMBERS);
  const { of } = index;
  const { count, hashes } = tokens;
  const numbers = new Uint16Array(count);
  for (let i = 0; i < count; i++) numbers[i] = Math.max(0, of(hashes[i] ?? 0));
  return numbers;
}

/** Whether the set has the number of a word. */
export const hasNumber = (set: WordSet, number: number): boolean => (((set.bits[number >> 5] ?? 0) >>> (number & 31)) & 1) === 1;

/** Whether the set has a word in small letters without accents. */
export const hasWord = (set: WordSet, word: string): boolean => hasNumber(set, NUMBERS.get(word) ?? 0);

/** Whether the token's word is in the set; false beyond the ends of the text. */
export const isOf = ({ words }: { readonly words: Uint16Array }, i: number, set: WordSet): boolean => hasNumber(set, words[i] ?? 0);

/** The words of all of them. */
export function union(...sets: readonly WordSet[]): WordSet {
  const bits = new Uint32Array(Math.max(...sets.map((s) => s.bits.length)));
  for (const set of sets) for (const [i, own] of set.bits.entries()) bits[i] = (bits[i] ?? 0) | own;
  return { bits };
}
