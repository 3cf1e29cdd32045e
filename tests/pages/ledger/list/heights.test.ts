import { describe, expect, test } from 'vitest';
import { Heights } from '../../../../src/pages/ledger/list/heights.ts';
import { chance } from '../../../chance.ts';

describe('the rows of a list', () => {
  const some = new Heights(10);
  some.set(1, 25);
  some.set(300, 4);

  test.each([
    [0, 0],
    [1, 10],
    [2, 35],
    [300, 3015],
    [301, 3019],
    [100_000, 1_000_009],
  ])('row %i begins at %i', (row, top) => expect(some.topOf(row)).toBe(top));

  test.each([
    [0, 0],
    [9.5, 0],
    [10, 1],
    [34.9, 1],
    [35, 2],
    [3014, 299],
    [3015, 300],
    [3019, 301],
    [1_000_000, 99_999],
  ])('at %f stands row %i', (y, row) => expect(some.rowAt(y, 100_000)).toBe(row));

  test.each([
    [-1, 100, 0],
    [-1e9, 100, 0],
    [5000, 100, 99],
    [1e12, 100_000, 99_999],
    [1e12, 512, 511],
    [0, 0, 0],
    [50, 0, 0],
  ])('beyond the ends, at %f of %i, there is the first or the last', (y, count, row) => expect(some.rowAt(y, count)).toBe(row));

  test('what a row grew by is told once', () => {
    const rows = new Heights(10);
    expect(rows.set(7, 12)).toBe(2);
    expect(rows.set(7, 12)).toBe(0);
    expect(rows.set(7, 9)).toBe(-3);
    expect(rows.set(8, 10)).toBe(0);
    expect(rows.topOf(100)).toBe(999);
  });

  test('wherever one looks, it is as if every row had been summed up', () => {
    const random = chance(11);
    const rows = new Heights(68);
    const plain = new Array<number>(1000).fill(68);
    for (let i = 0; i < 600; i++) {
      const row = Math.floor(random() * plain.length);
      plain[row] = 40 + Math.floor(random() * 90);
      rows.set(row, plain[row] as number);
    }
    let top = 0;
    for (const [row, height] of plain.entries()) {
      expect([rows.topOf(row), rows.rowAt(top, 1000), rows.rowAt(top + height - 1, 1000)]).toEqual([top, row, row]);
      top += height;
    }
    expect(rows.topOf(1000)).toBe(top);
  });
});
