import { describe, expect, test } from 'vitest';
import type { EntryId } from '../../src/model/entry.ts';
import type { PackId } from '../../src/model/pack.ts';
import { freshName, opened } from './opened.ts';
import { entry, pack, queryFor, saved } from './samples.ts';

const HASH = 'ab'.repeat(32);
const old = pack([entry('a'), entry('b'), entry('c')]);
const next = pack([entry('a'), entry('b', { title: 'Another title', status: 'broken' }), entry('d')], {
  version: '1.1.0',
  licence: 'CC BY 4.0',
  changes: ['1.1.0: d is new', 7],
});
const ids = async (ledger: Awaited<ReturnType<typeof opened>>) =>
  (await ledger.entriesFor(queryFor(['CN+US:purchases']))).map((e) => `${e.id} ${e.status}`);
const SAMPLE = 'sample' as PackId;

describe('a pack from the reader’s own file', () => {
  test('is told apart from the installed one before anything is written', async () => {
    const ledger = await opened();
    await ledger.installPack(old);
    const before = await ledger.packs();
    expect(await ledger.comparePack(next)).toEqual({
      id: 'sample',
      title: 'Sample',
      version: '1.1.0',
      licence: 'CC BY 4.0',
      before: '1.0.0',
      changes: ['1.1.0: d is new'],
      added: { count: 1, first: [{ id: 'd', title: 'Title of d', fields: [] }] },
      changed: { count: 1, first: [{ id: 'b', title: 'Another title', fields: ['title', 'status'] }] },
      removed: { count: 1, first: [{ id: 'c', title: 'Title of c', fields: [] }] },
      same: 1,
    });
    expect([await ledger.packs(), await ids(ledger)]).toEqual([before, ['a pledged', 'b pledged', 'c pledged']]);
  });

  test('takes the installed one’s place with its hash, and gives it back', async () => {
    const name = freshName();
    const [ledger, elsewhere] = [await opened({ name }), await opened({ name })];
    await ledger.installPack(old);
    await ids(elsewhere);
    expect(await ledger.installFile(next, HASH)).toMatchObject({ version: '1.1.0', hash: HASH });
    expect(await ids(elsewhere)).toEqual(['a pledged', 'b broken', 'd pledged']);
    await ledger.rollBackPack(SAMPLE);
    expect(await ledger.packs()).toMatchObject([{ version: '1.0.0', entries: 3 }]);
    expect(await ids(elsewhere)).toEqual(['a pledged', 'b pledged', 'c pledged']);
    expect(await ledger.entry('d' as EntryId)).toBeNull();
  });

  test('that came where none was is taken out again, and another of its id is no other’s', async () => {
    const ledger = await opened();
    await ledger.save(saved('saved-1'));
    await ledger.installFile(old, HASH);
    expect(await ids(ledger)).toHaveLength(4);
    await ledger.rollBackPack(SAMPLE);
    expect([await ledger.packs(), await ids(ledger)]).toEqual([[], ['saved-1 pledged']]);
    await ledger.installFile(next, HASH);
    expect(await ids(ledger)).toEqual(['a pledged', 'b broken', 'd pledged', 'saved-1 pledged']);
  });

  test.each([
    ['broken', { ...next, entries: [{ ...entry('a'), kind: 'rumour' }] }, /record "a", kind/],
    ['of something else', { bookmarks: [] }, /not a pledge pack/],
  ])('that is %s is refused, compared or installed, and all stays', async (_, broken, message) => {
    const ledger = await opened();
    await ledger.installPack(old);
    for (const work of [ledger.comparePack(broken), ledger.installFile(broken, HASH)])
      await expect(work).rejects.toMatchObject({ code: 'pack-broken', message: expect.stringMatching(message) });
    expect(await ids(ledger)).toHaveLength(3);
  });

  test('cannot be rolled back where none is installed', async () => {
    const ledger = await opened();
    await expect(ledger.rollBackPack(SAMPLE)).rejects.toMatchObject({ code: 'ledger-failed' });
  });
});

test('copies are kept newest first, five at most', async () => {
  const ledger = await opened();
  for (let day = 1; day <= 7; day++) await ledger.backups.keep({ at: `2025-01-0${day}T00:00:00.000Z`, entries: day, bytes: Uint8Array.of(day) });
  expect((await ledger.backups.list()).map((b) => b.entries)).toEqual([7, 6, 5, 4, 3]);
  expect(await ledger.backups.bytes('2025-01-05T00:00:00.000Z')).toEqual(Uint8Array.of(5));
  expect(await ledger.backups.bytes('2025-01-01T00:00:00.000Z')).toBeNull();
});

test('a database is known again, and one made anew is another', async () => {
  const name = freshName();
  const one = await (await opened({ name })).identity();
  expect(await (await opened({ name })).identity()).toBe(one);
  expect(await (await opened()).identity()).not.toBe(one);
});
