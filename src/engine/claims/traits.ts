/** Is told the traits of a case, each a group and a value in it. */
export interface Listener {
  /** A value that is a stretch of a text. */
  tell(group: Group, text: string, from?: number, to?: number): void;
  /** A value of two. */
  both(group: Group, one: string, other: string): void;
}

const SEED = 0x811c9dc5 | 0;
const STEP = 16777619;

const over = (hash: number, text: string, from: number, to: number): number => {
  let key = hash;
  for (let i = from; i < to; i++) key = Math.imul(key ^ text.charCodeAt(i), STEP);
  return key;
};

/** A group of traits by its name, and where the number of each of its traits begins: they are numbered by Fowler, Noll and Vo. */
export interface Group {
  readonly name: string;
  readonly seed: number;
}

export const group = (name: string): Group => ({ name, seed: over(SEED, `${name}:`, 0, name.length + 1) });

const DASH = 45;

export const keyOf = ({ seed }: Group, text: string, from = 0, to = text.length): number => over(seed, text, from, to);

export const keyOfBoth = ({ seed }: Group, one: string, other: string): number =>
  over(Math.imul(over(seed, one, 0, one.length) ^ DASH, STEP), other, 0, other.length);

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const MIDDLE = LETTERS.length / 2;
/** What the last letter weighs. Small weights lie closer together than great ones. */
const GREATEST = 4;

const weightOf = (letter: string): number => {
  const steps = LETTERS.indexOf(letter) - MIDDLE;
  return (Math.sign(steps) * GREATEST * steps ** 2) / MIDDLE ** 2;
};

/** What a weight is written as: one letter; the one in the middle weighs nothing. */
export const letterOf = (weight: number): string => {
  const steps = Math.round(Math.sign(weight) * MIDDLE * Math.sqrt(Math.abs(weight) / GREATEST));
  return LETTERS.charAt(Math.min(LETTERS.length - 1, Math.max(0, steps + MIDDLE)));
};

/** Adds up what the traits of a case weigh for each answer, each trait once. */
export class Scale implements Listener {
  readonly #answers: number;
  readonly #mask: number;
  readonly #keys: Int32Array;
  /** By slot, the row of a trait and one more; 0 for none. */
  readonly #rows: Int32Array;
  readonly #weights: Float32Array;
  /** By row, the case that told it last. */
  readonly #told: Int32Array;
  readonly #sums: Float64Array;
  #case = 0;

  /** @param table a trait a line, and after a space its weight for each answer, a letter each */
  constructor(table: string, answers: number) {
    const lines = table.split('\n').filter(Boolean);
    const size = 2 ** Math.ceil(Math.log2(Math.max(4, lines.length * 2)));
    this.#answers = answers;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#rows = new Int32Array(size);
    this.#weights = new Float32Array(lines.length * answers);
    this.#told = new Int32Array(lines.length);
    this.#sums = new Float64Array(answers);
    for (const [row, line] of lines.entries()) {
      const gap = line.length - answers - 1;
      const key = over(SEED, line, 0, gap);
      let slot = this.#slot(key);
      while (this.#rows[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key;
      this.#rows[slot] = row + 1;
      for (let i = 0; i < answers; i++) this.#weights[row * answers + i] = weightOf(line.charAt(gap + 1 + i));
    }
  }

  #slot(key: number): number {
    return (key ^ (key >>> 15)) & this.#mask;
  }

  #add(key: number): void {
    let slot = this.#slot(key);
    let row = this.#rows[slot] ?? 0;
    while (row !== 0 && this.#keys[slot] !== key) {
      slot = (slot + 1) & this.#mask;
      row = this.#rows[slot] ?? 0;
    }
    if (row === 0 || this.#told[row - 1] === this.#case) return;
    this.#told[row - 1] = this.#case;
    const first = (row - 1) * this.#answers;
    for (let i = 0; i < this.#answers; i++) this.#sums[i] = (this.#sums[i] ?? 0) + (this.#weights[first + i] ?? 0);
  }

  tell(of: Group, text: string, from = 0, to = text.length): void {
    this.#add(keyOf(of, text, from, to));
  }

  both(of: Group, one: string, other: string): void {
    this.#add(keyOfBoth(of, one, other));
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
}
