import { expect, test } from 'vitest';
import type { Judgement } from '../../../src/model/judgement.ts';
import { testCases } from '../../../src/pages/ledger/testCases.ts';

const judged = (at: string, more: object): Judgement =>
  ({ claim: '0123456789abcd', entry: 'a-pledge', verdict: 'not-the-same', words: 'w', at, ...more }) as Judgement;

test('words on links leave as one object a line, oldest first, with how the two compared where that is known', () => {
  const lines = testCases([judged('2026-02-01T00:00:00Z', { levels: { parties: 'all' } }), judged('2026-01-01T00:00:00Z', {})]).split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { at: '2026-01-01T00:00:00Z', levels: null, verdict: 'not-the-same' },
    { at: '2026-02-01T00:00:00Z', levels: { parties: 'all' } },
  ]);
});

test('none are an empty file', () => expect(testCases([])).toBe(''));
