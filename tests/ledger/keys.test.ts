import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../src/ledger/keying.ts';
import { byCodeUnit } from '../../src/ledger/terms.ts';
import type { Day } from '../../src/model/day.ts';
import type { Entry } from '../../src/model/entry.ts';
import { postingsOf } from '../../src/model/indexing.ts';
import { countriesFrom, keysOfEntry } from '../../src/model/keys.ts';
import { inOrder } from '../../src/model/postings.ts';
import { opened } from './opened.ts';
import { entity, entry, pack, queryFor, related, saved } from './samples.ts';

const SEED = { seed: 20180706, numRuns: 40 };

const entities = [
  entity('CN'),
  entity('US'),
  entity('JP'),
  entity('jo-doe', { type: 'person', country: 'US' }),
  entity('no-where', { type: 'person' }),
];
const party = fc.constantFrom(...entities.map((e) => e.id), 'ZZ' as Entry['actor'][number]);

const anyEntry = fc
  .record({
    actor: fc.uniqueArray(party, { maxLength: 2 }),
    counterparty: fc.uniqueArray(party, { maxLength: 2 }),
    measure: fc.constantFrom('purchases' as const, 'tariff' as const, null),
    date: fc.constantFrom('2018', '2018-05', '2018-05-19', '2019-01-14'),
    value: fc.constantFrom(10, 25, 3.23e11, 1.2e12, 0),
  })
  .map(({ value, ...rest }) => ({
    ...rest,
    figures: [{ value, unit: 'USD', qualifier: '=' as const, role: 'r', per: null, period: null, baseline: null, from: null }],
  }));

describe('entriesFor', () => {
  test('finds what going through all entries finds, packed or saved', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { maxLength: 150 }), fc.array(anyEntry, { maxLength: 8 }), fc.nat(), async (packed, own, pick) => {
        const ledger = await opened();
        const entries = packed.map((e, i) => entry(`e-${i}`, e));
        await ledger.installPack(pack(entries, { entities }));
        const mine = own.map((e, i) => saved(`saved-${i}`, undefined, e));
        for (const one of mine) await ledger.save(one);

        const countryOf = countriesFrom(entities);
        const all: Entry[] = [...entries, ...mine];
        const keys = [...new Set(all.flatMap((e) => keysOfEntry(e, countryOf)))].sort();
        const asked = keys.filter((_, i) => (i + pick) % 5 === 0).concat('nowhere:truce');
        const expected = all.filter((e) => keysOfEntry(e, countryOf).some((key) => asked.includes(key)));
        const found = await ledger.entriesFor(queryFor(asked));
        expect(found.map((e) => e.id).sort(byCodeUnit)).toEqual(expected.map((e) => e.id).sort(byCodeUnit));
        expect(found.map((e) => e.date)).toEqual(found.map((e) => e.date).sort(byCodeUnit));
        ledger.close();
      }),
      SEED,
    );
  });

  test('of a key with many entries only those nearest to the days asked for are found, packed or saved', async () => {
    const dates = Array.from({ length: 60 }, (_, i) => `20${20 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-15`);
    const ledger = await opened();
    await ledger.installPack(pack(dates.map((date, i) => entry(`e-${i}`, { date }))));
    for (const [i, date] of dates.entries()) await ledger.save(saved(`saved-${i}`, undefined, { date }));
    const near = ['2021-06-15', '2024-08-01'] as Day[];
    const found = await ledger.entriesFor({ claims: [[{ key: 'CN+US:purchases', near, within: 2 }]], each: 9, most: 9, tied: 0 });
    const around = ['2021-04-15', '2021-05-15', '2021-06-15', '2021-07-15', '2024-06-15', '2024-07-15', '2024-08-15', '2024-09-15'];
    expect(found.map((e) => e.date)).toEqual(around.flatMap((date) => [date, date]));
  });

  test('no more are found than the query wants', async () => {
    const ledger = await opened();
    await ledger.installPack(pack(Array.from({ length: 40 }, (_, i) => entry(`e-${i}`))));
    for (let i = 0; i < 12; i++) await ledger.save(saved(`saved-${i}`));
    expect(await ledger.entriesFor(queryFor(['CN', 'CN+US:purchases'], { most: 10 }))).toHaveLength(20);
    expect(await ledger.entriesFor(queryFor(['CN', 'CN+US:purchases'], { each: 3, most: 10 }))).toHaveLength(13);
  });

  test('a key does not find what another key begins with', async () => {
    const ledger = await opened();
    await ledger.save(saved('saved-1', undefined, { goods: ['farm goods'] }));
    expect(await ledger.entriesFor(queryFor(['CN:farm', 'C', 'CN:purchase']))).toEqual([]);
    expect(await ledger.entriesFor(queryFor(['CN:farm goods']))).toHaveLength(1);
  });

  test('no keys find nothing', async () => {
    const ledger = await opened();
    await ledger.installPack(pack([entry('a')]));
    expect(await ledger.entriesFor(queryFor([]))).toEqual([]);
  });

  test('new entities give what was saved before them its keys', async () => {
    const ledger = await opened();
    await ledger.save(saved('saved-1', undefined, { actor: ['jo-doe'] as Entry['actor'], counterparty: [] }));
    expect(await ledger.entriesFor(queryFor(['US:purchases']))).toEqual([]);
    await ledger.installPack(pack([], { entities }));
    expect((await ledger.entriesFor(queryFor(['US:purchases']))).map((e) => e.id)).toEqual(['saved-1']);
  });
});

test('the rules that make keys are those of KEYING 6: raise KEYING in src/ledger/keying.ts when this changes', () => {
  const one = entry('a', {
    date: '2019-01-14',
    actor: ['jo-doe', 'CN'] as Entry['actor'],
    attribution: [{ source: 'jo-doe' }],
    goods: ['farm goods'],
    deadline: '2024-12-31',
    figures: [{ value: [12, 15], unit: 'tonne', qualifier: '~', role: 'r', per: 'year', period: null, baseline: null, from: null }],
    related: related(['b', 'restates']),
  });
  expect([...new Set(termsOf(one, countriesFrom(entities)))]).toEqual([
    'CN',
    'US',
    'CN+US',
    'jo-doe',
    'CN:purchases',
    'US:purchases',
    'CN+US:purchases',
    'jo-doe:purchases',
    'tonne:12',
    'CN:tonne:12',
    'US:tonne:12',
    'CN+US:tonne:12',
    'tonne:15',
    'CN:tonne:15',
    'US:tonne:15',
    'CN+US:tonne:15',
    'CN:farm goods',
    'CN:purchases:farm goods',
    'US:farm goods',
    'US:purchases:farm goods',
    'CN:due-2024-12-31',
    'US:due-2024-12-31',
    '>b',
  ]);
  const all = [entry('c', { date: '2019' }), one, entry('b', { date: '2019-01-14' })].sort(inOrder);
  expect(postingsOf(all, (e) => (e === one ? ['CN', '>b'] : ['CN']))).toEqual({
    terms: Float64Array.of(5266992333973317, 7703570504769636),
    starts: Uint32Array.of(0, 3, 4),
    positions: Uint32Array.of(0, 1, 2, 1),
    days: Int32Array.of(17897, 17910),
    firsts: Uint32Array.of(0, 1),
    ids: Float64Array.of(217965353842102, 7929297801672961, 8684336938537663),
    places: Uint32Array.of(0, 1, 2),
    tieStarts: Uint32Array.of(0, 0, 1, 2),
    ties: Uint32Array.of(2, 1),
  });
});
