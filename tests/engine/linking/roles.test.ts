import { describe, expect, test } from 'vitest';
import { roleOfMention } from '../../../src/engine/linking/roles.ts';
import type { Measure } from '../../../src/model/claim.ts';

const CASES: [string, string, Measure, string | null][] = [
  ['China would cut its trade surplus, which last year stood at $323 billion, to zero', '$323', 'purchases', 'balance'],
  ['The deficit of $419 billion would shrink if China bought more', '$419', 'purchases', 'balance'],
  ['China would buy $1 trillion of goods and so cut its surplus', '$1', 'purchases', 'bought'],
  // The surplus is another sentence's, or too far before.
  ['The surplus is large. China would buy $70 billion of goods', '$70', 'purchases', 'bought'],
  ['The surplus has long been a sore point between the two countries, and China would now buy $70 billion of goods', '$70', 'purchases', 'bought'],
  ['tariffs on $200 billion of Chinese goods', '$200', 'tariff', 'covered'],
  ['talks over $200 billion', '$200', 'talks', null],
  ['exports to that market, which faced duties all year, shrank to $420 billion', '$420', 'trade-balance', 'sold'],
  ['imports declined and the surplus grew to $1.2 trillion', '$1.2', 'trade-balance', 'balance'],
  ['trade between the two came to $560 billion', '$560', 'trade-balance', null],
  ['a first batch of three projects, valued at $36 billion', '$36', 'investment', 'part'],
  ['Japan will invest $550 billion', '$550', 'investment', 'invested'],
];

describe('what a sum in a claim is of', () => {
  test.each(CASES)('%s: %s', (text, figure, measure, role) => {
    expect(roleOfMention(text, { start: text.indexOf(figure), kind: 'money' }, { start: 0, measure })).toBe(role);
  });
});
