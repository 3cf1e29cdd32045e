import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, nameOf } from '../../../src/engine/claims/measure-features.ts';
import { WEIGHTS } from '../../../src/engine/claims/measure-weights-table.ts';
import { letterOf } from '../../../src/engine/claims/weighed-measure.ts';
import { Measure } from '../../../src/model/claim.ts';
import { claimsIn, told } from './reading.ts';

describe('features', () => {
  it('a word is known by its first five letters, and by nothing else', () => {
    const word = fc.stringMatching(/^[a-z]{1,5}$/);
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(nameOf(keyOf(one))).toBe(one);
        expect(keyOf(one) === keyOf(other)).toBe(one === other);
      }),
      { seed: 7 },
    );
  });
  it.each([
    ['tariff', 'tarif'],
    ['tariffs', 'tarif'],
    ['@read:talks', '@read:talks'],
    ['@figure:money', '@figure:money'],
    ['tax', 'tax'],
  ])('%s is %s', (name, short) => expect(nameOf(keyOf(name))).toBe(short));
});

describe('the table', () => {
  const lines = WEIGHTS.split('\n').filter(Boolean);
  it('has a weight for each measure in each line', () => {
    expect(lines.length).toBeGreaterThan(500);
    for (const line of lines) expect(line).toMatch(new RegExp(`^(?:[a-z]{1,5}|@[a-z]+:[a-z-]+) [A-Za-z]{${Measure.options.length}}$`));
  });
  it.each([
    [0, 'a'],
    [2.5, 'z'],
    [-2.6, 'A'],
    [99, 'z'],
    [-99, 'A'],
  ])('a weight of %d is written %s', (weight, letter) => expect(letterOf(weight)).toBe(letter));
});

const TRADE = 'Trade talks between China and the United States went on in Geneva. The tariffs were in the news.';

describe('a measure that no sign tells alone', () => {
  it.each([
    ['China said that the new seeds would be approved without further tests, and certificates of American labs accepted.', 'non-tariff-barrier'],
    ['The United States will pay its soybean growers a second round of checks, the Agriculture Department said.', 'subsidies'],
    ['China vowed that makers of precursors would be prosecuted.', 'enforcement'],
    ['The United States said that the envoys would travel to Beijing next week.', 'talks'],
    // What the signs say stands where no word speaks against it.
    ['China raised its tariff on American cars to 40 percent.', 'tariff'],
    ['China will buy 12 million tonnes of American soybeans.', 'purchases'],
    ['China cut its tariff on American cars to 15 percent.', 'tariff-relief'],
    ['China banned exports of gallium to the United States.', 'export-control'],
  ])('%s', (text, measure) => expect(claimsIn(`${TRADE}\n${text}`).at(-1)?.measure).toBe(measure));

  it('and none is claimed where nothing is', () =>
    expect(claimsIn('The museum opened a show of old checks and seeds in Beijing.').map(told)).toEqual([]));
});
