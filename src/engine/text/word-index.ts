import { hashOf } from './tokens.ts';

const EMPTY = -1;

/**
 * Numbers of words, asked by a token's hash: a few nanoseconds where a map of cut strings costs fifty.
 * Of two words with one hash the first counts; a hash of 32 bits is not proof, so who must be sure reads the word itself.
 */
export interface WordIndex {
  /** The number of the word with this hash, or -1. */
  readonly of: (hash: number) => number;
}

/** @param words each with its number, which is 0 or more */
export function compileWordIndex(words: Iterable<readonly [word: string, number: number]>): WordIndex {
  const list = [...words];
  const size = 2 ** Math.ceil(Math.log2(Math.max(4, list.length * 4)));
  const hashes = new Int32Array(size);
  const numbers = new Int32Array(size).fill(EMPTY);
  const mask = size - 1;
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (numbers[slot] !== EMPTY && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  for (const [word, number] of list) {
    const slot = slotOf(hashOf(word));
    if (numbers[slot] !== EMPTY) continue;
    hashes[slot] = hashOf(word);
    numbers[slot] = number;
  }
  return { of: (hash) => numbers[slotOf(hash)] ?? EMPTY };
}
