import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { holdAlive } from '../../src/ledger/alive.ts';
import { packed, unpacked } from '../../src/ledger/packed.ts';
import { ENTRIES_A_ROW } from '../../src/ledger/schema.ts';
import type { EntryId } from '../../src/model/entry.ts';
import { inOrder } from '../../src/model/postings.ts';
import { freshName, opened } from './opened.ts';
import { entity, entry, pack, queryFor, related } from './samples.ts';

const many = (count: number) => Array.from({ length: count }, (_, i) => entry(`e-${String(i).padStart(4, '0')}`, { date: '2020-01-01' }));

describe('installing a pack', () => {
  test('puts every entry and entity in, and counts up to all of them', async () => {
    const ledger = await opened();
    const progress: [number, number][] = [];
    const entries = many(ENTRIES_A_ROW * 2 + 5);
    const installed = await ledger.installPack(pack(entries), (done, total) => progress.push([done, total]));
    expect(installed).toMatchObject({
      id: 'sample',
      version: '1.0.0',
      title: 'Sample',
      entries: entries.length,
      newest: '2020-01-01',
      generation: 1,
    });
    expect(await ledger.packs()).toEqual([installed]);
    expect((await ledger.entities()).map((e) => e.id)).toEqual(['CN', 'US']);
    expect(await ledger.entriesById(entries.map((e) => e.id))).toEqual(entries);
    expect(progress.at(-1)).toEqual([entries.length, entries.length]);
    expect(progress.map(([done]) => done)).toEqual(progress.map(([done]) => done).sort((a, b) => a - b));
  });

  test('keeps fields that we do not know', async () => {
    const ledger = await opened();
    await ledger.installPack(pack([{ ...entry('a'), notes: 'kept' }], { entities: [{ ...entity('CN'), wikidata: 'Q148' }] }));
    expect(await ledger.entry(entry('a').id)).toMatchObject({ notes: 'kept' });
    expect((await ledger.entities())[0]).toMatchObject({ wikidata: 'Q148' });
  });

  test('another version takes the place of the old one, with nothing of it left', async () => {
    const ledger = await opened();
    await ledger.installPack(pack(many(200)));
    await ledger.entriesFor(queryFor(['CN+US:purchases']));
    await ledger.installPack(pack([entry('only', { measure: 'truce' })], { version: '1.1.0' }));
    expect(await ledger.packs()).toMatchObject([{ version: '1.1.0', entries: 1, generation: 2 }]);
    expect(await ledger.entriesFor(queryFor(['CN+US:purchases']))).toEqual([]);
    expect((await ledger.entriesFor(queryFor(['CN+US:truce']))).map((e) => e.id)).toEqual(['only']);
    expect(await ledger.entry(entry('e-0001').id)).toBeNull();
  });

  test('two packs live side by side; the entities of one give the parties of the other their country', async () => {
    const ledger = await opened();
    const people = [entity('jo-doe', { type: 'person', country: 'US' })];
    await ledger.installPack(pack([], { id: pack([]).id, entities: people }));
    const other = { ...pack([entry('b', { actor: people.map((p) => p.id), counterparty: [] })], { entities: [] }), id: 'other' };
    await ledger.installPack(other);
    expect((await ledger.entriesFor(queryFor(['US:purchases']))).map((e) => e.id)).toEqual(['b']);
    expect((await ledger.packs()).map((p) => p.id)).toEqual(['other', 'sample']);
  });

  test.each([
    [['2020-03-01', '2020-03'], '2020-03-31'],
    [['2019', '2020-01-05'], '2020-01-05'],
  ])('the newest of %j is known by its last day', async (dates, day) => {
    const ledger = await opened();
    await ledger.installPack(pack(dates.map((date, i) => entry(`e-${i}`, { date }))));
    expect(await ledger.newest()).toBe(day);
  });

  test('records of the same sides and matter lie together, and all are found as before', async () => {
    const name = freshName();
    const ledger = await opened({ name });
    const measures = ['tariff', 'purchases', 'truce'] as const;
    const entries = many(ENTRIES_A_ROW * 6).map((one, i) => ({ ...one, measure: measures[i % 3] as (typeof measures)[number] }));
    await ledger.installPack(pack(entries));
    const db = await openDB(name);
    const rows = (await db.getAll('parts')).filter((row) => 'bytes' in row);
    expect(rows).toHaveLength(6);
    const inRow = rows.map((row) => [...row.ends].map((_, i) => (unpacked(row, i) as (typeof entries)[number]).measure));
    for (const row of inRow) expect(new Set(row).size).toBe(1);
    db.close();
    expect(await ledger.entriesById(entries.map((e) => e.id))).toEqual(entries);
    const query = queryFor(['CN+US:truce'], { each: 100, most: 100 });
    expect(await ledger.entriesFor(query)).toEqual(entries.filter(({ measure }) => measure === 'truce'));
    expect(await ledger.entriesFor(queryFor(['CN+US:sanctions']))).toEqual([]);
  });

  test('an empty pack is a pack', async () => {
    const ledger = await opened();
    expect(await ledger.installPack(pack([]))).toMatchObject({ entries: 0, newest: null });
    expect(await ledger.newest()).toBeNull();
  });

  test.each([
    ['a record without a title', { entries: [entry('a'), { ...entry('broken'), title: '' }] }, /record "broken", title: /],
    ['a figure that is a word', { entries: [{ ...entry('odd'), figures: [{ value: 'lots' }] }] }, /record "odd", figures\.0\./],
    [
      'a link that is no web address',
      { entries: [{ ...entry('l'), sources: [{ publisher: 'P', date: null, url: 'javascript:x', primary: false }] }] },
      /record "l", sources\.0\.url: /,
    ],
    ['a record without an id', { entries: [entry('a'), { title: 'x' }] }, /record number 2, id: /],
    ['a record that is null', { entries: [null] }, /record number 1/],
    ['the same record twice', { entries: [entry('a'), entry('a')] }, /record "a" is there twice/],
    ['an entity of an unknown type', { entities: [{ ...entity('CN'), type: 'planet' }] }, /entity "CN", type: /],
    ['a format of another kind', { format: 'pledgemark-pack/9' }, /not a pledge pack, at format: /],
    ['a version in words', { version: 'new' }, /not a pledge pack, at version: /],
  ])('refuses %s by name, and the pack of before is still there', async (_, broken, message) => {
    const ledger = await opened();
    const good = pack([entry('old')]);
    await ledger.installPack(good);
    const attempt = ledger.installPack({ ...pack([], { version: '2.0.0' }), ...broken });
    await expect(attempt).rejects.toMatchObject({ name: 'LedgerError', code: 'pack-broken', message: expect.stringMatching(message) });
    await expect(attempt).rejects.toThrow(/Nothing was installed/);
    expect(await ledger.packs()).toMatchObject([{ version: '1.0.0' }]);
    expect(await ledger.entry(entry('old').id)).toEqual(entry('old'));
  });

  test.each([[null], [undefined], ['text'], [[]], [{}]])('refuses %j', async (nonsense) => {
    const ledger = await opened();
    await expect(ledger.installPack(nonsense)).rejects.toMatchObject({ code: 'pack-broken' });
    expect(await ledger.packs()).toEqual([]);
  });

  test('counts the faults that it does not list', async () => {
    const ledger = await opened();
    const broken = many(9).map((e) => ({ ...e, kind: 'rumour' }));
    await expect(ledger.installPack({ ...pack([]), entries: broken })).rejects.toThrow(/"e-0004", kind.*; and 4 more\./);
  });

  test('cut off in the middle, it leaves what was there, also for the next start', async () => {
    const name = freshName();
    const ledger = await opened({ name });
    await ledger.installPack(pack([entry('old')]));
    const cut = ledger.installPack(pack(many(300), { version: '2.0.0' }), (done) => {
      if (done > 100) throw new Error('the worker is stopped');
    });
    await expect(cut).rejects.toThrow('the worker is stopped');
    for (const look of [ledger, await opened({ name })]) {
      expect(await look.packs()).toMatchObject([{ version: '1.0.0', entries: 1, generation: 1 }]);
      expect((await look.entriesFor(queryFor(['CN+US:purchases']))).map((e) => e.id)).toEqual(['old']);
      expect(await look.entry(entry('e-0001').id)).toBeNull();
    }
    await ledger.installPack(pack(many(300), { version: '2.0.0' }));
    expect(await ledger.packs()).toMatchObject([{ version: '2.0.0', entries: 300 }]);
  });

  test('cut off the first time, it leaves nothing', async () => {
    const ledger = await opened();
    const cut = ledger.installPack(pack(many(100)), () => {
      throw new Error('stopped');
    });
    await expect(cut).rejects.toMatchObject({ name: 'LedgerError' });
    expect(await ledger.packs()).toEqual([]);
    expect(await ledger.entities()).toEqual([]);
  });
});

/** The places under which anything lies, with how many rows. */
async function places(name: string): Promise<Record<string, number>> {
  const db = await openDB(name);
  const counts: Record<string, number> = {};
  for (const [place] of (await db.getAllKeys('parts')) as [string, unknown][]) counts[place] = (counts[place] ?? 0) + 1;
  db.close();
  return counts;
}

describe('a pack as a file', () => {
  const fileOf = (text: string): Blob => new Blob([text]);

  test('in whatever order its records and fields are, and over many lines, is the same pack', async () => {
    const entries = ['2021-05-01', '2020', '2020-07', '2020-07-02', '2019-01-01'].map((date, i) =>
      entry(`e-${i}`, { date, title: `Über ${i} 🌾`, related: i > 0 ? related([`e-${i - 1}`, 'follows']) : [] }),
    );
    const { entities, entries: _, ...head } = pack([]);
    const backwards = { entries: entries.toReversed(), entities, ...head };
    const ways = [JSON.stringify(pack(entries)), `\ufeff${JSON.stringify(backwards, null, 3)}\r\n`];
    const answers = [];
    for (const way of ways) {
      const ledger = await opened();
      expect(await ledger.installPack(fileOf(way))).toMatchObject({ entries: 5, newest: '2021-05-01' });
      answers.push({
        records: await ledger.records(),
        near: await ledger.entriesFor(queryFor(['CN+US:purchases'])),
        thread: await ledger.thread(entries[2]?.id as EntryId),
        byId: await ledger.entry(entries[4]?.id as EntryId),
      });
    }
    expect(answers[0]?.records).toEqual(entries.toSorted(inOrder));
    expect(answers[1]).toEqual(answers[0]);
  });

  test.each([
    ['cut off in the middle', JSON.stringify(pack(many(20))).slice(0, -30), /ends in the middle/],
    ['of something else', '{"bookmarks":[]}', /no list of entities/],
    ['with a record that is no JSON', JSON.stringify(pack(many(3))).replace('"e-0001"', 'nope'), /record number 2/],
    ['empty', '', /ends in the middle/],
  ])('that is %s is refused, and nothing of it is left', async (_, text, message) => {
    const name = freshName();
    const ledger = await opened({ name });
    await ledger.installPack(pack([entry('old')]));
    const before = await places(name);
    await expect(ledger.installPack(fileOf(text))).rejects.toMatchObject({ code: 'pack-broken', message: expect.stringMatching(message) });
    expect(await places(name)).toEqual(before);
    expect(await ledger.entry(entry('old').id)).toEqual(entry('old'));
  });

  test.each([0, 0.5, 0.95])('that the reader stops at %d leaves the old pack whole, and nothing of itself', async (at) => {
    const name = freshName();
    const ledger = await opened({ name });
    await ledger.installPack(pack([entry('old')]));
    const before = await places(name);
    const file = fileOf(JSON.stringify(pack(many(50))));
    const stop = new AbortController();
    const heard = (share: number): void => {
      if (share >= at) stop.abort();
    };
    await expect(ledger.installFile(file, 'ab', heard, stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
    await expect(ledger.comparePack(file, heard, stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(await places(name)).toEqual(before);
    expect(await ledger.packs()).toMatchObject([{ version: '1.0.0', entries: 1 }]);
  });

  test('tells from its first slice on how much is done, compared or installed', async () => {
    const ledger = await opened();
    await ledger.installPack(pack(many(5)));
    // Nine megabytes: three slices.
    const file = fileOf(JSON.stringify(pack(many(9000).map((each) => ({ ...each, summary: 'x'.repeat(1000) })))));
    const shares: number[] = [];
    await ledger.comparePack(file, (share) => shares.push(share));
    const compared = shares.splice(0);
    await ledger.installFile(file, 'ab', (share) => shares.push(share));
    for (const heard of [compared, shares]) {
      expect(heard.filter((share) => share < 0.08).length).toBeGreaterThan(1);
      expect(heard.length).toBeGreaterThan(5);
      expect(heard).toEqual(heard.toSorted((a, b) => a - b));
      expect(heard.at(-1)).toBe(1);
    }
  });

  test('whose installation died is swept at the next opening; one that lives is passed over', async () => {
    const name = freshName();
    const ledger = await opened({ name });
    await ledger.installPack(pack(many(20)));
    const [installed] = await ledger.packs();
    const db = await openDB(name);
    for (const place of ['sample#7', 'sample#8']) await db.put('parts', { pack: place, part: 'entities', entities: [] });
    // More than is taken away in one go.
    const tx = db.transaction('parts', 'readwrite');
    for (let part = 0; part < 1200; part++) void tx.store.put({ pack: 'sample#7', part, ...packed([]) });
    await tx.done;
    db.close();
    const letGo = await holdAlive(`${name}/sample#8`);
    await opened({ name });
    expect(Object.keys(await places(name))).toEqual([installed?.place, 'sample#8']);
    letGo();
    await opened({ name });
    expect(Object.keys(await places(name))).toEqual([installed?.place]);
  });
});

test.each([
  [0, []],
  [1, ['d']],
  [2, ['b', 'c', 'd']],
  [3, ['b', 'c', 'd']],
  [4, ['a', 'b', 'c', 'd']],
  [9, ['a', 'b', 'c', 'd']],
])('the newest %i records come with all of the last one’s day', async (count, ids) => {
  const ledger = await opened();
  const dates = { d: '2021-02-03', a: '2019', c: '2020-01', b: '2020-01-01' };
  await ledger.installPack(pack(Object.entries(dates).map(([id, date]) => entry(id, { date }))));
  const newest = await ledger.newestRecords(count);
  expect(newest?.of).toBe(4);
  expect(newest?.records.map(({ id }) => id).sort()).toEqual(ids);
});

test('entries packed as bytes come back as they were, one by one', () => {
  const entries = [entry('a', { title: '中国 🌾 é' }), entry('b', { note: '\ud83c' }), entry('c')];
  const row = packed(entries.map((e) => new TextEncoder().encode(JSON.stringify(e))));
  expect([0, 1, 2].map((place) => unpacked(row, place))).toEqual(entries);
  expect(unpacked(row, 3)).toBeUndefined();
  expect(packed([])).toEqual({ bytes: new Uint8Array(), ends: new Uint32Array() });
});
