import { describe, expect, test } from 'vitest';
import { withSelected } from '../../src/background/selected.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { analysis } from './samples.ts';

const name = (start: number, end: number, entity: string | null) =>
  ({ start, end, type: 'place', entity, rule: 'test' }) as Analysis['names'][number];

const bare = (given: Partial<Analysis> = {}): Analysis => ({ figures: [], moments: [], names: [], attributions: [], claims: [], ...given });

describe('words that the reader selected', () => {
  test('are a claim of what stands in them, and of nothing beside', () => {
    const [figure] = analysis().figures;
    if (!figure) throw new Error('no figure');
    const read = bare({
      names: [name(0, 5, 'CN'), name(12, 14, 'US'), name(16, 20, 'CN'), name(22, 26, null), name(40, 45, 'JP')],
      figures: [
        { ...figure, start: 50, end: 60 },
        { ...figure, start: 6, end: 10 },
      ],
    });
    expect(withSelected(read, { start: 0, end: 30 }).claims).toMatchObject([
      { start: 0, end: 30, kind: 'statement', actors: ['CN'], counterparties: ['US'], figures: [1], dates: [], measure: null, rule: 'selected' },
    ]);
  });

  test('that name nobody accuse nobody', () => {
    expect(withSelected(bare(), { start: 3, end: 9 }).claims).toMatchObject([{ actors: [], counterparties: [], figures: [] }]);
  });

  test('leave a claim that is there as it is', () => {
    const read = analysis();
    const [claim] = read.claims;
    if (!claim) throw new Error('no claim');
    expect(withSelected(read, { start: claim.end - 1, end: claim.end + 5 })).toBe(read);
    expect(withSelected(read, { start: claim.end, end: claim.end + 5 }).claims).toHaveLength(read.claims.length + 1);
  });
});
