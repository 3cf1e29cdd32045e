import { describe, expect, test } from 'vitest';
import { chanceBy, forestOf } from '../../../src/engine/forest.ts';
import { type Growth, grown, type Lesson } from '../../../tools/teach/boost.ts';
import { chance } from '../../chance.ts';

const GROWTH: Growth = { trees: 60, leaves: 8, rate: 0.2, least: 10, ridge: 1 };

/** Lessons of three signs of 0 to 1 each, right where the rule says so. */
function lessonsBy(rule: (a: number, b: number) => boolean, of = 2000): Lesson[] {
  const next = chance(7);
  return Array.from({ length: of }, () => {
    const [a, b, c] = [next(), next(), next()];
    return { signs: [a, b, c], right: rule(a, b), weight: 1 };
  });
}

const learned = (lessons: readonly Lesson[], growth = GROWTH) => {
  const { prior, trees } = grown(lessons, growth);
  return forestOf(prior, trees.join('\n'));
};

describe('growing', () => {
  test('learns what no sum of two signs tells', () => {
    const forest = learned(lessonsBy((a, b) => a > 0.5 !== b > 0.5));
    expect(chanceBy(forest, [0.9, 0.1, 0.5])).toBeGreaterThan(0.9);
    expect(chanceBy(forest, [0.1, 0.9, 0.5])).toBeGreaterThan(0.9);
    expect(chanceBy(forest, [0.9, 0.9, 0.5])).toBeLessThan(0.1);
    expect(chanceBy(forest, [0.1, 0.1, 0.5])).toBeLessThan(0.1);
  });

  test('sees nothing where there is nothing to see', () => {
    const lessons = lessonsBy(() => false).map((lesson, i) => ({ ...lesson, right: i % 4 === 0 }));
    const forest = learned(lessons, { ...GROWTH, trees: 5 });
    for (const signs of [
      [0.1, 0.2, 0.3],
      [0.9, 0.5, 0.1],
    ])
      expect(chanceBy(forest, signs)).toBeCloseTo(0.25, 1);
  });

  test('counts a lesson by its weight', () => {
    const lessons = [0, 1].flatMap((right) =>
      Array.from({ length: 50 }, () => ({ signs: [0, 0, 0], right: right === 1, weight: right === 1 ? 3 : 1 })),
    );
    expect(chanceBy(learned(lessons), [0, 0, 0])).toBeCloseTo(0.75, 2);
  });

  test('asks for nothing that too few lessons tell apart', () => {
    const lessons = lessonsBy((a) => a > 0.5, 15);
    expect(learned(lessons).roots.length).toBe(learned(lessons).signs.length);
  });

  test('the same lessons give the same trees', () => {
    const lessons = lessonsBy((a, b) => a + b > 1, 500);
    expect(grown(lessons, GROWTH)).toEqual(grown(lessons, GROWTH));
  });
});
