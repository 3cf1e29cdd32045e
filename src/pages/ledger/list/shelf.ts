import * as v from 'valibot';
import { isCorrection, type Ledger } from '../../../ledger/ledger.ts';
import type { Entry, EntryId } from '../../../model/entry.ts';
import { SavedEntry } from '../../../model/saved.ts';
import type { Choices, FoundPage } from './calls.ts';
import { choicesOf, OWN_FIELDS } from './choices.ts';
import { firstPage, isForAll } from './firstPage.ts';
import { matcherOf } from './matching.ts';
import { type Listed, merged, withoutCorrections } from './order.ts';
import { ownSearchOf } from './ownSearch.ts';
import { type Records, readRecords } from './records.ts';
import type { Search } from './search.ts';

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

  async function first(search: Search, count: number): Promise<FoundPage> {
    const { total, entries, ofRecords, own } = await firstPage(ledger, { areRead: known !== null, read: records }, search, count);
    if (isForAll(search)) ofOwn = Promise.resolve(own);
    return { total, of: (await owned()) + ofRecords, entries };
  }

  return {
    async page(search, from, count) {
      if (from === 0 && !found.has(JSON.stringify(search))) {
        const page = first(search, count);
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
      const values = await Promise.all(OWN_FIELDS.map(async (field) => [field, await ledger.values(field)] as const));
      return choicesOf(await records(), new Map(values));
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
