import 'fake-indexeddb/auto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { openLedger } from '../../src/ledger/ledger.ts';
import { migrate, VERSION } from '../../src/ledger/migrations.ts';
import type { EntryId } from '../../src/model/entry.ts';
import { postingsOf } from '../../src/model/indexing.ts';
import { type Frozen, freeze, thaw, withoutGenerations } from './freeze.ts';
import { heldIn, taken } from './held.ts';
import { fill } from './history.ts';
import { freshName, opened } from './opened.ts';
import { entry, pack, queryFor, saved } from './samples.ts';

const fileOf = (version: number): URL => new URL(`./frozen/${version}.json`, import.meta.url);
const frozen = (version: number): Frozen => JSON.parse(readFileSync(fileOf(version), 'utf8'));
const versions = Array.from({ length: VERSION }, (_, i) => i + 1);

describe('every version of the database', () => {
  test.each(versions)('version %i is frozen in tests/ledger/frozen', async (version) => {
    if (!existsSync(fileOf(version)) && version === VERSION) {
      const name = freshName();
      await fill(await opened({ name }));
      mkdirSync('out', { recursive: true });
      writeFileSync('out/ledger.json', JSON.stringify(await freeze(name)));
    }
    expect(
      existsSync(fileOf(version)),
      `move out/ledger.json there, once, before version ${version} is released; a frozen one is never written again`,
    ).toBe(true);
    expect(frozen(version).version).toBe(version);
  });

  test.each(versions)('version %i, frozen, opens with all that was in it', async (version) => {
    const name = freshName();
    await thaw(frozen(version), name);
    const [old, fresh] = [await opened({ name }), await opened()];
    await fill(fresh);
    expect(await heldIn(old)).toEqual(await heldIn(fresh));
    const [before, after] = [await old.packs(), await fresh.packs()];
    expect(before.map((p) => ({ ...p, generation: 0, place: '' }))).toEqual(after.map((p) => ({ ...p, generation: 0, place: '' })));
    expect(await old.entities()).toEqual(await fresh.entities());
    for (const keys of [['CN+US:tariff'], ['percent:25'], ['CN+US:purchases'], ['US:truce'], ['CN'], ['CN@2015']]) {
      expect(await old.entriesFor(queryFor(keys))).toEqual(await fresh.entriesFor(queryFor(keys)));
    }
    const id = 'e-69' as EntryId;
    expect((await old.thread(id)).map((e) => e.id)).toEqual(['e-00', 'e-69', 'saved-1']);
  });

  test.each(versions)('version %i, opened by today’s code, is to the row what today’s code writes', async (version) => {
    const [old, fresh] = [freshName(), freshName()];
    await thaw(frozen(version), old);
    await opened({ name: old });
    // The first put records by their ids, and the rows stay as they are.
    await fill(await opened({ name: fresh }), version === 1 ? (a, b) => (a.id < b.id ? -1 : 1) : undefined);
    expect(withoutGenerations(await freeze(old))).toEqual(withoutGenerations(await freeze(fresh)));
  });

  test.each(versions)('from version %i all later migrations run, without a gap', async (version) => {
    const name = freshName();
    await thaw(frozen(version), name);
    const db = await openDB(name, VERSION, { upgrade: (db, from, _, tx) => migrate(db, from, tx) });
    expect(db.version).toBe(VERSION);
    db.close();
  });
});

describe('a database made by other code', () => {
  test('of an unknown newer version is refused with clear words, and left as it is', async () => {
    const name = freshName();
    const newer = await openDB(name, VERSION + 5, { upgrade: (db) => void db.createObjectStore('unheard-of') });
    await newer.put('unheard-of', 'treasure', 1);
    newer.close();
    await expect(openLedger({ name })).rejects.toMatchObject({
      code: 'ledger-newer',
      message: 'The ledger was made by a newer Pledgemark. Update the extension. Nothing was changed.',
    });
    const still = await openDB(name);
    expect(still.version).toBe(VERSION + 5);
    expect(await still.getAll('unheard-of')).toEqual(['treasure']);
    still.close();
  });

  test('keyed by older rules is keyed again when opened', async () => {
    const name = freshName();
    const ledger = await opened({ name });
    await ledger.installPack(pack([entry('a')]));
    await ledger.save(saved('saved-1'));
    ledger.close();
    const db = await openDB(name);
    const postings = postingsOf([entry('a')], () => ['old rule']);
    await db.put('parts', { pack: (await db.get('packs', 'sample')).place, part: 'index', postings });
    await db.put('meta', { name: 'keying', value: 0 });
    db.close();
    const again = await opened({ name });
    expect((await again.entriesFor(queryFor(['CN+US:purchases']))).map((e) => e.id)).toEqual(['a', 'saved-1']);
    expect(await again.entriesFor(queryFor(['old rule']))).toEqual([]);
  });

  test('with a damaged saved entry says which, still exports it, and takes a mended one in its place', async () => {
    const name = freshName();
    const ledger = await opened({ name });
    await ledger.save(saved('saved-1'));
    await ledger.save(saved('saved-2'));
    const db = await openDB(name);
    const row = await db.get('entries', 'saved-1');
    await db.put('entries', { ...row, entry: { ...row.entry, kind: 'rumour' } });
    db.close();
    await expect(ledger.saved()).rejects.toMatchObject({ code: 'ledger-failed', message: expect.stringMatching(/saved entry "saved-1".*kind: /) });
    expect((await ledger.entriesFor(queryFor(['CN+US:purchases']))).map((e) => e.id)).toEqual(['saved-2']);
    const backup = await heldIn(ledger);
    expect(backup.entries.map((e) => [e.id, e.kind])).toEqual([
      ['saved-1', 'rumour'],
      ['saved-2', 'pledge'],
    ]);
    await taken(ledger, [saved('saved-1')]);
    expect(await ledger.saved()).toHaveLength(2);
  });
});

describe('several contexts', () => {
  test('two open the ledger for the first time at once', async () => {
    const name = freshName();
    const [a, b] = await Promise.all([opened({ name }), opened({ name })]);
    await Promise.all([a.save(saved('saved-1')), b.save(saved('saved-2')), a.installPack(pack([entry('x')])), b.installPack(pack([entry('y')]))]);
    expect((await a.saved()).map((e) => e.id).sort()).toEqual(['saved-1', 'saved-2']);
    expect(await a.packs()).toMatchObject([{ entries: 1, generation: 2 }]);
    expect(await a.entriesFor(queryFor(['CN+US:purchases']))).toEqual(await b.entriesFor(queryFor(['CN+US:purchases'])));
  });

  test('the same claim saved in two at once keeps both sightings', async () => {
    const name = freshName();
    const [a, b] = await Promise.all([opened({ name }), opened({ name })]);
    await Promise.all([a.save(saved('saved-1', '2024-01-01T00:00:00Z')), b.save(saved('saved-1', '2024-01-02T00:00:00Z'))]);
    expect((await a.saved())[0]?.sightings).toHaveLength(2);
  });

  test('a ledger lets go for an upgrade elsewhere, and says afterwards that it is newer', async () => {
    const name = freshName();
    const ledger = await opened({ name });
    await ledger.save(saved('saved-1'));
    const newer = await openDB(name, VERSION + 1, {});
    await expect(ledger.saved()).rejects.toMatchObject({ code: 'ledger-newer' });
    expect(await newer.count('entries')).toBe(1);
    newer.close();
  });

  test('comes back by itself when the browser closed the database under it', async () => {
    const name = freshName();
    const ledger = await opened({ name });
    await ledger.save(saved('saved-1'));
    await new Promise<void>((done, failed) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => done();
      request.onerror = () => failed(request.error);
    });
    expect(await ledger.saved()).toEqual([]);
    await ledger.save(saved('saved-2'));
    expect(await ledger.saved()).toHaveLength(1);
  });
});
