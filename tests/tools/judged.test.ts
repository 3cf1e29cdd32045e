import { expect, test } from 'vitest';
import type { Judgement } from '../../src/model/judgement.ts';
import { testCases } from '../../src/pages/ledger/testCases.ts';
import { judgedIn } from '../../tools/weigh/judged.ts';

const judged = (verdict: Judgement['verdict'], levels: Record<string, string> | null): Judgement =>
  ({ claim: '0123456789abcd', entry: 'a-pledge', verdict, words: 'w', at: '2026-02-01T00:00:00Z', ...(levels && { levels }) }) as Judgement;

test('what the ledger page exports is what weights are estimated from: both verdicts, with how the two compared', () => {
  const lines = testCases([judged('right', { parties: 'all' }), judged('not-the-same', { parties: 'within', measure: 'far' })]);
  expect(judgedIn(lines)).toEqual([
    { text: '0123456789abcd', candidates: [{ levels: { parties: 'all' }, right: true }] },
    { text: '0123456789abcd', candidates: [{ levels: { parties: 'within', measure: 'far' }, right: false }] },
  ]);
});

test('a word without levels teaches nothing, a field of another version nothing either', () => {
  expect(judgedIn(testCases([judged('right', null)]))).toEqual([]);
  expect(judgedIn(testCases([judged('right', { 'no-field': 'x' })]))).toMatchObject([{ candidates: [{ levels: {} }] }]);
});

test.each(['{}', '{"claim":"0123456789abcd","verdict":"maybe","levels":null}', 'not JSON'])('%s is refused', (line) => {
  expect(() => judgedIn(line)).toThrow();
});
