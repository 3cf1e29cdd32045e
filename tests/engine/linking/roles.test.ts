import { describe, expect, test } from 'vitest';
import { roleOfFigure, roleOfMention, tellsRole } from '../../../src/engine/linking/roles.ts';
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
  ['America bought $295 billion more in goods from China than it sold there', '$295 billion', 'trade-balance', 'balance'],
  ['America bought $295 billion more in goods from China', '$295', 'trade-balance', 'bought'],
  ['China would spend $40 billion a year on crops and be spared a tariff', '$40', 'tariff', 'bought'],
  ['a duty of 15 percent in exchange for $550 billion of investment', '$550 billion', 'tariff', 'invested'],
  ['trade between the two came to $560 billion', '$560', 'trade-balance', null],
  ['a first batch of three projects, valued at $36 billion', '$36', 'investment', 'part'],
  ['Texas would get $25 billion of the Saudi investment', '$25 billion', 'investment', 'part'],
  ['Riyadh’s plans, with arms worth $142 billion', '$142 billion', 'investment', 'bought'],
  ['Of Korea’s money $200 billion goes elsewhere', '$200 billion', 'investment', 'part'],
  ['Korea will put $200 billion in cash into American plants', '$200 billion', 'investment', 'part'],
  ['The initial $36 billion goes to gas', '$36 billion', 'investment', 'part'],
  ['Seoul will invest $350 billion, $150 billion of it in ships', '$150 billion', 'investment', 'part'],
  ['Seoul will invest $350 billion, $150 billion of it in ships', '$350 billion', 'investment', 'invested'],
  ['Apple will invest $500 billion of its money', '$500 billion', 'investment', 'invested'],
  ['China would pay $70 billion in cash', '$70 billion', 'purchases', 'bought'],
  ['Japan will invest $550 billion', '$550', 'investment', 'invested'],
];

describe('what a sum in a claim is of', () => {
  test.each(CASES)('%s: %s', (text, figure, measure, role) => {
    const start = text.indexOf(figure);
    expect(roleOfMention(text, { start, end: start + figure.length, kind: 'money', change: null }, { start: 0, measure })).toBe(role);
  });
});

describe('what a percentage in a claim is', () => {
  test.each<[string, string, string | null]>([
    ['The average tariff on Chinese goods stands at 47.5 percent', '47.5 percent', 'average'],
    ['All told, Chinese goods face a tariff of 145 percent', '145 percent', 'total'],
    ['Chinese goods will be charged 30 percent in all', '30 percent', 'total'],
    ['the chip maker hands over 25 percent of its sales', '25 percent', 'share'],
    ['America’s share of the imports fell to 15 percent', '15 percent', 'share'],
    ['The tariffs lowered growth by 1 percent', '1 percent', 'change'],
    ['The tariff on cars is 25 percent', '25 percent', null],
    ['In all likelihood the tariff will be 25 percent', '25 percent', null],
    ['Of all tariffs the one on cars is 25 percent', '25 percent', null],
  ])('%s', (text, figure, role) => {
    const start = text.indexOf(figure);
    const mention = { start, end: start + figure.length, kind: 'percent' as const, change: null };
    expect(roleOfMention(text, mention, { start: 0, measure: 'tariff' })).toBe(role);
  });

  test('a cut of a rate by a half is no rate', () => {
    const change = { by: 50, direction: 'down' as const };
    const mention = { start: 16, end: 26, kind: 'percent' as const, change };
    expect(roleOfMention('cut tariffs by 50 percent', mention, { start: 0, measure: 'tariff' })).toBe('change');
  });
});

describe('what a record’s figure is of', () => {
  test.each<[string, string | null]>([
    ['oil port', 'part'],
    ['port fee', null],
    ['average yearly farm imports', 'bought'],
    ['further imports considered', null],
  ])('%s', (role, is) => {
    const figure = {
      value: 1e9,
      unit: 'USD',
      qualifier: '=' as const,
      role,
      per: null,
      from: null,
      period: null,
      baseline: null,
      baselineFigure: null,
    };
    expect(roleOfFigure(figure)).toBe(is);
  });
});

describe('whether the words say what a sum is of', () => {
  test.each<[string, string, 'bought' | 'covered' | 'invested', boolean]>([
    ['China signs up to buy $200 billion more of goods', '$200 billion', 'bought', true],
    ['tariffs on $200 billion of Chinese goods', '$200 billion', 'covered', true],
    ['Seoul pays in no more than $20 billion', '$20 billion', 'covered', false],
    ['it comes to $140 billion', '$140 billion', 'bought', false],
  ])('%s', (text, figure, role, tells) => {
    const start = text.indexOf(figure);
    expect(tellsRole(text, role, { start, end: start + figure.length }, { start: 0, end: text.length })).toBe(tells);
  });
});
