import { describe, expect, test } from 'vitest';
import { amountOf } from '../../../../src/pages/ledger/list/amount.ts';

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
});
