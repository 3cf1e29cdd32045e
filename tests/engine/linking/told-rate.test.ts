import { describe, expect, it } from 'vitest';
import { withToldRate } from '../../../src/engine/linking/told-rate.ts';
import type { Kind, Measure } from '../../../src/model/claim.ts';
import type { Figure } from '../../../src/model/figure.ts';

/** `{…}` is the figure. */
const perOf = (marked: string, kind: Kind = 'pledge', measure: Measure = 'purchases', unit: string | null = 'USD'): string | null => {
  const start = marked.indexOf('{');
  const text = marked.replace(/[{}]/g, '');
  const figure: Figure = {
    start,
    end: marked.indexOf('}') - 1,
    kind: 'money',
    value: 2e10,
    unit,
    qualifier: '=',
    per: null,
    change: null,
    rule: 'test',
  };
  return withToldRate(figure, text, { kind, measure }).per;
};

describe('a rate that the words about a sum tell', () => {
  it.each([
    'the {$20 billion} annual cap on what is paid',
    'an annual cap of {$20 billion}',
    'yearly purchases worth {some $20 billion}',
    'to buy {$20 billion} in annual shipments',
    'with a {$20 billion} quota per year',
    'that {$20 billion} of American gas may come in every year',
    'to buy {$20 billion} of farm goods in each of the years 2026 to 2028',
    'to buy {$20 billion} of gas in each of the next three years',
    'purchases of {$20 billion} or $30 billion a year',
  ])('%s', (text) => expect(perOf(text)).toBe('year'));

  it.each([
    'the {$20 billion} cap, reviewed at the annual meeting',
    'at its annual meeting the firm pledged {$20 billion}',
    'a total of {$20 billion} over the next year',
    'to buy {$20 billion} of gas, as in each of the years before',
    'to pay {$20 billion} or be fined $30 million a day',
    'the {$20 billion} that it took a year to agree on',
  ])('not: %s', (text) => expect(perOf(text)).toBeNull());

  it('a count of a year gone by is no rate, nor is a balance, nor what does not add up', () => {
    expect(perOf('annual sales of {$20 billion}', 'statistic')).toBeNull();
    expect(perOf('an annual deficit of {$20 billion}', 'statement', 'trade-balance')).toBeNull();
    expect(perOf('an annual rise of {20 percent}', 'pledge', 'purchases', 'percent')).toBeNull();
  });
});
