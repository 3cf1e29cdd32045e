import { type Group, keyOf, keyOfBoth, keyOfPart, type Listener } from '../../src/engine/claims/traits.ts';
import type { Value } from '../../src/engine/claims/values.ts';

/** Of the words of a clause there are many: each teaches less than what is read out of it. */
const WORTH: Readonly<Record<string, number>> = { w: 0.7, l: 0.7, r: 0.7, kind: 3, 'kind-rule': 3, read: 2, sign: 1.5, best: 1.5 };

/** The value of a trait while it is learnt. */
export const worthOf = (name: string): number => WORTH[name.slice(0, name.indexOf(':'))] ?? 1;

/** The names of the traits that were met, by their numbers. */
export const NAMES = new Map<number, string>();

/** Keeps what it is told. */
class Notes implements Listener {
  readonly features = new Map<number, number>();

  #note(of: Group, key: number, value: string): void {
    this.features.set(key, WORTH[of.name] ?? 1);
    NAMES.set(key, `${of.name}:${value}`);
  }

  tell(of: Group, value: Value): void {
    this.#note(of, keyOf(of, value), value.text);
  }

  both(of: Group, one: Value, other: Value): void {
    this.#note(of, keyOfBoth(of, one, other), `${one.text}-${other.text}`);
  }

  part(of: Group, text: string, from: number, to: number, hash: number): void {
    this.#note(of, keyOfPart(of, to - from, hash), text.slice(from, to));
  }
}

/** The traits of a case by their numbers, with their values. */
export function traitsOf(tellAll: (to: Listener) => void): ReadonlyMap<number, number> {
  const notes = new Notes();
  tellAll(notes);
  return notes.features;
}
