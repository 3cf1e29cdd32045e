import { openDB } from 'idb';
import { type Ledger, openLedger } from '../../../src/ledger/ledger.ts';
import type { EntryId } from '../../../src/model/entry.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { type Frozen, thaw } from '../../ledger/freeze.ts';
import { entry, judgement, pack, saved } from '../../ledger/samples.ts';

/*
 * What the ledger is at when the browser is killed, and what it is found to be afterwards, called from outside by its names in `globalThis.faults`.
 * Every work is on a database of its own name; what it has told the reader for done it also tells the test, by `ack`.
 */

const NOW = '2025-01-01T00:00:00.000Z';
const SIZE = 1500;

const ack = (what: string): Promise<unknown> => fetch('/ack', { method: 'POST', body: what });

const own = (n: number, title = 'before') => saved(`saved-${String(n).padStart(5, '0')}`, NOW, { title });
/** Records of a pack whose file is read in several slices, and of which each slice is a transaction. */
const PACKED = 2000;
const packOf = (version: string): Pack =>
  pack(
    Array.from({ length: PACKED }, (_, n) => entry(`e-${n}`, { title: version, summary: 'What was said. '.repeat(300) })),
    { version },
  );
const fileOf = (version: string): Blob => new Blob([JSON.stringify(packOf(version))]);

/** Works that go on until the browser is gone. Each resolves when it has begun. */
const works: Record<string, (name: string) => Promise<void>> = {
  async saving(name) {
    const ledger = await openLedger({ name });
    const go = async (): Promise<void> => {
      for (let n = 0; ; n++) {
        await ledger.save(own(n));
        await ack(`${name} ${n}`);
      }
    };
    void go();
  },
  async import(name) {
    const ledger = await openLedger({ name });
    for (let n = 0; n < 20; n++) await ledger.save(own(n));
    const go = async (): Promise<void> => {
      const importing = await ledger.imports.begin('a file', NOW);
      for (let n = 0; n < SIZE; n += 100)
        await importing.take(
          Array.from({ length: 100 }, (_, i) => ({ ...own(n + i), tags: ['imported'] })),
          [judgement(String(n), 'e')],
        );
      await importing.finish();
      await ack(`${name} finished`);
    };
    void go();
  },
  async pack(name) {
    const ledger = await openLedger({ name });
    await ledger.installPack(packOf('1.0.0'));
    const go = async (): Promise<void> => {
      await ledger.installFile(fileOf('2.0.0'), 'ab');
      await ack(`${name} installed`);
    };
    void go();
  },
  /** The reader stops it again and again, each time a little later. */
  async stopping(name) {
    const ledger = await openLedger({ name });
    await ledger.installPack(fileOf('1.0.0'));
    const go = async (): Promise<void> => {
      for (let n = 0; ; n++) {
        const stop = new AbortController();
        const heard = (share: number): void => {
          if (share >= (n % 4) / 4) stop.abort();
        };
        await ledger.installFile(fileOf('2.0.0'), 'ab', heard, stop.signal).catch(() => {});
        await ack(`${name} stopped`);
      }
    };
    void go();
  },
  async migration(name) {
    const frozen = (await (await fetch('/frozen.json')).json()) as Frozen;
    const entries = frozen.stores.find((store) => store.name === 'entries');
    const [first] = (entries?.rows ?? []) as { id: string; entry: { id: string } }[];
    // As many saved claims as keep a migration busy for a while.
    if (entries && first)
      entries.rows = Array.from({ length: SIZE }, (_, n) => ({ ...first, id: `saved-${n}`, entry: { ...first.entry, id: `saved-${n}` } }));
    await thaw(frozen, name);
    void openLedger({ name }).then(() => ack(`${name} open`));
  },
};

const titles = async (ledger: Ledger): Promise<Set<string>> => {
  const found = await ledger.entriesById(Array.from({ length: PACKED }, (_, n) => `e-${n}` as EntryId));
  return new Set([...found.map((e) => e.title), String(found.length)]);
};

/** Parts that belong to no pack: an opening sweeps them. */
async function leftOver(name: string): Promise<string[]> {
  const db = await openDB(name);
  const rows = [...(await db.getAll('packs')), ...(await db.getAll('former'))] as { place: string }[];
  const places = new Set(((await db.getAllKeys('parts')) as [string, unknown][]).map(([place]) => place));
  db.close();
  for (const { place } of rows) places.delete(place);
  return [...places].map((place) => `left over: ${place}`);
}

/** What is wrong with the database of a work that was cut off after those acks; empty where nothing is. */
const looks: Record<string, (ledger: Ledger, acks: readonly string[], name: string) => Promise<string[]>> = {
  async saving(ledger, acks) {
    const there = new Set<string>((await ledger.saved()).map((e) => e.id));
    const lost = acks.filter((n) => !there.has(own(Number(n)).id));
    const { total } = await ledger.search({ limit: 1 });
    return [
      ...lost.map((n) => `saved claim ${n} is lost`),
      ...(total === there.size ? [] : [`${there.size} are there and ${total} are found`]),
      ...(there.size > acks.length + 1 ? [`${there.size} are there of ${acks.length} acknowledged`] : []),
    ];
  },
  async import(ledger, acks) {
    const all = await ledger.saved();
    const judgements = await ledger.judgements();
    const imported = all.filter((e) => e.tags.includes('imported')).length;
    const [row] = await ledger.imports.list();
    const isNew = all.length === SIZE && imported === SIZE && judgements.length === SIZE / 100 && row?.undone === null;
    // The reader is told, but for the moment before the first row of the journal.
    const isOld = all.length === 20 && imported === 0 && judgements.length === 0 && (row === undefined || row.undone === 'broken-off');
    if (acks.length > 0 ? isNew : isNew || isOld) return [];
    return [`${all.length} claims, ${imported} imported, ${judgements.length} judgements, ${JSON.stringify(row)}; ${acks.length} acknowledged`];
  },
  async pack(ledger, acks, name) {
    const [row] = await ledger.packs();
    const found = await titles(ledger);
    const whole = row !== undefined && found.size === 2 && found.has(row.version) && found.has(String(PACKED));
    if (whole && (acks.length === 0 || row.version === '2.0.0')) return leftOver(name);
    return [`version ${row?.version}, titles ${[...found].join()}; ${acks.length} acknowledged`];
  },
  async stopping(ledger, _, name) {
    const [row] = await ledger.packs();
    const found = await titles(ledger);
    if (row?.version === '1.0.0' && found.size === 2 && found.has('1.0.0') && found.has(String(PACKED))) return leftOver(name);
    return [`version ${row?.version}, titles ${[...found].join()}`];
  },
  async migration(ledger) {
    const saved = await ledger.saved();
    const { total } = await ledger.search({ limit: 1 });
    const [row] = await ledger.packs();
    const records = (await ledger.entriesById(Array.from({ length: 70 }, (_, n) => `e-${String(n).padStart(2, '0')}` as EntryId))).length;
    const fine = saved.length === SIZE && total === SIZE && records === 70 && row?.entries === 70 && (await ledger.judgements()).length === 2;
    return fine ? [] : [`${saved.length} saved, ${total} found, ${records} records of ${row?.entries}`];
  },
};

/** A worker at one of the works, which the browser may stop at any moment, as it stops an extension's. */
let at: Worker | null = null;

const faults = {
  begin: (work: string, name: string): Promise<void> | undefined => works[work]?.(name),
  /** The same in a worker of its own; resolves when it has begun there. */
  beginInWorker: (work: string, name: string): Promise<void> =>
    new Promise((done, fail) => {
      at = new Worker('/page.js');
      at.onerror = (event) => fail(new Error(event.message));
      at.onmessage = () => done();
      at.postMessage([work, name]);
    }),
  stopWorker(): void {
    at?.terminate();
    at = null;
  },
  async look(work: string, name: string, acks: readonly string[]): Promise<string[]> {
    const ledger = await openLedger({ name });
    try {
      return (await looks[work]?.(ledger, acks, name)) ?? [`no such work: ${work}`];
    } finally {
      ledger.close();
    }
  },
  /** Saves claims of its own and some that another tab saves at the same time. */
  async saveBeside(name: string, from: number, minute: number): Promise<void> {
    const ledger = await openLedger({ name });
    for (let n = 0; n < 10; n++) {
      await ledger.save({ ...own(from + n) });
      await ledger.save(saved('saved-shared', new Date(Date.UTC(2025, 0, 1, n, minute)).toISOString()));
    }
    ledger.close();
  },
  async beside(name: string): Promise<{ entries: number; sightings: number; found: number }> {
    const ledger = await openLedger({ name });
    const all = await ledger.saved();
    const { total } = await ledger.search({ limit: 1 });
    ledger.close();
    return { entries: all.length, sightings: all.find((e) => e.id === 'saved-shared')?.sightings.length ?? 0, found: total };
  },
  /** Saves until the disk is full. Gives what was said then, and what is there. */
  async fill(name: string): Promise<{ said: string; kept: number; there: number }> {
    const ledger = await openLedger({ name });
    let kept = 0;
    let said = '';
    while (said === '' && kept < 200) {
      try {
        // By chance: a browser packs what repeats itself.
        const note = [...crypto.getRandomValues(new Uint8Array(60_000))].map((byte) => byte.toString(36)).join('');
        await ledger.save({ ...own(kept), note });
        kept++;
      } catch (error) {
        said = error instanceof Error ? error.message : String(error);
      }
    }
    const there = await ledger.count();
    ledger.close();
    return { said, kept, there };
  },
  async packBefore(name: string): Promise<void> {
    const ledger = await openLedger({ name });
    await ledger.installPack(packOf('1.0.0'));
    ledger.close();
  },
  /** Installs a pack for which there is no room. Gives what was said then, and what is wrong with what is there. */
  async packTooLarge(name: string): Promise<{ said: string; wrong: string[] }> {
    const ledger = await openLedger({ name });
    // By chance: a browser packs what repeats itself.
    const noise = (n: number): string => [...crypto.getRandomValues(new Uint8Array(9000))].map((byte) => byte.toString(36)).join('') + n;
    const large = packOf('2.0.0');
    const file = new Blob([JSON.stringify({ ...large, entries: large.entries.map((each, n) => ({ ...each, summary: noise(n) })) })]);
    const said = await ledger.installFile(file, 'ab').then(
      () => 'installed',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    const wrong = (await looks.stopping?.(ledger, [], name)) ?? ['no such look'];
    ledger.close();
    return { said, wrong };
  },
};
export type Faults = typeof faults;

Object.assign(globalThis, { faults });

if (!('document' in globalThis))
  addEventListener('message', ({ data: [work, name] }: MessageEvent<[string, string]>) => {
    void works[work]?.(name).then(() => postMessage('begun'));
  });
