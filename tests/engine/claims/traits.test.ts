import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_WEIGHTS } from '../../../src/engine/claims/claim-weights-table.ts';
import { JOINT_WEIGHTS } from '../../../src/engine/claims/joint-weights-table.ts';
import { KIND_WEIGHTS } from '../../../src/engine/claims/kind-weights-table.ts';
import { MEASURE_WEIGHTS } from '../../../src/engine/claims/measure-weights-table.ts';
import { runsIn } from '../../../src/engine/claims/runs.ts';
import { group, keyOf, keyOfBoth, keyOfPair, keyOfPart, letterOf, Scale } from '../../../src/engine/claims/traits.ts';
import { asValue, hashOf, made } from '../../../src/engine/claims/values.ts';
import { Kind, Measure } from '../../../src/model/claim.ts';

const WORD = group('w');
const NEXT = group('n');

describe('the numbers of traits', () => {
  it('a stretch of a text has the number of its words', () => {
    const word = fc.oneof(fc.stringMatching(/^[a-z-]{0,8}$/), fc.string({ minLength: 250, maxLength: 300 }));
    fc.assert(
      fc.property(word, word, word, (before, one, after) => {
        const hash = hashOf(before + one + after, before.length, before.length + one.length);
        expect(keyOfPart(WORD, one.length, hash)).toBe(keyOf(WORD, made(one)));
        expect(keyOfBoth(WORD, made(before), asValue(one))).toBe(keyOf(WORD, asValue(`${before}-${one}`)));
        expect(keyOf(WORD, made(one))).toBe(hashOf(`w:${one}`));
      }),
      { seed: 7 },
    );
  });
  it('a word and the next have the number of their first letters with a dash between', () => {
    const text = 'china agreed to imports';
    const runs = runsIn(text, 0, text.length);
    expect(keyOfPair(WORD, runs, 1)).toBe(keyOf(WORD, made('agreed-to')));
    expect(keyOfPair(WORD, runs, 2)).toBe(keyOf(WORD, made('to-import')));
    expect(keyOfPair(WORD, runs, 2)).not.toBe(keyOfPair(NEXT, runs, 2));
  });
  it('the same word is another trait in another group', () => expect(keyOf(WORD, made('tariff'))).not.toBe(keyOf(NEXT, made('tariff'))));
});

describe('a scale', () => {
  const scale = new Scale('n:buy AaZ\nw:buy zAa\nw:tariff-cut aaz\n', 3);
  it('weighs what it is told', () => {
    scale.clear().part(WORD, 'to buy', 3, 6, hashOf('buy'));
    expect(scale.first).toBeCloseTo(4 * (25 / 26) ** 2);
    expect(scale.heaviest).toBe(0);
  });
  it('adds up, and takes two values for one', () => {
    scale.clear().both(WORD, made('tariff'), made('cut'));
    expect([scale.first, scale.heaviest]).toEqual([0, 2]);
  });
  it('weighs a trait once', () => {
    scale.clear().tell(WORD, made('buy'));
    scale.tell(WORD, made('buy'));
    expect(scale.first).toBeCloseTo(4 * (25 / 26) ** 2);
  });
  it('knows nothing of other words, nor of the case before', () => {
    scale.clear().tell(WORD, made('buy'));
    scale.clear().tell(WORD, made('sell'));
    expect([scale.first, scale.heaviest]).toEqual([0, 0]);
  });
});

describe('letters', () => {
  it.each([
    [0, 'a'],
    [99, 'z'],
    [-99, 'A'],
    [0.0001, 'a'],
  ])('%d is written %s', (weight, letter) => expect(letterOf(weight)).toBe(letter));
  it('are read as what was written, to a thirteenth', () => {
    fc.assert(
      fc.property(fc.double({ min: -3.6, max: 3.6, noNaN: true }), (weight) => {
        const scale = new Scale(`w:buy ${letterOf(weight)}\n`, 1).clear();
        scale.tell(WORD, made('buy'));
        expect(Math.abs(scale.first - weight)).toBeLessThan(4 / 13);
      }),
      { seed: 7 },
    );
  });
});

it.each([
  ['joint', JOINT_WEIGHTS, 1],
  ['claim', CLAIM_WEIGHTS, 1],
  ['kind', KIND_WEIGHTS, Kind.options.length],
  ['measure', MEASURE_WEIGHTS, Measure.options.length],
])('the table for %s has a trait and a letter for each answer in every line', (_, table, answers) => {
  const lines = table.split('\n').filter(Boolean);
  expect(lines.length).toBeGreaterThan(500);
  for (const line of lines) expect(line).toMatch(new RegExp(`^[a-z-]+:.* [A-Za-z]{${answers}}$`));
});
