import { LONGEST, type Runs } from './runs.ts';
import { hashOf, shiftOf, type Value } from './values.ts';

/** Is told the traits of a case, each a group and a value in it. */
export interface Listener {
  tell(group: Group, value: Value): void;
  /** A value of two. */
  both(group: Group, one: Value, other: Value): void;
  /** A value that is a stretch of a text, whose number is known. */
  part(group: Group, text: string, from: number, to: number, hash: number): void;
  /** A value that is a word, by its first letters, and the next. */
  pair(group: Group, runs: Runs, at: number): void;
}

/** A group of traits by its name, and the number with which that of each of its traits begins. */
export interface Group {
  readonly name: string;
  readonly hash: number;
}

export const group = (name: string): Group => ({ name, hash: hashOf(`${name}:`) });

const DASH = 45;
const DASH_SHIFT = shiftOf(1);

// The number of a trait is that of its group's name, a colon and its value as one text, whatever it is put together from.

export const keyOf = (of: Group, { hash, shift }: Value): number => (Math.imul(of.hash, shift) + hash) | 0;

const joined = (of: Group, shift: number, hash: number, otherShift: number, otherHash: number): number => {
  const first = Math.imul((Math.imul(of.hash, shift) + hash) | 0, DASH_SHIFT) + DASH;
  return (Math.imul(first, otherShift) + otherHash) | 0;
};

export const keyOfBoth = (of: Group, one: Value, other: Value): number => joined(of, one.shift, one.hash, other.shift, other.hash);

const shiftIn = ({ starts, ends }: Runs, at: number): number => shiftOf(Math.min(LONGEST, (ends[at] ?? 0) - (starts[at] ?? 0)));

export const keyOfPair = (of: Group, runs: Runs, at: number): number =>
  joined(of, shiftIn(runs, at), runs.hashes[at] ?? 0, shiftIn(runs, at + 1), runs.hashes[at + 1] ?? 0);

export const keyOfPart = (of: Group, length: number, hash: number): number => (Math.imul(of.hash, shiftOf(length)) + hash) | 0;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const MIDDLE = LETTERS.length / 2;
/** What the last letter weighs. Small weights lie closer together than great ones. */
const GREATEST = 4;

/** By the code of its letter. */
const WEIGHTS = new Float32Array(128);
for (let i = 0; i < LETTERS.length; i++) {
  const steps = i - MIDDLE;
  WEIGHTS[LETTERS.charCodeAt(i)] = (Math.sign(steps) * GREATEST * steps ** 2) / MIDDLE ** 2;
}

/** What a weight is written as: one letter; the one in the middle weighs nothing. */
export const letterOf = (weight: number): string => {
  const steps = Math.round(Math.sign(weight) * MIDDLE * Math.sqrt(Math.abs(weight) / GREATEST));
  return LETTERS.charAt(Math.min(LETTERS.length - 1, Math.max(0, steps + MIDDLE)));
};

/** Spreads numbers over the slots: of a product with it the upper bits are as good as any (Knuth, 6.4). */
const SPREAD = 0x9e3779b1;

/** Where in a row, in numbers, what of it begins. */
const KEY = 0;
const TOLD = 1;
const FIRST_WEIGHT = 2;
/** Bytes of a number. */
const WIDE = 4;

/** Of a slot the lower half is a row and one more, the upper half is of its trait's number. */
const HALF = 16;
const ROW = 2 ** HALF - 1;

/**
 * Adds up what the traits of a case weigh for each answer, each trait once. The tables are larger than what a processor has at hand: what is looked at
 * for a trait lies together, and for one that is in no table it is one number.
 */
export class Scale implements Listener {
  readonly #answers: number;
  readonly #bits: number;
  readonly #mask: number;
  readonly #slots: Uint32Array;
  /** A trait's number, the case that told it last, and the letter of each weight as a byte. */
  readonly #rows: Int32Array;
  readonly #letters: Uint8Array;
  /** Numbers a row. */
  readonly #width: number;
  readonly #sums: Float64Array;
  #case = 0;

  /** @param table a trait a line, and after a space its weight for each answer, a letter each */
  constructor(table: string, answers: number) {
    const lines = table.split('\n').filter(Boolean);
    const bits = Math.ceil(Math.log2(Math.max(4, lines.length * 2)));
    const size = 2 ** bits;
    this.#answers = answers;
    this.#bits = 32 - bits;
    this.#mask = size - 1;
    this.#slots = new Uint32Array(size);
    this.#width = FIRST_WEIGHT + Math.ceil(answers / WIDE);
    this.#rows = new Int32Array(lines.length * this.#width);
    this.#letters = new Uint8Array(this.#rows.buffer);
    this.#sums = new Float64Array(answers);
    for (const [row, line] of lines.entries()) {
      const gap = line.length - answers - 1;
      const key = hashOf(line, 0, gap);
      const spread = Math.imul(key, SPREAD);
      let slot = spread >>> this.#bits;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = (spread << HALF) | (row + 1);
      const at = row * this.#width;
      this.#rows[at + KEY] = key;
      for (let i = 0; i < answers; i++) this.#letters[(at + FIRST_WEIGHT) * WIDE + i] = line.charCodeAt(gap + 1 + i);
    }
  }

  #add(key: number): void {
    const spread = Math.imul(key, SPREAD);
    let slot = spread >>> this.#bits;
    for (let held = this.#slots[slot] ?? 0; held !== 0; held = this.#slots[slot] ?? 0) {
      if (((held >>> HALF) ^ (spread & ROW)) === 0) {
        const at = ((held & ROW) - 1) * this.#width;
        if (this.#rows[at + KEY] === key) {
          this.#weigh(at);
          return;
        }
      }
      slot = (slot + 1) & this.#mask;
    }
  }

  #weigh(at: number): void {
    if (this.#rows[at + TOLD] === this.#case) return;
    this.#rows[at + TOLD] = this.#case;
    const first = (at + FIRST_WEIGHT) * WIDE;
    for (let i = 0; i < this.#answers; i++) this.#sums[i] = (this.#sums[i] ?? 0) + (WEIGHTS[this.#letters[first + i] ?? 0] ?? 0);
  }

  tell(of: Group, value: Value): void {
    this.#add(keyOf(of, value));
  }

  both(of: Group, one: Value, other: Value): void {
    this.#add(keyOfBoth(of, one, other));
  }

  part(of: Group, _text: string, from: number, to: number, hash: number): void {
    this.#add(keyOfPart(of, to - from, hash));
  }

  pair(of: Group, runs: Runs, at: number): void {
    this.#add(keyOfPair(of, runs, at));
  }

  /** A new case. */
  clear(): this {
    this.#case++;
    this.#sums.fill(0);
    return this;
  }

  /** What speaks for the one answer that is weighed, or against it. */
  get first(): number {
    return this.#sums[0] ?? 0;
  }

  /** What speaks for an answer. */
  of(answer: number): number {
    return this.#sums[answer] ?? 0;
  }

  /** The answer for which most speaks. */
  get heaviest(): number {
    let best = 0;
    for (let i = 1; i < this.#answers; i++) if ((this.#sums[i] ?? 0) > (this.#sums[best] ?? 0)) best = i;
    return best;
  }

  /** How likely each answer is: 0 to 1, together 1. */
  chances(): Float64Array {
    const most = this.of(this.heaviest);
    const shares = new Float64Array(this.#answers);
    let all = 0;
    for (let i = 0; i < this.#answers; i++) {
      const share = Math.exp(this.of(i) - most);
      shares[i] = share;
      all += share;
    }
    for (let i = 0; i < this.#answers; i++) shares[i] = (shares[i] ?? 0) / all;
    return shares;
  }
}
