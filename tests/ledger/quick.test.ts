import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { quick } from '../../src/ledger/quick.ts';
import { Entity } from '../../src/model/entity.ts';
import { Entry } from '../../src/model/entry.ts';
import { entity, entry, related } from './samples.ts';

const full = entry('a-b', {
  figures: [
    { value: [1, 2], unit: 'USD', qualifier: '~', role: 'r', per: null, period: { from: '2020', to: null, years: 2 }, baseline: null, from: 1 },
  ],
  sources: [{ publisher: 'P', title: null, date: '2020-01', url: 'https://example.org/a', primary: true, via: 'x', urlCertain: false }],
  statusHistory: [{ date: '2020-01-02', status: 'broken', note: '' }],
  related: related(['c', 'raises']),
  attribution: [{ source: 'US', type: 'x' }],
});

/** Every place in a value: the way to each of its parts. */
function waysIn(value: unknown, way: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, part]) => waysIn(part, [...way, key]))];
}

function changed(value: unknown, [key, ...rest]: string[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  if (rest.length === 0 && to === undefined) delete copy[key];
  else copy[key] = changed(copy[key], rest, to);
  return copy;
}

const NASTY = [
  '',
  'x',
  'javascript:x',
  '2020-13',
  '2020-02-30',
  -0,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  null,
  undefined,
  [],
  {},
  [1],
  [1, 2, 3],
  'A B',
];

describe('the quick look at a value', () => {
  test.each([
    ['record', Entry as v.GenericSchema, full],
    ['entity', Entity as v.GenericSchema, entity('CN', { roles: [{ title: 'x', from: '2020', to: null }] })],
  ])('never says yes to a %s of which valibot says no, or would make another', (_, schema, good) => {
    const fits = quick(schema);
    const ways = waysIn(good);
    fc.assert(
      fc.property(fc.constantFrom(...ways), fc.constantFrom(...NASTY), (way, nasty) => {
        const value = changed(good, way, nasty);
        const result = v.safeParse(schema, value);
        if (fits(value)) expect(result).toMatchObject({ success: true, output: value });
        else expect(schema === Entry && result.success).toBe(false);
      }),
      { seed: 7, numRuns: 1500 },
    );
  });

  test('says yes to records as packs have them', () => {
    expect(quick(Entry)(full)).toBe(true);
    expect(quick(Entry)({ ...full, more: 1 })).toBe(true);
  });

  test.each([
    ['what would be changed', v.pipe(v.string(), v.trim())],
    ['what would be filled in', v.looseObject({ a: v.optional(v.string(), 'x') })],
    ['a kind that it does not know', v.date()],
  ])('leaves %s to valibot', (_, schema) => {
    for (const value of [' a ', {}, { a: 'b' }, new Date(0)]) expect(quick(schema)(value)).toBe(false);
  });
});
