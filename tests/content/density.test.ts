import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, fewOf, MOST } from '../../src/content/paint/density.ts';

const SCREEN = 800;
const at = (claim: number, top: number, more: Partial<Candidate> = {}): Candidate => ({ claim, top, differs: false, score: 0.5, ...more });
const chosen = (candidates: Candidate[]) => [...fewOf(candidates, SCREEN)].sort((a, b) => a - b);
const row = (count: number, from: number, step: number) => Array.from({ length: count }, (_, i) => at(from + i, (from + i) * step));

describe('a few marks a screen', () => {
  test.each<[name: string, candidates: Candidate[], claims: number[]]>([
    ['all where they are few', row(4, 0, 10), [0, 1, 2, 3]],
    ['all where they are far apart', row(12, 0, 400), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ['what differs before what is surest', [...row(6, 0, 10).map((c) => ({ ...c, score: 0.9 })), at(6, 60, { differs: true })], [0, 1, 2, 3, 4, 6]],
    ['the surest of those alike', [...row(6, 0, 10), at(6, 60, { score: 0.9 })], [0, 1, 2, 3, 4, 6]],
    ['the first of equals', row(8, 0, 10), [0, 1, 2, 3, 4, 5]],
  ])('%s', (_, candidates, claims) => expect(chosen(candidates)).toEqual(claims));

  test.each<[name: string, candidates: Candidate[], missing: number]>([
    ['the seventh on one screen', row(7, 0, 100), 6],
    ['a claim of which one figure does not fit', [...row(5, 0, 10), at(9, 50), at(9, 60)], 9],
    ['the seventh even where it differs as all do', row(7, 0, 10).map((c) => ({ ...c, differs: true })), 6],
  ])('not %s', (_, candidates, missing) => expect(chosen(candidates)).not.toContain(missing));

  test('no stretch of a screen ever has more than so many, and what differs is never left out for what does not', () => {
    const candidate = fc.record({ claim: fc.nat(30), top: fc.nat(4000), differs: fc.boolean(), score: fc.double({ min: 0, max: 1, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 60 }), (candidates) => {
        const claims = fewOf(candidates, SCREEN);
        const tops = candidates
          .filter((c) => claims.has(c.claim))
          .map((c) => c.top)
          .sort((a, b) => a - b);
        for (const [i, top] of tops.entries()) expect((tops[i + MOST] ?? Number.POSITIVE_INFINITY) - top).toBeGreaterThanOrEqual(SCREEN);
        const alone = fewOf(
          candidates.filter((c) => c.differs),
          SCREEN,
        );
        const single = (claim: number) => candidates.filter((c) => c.claim === claim).length === 1;
        for (const claim of alone) if (single(claim)) expect(claims.has(claim)).toBe(true);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
