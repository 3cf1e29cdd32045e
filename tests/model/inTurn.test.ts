import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inTurn } from '../../src/model/inTurn.ts';

function taken(numbers: readonly number[], order: (a: number, b: number) => number, times: number): (number | undefined)[] {
  const next = inTurn([...numbers], order);
  return Array.from({ length: times }, next);
}

const ascending = (a: number, b: number): number => a - b;

test('gives what sorting gives, one after the other, and then nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      expect(taken(numbers, ascending, numbers.length + 1)).toEqual([...numbers.toSorted(ascending), undefined]);
    }),
  );
});

test('by any order', () => {
  expect(taken([3, 1, 2], (a, b) => b - a, 2)).toEqual([3, 2]);
});

test.each([[[], 2]])('of nothing: nothing', (numbers, times) => {
  expect(taken(numbers, ascending, times)).toEqual([undefined, undefined]);
});
