import { describe, expect, test } from 'vitest';
import { headUnit } from '../../../src/engine/tables/unit.ts';

describe('the unit that a head gives the numbers under it', () => {
  test.each<[head: string, unit: string | null, by: number, per?: string]>([
    ['Pledged investment, $bn', 'USD', 1e9],
    ['Exports ($ billion)', 'USD', 1e9],
    ['in billions of dollars', 'USD', 1e9],
    ['Value in US dollars', 'USD', 1],
    ['C$ million', 'CAD', 1e6],
    ['RMB billion', 'CNY', 1e9],
    ['Surplus, bn yuan', 'CNY', 1e9],
    ['Tariff rate (%)', 'percent', 1],
    ['Percent change', 'percent', 1],
    ['Percentage points', 'percentage-point', 1],
    ['Purchases (million tonnes)', 'tonne', 1e6],
    ['000 tonnes', 'tonne', 1e3],
    ['Million bushels', 'bushel', 1e6],
    ['Barrels per day', 'barrel', 1, 'day'],
    ['Price, dollars a bushel', 'USD', 1, 'bushel'],
    ['Billions', null, 1e9],
    ['Population, m', null, 1e6],
  ])('%s', (head, unit, by, per) => {
    const found = headUnit(head);
    expect(found?.by).toBe(by);
    expect(found?.unit?.unit ?? null).toBe(unit);
    if (found?.unit) expect(found.unit.per).toBe(per ?? null);
  });

  test.each(['Goods', 'Year', 'Rank', 'Points', 'Won', 'Team', 'Tariff rate from Aug. 7', 'Aircraft', 'K. Mills', `$${'x'.repeat(400)}`, ''])(
    'not %s',
    (head) => expect(headUnit(head)).toBeNull(),
  );
});
