import { LONGEST, type Runs } from '../../src/engine/claims/runs.ts';
import { type Group, group, keyOf, keyOfBoth, keyOfPair, keyOfPart, type Listener } from '../../src/engine/claims/traits.ts';
import { asValue, type Value } from '../../src/engine/claims/values.ts';
import type { Weights } from './logistic.ts';
import { vectorsOfStems } from './vectors.ts';

/** Of the words of a clause there are many: each teaches less than what is read out of it, and those beside it less again. */
const WORTH: Readonly<Record<string, number>> = {
  pair: 0.7,
  w: 0.7,
  l: 0.7,
  r: 0.7,
  who: 0.7,
  says: 0.7,
  left: 0.4,
  right: 0.4,
  kind: 3,
  'kind-rule': 3,
  read: 2,
  sign: 1.5,
  best: 1.5,
};

/** The value of a trait while it is learnt. */
const worthOf = (name: string): number => WORTH[name.slice(0, name.indexOf(':'))] ?? 1;

/** The names of the traits that were met, by their numbers. */
const NAMES = new Map<number, string>();

/** There are so many pairs that those which few texts have teach only of these. */
const LEAST_PAIRS = 10;

/** In how many cases a trait must occur. @param least where its group asks for no more */
export const leastOf = (key: number, least: number): number => (NAMES.get(key)?.startsWith('pair:') ? Math.max(least, LEAST_PAIRS) : least);

/** In these groups a word teaches of the words near it too, so much beside what it teaches of itself. */
const NEAR: Readonly<Record<string, number>> = { w: 1, word: 1, l: 0.5, r: 0.5 };

const vectors = vectorsOfStems();
/** By its name the keys of a group's directions: how far in each of them its words stand together. */
const directions = new Map<string, readonly number[]>();

function directionsOf(name: string): readonly number[] {
  let keys = directions.get(name);
  if (!keys) {
    const of = group(`${name} towards`);
    const count = [...vectors.values()][0]?.length ?? 0;
    keys = Array.from({ length: count }, (_, i) => keyOf(of, asValue(String(i))));
    directions.set(name, keys);
  }
  return keys;
}

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

  pair(of: Group, runs: Runs, at: number): void {
    const word = (i: number): string => runs.text.slice(runs.starts[i], Math.min(runs.ends[i] ?? 0, (runs.starts[i] ?? 0) + LONGEST));
    this.#note(of, keyOfPair(of, runs, at), `${word(at)}-${word(at + 1)}`);
  }

  part(of: Group, text: string, from: number, to: number, hash: number): void {
    const word = text.slice(from, to);
    const key = keyOfPart(of, to - from, hash);
    if (this.features.has(key)) return;
    this.#note(of, key, word);
    const near = NEAR[of.name];
    if (near === undefined) return;
    const vector = vectors.get(word) ?? [];
    const keys = directionsOf(of.name);
    for (const [i, x] of vector.entries()) {
      const towards = keys[i] ?? 0;
      this.features.set(towards, (this.features.get(towards) ?? 0) + near * x);
    }
  }
}

/** The traits of a case by their numbers, with their values. */
export function traitsOf(tellAll: (to: Listener) => void): ReadonlyMap<number, number> {
  const notes = new Notes();
  tellAll(notes);
  return notes.features;
}

/** A trait as it is written, and its weight for each answer. */
export interface Weighed {
  name: string;
  weights: number[];
}

/** What every trait weighs by itself: a word what it weighs and what the directions weigh in which it stands, whether or not a text taught of it. */
export function weighedApart(taught: Weights, groups: readonly string[]): Weighed[] {
  const weighed = new Map<string, number[]>();
  for (const [key, row] of taught) {
    const name = NAMES.get(key);
    if (name !== undefined)
      weighed.set(
        name,
        Array.from(row, (w) => w * worthOf(name)),
      );
  }
  for (const of of groups) {
    const rows = directionsOf(of).map((key) => taught.get(key));
    for (const [word, vector] of vectors) {
      const name = `${of}:${word}`;
      const weights = weighed.get(name) ?? new Array<number>(rows[0]?.length ?? 0).fill(0);
      for (const [i, row] of rows.entries())
        for (const [answer, w] of row?.entries() ?? []) weights[answer] = (weights[answer] ?? 0) + (NEAR[of] ?? 0) * (vector[i] ?? 0) * w;
      weighed.set(name, weights);
    }
  }
  return [...weighed].map(([name, weights]) => ({ name, weights }));
}
