import { describe, expect, test } from 'vitest';
import { boxesOf, drawnOf, pathOf } from '../../../../src/pages/ledger/charts/steps.ts';
import { firstDay } from '../../../../src/pages/ledger/days.ts';
import { ratesOf } from '../../../../src/pages/ledger/topic/rates.ts';
import { entry, figure } from '../entry.ts';

const START = firstDay('2025-04-02');
const plane = { x: (day: number) => day - START, y: (value: number) => 100 - value };

const [line] = ratesOf(
  [
    entry('a', '2025-04-02', {
      kind: 'action',
      measure: 'tariff',
      goods: ['all goods'],
      figures: [figure(34, 'percent', { role: 'tariff rate', from: 0 })],
    }),
    entry('b', '2025-04-08', {
      kind: 'action',
      measure: 'tariff',
      goods: ['all goods'],
      figures: [figure(84, 'percent', { role: 'tariff rate', from: 34 })],
      related: [{ id: 'a', relation: 'raises' }],
    }),
  ],
  null,
);
if (!line) throw new Error('no line');

describe('a rate as steps', () => {
  test('is drawn up from the rate before, and on to today', () => expect(pathOf(drawnOf(line, plane, START + 10))).toBe('M0 100V66H6V16H10'));
  test('no further than today', () => expect(pathOf(drawnOf(line, plane, START + 3))).toBe('M0 100V66H3'));
  test('nothing before it began', () => expect(drawnOf(line, plane, START - 1)).toEqual([]));
  test('runs where it is drawn: up, along, up, along; words keep 4 px off what is upright', () =>
    expect(boxesOf(drawnOf(line, plane, START + 10))).toEqual([
      { left: -4, right: 4, top: 66, bottom: 100 },
      { left: 0, right: 6, top: 66, bottom: 66 },
      { left: 2, right: 10, top: 16, bottom: 66 },
      { left: 6, right: 10, top: 16, bottom: 16 },
    ]));
});
