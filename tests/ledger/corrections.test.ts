import { describe, expect, test } from 'vitest';
import { correctionOf, type Ledger } from '../../src/ledger/ledger.ts';
import type { EntryId } from '../../src/model/entry.ts';
import { entry, saved } from '../pages/ledger/entry.ts';
import { opened } from './opened.ts';

const ID = 'us-cn-a' as EntryId;

const packOf = (version: string, title: string) => ({
  format: 'pledgemark-pack/1',
  id: 'p',
  version,
  title: 'P',
  description: '',
  licence: '',
  entities: [],
  entries: [
    entry(ID, '2019-05-01', { title, summary: `${title}, at length` }),
    entry('us-cn-b', '2019-06-01', { related: [{ id: ID, relation: 'follows' }] }),
  ],
});

const fix = (more: object) => ({
  ...saved(correctionOf(ID), '2019-05-01', { title: 'Mine', summary: 'Mine, at length' }),
  corrects: ID,
  changed: ['title'],
  ...more,
});

async function ledgerWith(...fixes: object[]): Promise<Ledger> {
  const ledger = await opened();
  await ledger.installPack(packOf('1.0.0', 'Theirs'));
  await ledger.restore(...(fixes as never[]));
  return ledger;
}

describe('a correction lies over its record', () => {
  test('in the fields that were changed, and in no other', async () => {
    const ledger = await ledgerWith(fix({}));
    expect(await ledger.entry(ID)).toMatchObject({ id: ID, title: 'Mine', summary: 'Theirs, at length', correctedBy: correctionOf(ID) });
    expect(await ledger.uncorrected(ID)).toMatchObject({ title: 'Theirs' });
    expect((await ledger.records()).map((e) => e.title)).toEqual(['Mine', 'us-cn-b']);
  });
  test('in the history too, once', async () => {
    const thread = await (await ledgerWith(fix({}))).thread('us-cn-b' as EntryId);
    expect(thread.map((e) => e.title)).toEqual(['Mine', 'us-cn-b']);
  });
  test('over a new version of the pack, whose other fields show', async () => {
    const ledger = await ledgerWith(fix({}));
    await ledger.installPack(packOf('1.1.0', 'Theirs, newly'));
    expect(await ledger.entry(ID)).toMatchObject({ title: 'Mine', summary: 'Theirs, newly, at length' });
  });
  test('until it is taken away', async () => {
    const ledger = await ledgerWith(fix({}));
    await ledger.remove(correctionOf(ID));
    expect(await ledger.entry(ID)).toMatchObject({ title: 'Theirs' });
    expect(await ledger.entry(ID)).not.toHaveProperty('correctedBy');
  });
});

describe('a record stays as it is', () => {
  test.each<[string, object]>([
    ['where the correction is of another', { corrects: 'us-cn-b' }],
    ['where it names no fields', { changed: undefined }],
    ['where it would break the record', { changed: ['date'], date: undefined }],
    ['where it would change who it is', { changed: ['id'] }],
    ['where it names a field that no entry has', { changed: ['nothing'] }],
  ])('%s', async (_, more) => {
    const broken = 'date' in more ? { ...fix({}), changed: ['kind'] } : fix(more);
    const ledger = await ledgerWith(broken);
    expect(await ledger.entry(ID)).toMatchObject({ id: ID, title: 'Theirs' });
  });
});
