import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST, piecesIn, type Runs, runsIn } from '../../../src/engine/claims/runs.ts';
import { tellPairs } from '../../../src/engine/claims/trait-words.ts';
import { group, type Listener } from '../../../src/engine/claims/traits.ts';
import { hashOf } from '../../../src/engine/claims/values.ts';

const textsOf = ({ text, count, starts, ends }: Runs): string[] => Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));

describe('what a text is read as', () => {
  it.each([
    ['china’s duty rises to 25%.', ['china’s', 'duty', 'rises', 'to'], ['china’s', 'duty', 'rises', 'to', '25', '%', '.']],
    ['from $1,200.50, or 3.', ['from', 'or'], ['from', '$', '1,200.50', ',', 'or', '3', '.']],
    // What no trait may be called by is nothing.
    ['a `b` {c} 中 \\', ['a', 'b', 'c'], ['a', 'b', 'c']],
    ['', [], []],
  ])('%s', (text, words, pieces) => {
    expect(textsOf(runsIn(text, 0, text.length))).toEqual(words);
    expect(textsOf(piecesIn(text, 0, text.length))).toEqual(pieces);
  });

  it('stands in order, within its stretch, with the numbers of its first letters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.nat(80), fc.nat(80), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const { count, starts, ends, hashes } = piecesIn(text, start, end);
        let at = start;
        for (let i = 0; i < count; i++) {
          const [from, to] = [starts[i] ?? -1, ends[i] ?? -1];
          expect(from).toBeGreaterThanOrEqual(at);
          expect(to).toBeGreaterThan(from);
          expect(hashes[i]).toBe(hashOf(text, from, Math.min(to, from + LONGEST)));
          at = to;
        }
        expect(at).toBeLessThanOrEqual(end);
      }),
      { seed: 7 },
    );
  });
});

describe('pairs', () => {
  const told = (text: string, start: number, end: number): string[] => {
    const pieces = piecesIn(text, 0, text.length);
    const pairs: string[] = [];
    const nothing = (): void => {};
    const listener: Listener = {
      tell: nothing,
      both: nothing,
      part: nothing,
      pair: (_, { starts, ends }, at) => pairs.push(text.slice(starts[at], ends[at + 1])),
    };
    tellPairs(pieces, { start, end }, group('pair'), listener);
    return pairs;
  };

  it.each([
    ['to buy 25%', 0, 10, ['to buy', 'buy 25', '25%']],
    // Neither reaches out of the clause.
    ['says it will buy soy', 5, 16, ['it will', 'will buy']],
    ['says it will buy soy', 6, 15, []],
    ['alone', 0, 5, []],
  ])('%s from %i to %i', (text, start, end, pairs) => expect(told(text, start, end)).toEqual(pairs));
});
