/** The base of the numbers that texts get: odd, so that no letter is lost, and without a pattern in its bits. */
const BASE = 0x2c1b3c6d;

/** The number of a stretch of text, as a polynomial over its letters: what two texts together have follows from what each has. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
  return hash;
}

/** BASE to the power of each length that values have. */
const POWERS = new Int32Array(256).fill(1);
for (let n = 1; n < POWERS.length; n++) POWERS[n] = Math.imul(POWERS[n - 1] ?? 1, BASE);

/** By what the number of a text is multiplied when so many letters follow it. */
export function shiftOf(length: number): number {
  if (length < POWERS.length) return POWERS[length] ?? 1;
  let shift = 1;
  for (let n = 0; n < length; n++) shift = Math.imul(shift, BASE);
  return shift;
}

/** What a trait may be, with its number worked out. */
export interface Value {
  readonly text: string;
  readonly hash: number;
  readonly shift: number;
}

export const made = (text: string): Value => ({ text, hash: hashOf(text), shift: shiftOf(text.length) });

const known = new Map<string, Value>();

/** The same for texts of which there are only so many, each made once. */
export function asValue(text: string): Value {
  let value = known.get(text);
  if (!value) {
    value = made(text);
    known.set(text, value);
  }
  return value;
}
