import { describe, expect, test } from 'vitest';
import { claimsHere, step } from '../../src/content/paint/marks.ts';

const mark = (start: number, end: number, claim: number) => ({ start, end, claim, differs: false, score: 1 });

describe('claims at a place', () => {
  const marks = [mark(0, 40, 0), mark(10, 20, 1), mark(12, 18, 1), mark(50, 60, 2)];

  test.each([
    [15, [1, 0]],
    [5, [0]],
    [40, [0]],
    [55, [2]],
    [45, []],
    [61, []],
  ])('at %i', (offset, claims) => {
    const here = marks.filter((m) => m.start <= offset && offset <= m.end);
    expect(claimsHere(here).map((m) => m.claim)).toEqual(claims);
  });
});

describe('stepping from claim to claim', () => {
  const marks = [mark(0, 5, 3), mark(10, 15, 1), mark(20, 25, 3), mark(30, 35, 2)];

  test.each<[number | null, 1 | -1, number | null]>([
    [null, 1, 3],
    [3, 1, 1],
    [1, 1, 2],
    [2, 1, 3],
    [null, -1, 2],
    [3, -1, 2],
    [99, 1, 3],
  ])('from %s by %i', (from, by, to) => expect(step(marks, from, by)).toBe(to));

  test('nowhere without marks', () => expect(step([], null, 1)).toBeNull());
});
