import * as v from 'valibot';
import { isCorrection, type Ledger } from '../../../ledger/ledger.ts';
import type { EntityId } from '../../../model/entity.ts';
import type { Entry, EntryId } from '../../../model/entry.ts';
import { type CountryOf, countriesFrom } from '../../../model/keys.ts';
import { SavedEntry } from '../../../model/saved.ts';
import { firstDay } from '../days.ts';
import type { Choices, FoundPage } from './calls.ts';
import { type Findable, findableOf, matcherOf } from './matching.ts';
import { ownSearchOf } from './ownSearch.ts';
import type { Search } from './search.ts';

/** The packs' records with what a search looks at, newest first; they change only with the packs. */
interface Records {
  rows: readonly (Findable & { day: number })[];
  countryOf: CountryOf;
  called: (id: string) => string;
  peopleOf: (party: EntityId) => string[];
}

interface Listed {
  ids: EntryId[];
  /** Whether each is the reader's own. */
  own: Uint8Array;
}

/** The one place from which the list gets what it shows: the reader's own as the ledger finds them, and the packs' records, in one order. */
export interface Shelf {
  page(search: Search, from: number, count: number): Promise<FoundPage>;
  ids(search: Search): Promise<{ id: EntryId; own: boolean }[]>;
  choices(): Promise<Choices>;
  /** All entries that are to be kept by some day. */
  deadlines(): Promise<Entry[]>;
  /** What was read is read again when it is next asked for; of the packs only if they changed. */
  forget(packs: boolean): void;
}

/** How many searches are remembered, so that the next page of one is not searched for again. */
const REMEMBERED = 4;

/** Corrections may be among what is found, and are listed where they lie. */
const SPARE = 40;

/** So many topics are offered to begin with. */
const TOPICS = 8;

const newestFirst = (a: { id: EntryId; day: number }, b: { id: EntryId; day: number }): number => b.day - a.day || (a.id < b.id ? -1 : 1);

async function readRecords(ledger: Ledger): Promise<Records> {
  const [entities, records] = await Promise.all([ledger.entities(), ledger.records()]);
  const names = new Map<string, string>(entities.map(({ id, name }) => [id, name]));
  const called = (id: string): string => names.get(id) ?? id;
  const countryOf = countriesFrom(entities);
  const people = new Map<string, string[]>();
  for (const { id, country } of entities) if (country !== null && country !== id) people.set(country, [...(people.get(country) ?? []), id]);
  const rows = records.map((entry) => ({ ...findableOf(entry, called), day: firstDay(entry.date) }));
  return {
    rows: rows.sort(newestFirst),
    countryOf,
    called,
    peopleOf: (party) => [party, ...(people.get(party) ?? [])],
  };
}

/** Both in one order: the newest first, then by id. */
function merged(own: { ids: EntryId[]; days: ArrayLike<number> }, records: readonly { id: EntryId; day: number }[]): Listed {
  const total = own.ids.length + records.length;
  const listed: Listed = { ids: new Array<EntryId>(total), own: new Uint8Array(total) };
  for (let n = 0, i = 0, j = 0; n < total; n++) {
    const [mine, record] = [own.ids[i], records[j]];
    const day = own.days[i] ?? 0;
    const isOwn = mine !== undefined && (!record || day > record.day || (day === record.day && mine < record.id));
    listed.ids[n] = (isOwn ? mine : record?.id) as EntryId;
    listed.own[n] = Number(isOwn);
    if (isOwn) i++;
    else j++;
  }
  return listed;
}

/** A correction is listed where it lies: as the record. */
function withoutCorrections(own: { ids: EntryId[]; days: ArrayLike<number> }): { ids: EntryId[]; days: ArrayLike<number> } {
  if (!own.ids.some(isCorrection)) return own;
  const kept = own.ids.flatMap((id, i) => (isCorrection(id) ? [] : [i]));
  return { ids: kept.map((i) => own.ids[i] as EntryId), days: kept.map((i) => own.days[i] as number) };
}

function topicsOf({ rows, countryOf }: Records): Choices['topics'] {
  const counts = new Map<string, Choices['topics'][number]>();
  for (const { actor, measure } of rows) {
    if (measure === null) continue;
    for (const who of new Set(actor.map(countryOf))) {
      if (who === null) continue;
      const topic = counts.get(`${who} ${measure}`) ?? { who: who as EntityId, measure, count: 0 };
      counts.set(`${who} ${measure}`, topic);
      topic.count++;
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, TOPICS);
}

type Counts = readonly { value: string; count: number }[];

/** The most frequent first. */
function counting(values: Iterable<string>, own: Counts, called: (value: string) => string): Choices['who'] {
  const counts = new Map<string, number>(own.map(({ value, count }) => [value, count]));
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, called: called(value), count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

const itself = (value: string): string => value;

export function openShelf(ledger: Ledger): Shelf {
  let known: Promise<Records> | null = null;
  const found = new Map<string, Promise<Listed>>();
  /** How many entries are the reader's own, as a search for all of them finds: the database would count them one by one, half a second for 100,000. */
  let ofOwn: Promise<number> | null = null;
  const owned = (): Promise<number> => {
    ofOwn ??= ledger.search({ limit: 0 }).then(({ total }) => total);
    return ofOwn;
  };
  /** The first rows that somebody waits for. */
  let showing: Promise<unknown> = Promise.resolve();

  const records = (): Promise<Records> => {
    known ??= readRecords(ledger).catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };

  async function look(search: Search): Promise<Listed> {
    const { rows, countryOf, peopleOf } = await records();
    const own = search.among === 'records' ? { ids: [], days: [] } : withoutCorrections(await ledger.searchIds(ownSearchOf(search, peopleOf)));
    return merged(own, rows.filter(matcherOf(search, countryOf)));
  }

  function find(search: Search): Promise<Listed> {
    const key = JSON.stringify(search);
    const before = found.get(key);
    if (before) return before;
    const looked = look(search);
    if (found.size >= REMEMBERED) found.delete(found.keys().next().value ?? '');
    found.set(key, looked);
    looked.catch(() => found.delete(key));
    return looked;
  }

  /** The first of the records that are looked for, how many there are, of how many. Where nothing is asked of them the newest are found without the others. */
  async function firstRecords(
    search: Search,
    count: number,
  ): Promise<{ first: { id: EntryId; day: number }[]; total: number; of: number; records: Entry[] }> {
    const newest = known === null && Object.keys(search).length === 0 ? await ledger.newestRecords(count) : null;
    if (newest) {
      const first = newest.records.map(({ id, date }) => ({ id, day: firstDay(date) })).sort(newestFirst);
      return { first: first.slice(0, count), total: newest.of, of: newest.of, records: newest.records };
    }
    const { rows, countryOf } = await records();
    const matching = rows.filter(matcherOf(search, countryOf));
    return { first: matching.slice(0, count), total: matching.length, of: rows.length, records: [] };
  }

  /** Who belongs to a country stands with the records; only who asks for a party needs to know. */
  const peopleIn = async ({ who, whom }: Search): Promise<Records['peopleOf']> =>
    who === undefined && whom === undefined ? (party) => [party] : (await records()).peopleOf;

  /** The first rows need no more than the first of either side: the whole order can wait until somebody goes further. */
  async function firstPage(search: Search, count: number): Promise<FoundPage> {
    const [theirs, own] = await Promise.all([
      firstRecords(search, count),
      search.among === 'records'
        ? { total: 0, entries: [] }
        : peopleIn(search).then((peopleOf) => ledger.search({ ...ownSearchOf(search, peopleOf), limit: count + SPARE })),
    ]);
    if (Object.keys(search).length === 0) ofOwn = Promise.resolve(own.total);
    const saved = own.entries.filter(({ id }) => !isCorrection(id));
    const mine = { ids: saved.map(({ id }) => id), days: saved.map(({ date }) => firstDay(date)) };
    const { ids } = merged(mine, theirs.first);
    const entries = await entriesIn(ids.slice(0, count), [...saved, ...theirs.records]);
    return { total: own.total + theirs.total - (own.entries.length - saved.length), of: (await owned()) + theirs.of, entries };
  }

  /** Those at hand need not be read again. */
  async function entriesIn(ids: readonly EntryId[], atHand: readonly Entry[]): Promise<Entry[]> {
    const known = new Map<EntryId, Entry>(atHand.map((entry) => [entry.id, entry]));
    for (const entry of await ledger.entriesById(ids.filter((id) => !known.has(id)))) known.set(entry.id, entry);
    return ids.flatMap((id) => known.get(id) ?? []);
  }

  return {
    async page(search, from, count) {
      if (from === 0 && !found.has(JSON.stringify(search))) {
        const page = firstPage(search, count);
        showing = page.catch(() => {});
        return page;
      }
      const { ids } = await find(search);
      const [entries, own, { rows }] = await Promise.all([ledger.entriesById(ids.slice(from, from + count)), owned(), records()]);
      return { total: ids.length, of: own + rows.length, entries };
    },
    async ids(search) {
      const { ids, own } = await find(search);
      return ids.map((id, i) => ({ id, own: own[i] === 1 }));
    },
    async choices() {
      // They need every record, and are asked for at the same time as the first rows, which do not: those come first.
      await new Promise((turn) => setTimeout(turn));
      await showing;
      const all = await records();
      const { rows, called, countryOf } = all;
      const [who, to, goods, outlet, tag] = await Promise.all(
        (['who', 'to', 'goods', 'outlet', 'tag'] as const).map((field) => ledger.values(field)),
      );
      const withCountry = (ids: Findable['actor']): Set<string> => new Set(ids.flatMap((id) => [id, countryOf(id) ?? id]));
      return {
        who: counting(
          rows.flatMap((row) => [...withCountry(row.actor)]),
          who ?? [],
          called,
        ),
        whom: counting(
          rows.flatMap((row) => [...withCountry(row.counterparty)]),
          to ?? [],
          called,
        ),
        goods: counting(
          rows.flatMap((row) => row.goods),
          goods ?? [],
          itself,
        ),
        outlet: counting(
          rows.flatMap((row) => row.outlets),
          outlet ?? [],
          itself,
        ),
        tag: counting([], tag ?? [], itself),
        unit: counting(
          rows.flatMap((row) => [...new Set(row.figures.map((figure) => figure.unit))]),
          [],
          itself,
        ),
        topics: topicsOf(all),
      };
    },
    async deadlines() {
      const dated = (await ledger.records()).filter(({ deadline }) => deadline !== null);
      for await (const batch of ledger.batches())
        dated.push(...batch.filter((entry) => v.is(SavedEntry, entry) && entry.deadline !== null && !isCorrection(entry.id)));
      return dated;
    },
    forget(packs) {
      if (packs) known = null;
      ofOwn = null;
      found.clear();
    },
  };
}
