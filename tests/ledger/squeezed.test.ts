import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberAt, squeezed, unsqueezed } from '../../src/ledger/squeezed.ts';

const SEED = { seed: 20180706, numRuns: 200 };
const LARGEST = 2 ** 32 - 1;

const any = fc.array(fc.oneof(fc.integer({ min: 0, max: LARGEST }), fc.integer({ min: 0, max: 300 }), fc.constantFrom(0, LARGEST)), {
  maxLength: 700,
});

describe('numbers in fewer bits', () => {
  test('are as they were, each by itself and all together', () => {
    fc.assert(
      fc.property(any, (numbers) => {
        const words = squeezed(Uint32Array.from(numbers));
        expect(numbers.map((_, place) => numberAt(words, place))).toEqual(numbers);
        expect([...unsqueezed(words, numbers.length)]).toEqual(numbers);
      }),
      SEED,
    );
  });

  test.each([
    ['none', [], 0],
    ['one', [7], 2],
    ['one that is large', [LARGEST], 2],
    ['all the same', Array(500).fill(123_456_789), 8],
    ['one after the other', Array.from({ length: 1024 }, (_, i) => 4_000_000_000 + i), 16 + 1024 * (7 / 32)],
  ])('%s take few words', (_, numbers, words) => expect(squeezed(Uint32Array.from(numbers))).toHaveLength(words));

  test('of the widest kind take little more than they did', () => {
    const numbers = Uint32Array.from({ length: 1280 }, (_, i) => (i % 2 === 0 ? 0 : LARGEST));
    expect(squeezed(numbers)).toHaveLength(1280 + 20);
    expect(unsqueezed(squeezed(numbers), 1280)).toEqual(numbers);
  });

  test('a part of a longer list is not taken for the whole', () => {
    const all = Uint32Array.from({ length: 300 }, (_, i) => i * 1000);
    expect(unsqueezed(squeezed(all.subarray(10, 20)), 10)).toEqual(all.slice(10, 20));
  });
});
