import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryFigure } from '../../../../src/model/entry.ts';
import type { Qualifier } from '../../../../src/model/figure.ts';
import { dayOf, firstDay } from '../../../../src/pages/ledger/days.ts';
import { baselineOf, instalmentsOf, qualifierOf, targetOver } from '../../../../src/pages/ledger/history/instalments.ts';
import { entry, figure } from '../entry.ts';

const over = (value: number | [number, number], from: string | null, to: string | null, more: object = {}): unknown =>
  figure(value, 'USD', { period: { from, to, years: null }, ...more });

const partsOf = (figures: unknown[], deadline: string | null = null) => {
  const pledge = entry('a', '2020-01-15', { figures, deadline });
  return instalmentsOf(pledge, pledge.figures, baselineOf(pledge.figures, 'USD')).map(({ from, to, amount }) => [
    dayOf(from),
    dayOf(to),
    Math.round(amount),
  ]);
};

describe('what is promised, part by part', () => {
  test('a whole is left to the years that make it up', () =>
    expect(partsOf([over(200, '2020', '2021'), over(77, '2020', '2020'), over(123, '2021', '2021')])).toEqual([
      ['2020-01-01', '2020-12-31', 77],
      ['2021-01-01', '2021-12-31', 123],
    ]));
  test('the level of before counts for each year', () => {
    const on = { baseline: '2017', baselineFigure: { year: 2017, value: 150, unit: 'USD' } };
    expect(partsOf([figure(200, 'USD', { ...on, period: { from: '2020', to: '2021', years: 2 } })])).toEqual([['2020-01-01', '2021-12-31', 500]]);
  });
  test('a rate counts for its years', () =>
    expect(partsOf([figure(25, 'USD', { per: 'year', period: { from: '2026', to: '2028', years: 3 } })])).toEqual([
      ['2026-01-01', '2028-12-31', 75],
    ]));
  test('by a deadline: from the day it was said', () =>
    expect(partsOf([figure(12, 'USD')], '2020-02-29')).toEqual([['2020-01-15', '2020-02-29', 12]]));
  test('of a range the lower end is owed', () => expect(partsOf([over([40, 50], '2020', '2020')])).toEqual([['2020-01-01', '2020-12-31', 40]]));
  test('parts that do not make up the whole are left out', () =>
    expect(partsOf([over(200, '2020', '2021'), over(10, '2020', '2020')])).toEqual([['2020-01-01', '2021-12-31', 200]]));

  test.each<[string, unknown[], string | null]>([
    ['no days', [figure(12, 'USD')], null],
    ['an open end', [over(12, '2020', null)], null],
    ['an end before its beginning', [over(12, '2021', '2020')], null],
    ['a deadline before it was said', [figure(12, 'USD')], '2019'],
    ['no figures', [], '2020-12-31'],
  ])('%s: none', (_, figures, deadline) => expect(partsOf(figures, deadline)).toEqual([]));
});

describe('how exactly the sum of parts is known', () => {
  const known = (...qualifiers: Qualifier[]): Qualifier =>
    qualifierOf(qualifiers.map((qualifier, i) => ({ from: i, to: i, amount: 1, promised: 1, qualifier })));
  test.each<[Qualifier[], Qualifier]>([
    [['='], '='],
    [['>=', '>='], '>='],
    [['>', '='], '>='],
    [['<', '<='], '<='],
    [['~', '='], '~'],
    [['>=', '<='], '~'],
    [[], '='],
  ])('%j: %s', (parts, sum) => expect(known(...parts)).toBe(sum));
  test('as the figures say it, and by a deadline too', () => {
    const least = entry('a', '2025-11-01', { figures: [figure(12, 'tonne', { qualifier: '>=' })], deadline: '2025-12-31' });
    expect(instalmentsOf(least, least.figures, null).map(({ qualifier }) => qualifier)).toEqual(['>=']);
    const about = entry('a', '2025-11-01', {
      figures: [figure(25, 'tonne', { qualifier: '~', per: 'year', period: { from: '2026', to: '2028', years: 3 } })],
    });
    expect(instalmentsOf(about, about.figures, null).map(({ qualifier }) => qualifier)).toEqual(['~']);
  });
});

describe('the level that a promise comes on top of', () => {
  const of = (more: Record<string, unknown>): EntryFigure[] => entry('a', '2020', { figures: [figure(1, 'USD', more)] }).figures;
  test('as the record gives it', () =>
    expect(baselineOf(of({ baselineFigure: { year: 2017, value: 150, unit: 'USD' } }), 'USD')).toEqual({ value: 150, said: '2017' }));
  test.each([{ baseline: '2017' }, { baselineFigure: { year: 2017 } }, { baselineFigure: { value: 1, unit: 'tonne' } }, { baselineFigure: 'much' }])(
    '%j gives none',
    (more) => expect(baselineOf(of(more), 'USD')).toBeNull(),
  );
});

describe('the target by a day', () => {
  const year = [{ from: firstDay('2020-01-01'), to: firstDay('2020-12-31'), amount: 366 }];
  test.each([
    ['2020-01-01', '2020-01-01', 1],
    ['2020-01-01', '2020-02-29', 60],
    ['2020-02-29', '2020-02-29', 1],
    ['2020-01-01', '2020-12-31', 366],
    ['2019-01-01', '2030-01-01', 366],
    ['2019-01-01', '2019-12-31', 0],
    ['2021-01-01', '2021-12-31', 0],
    ['2020-06-01', '2020-05-01', 0],
  ])('%s to %s: %d', (from, to, target) => expect(targetOver(year, firstDay(from), firstDay(to))).toBeCloseTo(target));

  test('any cut of the time adds up', () => {
    const parts = [...year, { from: firstDay('2020-12-01'), to: firstDay('2022-12-31'), amount: 1000 }];
    const [first, last] = [firstDay('2019-12-01'), firstDay('2023-01-31')];
    fc.assert(
      fc.property(fc.integer({ min: first, max: last - 1 }), (cut) => {
        expect(targetOver(parts, first, cut) + targetOver(parts, cut + 1, last)).toBeCloseTo(1366);
      }),
    );
  });
});
