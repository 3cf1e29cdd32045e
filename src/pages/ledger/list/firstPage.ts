import { isCorrection, type Ledger } from '../../../ledger/ledger.ts';
import type { Entry, EntryId } from '../../../model/entry.ts';
import { firstDay } from '../days.ts';
import { matcherOf } from './matching.ts';
import { merged } from './order.ts';
import { ownSearchOf } from './ownSearch.ts';
import { newestFirst, type Records } from './records.ts';
import type { Search } from './search.ts';

/** Corrections may be among what is found, and are listed where they lie. */
const SPARE = 40;

interface Theirs {
  /** Whether the packs' records are at hand: to read them takes long. */
  areRead: boolean;
  read: () => Promise<Records>;
}

interface FirstPage {
  total: number;
  entries: Entry[];
  /** How many records there are without any search. */
  ofRecords: number;
  /** How many of the reader's own entries fit, corrections among them. */
  own: number;
}

export const isForAll = (search: Search): boolean => Object.keys(search).length === 0;

interface FirstRecords {
  first: { id: EntryId; day: number }[];
  total: number;
  of: number;
  records: Entry[];
}

/** The first of the records that are looked for, how many there are, of how many. Where nothing is asked of them the newest are found without the others. */
async function firstRecords(ledger: Ledger, theirs: Theirs, search: Search, count: number): Promise<FirstRecords> {
  const newest = !theirs.areRead && isForAll(search) ? await ledger.newestRecords(count) : null;
  if (newest) {
    const first = newest.records.map(({ id, date }) => ({ id, day: firstDay(date) })).sort(newestFirst);
    return { first: first.slice(0, count), total: newest.of, of: newest.of, records: newest.records };
  }
  const { rows, countryOf } = await theirs.read();
  const matching = rows.filter(matcherOf(search, countryOf));
  return { first: matching.slice(0, count), total: matching.length, of: rows.length, records: [] };
}

/** Who belongs to a country stands with the records; only who asks for a party needs to know. */
const peopleIn = async (theirs: Theirs, { who, whom }: Search): Promise<Records['peopleOf']> =>
  who === undefined && whom === undefined ? (party) => [party] : (await theirs.read()).peopleOf;

/** Those at hand need not be read again. */
async function entriesIn(ledger: Ledger, ids: readonly EntryId[], atHand: readonly Entry[]): Promise<Entry[]> {
  const known = new Map<EntryId, Entry>(atHand.map((entry) => [entry.id, entry]));
  for (const entry of await ledger.entriesById(ids.filter((id) => !known.has(id)))) known.set(entry.id, entry);
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** The first rows need no more than the first of either side: the whole order can wait until somebody goes further. */
export async function firstPage(ledger: Ledger, theirs: Theirs, search: Search, count: number): Promise<FirstPage> {
  const [records, own] = await Promise.all([
    firstRecords(ledger, theirs, search, count),
    search.among === 'records'
      ? { total: 0, entries: [] }
      : peopleIn(theirs, search).then((peopleOf) => ledger.search({ ...ownSearchOf(search, peopleOf), limit: count + SPARE })),
  ]);
  const saved = own.entries.filter(({ id }) => !isCorrection(id));
  const mine = { ids: saved.map(({ id }) => id), days: saved.map(({ date }) => firstDay(date)) };
  const { ids } = merged(mine, records.first);
  return {
    total: own.total + records.total - (own.entries.length - saved.length),
    entries: await entriesIn(ledger, ids.slice(0, count), [...saved, ...records.records]),
    ofRecords: records.of,
    own: own.total,
  };
}
