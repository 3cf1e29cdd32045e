import { describe, expect, test } from 'vitest';
import { MEASURE_FOREST, MEASURE_FOREST_PRIOR } from '../../../src/engine/claims/measure-forest-table.ts';
import { type Chances, certain, likeliestAgain, likelyOf, measuresAgain, SIGNS, signsIn } from '../../../src/engine/claims/measures-again.ts';
import { forestOf } from '../../../src/engine/forest.ts';
import { Measure } from '../../../src/model/claim.ts';

const at = (measure: Measure): number => Measure.options.indexOf(measure);

/** So likely is each that is named. */
function chances(of: Partial<Record<Measure, number>>): Chances {
  return Float64Array.from(Measure.options, (measure) => of[measure] ?? 0);
}

const SOYBEANS = chances({ purchases: 0.97, talks: 0.03 });
const EITHER = chances({ purchases: 0.47, tariff: 0.53 });
const DUTIES = chances({ tariff: 0.97, retaliation: 0.03 });

describe('what a claim is about, looked at again', () => {
  test('the table is of these signs and measures', () => {
    const { signs } = forestOf(MEASURE_FOREST_PRIOR, MEASURE_FOREST);
    expect(Math.max(...signs)).toBeLessThan(SIGNS.length);
    expect(new Set(signs).has(SIGNS.indexOf('next'))).toBe(true);
  });

  // Most of what is near tells; then the claim's own words.
  const trees = forestOf(0, `${SIGNS.indexOf('near')}<0.5 =-2 =2\n${SIGNS.indexOf('own')}<-0.7 =-1 =1`);

  test.each<[title: string, all: Chances[], claim: number, measure: Measure]>([
    ['goes with what all the others are about', [SOYBEANS, SOYBEANS, EITHER, SOYBEANS, SOYBEANS], 2, 'purchases'],
    ['and so where only what follows tells', [EITHER, SOYBEANS, SOYBEANS, SOYBEANS], 0, 'purchases'],
    ['stays where the others agree with it', [DUTIES, DUTIES, EITHER, DUTIES, DUTIES], 2, 'tariff'],
    ['stays where its own words leave no doubt', [SOYBEANS, SOYBEANS, certain('tariff'), SOYBEANS], 2, 'tariff'],
    ['stays in a text of one claim', [EITHER], 0, 'tariff'],
    [
      'never becomes what its own words do not make likely',
      [DUTIES, DUTIES, chances({ purchases: 0.6, investment: 0.39, tariff: 0.01 }), DUTIES],
      2,
      'purchases',
    ],
  ])('%s', (_, all, claim, measure) => {
    expect(likeliestAgain(all, trees)[claim]).toBe(at(measure));
  });

  test('by the shipped trees no claim that is beyond doubt is another', () => {
    expect(measuresAgain([SOYBEANS, certain('tariff'), SOYBEANS])[1]).toBe('tariff');
    expect(measuresAgain([])).toEqual([]);
  });

  test('a measure is likely from one in fifty on', () => {
    expect(likelyOf(chances({ tariff: 0.97, talks: 0.02, truce: 0.01 })).sort()).toEqual([at('tariff'), at('talks')].sort());
  });

  test('of two that the trees hold for as likely it is the one that was read', () => {
    expect(likeliestAgain([EITHER, EITHER], forestOf(-2, '=0'))).toEqual([at('tariff'), at('tariff')]);
  });
});

describe('signs', () => {
  const of = (all: Chances[], claim: number, measure: Measure): Record<string, number> =>
    Object.fromEntries(SIGNS.map((sign, i) => [sign, signsIn(all)(claim, at(measure))[i] ?? Number.NaN]));

  test('tell of the claim, of those beside it, and of all', () => {
    const signs = of([SOYBEANS, EITHER, DUTIES, DUTIES], 1, 'purchases');
    expect(signs.own).toBeCloseTo(Math.log(0.47), 3);
    expect(signs.rival).toBeCloseTo(Math.log(0.53), 3);
    expect(signs.before).toBeCloseTo(Math.log(0.97), 3);
    expect(signs.next).toBeCloseTo(Math.log(1e-4), 3);
    expect(signs['all-before']).toBeCloseTo(0.97, 9);
    expect(signs['all-after']).toBe(0);
    expect(signs.near).toBeCloseTo((0.6 * 0.97) / (0.6 + 0.6 + 0.36), 9);
    expect(signs.measure).toBe(at('purchases'));
  });

  test('where there is no claim beside it, it is told apart from one about something else', () => {
    const signs = of([EITHER], 0, 'tariff');
    expect([signs.before, signs.next, signs['second-before'], signs['second-next']]).toEqual([1, 1, 1, 1]);
    expect([signs['all-before'], signs['all-after'], signs.near]).toEqual([0, 0, 0]);
  });
});
