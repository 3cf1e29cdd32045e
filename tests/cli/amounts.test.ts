import { expect, test } from 'vitest';
import { amountInWords, dayInWords } from '../../src/cli/amounts.ts';
import { english } from '../../src/cli/english.ts';

test.each([
  [1.2e12, 'USD', '$1.2 trillion'],
  [[50e9, 60e9], 'USD', '$50 billion to $60 billion'],
  [93e9, 'EUR', '€93 billion'],
  [-4.4, 'percent', '-4.4%'],
  [1, 'tonne', '1 tonne'],
  [12e6, 'tonne', '12 million tonnes'],
  [3, 'country', '3 countries'],
  [90, 'day', '90 days'],
  [24, 'percentage-point', '24 percentage points'],
  [69298, 'tonne', '69,298 tonnes'],
  [210, 'aircraft', '210 aircraft'],
] as [number | [number, number], string, string][])('%j %s reads %s', (value, unit, words) => {
  expect(amountInWords(value, unit)).toBe(words);
});

test('hedge and rate stand around the amount', () => {
  expect(english((id) => id).amount({ value: 25e6, unit: 'tonne', qualifier: '>=', per: 'year' })).toBe('at least 25 million tonnes a year');
});

test.each([
  ['2018-12-03', '3 Dec 2018'],
  ['2018-05', 'May 2018'],
  ['2018', '2018'],
])('%s reads %s', (date, words) => {
  expect(dayInWords(date)).toBe(words);
});
