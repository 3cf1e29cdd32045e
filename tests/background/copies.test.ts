import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { afterSaving } from '../../src/background/copies.ts';
import { noteKept } from '../../src/bridge/keptMarker.ts';
import { taken } from '../formats/files.ts';
import { opened } from '../ledger/opened.ts';
import { judgement, saved } from '../ledger/samples.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../bridge/fakeBrowser.ts')).browser }));
const { world, resetWorld } = await import('../bridge/fakeBrowser.ts');

beforeEach(() => resetWorld());
const at = (day: number, hour = 0): string => new Date(Date.UTC(2025, 0, day, hour)).toISOString();

describe('after something was saved', () => {
  test('a copy of all of it is put aside, which reads back as it was', async () => {
    const ledger = await opened();
    await ledger.save(saved('saved-1', undefined, { note: 'n' }));
    await ledger.judge(judgement('a', 'e'));
    await afterSaving(ledger, at(1));
    const copy = await taken(gunzipSync((await ledger.backups.bytes(at(1))) ?? new Uint8Array()));
    expect(copy).toMatchObject({ entries: await ledger.saved(), judgements: await ledger.judgements(), refused: [] });
  });

  test('once a day, the last five', async () => {
    const ledger = await opened();
    await ledger.save(saved('saved-1'));
    for (let day = 1; day <= 7; day++) for (const hour of [1, 2, 3]) await afterSaving(ledger, at(day, hour));
    expect((await ledger.backups.list()).map((copy) => copy.at)).toEqual([7, 6, 5, 4, 3].map((day) => at(day, 1)));
  });

  test('what the ledger holds is noted outside it, and what is lost with it is kept in mind until the reader was told', async () => {
    const ledger = await opened();
    for (const id of ['saved-1', 'saved-2']) await ledger.save(saved(id));
    await afterSaving(ledger, at(1));
    expect(world.stored.kept).toEqual({ identity: await ledger.identity(), entries: 2, lost: 0 });
    const anew = await opened();
    await anew.save(saved('saved-3'));
    await afterSaving(anew, at(2));
    await noteKept(await anew.identity(), 5);
    expect(world.stored.kept).toEqual({ identity: await anew.identity(), entries: 5, lost: 2 });
  });

  test('a note that is not understood is none', async () => {
    world.stored.kept = { identity: 'x' };
    const ledger = await opened();
    await afterSaving(ledger, at(1));
    expect(world.stored.kept).toMatchObject({ entries: 0, lost: 0 });
  });
});
