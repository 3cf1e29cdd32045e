import { daysOf } from '../../model/day.ts';
import { hashOf } from '../../model/hash.ts';
import { inOrder } from '../../model/postings.ts';
import type { SavedEntry } from '../../model/saved.ts';
import { byCodeUnit } from '../terms.ts';
import { type Field, type Search, textOf, valuesOf } from './query.ts';
import { wordsIn } from './words.ts';

/*
 * A segment finds some thousands of entries by numbers alone: of which word which entries, in what order. Its parts are read one by one,
 * as a search needs them, and never change; an entry that changed since is out of date in its segment and found elsewhere.
 */

/** Entries of a segment: their positions fit in 16 bits. */
export const SEGMENT = 8192;

/** Words in order, one a line; those of word `i` are at `positions[starts[i]] … positions[starts[i + 1] - 1]`. */
export interface WordPart {
  words: string;
  starts: Uint32Array;
  positions: Uint16Array;
}

export interface HeadPart {
  /** One a line. */
  ids: string;
  /** Milliseconds since 1970. */
  savedAt: Float64Array;
  /** Days since 1970, both included. */
  from: Int32Array;
  to: Int32Array;
  /** Positions, newest first. */
  bySaved: Uint16Array;
  byDate: Uint16Array;
}

export interface AmountPart {
  /** One a line. */
  units: string;
  unit: Uint16Array;
  position: Uint16Array;
  low: Float64Array;
  high: Float64Array;
}

export interface Segment {
  head: HeadPart;
  amounts: AmountPart;
  /** By the part's name: words by their first letter, values by `=`. */
  words: Map<string, WordPart>;
}

const DAY = 86_400_000;
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;

/** The part that a word is in. Rare letters share one. */
export const partOf = (word: string): string => (/^[a-z0-9]/.test(word) ? (word[0] as string) : '~');

const VALUES = '=';
const valueWord = (field: Field, value: string): string => `${field}=${value.replaceAll('\n', ' ')}`;

function wordPart(found: Map<string, number[]>): WordPart {
  const words = [...found.keys()].sort(byCodeUnit);
  const starts = new Uint32Array(words.length + 1);
  for (const [i, word] of words.entries()) starts[i + 1] = (starts[i] as number) + (found.get(word)?.length ?? 0);
  const positions = new Uint16Array(starts[words.length] as number);
  for (const [i, word] of words.entries()) positions.set(found.get(word) ?? [], starts[i]);
  return { words: words.join('\n'), starts, positions };
}

/** The part that a key is in: keys are spread evenly, for a search reads few of them. */
export const keyPart = (key: string): string => `#${hashOf(key) % 16}`;

/** @param keysOf what an entry is found by besides its words: see keying.ts */
export function segmentOf(unordered: readonly SavedEntry[], keysOf: (entry: SavedEntry) => Iterable<string>): Segment {
  // By date, as packs are: what is near in time is near in every list.
  const entries = unordered.toSorted(inOrder);
  const parts = new Map<string, Map<string, number[]>>();
  const add = (name: string, word: string, position: number): void => {
    const part = parts.get(name) ?? new Map<string, number[]>();
    parts.set(name, part);
    const positions = part.get(word);
    if (positions) positions.push(position);
    else part.set(word, [position]);
  };
  const units = new Map<string, number>();
  const amounts: { unit: number; position: number; low: number; high: number }[] = [];
  for (const [position, entry] of entries.entries()) {
    for (const word of wordsIn(textOf(entry))) add(partOf(word), word, position);
    for (const [field, of] of Object.entries(valuesOf) as [Field, (e: SavedEntry) => readonly string[]][])
      for (const value of new Set(of(entry))) add(VALUES, valueWord(field, value), position);
    for (const key of new Set(keysOf(entry))) add(keyPart(key), key, position);
    for (const { unit, value } of entry.figures) {
      if (!units.has(unit)) units.set(unit, units.size);
      const [a, b] = Array.isArray(value) ? value : [value, value];
      amounts.push({ unit: units.get(unit) as number, position, low: Math.min(a, b), high: Math.max(a, b) });
    }
  }
  const savedAt = Float64Array.from(entries, (e) => Date.parse(e.savedAt));
  const days = entries.map((e) => daysOf(e.date));
  const from = Int32Array.from(days, (d) => dayNumber(d.from));
  const to = Int32Array.from(days, (d) => dayNumber(d.to));
  const newestFirst = (of: ArrayLike<number>): Uint16Array =>
    Uint16Array.from(entries.keys()).sort((a, b) => (of[b] as number) - (of[a] as number) || byCodeUnit(entries[a]?.id ?? '', entries[b]?.id ?? ''));
  return {
    head: { ids: entries.map((e) => e.id).join('\n'), savedAt, from, to, bySaved: newestFirst(savedAt), byDate: newestFirst(from) },
    amounts: {
      units: [...units.keys()].map((unit) => unit.replaceAll('\n', ' ')).join('\n'),
      unit: Uint16Array.from(amounts, (a) => a.unit),
      position: Uint16Array.from(amounts, (a) => a.position),
      low: Float64Array.from(amounts, (a) => a.low),
      high: Float64Array.from(amounts, (a) => a.high),
    },
    words: new Map([...parts].map(([name, found]) => [name, wordPart(found)])),
  };
}

/** A part of words, its list taken apart once. */
export interface OpenWords {
  list: string[];
  starts: Uint32Array;
  positions: Uint16Array;
}

export const openWords = ({ words, starts, positions }: WordPart): OpenWords => ({ list: words === '' ? [] : words.split('\n'), starts, positions });

/** Where `word` stands or would stand. */
function placeOf(list: readonly string[], word: string): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

export type Ask = { part: string; words: readonly string[]; asPrefix: boolean };

/** What a search asks of the word parts: each ask by itself must be met. */
export function asksOf({ text = '', fields = {} }: Search): Ask[] {
  const words = [...wordsIn(text)].map((word): Ask => ({ part: partOf(word), words: [word], asPrefix: true }));
  const values = (Object.entries(fields) as [Field, readonly string[]][])
    .filter(([, chosen]) => chosen.length > 0)
    .map(([field, chosen]): Ask => ({ part: VALUES, words: chosen.map((value) => valueWord(field, value)), asPrefix: false }));
  return [...words, ...values];
}

/** The positions of a word, ascending; by date, that is. */
export function positionsOf({ list, starts, positions }: OpenWords, word: string): Uint16Array {
  const at = placeOf(list, word);
  return list[at] === word ? positions.subarray(starts[at], starts[at + 1]) : positions.subarray(0, 0);
}

/** Marks the positions that have one of the words. */
export function mark(marks: Uint8Array, { list, starts, positions }: OpenWords, { words, asPrefix }: Ask): void {
  for (const word of words) {
    const first = placeOf(list, word);
    let last = first;
    while (last < list.length && (asPrefix ? list[last]?.startsWith(word) : list[last] === word)) last++;
    for (const position of positions.subarray(starts[first], starts[last])) marks[position] = 1;
  }
}

export function markAmounts(marks: Uint8Array, part: AmountPart, { unit, from, to }: NonNullable<Search['amount']>): void {
  const wanted = unit === undefined ? -1 : part.units.split('\n').indexOf(unit);
  if (unit !== undefined && wanted < 0) return;
  for (let i = 0; i < part.position.length; i++) {
    if (wanted >= 0 && part.unit[i] !== wanted) continue;
    if (from !== undefined && (part.high[i] as number) < from) continue;
    if (to !== undefined && (part.low[i] as number) > to) continue;
    marks[part.position[i] as number] = 1;
  }
}

export function markDates(marks: Uint8Array, head: HeadPart, { from, to }: NonNullable<Search['dates']>): void {
  const [first, last] = [from ? dayNumber(from) : Number.NEGATIVE_INFINITY, to ? dayNumber(to) : Number.POSITIVE_INFINITY];
  for (let i = 0; i < head.from.length; i++) if ((head.to[i] as number) >= first && (head.from[i] as number) <= last) marks[i] = 1;
}

/** How often each value of a field occurs. */
export function countValues(field: Field, { list, starts }: OpenWords, counts: Map<string, number>): void {
  const head = `${field}=`;
  for (let i = placeOf(list, head); i < list.length && list[i]?.startsWith(head); i++) {
    const value = (list[i] as string).slice(head.length);
    counts.set(value, (counts.get(value) ?? 0) + (starts[i + 1] as number) - (starts[i] as number));
  }
}
