import { describe, expect, test } from 'vitest';
import { amountOf, typedOf } from '../../../../src/pages/ledger/list/amount.ts';

describe('an amount as somebody types one', () => {
  test.each([
    ['200 billion', 2e11],
    ['200bn', 2e11],
    ['$1.2tn', 1.2e12],
    ['1.2 Trillion', 1.2e12],
    ['14,000', 14_000],
    ['12m', 1.2e7],
    [' 25 ', 25],
    ['0', 0],
    ['-3', -3],
    ['5k', 5000],
  ])('%j', (typed, value) => expect(amountOf(typed)).toBeCloseTo(value));
  test.each(['', ' ', 'much', '200 zillion', '1.2.3', 'billion', '5 m 6', 'NaN', '1e400'])('%j is none', (typed) =>
    expect(amountOf(typed)).toBeNull(),
  );

  test.each([
    [1.2e12, '1.2 trillion'],
    [5e10, '50 billion'],
    [12e6, '12 million'],
    [-3e6, '-3 million'],
    [14_000, '14000'],
    [57.5, '57.5'],
    [0, '0'],
    // What would not be read back as it was stays in digits.
    [1e21, '1000000000 trillion'],
    [1_000_000.3, '1000000.3'],
  ])('%d is typed %s', (value, typed) => {
    expect(typedOf(value)).toBe(typed);
    expect(amountOf(typed)).toBe(value);
  });
});
