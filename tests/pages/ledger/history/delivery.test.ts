import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { threadOf } from '../../../../src/ledger/thread.ts';
import type { Day } from '../../../../src/model/day.ts';
import type { Entry, EntryId } from '../../../../src/model/entry.ts';
import { Pack } from '../../../../src/model/pack.ts';
import { dayOf } from '../../../../src/pages/ledger/days.ts';
import { type Delivery, deliveryOf } from '../../../../src/pages/ledger/history/delivery.ts';
import { entry, figure } from '../entry.ts';

const TODAY = '2026-11-26' as Day;
let entries: Entry[];
beforeAll(() => {
  entries = v.parse(Pack, JSON.parse(readFileSync('public/packs/trade-war.json', 'utf8'))).entries;
});

/** Of a record that is shipped, with its own thread. */
async function shipped(id: string, on: Day = TODAY): Promise<Delivery | null> {
  const thread = await threadOf(id as EntryId, {
    byIds: async (ids) => entries.filter((e) => ids.includes(e.id)),
    relatingTo: async (ids) => entries.filter((e) => e.related.some((r) => ids.includes(r.id))),
  });
  const pledge = thread.find((e) => e.id === id);
  if (!pledge) throw new Error(`no record ${id}`);
  return deliveryOf(pledge, thread, on);
}

describe('Phase One', () => {
  test('$288.8 billion of $502.4 billion, over a level of $151.2 billion a year: 57 %, as the source counted first', async () => {
    const delivery = await shipped('us-cn-2020-01-15-phase-one-purchases-total');
    expect(delivery).toMatchObject({ unit: 'USD', promised: 200e9, total: 502.4e9, baseline: { value: 151.2e9, said: '2017' } });
    expect(delivery?.counted).toHaveLength(1);
    const [count] = delivery?.counted ?? [];
    expect(count?.figure.value).toBe(288.8e9);
    expect(Math.round(Number(count?.share) * 100)).toBe(57);
    // Not even the level of before: nothing of the extra $200 billion.
    expect(count?.level).toBeCloseTo(302.4e9);
    expect(delivery?.stated.map(({ figure: { value } }) => value)).toEqual([53, 58, 57]);
  });
  test('before the count was made nothing of it is known', async () => {
    const delivery = await shipped('us-cn-2020-01-15-phase-one-purchases-total', '2021-06-30' as Day);
    expect(delivery?.counted).toEqual([]);
    expect(delivery?.stated.map(({ figure: { value } }) => value)).toEqual([53]);
  });
  test('each count is held against the target of its own days: farm goods of 2021 alone', async () => {
    const delivery = await shipped('us-cn-2020-01-15-phase-one-agriculture');
    const last = delivery?.counted.at(-1);
    expect([dayOf(last?.from ?? 0), dayOf(last?.to ?? 0)]).toEqual(['2021-01-01', '2021-12-31']);
    expect(last?.target).toBeCloseTo(20.9e9 + 19.5e9);
    expect(Math.round(Number(last?.share) * 100)).toBe(84);
  });
  test('a share of another good is not this one’s', async () => {
    const delivery = await shipped('us-cn-2020-01-15-phase-one-energy');
    expect(delivery?.stated.map(({ figure: { value } }) => value)).toEqual([37]);
  });
  test('additional purchases over a level that is not on record are held against no sum', async () => {
    expect((await shipped('us-cn-2020-01-15-phase-one-signed'))?.counted).toEqual([]);
  });
});

describe('soybeans, 2025', () => {
  test('the counts rise towards the first 12 million tonnes', async () => {
    const delivery = await shipped('us-cn-2025-11-01-wh-soybeans', '2025-12-31' as Day);
    expect(delivery?.parts.map(({ from, to, amount }) => [dayOf(from), dayOf(to), amount])).toEqual([
      ['2025-11-01', '2025-12-31', 12e6],
      ['2026-01-01', '2028-12-31', 75e6],
    ]);
    const values = delivery?.counted.map(({ figure: { value } }) => value) ?? [];
    expect(values.at(-1)).toBe(7e6);
    expect(values).toEqual([...values].sort((a, b) => Number(a) - Number(b)));
  });
});

describe('nothing is to be held beside', () => {
  const offer = entry('a', '2020-01-15', { kind: 'offer', figures: [figure(100, 'USD', { period: { from: '2020', to: '2021', years: 2 } })] });
  const count = entry('b', '2021-01-15', { kind: 'statistic', figures: [figure(10, 'USD')], related: [{ id: 'a', relation: 'assesses' }] });
  test('an offer: nobody has to keep it', () => expect(deliveryOf(offer, [offer, count], TODAY)).toBeNull());
  test.each<[string, Partial<Record<keyof Entry, unknown>>, Partial<Record<keyof Entry, unknown>>]>([
    ['no count', {}, { related: [] }],
    ['a count in another unit', {}, { figures: [figure(10, 'tonne')] }],
    ['a count of long before', {}, { figures: [figure(10, 'USD', { period: { from: '2017', to: '2017', years: 1 } })] }],
    ['what somebody thinks it implies', {}, { figures: [figure(10, 'USD', { role: 'implied purchases' })] }],
    ['purchases from another country', {}, { figures: [figure(10, 'USD', { role: 'imports from Brazil' })] }],
    ['a promise without an amount', { figures: [] }, {}],
    ['a promise without days', { figures: [figure(100, 'USD')] }, {}],
    ['a promised share', { figures: [figure(40, 'percent', { period: { from: '2020', to: '2021', years: 2 } })] }, {}],
  ])('%s', (_, ofPledge, ofCount) => {
    const pledge = { ...offer, kind: 'pledge', ...ofPledge } as Entry;
    expect(deliveryOf(pledge, [pledge, { ...count, ...ofCount } as Entry], TODAY)).toBeNull();
  });
});
