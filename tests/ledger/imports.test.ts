import { describe, expect, test, vi } from 'vitest';
import type { EntryId } from '../../src/model/entry.ts';
import { brokenFiles } from '../formats/broken.ts';
import { taken as itemsOf } from '../formats/files.ts';
import { heldIn, taken } from './held.ts';
import { freshName, opened } from './opened.ts';
import { entry, judgement, pack, queryFor, saved } from './samples.ts';

const NOW = '2025-01-01T00:00:00.000Z';
const many = (count: number) => Array.from({ length: count }, (_, i) => saved(`saved-${String(i).padStart(4, '0')}`));

describe('an import', () => {
  test('into an empty ledger is all of it, found like any other, and twice is once', async () => {
    const ledger = await opened();
    const [entries, judgements] = [[saved('saved-1', undefined, { note: 'n', extra: 'kept' }), saved('saved-2')], [judgement('a', 'e')]];
    expect(await taken(ledger, entries, judgements)).toEqual({ added: 2, merged: 0, same: 0, judgements: 1 });
    expect(await heldIn(ledger)).toEqual({ entries, judgements });
    expect((await ledger.entriesFor(queryFor(['CN+US:purchases']))).map((e) => e.id)).toEqual(['saved-1', 'saved-2']);
    expect(await taken(ledger, entries, judgements)).toEqual({ added: 0, merged: 0, same: 2, judgements: 0 });
    expect(await heldIn(ledger)).toEqual({ entries, judgements });
  });

  test('merges by id: sightings together, what the reader wrote here stays, the later judgement counts', async () => {
    const ledger = await opened();
    await ledger.save(saved('saved-1', '2024-03-01T00:00:00Z', { note: 'here' }));
    await ledger.judge(judgement('a', 'e', 'right', '2024-01-01T00:00:00Z'));
    await ledger.judge(judgement('b', 'e', 'right', '2024-09-01T00:00:00Z'));
    const before = await heldIn(ledger);
    const entries = [
      saved('saved-1', '2024-01-01T00:00:00Z', { note: 'there', rating: { words: 'kept', by: 'R', at: NOW } }),
      saved('saved-1', '2024-02-01T00:00:00Z'),
    ];
    const words = [judgement('a', 'e', 'not-the-same', '2024-05-01T00:00:00Z'), judgement('b', 'e', 'not-the-same', '2024-05-01T00:00:00Z')];
    const would = await ledger.imports.rehearse(entries, words);
    expect(would).toEqual({ added: 0, merged: 2, same: 0, judgements: 1 });
    expect(await heldIn(ledger)).toEqual(before);
    expect(await taken(ledger, entries, words)).toEqual(would);
    const [kept] = await ledger.saved();
    expect(kept).toMatchObject({ note: 'here', rating: { by: 'R' } });
    expect(kept?.sightings.map((s) => s.at)).toEqual(['2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z', '2024-03-01T00:00:00Z']);
    expect((await ledger.judgements()).map((j) => j.verdict)).toEqual(['not-the-same', 'right']);
  });

  test('undone, the ledger is to the letter as it was, but for what the reader changed since', async () => {
    const ledger = await opened();
    for (const one of many(4)) await ledger.save({ ...one, note: 'before' });
    await ledger.judge(judgement('a', 'e', 'right', '2023-01-01T00:00:00Z'));
    const before = await heldIn(ledger);
    await taken(
      ledger,
      many(8).map((e) => ({ ...e, tags: ['new'] })),
      [judgement('a', 'e'), judgement('b', 'e')],
    );
    await ledger.annotate('saved-0001' as EntryId, { note: 'since', tags: [] });
    await ledger.annotate('saved-0006' as EntryId, { note: 'mine now', tags: [] });
    const [row] = await ledger.imports.list();
    expect(row).toMatchObject({ name: 'a file', added: 4, merged: 4, judgements: 2, undone: null });
    await ledger.imports.undo(row?.id ?? '');
    const after = await heldIn(ledger);
    expect(after.judgements).toEqual(before.judgements);
    expect(after.entries.map((e) => [e.id, e.note, e.tags])).toEqual([
      ['saved-0000', 'before', []],
      ['saved-0001', 'since', []],
      ['saved-0002', 'before', []],
      ['saved-0003', 'before', []],
      ['saved-0006', 'mine now', []],
    ]);
    expect((await ledger.search({ limit: 10 })).total).toBe(5);
    expect((await ledger.imports.list())[0]).toMatchObject({ undone: 'asked' });
  });

  test('broken off, it is undone at the next opening, and says so', async () => {
    const name = freshName();
    const ledger = await opened({ name });
    await ledger.save(saved('saved-9999', undefined, { note: 'mine' }));
    const before = await heldIn(ledger);
    const locks = new Map<string, Promise<void>>();
    vi.stubGlobal('navigator', { locks: fakeLocks(locks) });
    try {
      const importing = await ledger.imports.begin('half.json', NOW);
      await importing.take(many(3), [judgement('a', 'e')]);
      await importing.take([saved('saved-9999', '2020-01-01T00:00:00Z'), ...many(5)], []);
      // Another window that opens meanwhile leaves it alone.
      expect((await heldIn(await opened({ name }))).entries).toHaveLength(6);
      // The browser is gone, and its locks with it.
      locks.clear();
      const again = await opened({ name });
      expect(await heldIn(again)).toEqual(before);
      expect(await again.imports.list()).toMatchObject([{ name: 'half.json', undone: 'broken-off' }]);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('an entry that is none is refused with its batch, and nothing of it is there', async () => {
    const ledger = await opened();
    const importing = await ledger.imports.begin('x', NOW);
    await expect(importing.take([saved('saved-1'), { ...saved('saved-2'), kind: 'rumour' } as never], [])).rejects.toMatchObject({
      code: 'ledger-failed',
    });
    expect((await heldIn(ledger)).entries).toEqual([]);
    await importing.undo();
  });

  test('of which only the last few can be undone: older ones are forgotten', async () => {
    const ledger = await opened();
    for (let i = 0; i < 7; i++) await taken(ledger, [saved(`saved-${i}`)]);
    expect((await ledger.imports.list()).length).toBe(5);
    expect(await ledger.count()).toBe(7);
  });
});

test('two hundred broken files: the ledger is as before where one is refused, and sound where it is taken in part', async () => {
  const ledger = await opened();
  await ledger.installPack(pack([entry('e-1')]));
  await ledger.save(saved('saved-0', '2024-01-01T00:00:00.000Z', { note: 'mine' }));
  const before = JSON.stringify(await heldIn(ledger));
  let [refused, undone] = [0, 0];
  for (const { bytes } of brokenFiles(200, 11)) {
    const read = await itemsOf(bytes, 4096).catch(() => null);
    if (read) {
      await taken(ledger, read.entries, read.judgements);
      expect(JSON.stringify((await ledger.saved()).find((e) => e.id === 'saved-0'))).toContain('"note":"mine"');
      const [row] = await ledger.imports.list();
      await ledger.imports.undo(row?.id ?? '');
      undone++;
    } else refused++;
    expect(JSON.stringify(await heldIn(ledger))).toBe(before);
  }
  expect([refused > 40, undone > 40]).toEqual([true, true]);
});

/** As browsers do it, for one of each name: https://www.w3.org/TR/web-locks/ */
const fakeLocks = (held: Map<string, Promise<void>>) => ({
  async request(name: string, ...rest: [unknown, unknown?]): Promise<unknown> {
    const [options, work] = rest.length === 2 ? rest : [{}, rest[0]];
    const call = work as (lock: object | null) => Promise<unknown>;
    if ((options as { ifAvailable?: boolean }).ifAvailable && held.has(name)) return call(null);
    while (held.has(name)) await held.get(name);
    let free: () => void = () => {};
    held.set(name, new Promise((done) => (free = done as () => void)));
    try {
      return await call({ name });
    } finally {
      held.delete(name);
      free();
    }
  },
});
