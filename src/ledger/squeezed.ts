/*
 * A list of numbers below 2³² in fewer bits: of each hundred or so the lowest, and by how much the others are above it, each in as many bits as the largest needs.
 * Positions in order take two fifths of their room, are sooner written, and more of them stay in memory; each is read where it stands, without its neighbours.
 */

const BLOCK = 128;
/** Words of the head for each block: its lowest number; where its bits begin, and how many each has. */
const HEAD = 2;
/** A width needs six bits: none to thirty-two. */
const WIDTH = 6;

export function squeezed(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const blocks = Math.ceil(numbers.length / BLOCK);
  const words = new Uint32Array(HEAD * blocks + numbers.length);
  let end = HEAD * blocks;
  for (let block = 0; block < blocks; block++) {
    const [from, to] = [block * BLOCK, Math.min(numbers.length, (block + 1) * BLOCK)];
    let [lowest, highest] = [0xffffffff, 0];
    for (let i = from; i < to; i++) {
      const number = numbers[i] as number;
      if (number < lowest) lowest = number;
      if (number > highest) highest = number;
    }
    const width = 32 - Math.clz32(highest - lowest);
    words[HEAD * block] = lowest;
    words[HEAD * block + 1] = (end << WIDTH) | width;
    for (let i = from, bit = 0; i < to; i++, bit += width) {
      const above = (numbers[i] as number) - lowest;
      const [word, shift] = [end + (bit >>> 5), bit & 31];
      words[word] = (words[word] as number) | (above << shift);
      if (shift + width > 32) words[word + 1] = above >>> (32 - shift);
    }
    end += Math.ceil(((to - from) * width) / 32);
  }
  return words.slice(0, end);
}

/** The number at a place of what `squeezed` gave. */
export function numberAt(words: Uint32Array, place: number): number {
  const block = Math.floor(place / BLOCK);
  const lowest = words[HEAD * block] as number;
  const told = words[HEAD * block + 1] as number;
  const width = told & ((1 << WIDTH) - 1);
  if (width === 0) return lowest;
  const bit = (place % BLOCK) * width;
  const [word, shift] = [(told >>> WIDTH) + (bit >>> 5), bit & 31];
  let above = (words[word] as number) >>> shift;
  if (shift + width > 32) above |= (words[word + 1] as number) << (32 - shift);
  return lowest + (width === 32 ? above >>> 0 : above & ((1 << width) - 1));
}

/** All of them, so many as there were. */
export function unsqueezed(words: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(length);
  for (let i = 0; i < length; i++) numbers[i] = numberAt(words, i);
  return numbers;
}
