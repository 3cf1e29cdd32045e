import { expect, test } from 'vitest';
import { areOfOneSeries, changesIt, startsAnother } from '../../../src/engine/linking/series.ts';
import type { Entry, EntryFigure } from '../../../src/model/entry.ts';
import type { Figure } from '../../../src/model/figure.ts';
import { pack } from './asking.ts';

const claimed = (value: number, from: number | null = null): Figure => ({
  start: 0,
  end: 1,
  kind: 'percent',
  value,
  unit: 'percent',
  qualifier: '=',
  per: null,
  change: from === null ? null : { from, to: value },
  rule: 'test',
});

function recorded(id: string, role: string): [EntryFigure, Entry] {
  const entry = pack.entries.find((e) => e.id === id);
  const figure = entry?.figures.find((f) => f.role === role);
  if (!entry || !figure) throw new Error(`no ${role} in ${id}`);
  return [figure, entry];
}

const LIST_4A = recorded('us-cn-2019-09-01-list-4a-in-force', 'tariff rate');
const FARM = recorded('us-cn-2025-11-05-china-lifts-farm-tariffs', 'tariff rate kept');

test('a rate is of a series with what it was, and with no other', () => {
  expect(areOfOneSeries(claimed(7.5, 15), LIST_4A[0])).toBe(true);
  expect(areOfOneSeries(claimed(30, 25), LIST_4A[0])).toBe(false);
  expect(changesIt(claimed(7.5, 15), LIST_4A[0])).toBe(true);
  expect(changesIt(claimed(7.5), LIST_4A[0])).toBe(false);
});

test('the rate that goes is no more than the one that stays', () => {
  expect(startsAnother(claimed(15), ...FARM)).toBe(true);
  expect(startsAnother(claimed(20), ...FARM)).toBe(false);
  expect(startsAnother(claimed(20, 15), ...FARM)).toBe(false);
});
