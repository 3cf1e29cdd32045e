import { beforeEach, describe, expect, test } from 'vitest';
import { correctionOf, type Ledger } from '../../../../src/ledger/ledger.ts';
import type { Entry } from '../../../../src/model/entry.ts';
import type { Search } from '../../../../src/pages/ledger/list/search.ts';
import { openShelf, type Shelf } from '../../../../src/pages/ledger/list/shelf.ts';
import { opened } from '../../../ledger/opened.ts';
import { entry, figure, saved } from '../entry.ts';

const PACK = {
  format: 'pledgemark-pack/1',
  id: 'p',
  version: '1.0.0',
  title: 'P',
  description: '',
  licence: '',
  entities: [
    { id: 'CN', type: 'place', name: 'China', aliases: [], roles: [], country: 'CN' },
    { id: 'liu-he', type: 'person', name: 'Liu He', aliases: [], roles: [], country: 'CN' },
  ],
  entries: [
    entry('a', '2019-05', { goods: ['soybeans'] }),
    entry('b', '2020-01-15', { actor: ['liu-he'], figures: [figure(2e11, 'USD')] }),
    entry('c', '2026-02-01', { actor: ['US'], measure: 'tariff' }),
  ],
};

let ledger: Ledger;
let shelf: Shelf;
const ids = async (search: object, from = 0, count = 10): Promise<string[]> =>
  (await shelf.page(search as Search, from, count)).entries.map(({ id }) => id);

beforeEach(async () => {
  ledger = await opened();
  await ledger.installPack(PACK);
  await ledger.save(saved('saved-1', '2020-01-15', { title: 'Soybeans for later', tags: ['soy'], actor: ['liu-he'] }));
  await ledger.save(saved('saved-2', '2019-05-02', { title: 'Jets' }));
  shelf = openShelf(ledger);
});

describe('one list of both', () => {
  test('newest first, and by id on one day', async () => expect(await ids({})).toEqual(['c', 'b', 'saved-1', 'saved-2', 'a']));
  test('page by page', async () => {
    expect(await ids({}, 1, 2)).toEqual(['b', 'saved-1']);
    expect(await ids({}, 4, 2)).toEqual(['a']);
    expect(await ids({}, 5, 2)).toEqual([]);
    expect(await shelf.page({}, 0, 1)).toMatchObject({ total: 5, of: 5 });
  });
  test.each<[object, string[]]>([
    [{ among: 'own' }, ['saved-1', 'saved-2']],
    [{ among: 'records' }, ['c', 'b', 'a']],
    [{ text: 'soybeans' }, ['saved-1', 'saved-2', 'a']],
    [{ text: 'later soy' }, ['saved-1']],
    [{ who: 'CN' }, ['b', 'saved-1', 'saved-2', 'a']],
    [{ who: 'liu-he' }, ['b', 'saved-1']],
    [{ tag: 'soy' }, ['saved-1']],
    [{ unit: 'USD', least: 1e9 }, ['b']],
    [{ from: '2020', to: '2020' }, ['b', 'saved-1']],
    [{ text: 'nothing like it' }, []],
    [{ tag: 'so' }, []],
    [{ who: 'US', measure: 'purchases' }, []],
  ])('%j', async (search, found) => expect(await ids(search)).toEqual(found));

  test('as far as it is asked for, whether all records are known yet or not', async () => {
    for (const count of [1, 2, 3, 4, 9]) {
      const fresh = openShelf(ledger);
      const first = await fresh.page({}, 0, count);
      await fresh.choices();
      expect(first, `${count}`).toEqual(await fresh.page({}, 0, count));
      expect(first.entries).toHaveLength(Math.min(5, count));
    }
  });
  test('a record that was given another date stands where that is', async () => {
    const record = (await ledger.entry('a' as never)) as Entry;
    const own = saved('fix-a', '2027-01-01', { ...record, date: '2027-01-01', corrects: record.id, changed: ['date'] } as never);
    await ledger.save({ ...own, id: correctionOf(record.id) });
    expect(await ids({}, 0, 2)).toEqual(['a', 'c']);
  });
  test('which of them are the reader’s own', async () => {
    expect((await shelf.ids({})).map(({ own }) => own)).toEqual([false, false, true, true, false]);
  });
  test('what changed is found once the shelf is told', async () => {
    expect(await ids({ among: 'own' })).toEqual(['saved-1', 'saved-2']);
    await ledger.remove('saved-1' as never);
    shelf.forget(false);
    expect(await ids({ among: 'own' })).toEqual(['saved-2']);
  });
});

test('what can be chosen is what is there, of both, the most frequent first', async () => {
  const { who, goods, tag, topics } = await shelf.choices();
  expect(who[0]).toEqual({ value: 'CN', called: 'China', count: 3 });
  expect(goods).toEqual([{ value: 'soybeans', called: 'soybeans', count: 1 }]);
  expect(tag.map(({ value }) => value)).toEqual(['soy']);
  expect(topics[0]).toEqual({ who: 'CN', measure: 'purchases', count: 2 });
});
