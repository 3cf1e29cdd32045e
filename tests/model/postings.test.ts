import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/model/day.ts';
import type { Entry, EntryId } from '../../src/model/entry.ts';
import { postingsOf } from '../../src/model/indexing.ts';
import { inOrder, nearestIn, positionsOf, positionsWith } from '../../src/model/postings.ts';
import type { Query } from '../../src/model/query.ts';
import { entry, related } from '../ledger/samples.ts';

const SEEDED = { seed: 20190510, numRuns: 200 };
const TERMS = ['a', 'b', 'B', 'é', '', 'a+b:c', 'with words'];

const dates = fc.constantFrom('2018', '2018-05', '2018-05-01', '2018-05-19', '2019-01-14', '2019-01-15', '2026-02');
const lists = fc.array(fc.record({ date: dates, terms: fc.array(fc.constantFrom(...TERMS)), tie: fc.nat(30) }), { maxLength: 30 });

const built = (all: { date: string; terms: string[]; tie: number }[]) => {
  const entries = all.map(({ date, terms, tie }, i) => entry(`e-${i}`, { date, related: related([`e-${tie}`, 'follows']), terms })).sort(inOrder);
  return { entries, postings: postingsOf(entries, (e) => e.terms as string[]) };
};

const asking = (key: string, near: string[], within: number, more: Partial<Query> = {}): Query => ({
  claims: [[{ key, near: near as Day[], within }]],
  each: 1000,
  most: 1000,
  tied: 0,
  ...more,
});

describe('postings', () => {
  test('give for each term the positions that have it, and for each id its own', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const { entries, postings } = built(all);
        for (const term of [...TERMS, 'absent']) {
          const expected = entries.flatMap((e, i) => ((e.terms as string[]).includes(term) ? [i] : []));
          expect(positionsWith(postings, [term])).toEqual(expected);
          expect(nearestIn(postings, asking(term, ['2018-05-19'], 1000))).toEqual(expected);
        }
        for (const [i, { id }] of entries.entries()) expect(positionsOf(postings, [id])).toEqual([i]);
        expect(positionsOf(postings, ['e-99' as EntryId])).toEqual([]);
      }),
      SEEDED,
    );
  });

  test('give of a key as many as wanted on either side of each day', () => {
    fc.assert(
      fc.property(lists, fc.uniqueArray(dates.filter((d) => d.length === 10)), fc.integer({ min: 1, max: 5 }), (all, near, within) => {
        const { entries, postings } = built(all);
        const having = entries.flatMap((e, i) => ((e.terms as string[]).includes('a') ? [i] : []));
        const first = (i: number): string => `${entries[i]?.date}-01-01`.slice(0, 10);
        const expected = near.flatMap((day) => [
          ...having.filter((i) => first(i) < day).slice(-within),
          ...having.filter((i) => first(i) >= day).slice(0, within),
        ]);
        expect(nearestIn(postings, asking('a', near, within))).toEqual([...new Set(expected)].sort((a, b) => a - b));
      }),
      SEEDED,
    );
  });
});

const year = (): Entry[] =>
  Array.from({ length: 300 }, (_, i) => entry(`e-${String(i).padStart(3, '0')}`, { date: `2020-${String((i % 12) + 1).padStart(2, '0')}-09` }));

describe('an answer', () => {
  const entries = year().sort(inOrder);
  const postings = postingsOf(entries, (e) => (e.id === 'e-007' ? ['common', 'rare'] : ['common']));
  const idsOf = (query: Query): string[] => nearestIn(postings, query).map((i) => entries[i]?.id ?? '');

  test('never has more than the query wants', () => {
    expect(idsOf(asking('common', ['2020-06-09', '2020-01-01'], 90, { most: 20 }))).toHaveLength(20);
    expect(idsOf(asking('common', ['2020-06-09', '2020-01-01'], 90, { each: 7 }))).toHaveLength(7);
  });

  test('puts what more keys, and rarer ones, lead to before the rest', () => {
    const both = ['common', 'rare'].map((key) => ({ key, near: ['2020-08-01' as Day], within: 300 }));
    expect(idsOf({ claims: [both], each: 1, most: 9, tied: 0 })).toEqual(['e-007']);
  });

  test('gives every claim its turn', () => {
    const common = { key: 'common', near: ['2020-01-09' as Day], within: 50 };
    const rare = { key: 'rare', near: ['2020-01-09' as Day], within: 50 };
    const found = idsOf({ claims: [[common], [common], [rare]], each: 50, most: 3, tied: 0 });
    expect(found).toContain('e-007');
  });

  test('of a key whose entries all lie elsewhere in time still has the nearest', () => {
    expect(idsOf(asking('rare', ['1999-01-01'], 1))).toEqual(['e-007']);
    expect(idsOf(asking('rare', ['9999-12-31'], 1))).toEqual(['e-007']);
  });

  test.each([
    ['without claims', { claims: [] }],
    ['without keys', { claims: [[]] }],
    ['by an unknown key', asking('unknown', ['2020-01-01'], 9)],
    ['without a day', asking('common', [], 9)],
  ])('is empty %s', (_, more) => {
    expect(idsOf({ ...asking('common', ['2020-01-01'], 9), ...more })).toEqual([]);
  });

  test('brings along what the best are tied to, forwards and backwards, though no key leads there', () => {
    const story = [
      entry('later', { date: '2021', related: related(['record', 'implements']) }),
      entry('record', { date: '2020-05-05', related: related(['before', 'raises'], ['nowhere', 'follows']) }),
      entry('before', { date: '2019-05-05' }),
      entry('other', { date: '2020-05-06' }),
    ].sort(inOrder);
    const tied = postingsOf(story, (e) => (e.id === 'record' ? ['key'] : []));
    const found = (limit: number): string[] => nearestIn(tied, asking('key', ['2020-01-01'], 5, { tied: limit })).map((i) => story[i]?.id ?? '');
    expect(found(9)).toEqual(['before', 'record', 'later']);
    expect(found(1)).toHaveLength(2);
    expect(found(0)).toEqual(['record']);
  });
});
