import * as v from 'valibot';
import type { EntryId } from '../../model/entry.ts';
import { countriesFrom } from '../../model/keys.ts';
import type { Ask as AskOfKey, Query } from '../../model/query.ts';
import { SavedEntry } from '../../model/saved.ts';
import { savedTermsOf } from '../keying.ts';
import { readEntities } from '../packs.ts';
import { readEach } from '../reading.ts';
import type { ReadTx, WriteTx } from '../schema.ts';
import { byCodeUnit } from '../terms.ts';
import type { Field, Found, FoundIds, Search } from './query.ts';
import {
  type AmountPart,
  type Ask,
  asksOf,
  countValues,
  dayNumber,
  type HeadPart,
  keyPart,
  mark,
  markAmounts,
  markDates,
  type OpenWords,
  openWords,
  positionsOf,
  SEGMENT,
  type Segment,
  segmentOf,
} from './segment.ts';

/** Entries that no segment knows as they are now: so many may be looked through one by one before they get a segment of their own. */
const LOOSE = 256;

/** Segments smaller than half a one are put together when there are so many of them. */
const SMALL = 6;

/** Finds the reader's own entries without loading them. What it keeps between calls only saves time. */
export interface Shelf {
  search(tx: ReadTx, search: Search): Promise<Found>;
  /** All that it finds, by their ids alone, in its order. */
  ids(tx: ReadTx, search: Omit<Search, 'offset' | 'limit'>): Promise<FoundIds>;
  /** The values of a field, the most frequent first. What changed since the last tidying counts by its old values too. */
  values(tx: ReadTx, field: Field): Promise<{ value: string; count: number }[]>;
  /** The entries that have one of the keys. */
  withKeys(tx: ReadTx, keys: readonly string[]): Promise<SavedEntry[]>;
  /** Of each key the nearest, in time; of all those that the most keys lead to. */
  near(tx: ReadTx, query: Query): Promise<SavedEntry[]>;
  /** How many entries are not in a segment as they are now. */
  loose(tx: ReadTx): Promise<number>;
}

interface Known {
  number: number;
  size: number;
  /** Taken apart when they are first asked for: a search needs those of the segments that its page is of. */
  ids(): readonly string[];
  head: HeadPart;
  /** Positions that are out of date here, found elsewhere or nowhere. */
  dead: Set<number>;
  part(tx: ReadTx, name: string): Promise<OpenWords | null>;
  amounts(tx: ReadTx): Promise<AmountPart>;
}

async function soundOnes(tx: ReadTx, ids: readonly string[]): Promise<SavedEntry[]> {
  const sound: (SavedEntry | undefined)[] = [];
  await readEach(tx, 'entries', ids, (row, i) => {
    sound[i] = row && v.is(SavedEntry, row.entry) ? row.entry : undefined;
  });
  return sound.filter((entry) => entry !== undefined);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const looseKnown = (segment: Segment): Known => ({
  number: -1,
  size: segment.head.savedAt.length,
  ids: once(() => idsOf(segment.head)),
  head: segment.head,
  dead: new Set(),
  part: async (_, name) => {
    const part = segment.words.get(name);
    return part ? openWords(part) : null;
  },
  amounts: async () => segment.amounts,
});

const idsOf = (head: HeadPart): string[] => (head.ids === '' ? [] : head.ids.split('\n'));

/** Which positions of a segment the search finds. Loops: a page that was just opened runs uncompiled, and these are a hundred thousand steps each. */
async function marksIn(tx: ReadTx, known: Known, search: Search, asks: readonly Ask[]): Promise<Uint8Array> {
  const { size, dead } = known;
  let found: Uint8Array | null = null;
  const both = (marks: Uint8Array): void => {
    if (found) for (let i = 0; i < size; i++) found[i] = (found[i] as number) & (marks[i] as number);
    else found = marks;
  };
  for (const ask of asks) {
    const marks = new Uint8Array(size);
    const part = await known.part(tx, ask.part);
    if (part) mark(marks, part, ask);
    both(marks);
  }
  if (search.amount) {
    const marks = new Uint8Array(size);
    markAmounts(marks, await known.amounts(tx), search.amount);
    both(marks);
  }
  if (search.dates) {
    const marks = new Uint8Array(size);
    markDates(marks, known.head, search.dates);
    both(marks);
  }
  found ??= new Uint8Array(size).fill(1);
  for (const position of dead) found[position] = 0;
  return found;
}

function countOf(all: readonly { marks: Uint8Array }[]): number {
  let count = 0;
  for (const { marks } of all) for (let i = 0; i < marks.length; i++) count += marks[i] as number;
  return count;
}

async function livingWith(tx: ReadTx, known: Known, key: string): Promise<number[]> {
  const part = await known.part(tx, keyPart(key));
  return part ? [...positionsOf(part, key)].filter((position) => !known.dead.has(position)) : [];
}

/** All of a key where they are few; else so many before each day, and so many from it on. */
async function nearestIds(tx: ReadTx, all: readonly Known[], { key, near, within }: AskOfKey): Promise<Set<string>> {
  const met: { id: string; day: number }[] = [];
  for (const known of all)
    for (const position of await livingWith(tx, known, key))
      met.push({ id: known.ids()[position] as string, day: known.head.from[position] as number });
  if (met.length <= within) return new Set(met.map(({ id }) => id));
  met.sort((a, b) => a.day - b.day || byCodeUnit(a.id, b.id));
  return new Set(
    near.flatMap((day) => {
      const asked = dayNumber(day);
      const found = met.findIndex((one) => one.day >= asked);
      const at = found < 0 ? met.length : found;
      return met.slice(Math.max(0, at - within), at + within).map(({ id }) => id);
    }),
  );
}

/** The ids of a page, from segments that are each in order. */
function paged(all: readonly { known: Known; marks: Uint8Array }[], { order = 'saved', offset = 0, limit }: Search): string[] {
  const turned = order === 'oldest';
  const runs = all.map(({ known, marks }) => {
    const newest = order === 'saved' ? known.head.bySaved : known.head.byDate;
    const positions: number[] = [];
    for (let i = 0; i < newest.length && positions.length < offset + limit; i++) {
      const position = newest[turned ? newest.length - 1 - i : i] as number;
      if (marks[position] === 1) positions.push(position);
    }
    return { known, keys: order === 'saved' ? known.head.savedAt : known.head.from, positions, at: 0 };
  });
  const ids: string[] = [];
  for (let n = 0; n < offset + limit; n++) {
    let best: (typeof runs)[number] | null = null;
    for (const run of runs) {
      if (run.at >= run.positions.length) continue;
      if (best === null) best = run;
      else {
        const [mine, its] = [run, best].map(({ keys, positions, at }) => keys[positions[at] as number] as number) as [number, number];
        const sooner = turned ? mine < its : mine > its;
        const id = ({ known, positions, at }: typeof run): string => known.ids()[positions[at] as number] as string;
        if (sooner || (mine === its && id(run) < id(best) !== turned)) best = run;
      }
    }
    if (!best) break;
    if (n >= offset) ids.push(best.known.ids()[best.positions[best.at] as number] as string);
    best.at++;
  }
  return ids;
}

/** All that is found in one order: a sort of numbers is a tenth of what merging page by page takes of a hundred thousand. */
function allOf(all: readonly { known: Known; marks: Uint8Array }[], order: NonNullable<Search['order']>): FoundIds {
  const total = countOf(all);
  const [ids, keys, days] = [new Array<string>(total), new Float64Array(total), new Int32Array(total)];
  let n = 0;
  for (const { known, marks } of all)
    for (let i = 0; i < marks.length; i++) {
      if (marks[i] !== 1) continue;
      ids[n] = known.ids()[i] as string;
      days[n] = known.head.from[i] as number;
      keys[n] = (order === 'saved' ? known.head.savedAt[i] : known.head.from[i]) as number;
      n++;
    }
  const way = order === 'oldest' ? -1 : 1;
  const places = Uint32Array.from(keys.keys()).sort(
    (a, b) => way * ((keys[b] as number) - (keys[a] as number) || byCodeUnit(ids[a] as string, ids[b] as string)),
  );
  return { ids: Array.from(places, (place) => ids[place] as EntryId), days: Int32Array.from(places, (place) => days[place] as number) };
}

const NO_AMOUNTS = segmentOf([], () => []).amounts;

/** By today's packs: their entities say which country a party belongs to. */
async function keysNow(tx: ReadTx): Promise<(entry: SavedEntry) => string[]> {
  const countryOf = countriesFrom(await readEntities(tx));
  return (entry) => savedTermsOf(entry, countryOf);
}

export function makeShelf(): Shelf {
  let kept: { version: number; segments: Known[] } | null = null;
  let loose: { version: number; known: Known } | null = null;
  /** By segment and name: a part never changes. */
  const parts = new Map<string, OpenWords | null>();

  function packedKnown(number: number, head: HeadPart, dead: Uint16Array): Known {
    return {
      number,
      size: head.savedAt.length,
      ids: once(() => idsOf(head)),
      head,
      dead: new Set(dead),
      async part(tx, name) {
        const key = `${number}/${name}`;
        const before = parts.get(key);
        if (before !== undefined) return before;
        const row = await tx.objectStore('shelf').get([number, `w${name}`]);
        const part = row && 'words' in row ? openWords(row.words) : null;
        parts.set(key, part);
        return part;
      },
      async amounts(tx) {
        const row = await tx.objectStore('shelf').get([number, 'amounts']);
        return row && 'amounts' in row ? row.amounts : NO_AMOUNTS;
      },
    };
  }

  const versionOf = async (tx: ReadTx): Promise<number> => (await tx.objectStore('meta').get('shelf'))?.value ?? 0;

  async function segments(tx: ReadTx): Promise<Known[]> {
    const version = await versionOf(tx);
    if (kept?.version !== version) {
      const rows = await tx.objectStore('shelf').index('head').getAll();
      kept = { version, segments: rows.flatMap((row) => ('head' in row ? [packedKnown(row.segment, row.head, row.dead)] : [])) };
      const there = new Set(kept.segments.map(({ number }) => String(number)));
      for (const key of parts.keys()) if (!there.has(key.split('/')[0] ?? '')) parts.delete(key);
    }
    const looseVersion = (await tx.objectStore('meta').get('loose'))?.value ?? 0;
    if (loose?.version !== looseVersion) {
      const ids = await tx.objectStore('stale').getAllKeys();
      const stale = new Set<string>(ids);
      loose = { version: looseVersion, known: looseKnown(segmentOf(await soundOnes(tx, ids), ids.length > 0 ? await keysNow(tx) : () => [])) };
      if (stale.size > 0) for (const { ids: known, dead } of kept.segments) for (const [i, id] of known().entries()) if (stale.has(id)) dead.add(i);
    }
    return [...kept.segments, loose.known];
  }

  async function marked(tx: ReadTx, search: Search): Promise<{ known: Known; marks: Uint8Array }[]> {
    const asks = asksOf(search);
    return Promise.all((await segments(tx)).map(async (known) => ({ known, marks: await marksIn(tx, known, search, asks) })));
  }

  return {
    async search(tx, search) {
      const all = await marked(tx, search);
      const total = countOf(all);
      return { total, entries: await soundOnes(tx, paged(all, search)) };
    },
    async ids(tx, asked) {
      return allOf(await marked(tx, { ...asked, limit: 0 }), asked.order ?? 'saved');
    },
    async values(tx, field) {
      const counts = new Map<string, number>();
      for (const known of await segments(tx)) {
        const part = await known.part(tx, '=');
        if (part) countValues(field, part, counts);
      }
      return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || byCodeUnit(a.value, b.value));
    },
    async withKeys(tx, keys) {
      const ids = new Set<string>();
      for (const known of await segments(tx))
        for (const key of keys) for (const position of await livingWith(tx, known, key)) ids.add(known.ids()[position] as string);
      return soundOnes(tx, [...ids]);
    },
    async near(tx, { claims, most }) {
      const all = (await segments(tx)).filter(({ size }) => size > 0);
      const asks = new Map<string, AskOfKey>();
      for (const ask of claims.flat()) asks.set(ask.key, { ...ask, near: [...new Set([...(asks.get(ask.key)?.near ?? []), ...ask.near])] });
      // All at once: a transaction answers many readings as fast as one.
      await Promise.all(all.flatMap((known) => [...new Set([...asks.keys()].map(keyPart))].map((part) => known.part(tx, part))));
      const times = new Map<string, number>();
      for (const ask of asks.values()) for (const id of await nearestIds(tx, all, ask)) times.set(id, (times.get(id) ?? 0) + 1);
      const best = [...times].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0])).slice(0, most);
      return soundOnes(
        tx,
        best.map(([id]) => id),
      );
    },
    loose: (tx) => tx.objectStore('stale').count(),
  };
}

const raise = async (tx: WriteTx, name: 'shelf' | 'loose'): Promise<number> => {
  const value = ((await tx.objectStore('meta').get(name))?.value ?? 0) + 1;
  await tx.objectStore('meta').put({ name, value });
  return value;
};

/** Entries that were written, changed or taken out: no segment knows them as they are. */
export async function loosen(tx: WriteTx, ids: readonly EntryId[]): Promise<void> {
  const stale = tx.objectStore('stale');
  await Promise.all(ids.map((id) => stale.put({ id })));
  await raise(tx, 'loose');
}

async function write(tx: WriteTx, number: number, { head, amounts, words }: Segment): Promise<void> {
  const shelf = tx.objectStore('shelf');
  await Promise.all([
    shelf.put({ segment: number, part: 'amounts', amounts }),
    ...[...words].map(([name, part]) => shelf.put({ segment: number, part: `w${name}`, words: part })),
    // Last: without its head a segment is none.
    shelf.put({ segment: number, part: 'head', headOf: number, head, dead: new Uint16Array() }),
  ]);
}

/**
 * Puts some thousands of the loose entries into a segment; what they were before is marked as dead where it stands. Segments that are small or
 * half dead are put together.
 * @returns whether more is to be done
 */
export async function tidyShelf(tx: WriteTx, least = LOOSE): Promise<boolean> {
  const stale = await tx.objectStore('stale').getAllKeys(null, SEGMENT);
  if (stale.length < least) return false;
  const heads = (await tx.objectStore('shelf').index('head').getAll()).flatMap((row) => ('head' in row ? [row] : []));
  const gone = new Set<string>(stale);
  const small: { number: number; alive: string[] }[] = [];
  for (const row of heads) {
    const ids = idsOf(row.head);
    const dead = new Set<number>(row.dead);
    const before = dead.size;
    for (const [i, id] of ids.entries()) if (gone.has(id)) dead.add(i);
    if (ids.length - dead.size < SEGMENT / 2) small.push({ number: row.segment, alive: ids.filter((_, i) => !dead.has(i)) });
    if (dead.size > before) await tx.objectStore('shelf').put({ ...row, dead: Uint16Array.from(dead).sort() });
  }
  const together: string[] = [...stale];
  const merged = small.length >= SMALL ? small : small.filter(({ alive }) => alive.length === 0);
  const dropped: number[] = [];
  for (const { number, alive } of merged) {
    if (together.length + alive.length > SEGMENT) continue;
    together.push(...alive);
    dropped.push(number);
  }
  // Loose before their segment goes, and until another has them: at every step all are found.
  await Promise.all(together.slice(stale.length).map((id) => tx.objectStore('stale').put({ id: id as EntryId })));
  for (const number of dropped) await tx.objectStore('shelf').delete(IDBKeyRange.bound([number], [number, []]));
  const entries = await soundOnes(tx, together);
  const version = await raise(tx, 'shelf');
  if (entries.length > 0) await write(tx, version, segmentOf(entries, await keysNow(tx)));
  await Promise.all(together.map((id) => tx.objectStore('stale').delete(id)));
  await raise(tx, 'loose');
  return (await tx.objectStore('stale').count()) >= least;
}

/** Every entry is loose: the segments are made anew from them. */
export async function emptyShelf(tx: WriteTx): Promise<void> {
  await tx.objectStore('shelf').clear();
  await tx.objectStore('stale').clear();
  await raise(tx, 'shelf');
  await raise(tx, 'loose');
}

/** New packs bring new entities, and with them other keys for all that the reader saved. The tidying makes them. */
export async function rekeyShelf(tx: WriteTx): Promise<void> {
  await emptyShelf(tx);
  const stale = tx.objectStore('stale');
  await Promise.all((await tx.objectStore('entries').getAllKeys()).map((id) => stale.put({ id: id as EntryId })));
}
