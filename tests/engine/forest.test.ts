import { describe, expect, test } from 'vitest';
import { chanceBy, forestOf } from '../../src/engine/forest.ts';
import { FOREST, FOREST_PRIOR } from '../../src/engine/linking/forest-table.ts';
import { SIGNS } from '../../src/engine/linking/likely.ts';

const odds = (chance: number): number => Math.log(chance / (1 - chance));

describe('trees', () => {
  const forest = forestOf(-1, '0<0.5 =1 1<-2 =2 =3\n=0.25\n1<0 =-4 =4');

  test.each([
    ['below its bound', [0.4, -3], -1 + 1 + 0.25 - 4],
    ['at its bound a sign is above', [0.5, -3], -1 + 2 + 0.25 - 4],
    ['and so further down', [0.5, -2], -1 + 3 + 0.25 - 4],
    ['each tree asks for itself', [0.4, 0], -1 + 1 + 0.25 + 4],
  ])('%s', (_, signs, sum) => {
    expect(odds(chanceBy(forest, signs))).toBeCloseTo(sum, 9);
  });

  test.each([
    ['a tree that ends early', '0<0.5 =1'],
    ['a tree that goes on', '0<0.5 =1 =2 =3'],
    ['a node without its value', '0< =1 =2'],
    ['nothing', ''],
  ])('no tree: %s', (_, lines) => {
    expect(() => forestOf(0, lines)).toThrow(SyntaxError);
  });

  test('the table asks for no sign that nobody works out', () => {
    const { signs, roots } = forestOf(FOREST_PRIOR, FOREST);
    expect(roots.length).toBeGreaterThan(1);
    expect(Math.max(...signs)).toBeLessThan(SIGNS.length);
  });
});
