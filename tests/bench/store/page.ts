import { FORMATS, type FormatName } from '../../../src/formats/formats.ts';
import { type Ledger, openLedger } from '../../../src/ledger/ledger.ts';
import type { Search } from '../../../src/ledger/search/query.ts';
import type { Day } from '../../../src/model/day.ts';
import type { Entry } from '../../../src/model/entry.ts';
import { countriesFrom, keysOfEntry } from '../../../src/model/keys.ts';
import type { Pack } from '../../../src/model/pack.ts';
import type { Query } from '../../../src/model/query.ts';
import { exportAs, importFile } from '../../../src/pages/ledger/transfer.ts';
import { syntheticEntries } from '../synthetic.ts';
import { fillPlain, plainStore } from './plainStore.ts';
import { syntheticSaved } from './syntheticSaved.ts';

/*
 * What the ledger does in a browser, called from outside by its names in `globalThis.bench`; each call gives milliseconds or what it counted.
 * The page is not shipped.
 */

const NOW = '2026-01-01T00:00:00.000Z';
const quiet = { onProgress: () => {}, signal: new AbortController().signal };

const shipped = async (): Promise<Pack> => (await (await fetch('/pack.json')).json()) as Pack;

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}

/** What a claim like the entry asks: see model/query.ts. */
function queryLike(entry: Entry, countryOf: (id: never) => string | null): Query {
  const near = [entry.date.length === 10 ? entry.date : '2020-06-01'] as Day[];
  return {
    claims: [[...new Set(keysOfEntry(entry, countryOf as never))].map((key) => ({ key, near, within: 20 }))],
    each: 100,
    most: 300,
    tied: 100,
  };
}

let ledger: Ledger | null = null;
const opened = async (): Promise<Ledger> => {
  ledger ??= await openLedger({ name: 'bench' });
  return ledger;
};

const quantile = (sorted: readonly number[], q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
const spread = (times: number[]): { median: number; p95: number; most: number } => {
  times.sort((a, b) => a - b);
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95), most: times.at(-1) ?? 0 };
};

const SEARCHES: Search[] = [
  { limit: 50 },
  { text: 'soybeans', limit: 50 },
  { text: 'china tar', limit: 50 },
  { fields: { kind: ['pledge'], measure: ['purchases', 'tariff'] }, limit: 50 },
  { fields: { who: ['CN'] }, dates: { from: '2019-01-01' as Day, to: '2019-12-31' as Day }, order: 'newest', limit: 50 },
  { amount: { unit: 'USD', from: 1e9, to: 1e10 }, limit: 50 },
  { text: 'trade', fields: { status: ['agreed'] }, order: 'oldest', offset: 500, limit: 50 },
];

const bench = {
  /** The pack of the file in the page's field. `longest`: what passed between two steps that were told. */
  async install(): Promise<{ ms: number; longest: number; entries: number }> {
    const store = await opened();
    const file = document.querySelector('input')?.files?.[0];
    if (!file) throw new Error('no file');
    let [last, longest] = [performance.now(), 0];
    const { ms, value } = await timed(() =>
      store.installFile(file, '', () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
      }),
    );
    return { ms, longest, entries: value.entries };
  },
  /** The same again, stopped at the half. Gives whether the pack of before is in force and answers. */
  async cancel(): Promise<{ ms: number; whole: boolean }> {
    const store = await opened();
    const before = JSON.stringify(await store.packs());
    const query = queryLike((await shipped()).entries[40] as Entry, countriesFrom((await shipped()).entities) as never);
    const answer = JSON.stringify(await store.entriesFor(query));
    const stop = new AbortController();
    const file = document.querySelector('input')?.files?.[0] as File;
    let at = 0;
    await store
      .installFile(
        file,
        '',
        (share) => {
          if (share < 0.5 || stop.signal.aborted) return;
          at = performance.now();
          stop.abort();
        },
        stop.signal,
      )
      .catch(() => {});
    const ms = performance.now() - at;
    return { ms, whole: before === JSON.stringify(await store.packs()) && answer === JSON.stringify(await store.entriesFor(query)) };
  },
  async installPlain(size: number): Promise<number> {
    const pack = await shipped();
    const entries = syntheticEntries(pack.entries, size, 7);
    const countryOf = countriesFrom(pack.entities);
    const db = await plainStore();
    return (await timed(() => fillPlain(db, entries, (entry) => keysOfEntry(entry, countryOf)))).ms;
  },
  /** From the page's first line: opening, and the answer to one claim. */
  async coldQuery(): Promise<number> {
    const pack = await shipped();
    const query = queryLike(pack.entries[40] as Entry, countriesFrom(pack.entities) as never);
    return (await timed(async () => (await opened()).entriesFor(query))).ms;
  },
  /** @param seed the same asks the same */
  async queries(times: number, seed: number): Promise<ReturnType<typeof spread>> {
    const pack = await shipped();
    const countryOf = countriesFrom(pack.entities);
    const store = await opened();
    const queries = syntheticEntries(pack.entries, times, seed).map((entry) => queryLike(entry, countryOf as never));
    const took: number[] = [];
    for (const query of queries) took.push((await timed(() => store.entriesFor(query))).ms);
    return spread(took);
  },
  async importOwn(size: number): Promise<number> {
    const pack = await shipped();
    const store = await opened();
    const { ms } = await timed(async () => {
      const importing = await store.imports.begin('bench', NOW);
      for (let i = 0; i < size; i += 1000) await importing.take(syntheticSaved(pack.entries, Math.min(1000, size - i), i), []);
      await importing.finish();
    });
    return ms;
  },
  async coldSearch(): Promise<number> {
    return (await timed(async () => (await opened()).search({ text: 'soybeans', limit: 50 }))).ms;
  },
  async searches(): Promise<(ReturnType<typeof spread> & { total: number; what: string })[]> {
    const store = await opened();
    const rows = [];
    for (const search of SEARCHES) {
      const first = await timed(() => store.search(search));
      const took = [first.ms];
      for (let i = 0; i < 8; i++) took.push((await timed(() => store.search(search))).ms);
      rows.push({ ...spread(took), total: first.value.total, what: JSON.stringify(search) });
    }
    return rows;
  },
  async exports(): Promise<{ format: FormatName; ms: number; bytes: number }[]> {
    const store = await opened();
    const rows = [];
    for (const format of Object.keys(FORMATS) as FormatName[]) {
      const { ms, value } = await timed(() => exportAs(store, format, NOW, quiet));
      rows.push({ format, ms, bytes: value.size });
    }
    return rows;
  },
  /** Out to our own format, all erased, and in again. `same`: whether all is as it was, letter for letter. */
  async roundTrip(): Promise<{ ms: number; same: boolean; added: number }> {
    const store = await opened();
    const file = await exportAs(store, 'json', NOW, quiet);
    const other = await openLedger({ name: `again-${performance.now()}` });
    const { ms, value } = await timed(() => importFile(other, file, 'bench', NOW, quiet));
    const again = await exportAs(other, 'json', NOW, quiet);
    const [a, b] = await Promise.all(
      [file, again].map(async (f) => new Uint8Array(await crypto.subtle.digest('SHA-256', await f.arrayBuffer())).join()),
    );
    return { ms, same: a === b, added: value.added };
  },
};

Object.assign(globalThis, { bench });
