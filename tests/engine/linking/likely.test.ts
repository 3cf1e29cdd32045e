import { describe, expect, test } from 'vitest';
import { hold } from '../../../src/engine/linking/held.ts';
import { type Likely, SIGNS } from '../../../src/engine/linking/likely.ts';
import { articleOf, inputOf } from './asking.ts';
import { SEED } from './cases.ts';

const asks = Object.values(SEED).map(({ ask }) => ask);
const signOf = ({ signs }: Likely, name: (typeof SIGNS)[number]): number => signs[SIGNS.indexOf(name)] ?? Number.NaN;

describe('a second look', () => {
  const held = asks.flatMap((ask) => hold(inputOf(ask)).claims);

  test('works out every sign of every candidate', () => {
    const all = held.flatMap(({ likely }) => likely);
    expect(all.length).toBeGreaterThan(held.length / 2);
    for (const { signs, chance } of all) {
      expect(signs).toHaveLength(SIGNS.length);
      expect(signs.every(Number.isFinite)).toBe(true);
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThan(1);
    }
  });

  test('the likeliest comes first, and few are looked at', () => {
    for (const { likely } of held) {
      const chances = likely.map(({ chance }) => chance);
      expect(chances).toEqual(chances.toSorted((a, b) => b - a));
      expect(likely.length).toBeLessThanOrEqual(8);
    }
  });

  test('an article of one claim has no other that speaks for a record', () => {
    for (const { likely } of held)
      for (const one of likely) for (const sign of ['again', 'kin', 'beside', 'often'] as const) expect(signOf(one, sign)).toBe(0);
  });

  test('said once more by the next claim, a record has its support', () => {
    const [ask] = asks;
    if (!ask) throw new Error('no case');
    const [alone] = hold(inputOf(ask)).claims;
    const [twice] = hold(articleOf(ask, ask)).claims;
    const [record] = alone?.likely ?? [];
    const again = twice?.likely.find(({ candidate }) => candidate.entry.id === record?.candidate.entry.id);
    if (!record || !again) throw new Error('no record');
    expect(signOf(again, 'again')).toBeCloseTo(Math.exp(signOf(record, 'chance')), 6);
    expect(signOf(again, 'beside')).toBe(signOf(again, 'again'));
  });
});
