import { expect, test } from 'vitest';
import { edits } from './edits.ts';
import { ours, plain, tally } from './tally.ts';

// 10,000 of them: npm run soak -- anchoring
const all = edits(1200, 20260101);

test('edited articles: nothing is put at a wrong place, no changed number is called the same, and most is found', () => {
  const { wrong, hidden, found } = tally(all, ours);
  expect(wrong.map(({ kind, quote }) => [kind, quote.exact])).toEqual([]);
  expect(hidden.map(({ kind, quote }) => [kind, quote.exact])).toEqual([]);
  const sum = (of: 'there' | 'found'): number => [...found.values()].reduce((n, f) => n + f[of], 0);
  expect(sum('found') / sum('there')).toBeGreaterThan(0.92);
});

test('the same edits show what they are for: a plain best match puts many at a wrong place', () => {
  const { wrong, hidden } = tally(all, plain);
  expect([wrong.length > 50, hidden.length > 50]).toEqual([true, true]);
});
