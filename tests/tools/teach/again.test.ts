import { expect, test } from 'vitest';
import { certain } from '../../../src/engine/claims/measures-again.ts';
import { forestOf } from '../../../src/engine/forest.ts';
import { Measure } from '../../../src/model/claim.ts';
import { areRightAgain, type FirstLook, GROWTH, lessonsAgain } from '../../../tools/teach/again.ts';
import { grown } from '../../../tools/teach/boost.ts';
import { chance } from '../../chance.ts';

const [PURCHASES, TARIFF] = [Measure.options.indexOf('purchases'), Measure.options.indexOf('tariff')];

/** A claim whose words leave two measures likely, and whose label is one of them. */
const inDoubt = (purchases: number, right: number): FirstLook => ({
  chances: Float64Array.from(Measure.options, (_, i) => (i === PURCHASES ? purchases : i === TARIFF ? 1 - purchases : 0)),
  right: new Set([right]),
  weight: 1,
});
const sure = (measure: Measure): FirstLook => ({ chances: certain(measure), right: new Set([Measure.options.indexOf(measure)]), weight: 0.5 });

test('a lesson for each measure that is likely at a claim', () => {
  const lessons = lessonsAgain([sure('purchases'), inDoubt(0.7, TARIFF), inDoubt(0.99, PURCHASES)]);
  expect(lessons.map(({ right, weight }) => [right, weight])).toEqual([
    [true, 0.5],
    [false, 1],
    [true, 1],
    [true, 1],
  ]);
  expect(lessonsAgain([])).toEqual([]);
});

test('trees learn that what is in doubt goes with the rest of its text, and keep what is not', () => {
  const next = chance(11);
  const texts = Array.from({ length: 300 }, (): FirstLook[] => {
    const [main, of]: [Measure, number] = next() < 0.5 ? ['purchases', PURCHASES] : ['tariff', TARIFF];
    return [sure(main), inDoubt(0.2 + 0.6 * next(), of), sure(main)];
  });
  const { prior, trees } = grown(texts.flatMap(lessonsAgain), GROWTH);
  const right = areRightAgain([sure('tariff'), inDoubt(0.7, TARIFF), sure('tariff'), inDoubt(0.99, PURCHASES)], forestOf(prior, trees.join('\n')));
  expect(right).toEqual([true, true, true, true]);
  expect(areRightAgain([sure('tariff'), inDoubt(0.99, TARIFF)], forestOf(prior, trees.join('\n')))).toEqual([true, false]);
});
