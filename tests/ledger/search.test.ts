import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Search } from '../../src/ledger/ledger.ts';
import { wordsIn } from '../../src/ledger/search/words.ts';
import type { Day } from '../../src/model/day.ts';
import { daysOf } from '../../src/model/day.ts';
import type { EntryId } from '../../src/model/entry.ts';
import type { SavedEntry } from '../../src/model/saved.ts';
import { taken } from './held.ts';
import { freshName, opened } from './opened.ts';
import { saved, sighting } from './samples.ts';

const SEED = { seed: 20180706, numRuns: 25 };

const figure = (value: SavedEntry['figures'][number]['value'], unit = 'USD') => ({
  value,
  unit,
  qualifier: '=' as const,
  role: 'r',
  per: null,
  period: null,
  baseline: null,
});

const anyOne = fc.record({
  title: fc.constantFrom('Tariffs on steel', 'Soybeans bought', 'A truce in Geneva', '中国将购买大豆', 'Zölle auf Stahl'),
  note: fc.constantFrom('', 'check this', '1,200 bushels'),
  kind: fc.constantFrom('pledge' as const, 'action' as const),
  measure: fc.constantFrom('tariff' as const, 'purchases' as const, null),
  actor: fc.constantFrom(['CN'], ['US'], ['CN', 'US']) as unknown as fc.Arbitrary<SavedEntry['actor']>,
  tags: fc.subarray(['soy', 'steel', 'to read']),
  date: fc.constantFrom('2018', '2018-05', '2018-05-19', '2019-01-14'),
  savedAt: fc.constantFrom('2024-01-01T00:00:00.000Z', '2024-02-01T00:00:00.000Z', '2024-03-01T00:00:00.000Z'),
  figures: fc.constantFrom<SavedEntry['figures'][]>([], [figure(5e9)], [figure([2e9, 4e9]), figure(25, 'percent')]),
});

const anySearch: fc.Arbitrary<Search> = fc.record(
  {
    text: fc.constantFrom('', 'tar', 'STEEL tariffs', 'zolle', '大豆', '1200', 'nowhere', 'check th'),
    fields: fc.record(
      {
        kind: fc.constantFrom(['pledge'], ['pledge', 'action'], []),
        tag: fc.constantFrom(['soy'], ['steel', 'to read']),
        who: fc.constantFrom(['CN']),
      },
      { requiredKeys: [] },
    ),
    amount: fc.constantFrom({ unit: 'USD', from: 3e9 }, { from: 4.5e9 }, { to: 30 }, { unit: 'tonne' }),
    dates: fc.constantFrom({ from: '2018-05-20' as Day }, { to: '2018-05-01' as Day }, { from: '2018-05-19' as Day, to: '2018-05-19' as Day }),
    order: fc.constantFrom('saved' as const, 'newest' as const, 'oldest' as const),
    offset: fc.constantFrom(0, 2),
    limit: fc.constantFrom(3, 100),
  },
  { requiredKeys: ['limit'] },
);

/** What a search means, said again in the plainest way. */
function plainly(all: readonly SavedEntry[], search: Search): { total: number; ids: string[] } {
  const { text = '', fields = {}, amount, dates, order = 'saved', offset = 0, limit } = search;
  const found = all.filter((e) => {
    const words = [
      ...wordsIn(
        `${e.title} ${e.summary} ${e.note} ${e.tags.join(' ')} ${e.sightings.map((s) => `${s.quote.exact} ${s.page.title} ${s.page.outlet}`).join(' ')}`,
      ),
    ];
    if (![...wordsIn(text)].every((asked) => words.some((word) => word.startsWith(asked)))) return false;
    if (fields.kind?.length && !fields.kind.includes(e.kind)) return false;
    if (fields.tag?.length && !fields.tag.some((tag) => e.tags.includes(tag))) return false;
    if (fields.who?.length && !fields.who.some((who) => (e.actor as string[]).includes(who))) return false;
    const { from, to } = daysOf(e.date);
    if (dates && !((dates.from ?? '') <= to && from <= (dates.to ?? '9999'))) return false;
    return (
      !amount ||
      e.figures.some(({ unit, value }) => {
        const [low, high] = Array.isArray(value) ? value : [value, value];
        return (amount.unit === undefined || amount.unit === unit) && high >= (amount.from ?? -1e99) && low <= (amount.to ?? 1e99);
      })
    );
  });
  const key = (e: SavedEntry): string => (order === 'saved' ? e.savedAt : daysOf(e.date).from);
  const sorted = found.toSorted((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : a.id < b.id ? -1 : 1));
  if (order === 'oldest') sorted.reverse();
  return { total: found.length, ids: sorted.slice(offset, offset + limit).map((e) => e.id) };
}

describe('a search', () => {
  test('finds what going through all finds, in its order, however entries came, changed and went', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyOne, { minLength: 1, maxLength: 30 }),
        fc.array(anySearch, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        async (ones, searches, pick) => {
          const name = freshName();
          const ledger = await opened({ name });
          const entries = ones.map((more, i) => saved(`saved-${String(i).padStart(2, '0')}`, more.savedAt, more));
          await taken(ledger, entries.slice(0, 20));
          await ledger.search({ limit: 1 });
          for (const entry of entries.slice(20)) await ledger.save(entry);
          const gone = entries[pick % entries.length]?.id as EntryId;
          await ledger.remove(gone);
          const left = entries.filter((e) => e.id !== gone);
          const changed = left[pick % Math.max(1, left.length)];
          if (changed) {
            changed.note = 'check it';
            await ledger.annotate(changed.id, { note: 'check it', tags: changed.tags });
          }
          for (const where of [ledger, await opened({ name })])
            for (const search of searches) {
              const { total, entries: page } = await where.search(search);
              expect({ total, ids: page.map((e) => e.id) }).toEqual(plainly(left, search));
            }
        },
      ),
      SEED,
    );
  });

  test('goes on finding all through many segments, when they are put together and when all is gone', async () => {
    const name = freshName();
    const ledger = await opened({ name });
    for (let round = 0; round < 8; round++)
      await taken(
        ledger,
        Array.from({ length: 300 }, (_, i) =>
          saved(`saved-${round}-${i}`, `2024-0${round + 1}-01T00:00:00.000Z`, { title: `Round ${round}`, tags: [`t${i % 3}`] }),
        ),
      );
    const ids = async (search: Search) => (await ledger.search(search)).entries.map((e) => e.id);
    expect(await ledger.search({ limit: 1 })).toMatchObject({ total: 2400, entries: [{ title: 'Round 7' }] });
    expect((await ledger.search({ text: 'round 3', fields: { tag: ['t1'] }, limit: 500 })).total).toBe(100);
    await ledger.removeAll(await ids({ text: 'round 3', limit: 500 }));
    await ledger.tagAll(await ids({ text: 'round 4', limit: 500 }), 'four');
    expect((await ledger.search({ text: 'round 3', limit: 1 })).total).toBe(0);
    expect((await ledger.search({ fields: { tag: ['four'] }, limit: 1 })).total).toBe(300);
    expect((await ledger.search({ offset: 2090, limit: 50 })).entries).toHaveLength(10);
    expect((await ledger.values('tag')).slice(0, 4).map((v) => v.value)).toEqual(['t0', 't1', 't2', 'four']);
    const again = await opened({ name });
    expect((await again.search({ fields: { tag: ['four'] }, limit: 1 })).total).toBe(300);
    await ledger.erase();
    expect([await ledger.search({ limit: 5 }), await again.search({ limit: 5 })]).toEqual([
      { total: 0, entries: [] },
      { total: 0, entries: [] },
    ]);
  });

  test('values are counted, the most frequent first', async () => {
    const ledger = await opened();
    await ledger.save(saved('saved-1', undefined, { tags: ['b', 'a'] }));
    await ledger.save(saved('saved-2', undefined, { tags: ['a'], sightings: [sighting('2024-01-01T00:00:00Z', { outlet: 'The Outlet' })] }));
    expect(await ledger.values('tag')).toEqual([
      { value: 'a', count: 2 },
      { value: 'b', count: 1 },
    ]);
    expect((await ledger.values('outlet')).map((v) => v.value)).toEqual(['Example News', 'The Outlet']);
    expect(await ledger.values('measure')).toEqual([{ value: 'purchases', count: 2 }]);
  });
});

test.each([
  ['China’s $1,200.5 billion', ['china', 's', '1200.5', 'billion']],
  ['Zölle, Müller', ['zolle', 'muller']],
  ['中国购买 soy', ['中', '国', '购', '买', 'soy']],
  ['  —  ', []],
])('the words of "%s"', (text, words) => expect([...wordsIn(text)]).toEqual(words));
