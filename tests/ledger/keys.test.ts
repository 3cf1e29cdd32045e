import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../src/ledger/keying.ts';
import { buildIndex, byCodeUnit, positionOf, positionsWith } from '../../src/ledger/terms.ts';
import type { Entry } from '../../src/model/entry.ts';
import { countriesFrom, keysOfEntry } from '../../src/model/keys.ts';
import { opened } from './opened.ts';
import { entity, entry, pack, related, saved } from './samples.ts';

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

describe('entriesByKeys', () => {
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
        const found = await ledger.entriesByKeys(asked);
        expect(found.map((e) => e.id).sort(byCodeUnit)).toEqual(expected.map((e) => e.id).sort(byCodeUnit));
        expect(found.map((e) => e.date)).toEqual(found.map((e) => e.date).sort(byCodeUnit));
        ledger.close();
      }),
      SEED,
    );
  });

  test('an index gives for each term the positions that have it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom('a', 'b', 'B', 'é', '', 'a+b:c'))), (lists: string[][]) => {
        const index = buildIndex(
          lists.map((_, i) => String(i)),
          lists,
        );
        for (const term of ['a', 'b', 'B', 'é', '', 'a+b:c', 'absent']) {
          expect(positionsWith(index, [term])).toEqual(lists.flatMap((list, i) => (list.includes(term) ? [i] : [])));
        }
      }),
      SEED,
    );
  });

  test.each([
    [[], 'a', -1],
    [['a'], 'a', 0],
    [['a', 'b', 'd'], 'd', 2],
    [['a', 'b', 'd'], 'c', -1],
    [['B', 'a'], 'B', 0],
    [['a', 'b'], '', -1],
  ])('in %j, %j stands at %i', (list, term, position) => {
    expect(positionOf(list, term)).toBe(position);
  });

  test('no keys find nothing', async () => {
    const ledger = await opened();
    await ledger.installPack(pack([entry('a')]));
    expect(await ledger.entriesByKeys([])).toEqual([]);
  });

  test('new entities give what was saved before them its keys', async () => {
    const ledger = await opened();
    await ledger.save(saved('saved-1', undefined, { actor: ['jo-doe'] as Entry['actor'], counterparty: [] }));
    expect(await ledger.entriesByKeys(['US:purchases'])).toEqual([]);
    await ledger.installPack(pack([], { entities }));
    expect((await ledger.entriesByKeys(['US:purchases'])).map((e) => e.id)).toEqual(['saved-1']);
  });
});

test('the rules that make keys are those of KEYING 1: raise KEYING in src/ledger/keying.ts when this changes', () => {
  const one = entry('a', {
    date: '2019-01-14',
    actor: ['jo-doe', 'CN'] as Entry['actor'],
    figures: [{ value: [12, 15], unit: 'tonne', qualifier: '~', role: 'r', per: 'year', period: null, baseline: null, from: null }],
    related: related(['b', 'restates']),
  });
  expect(termsOf(one, countriesFrom(entities))).toEqual([
    'CN+US:purchases',
    'CN+US@2019-01',
    'CN:purchases',
    'CN@2019-01',
    'US:purchases',
    'US@2019-01',
    'tonne:12',
    'tonne:15',
    '>b',
  ]);
});
