import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/model/beside.ts';
import { fieldsBeside } from '../../src/ui/besideView.ts';
import { accountsOf } from '../../src/ui/cardView.ts';
import { british } from './reader.ts';
import { claim, entry, reading } from './reading.ts';

const sum = (value: number, per: string | null = null, qualifier = '=', unit = 'USD') => ({ as: 'amount', value, unit, qualifier, per });
const term = (word: string) => ({ as: 'term', term: word });
const said = (words: string) => ({ as: 'words', words });
const days = (from: string | null, to: string | null, years: number | null = null) => ({ as: 'days', from, to, years });
const field = (name: string, one: unknown, other: unknown, same: boolean | null = null, note: unknown = null): Field =>
  ({ field: name, claim: one, record: other, same, note }) as Field;

const shown = (...fields: Field[]) =>
  fieldsBeside(
    { ...reading('', { claims: [claim({})] }), beside: [{ claim: 0, entry: 'a-pledge' as never, fields }] },
    0,
    'a-pledge' as never,
    british,
  );

const TWO_YEARS = days('2020-01-01', '2021-12-31', 2);

describe('a claim beside a record, in words', () => {
  test.each<[string, Field, Record<string, unknown>]>([
    ['amounts', field('amount', sum(1e12), sum(1.2e12), false), { label: 'Amount', claim: '$1 trillion', record: '$1.2 trillion', same: false }],
    ['a side that says nothing', field('deadline', days('2024-12-31', '2024-12-31'), null), { claim: '2024', record: null, same: null }],
    ['a period of whole years', field('period', days(null, null, 6), TWO_YEARS), { claim: '6 years', record: '2 years, 2020–2021' }],
    [
      'a chain of sources',
      field('speaker', { as: 'names', names: ['steven-mnuchin', 'reuters'] }, { as: 'names', names: ['Someone'] }),
      { claim: 'Steven Mnuchin, through Reuters', record: 'Someone' },
    ],
    ['in total and a year', field('rate', term('total'), said('year'), false), { claim: 'in total', record: 'a year' }],
    [
      'two currencies',
      field('currency', said('EUR 2025'), said('USD 2025'), false, { says: 'no_rate' }),
      { note: 'No rate between the two is on record, so neither is converted.' },
    ],
    [
      'a conversion by crop',
      field('converted', sum(27200, null, '~', 'tonne'), null, null, { says: 'bushel', kilos: 27.2155, crop: 'soybeans' }),
      { claim: 'about 27,200 tonnes', derived: true, note: 'At 27.2155 kg a bushel of soybeans, by the weights of the US farm department.' },
    ],
  ])('%s', (_, given, wanted) => expect(shown(given)[0]).toMatchObject(wanted));

  const yearly = (...fields: Field[]) => shown(...fields).find((f) => f.field === 'yearly')?.note;

  test('what a total comes to a year states how it was reckoned', () => {
    const note = yearly(
      field('amount', sum(1e12), sum(2e11)),
      field('rate', term('total'), term('total')),
      field('yearly', sum(167e9, 'year', '~'), sum(1e11, 'year'), false, { says: 'evenly' }),
      field('baseline', null, said('$151.2 billion in 2017')),
      field('period', days(null, null, 6), TWO_YEARS),
    );
    expect(note).toBe(
      'If spread evenly: $1 trillion over 6 years is about $167 billion a year; $200 billion above 2017 over 2 years is $100 billion a year.',
    );
  });

  test('a rate that a side states itself is not said to be reckoned', () => {
    const note = yearly(
      field('amount', sum(4e11), sum(2e11)),
      field('rate', term('total'), said('year')),
      field('yearly', sum(2e11, 'year'), sum(2e11, 'year'), true, { says: 'evenly' }),
      field('period', days(null, null, 2), null),
    );
    expect(note).toBe('If spread evenly: $400 billion over 2 years is $200 billion a year.');
  });

  test('of another claim or record nothing is shown', () => {
    const beside = [{ claim: 1, entry: 'a-pledge' as never, fields: [field('amount', sum(1), sum(2))] }];
    expect(fieldsBeside({ ...reading('', { claims: [claim({})] }), beside }, 0, 'a-pledge' as never, british)).toEqual([]);
  });
});

describe('both sides’ words', () => {
  const entries = [entry({ id: 'one', summary: 'So it was.' }), entry({ id: 'two' })];
  const of = (accounts: { side: string; entry: string }[]) =>
    accountsOf({ ...reading('', { claims: [claim({})], entries }), bothSides: [{ claim: 0, accounts }] as never }, 0, british);
  const two = [
    { side: 'US', entry: 'one' },
    { side: 'CN', entry: 'two' },
  ];
  test('each under the name of its party', () =>
    expect(of(two).map((a) => [a.side, a.date, a.summary])).toEqual([
      ['United States', '3 Dec 2018', 'So it was.'],
      ['China', '3 Dec 2018', ''],
    ]));
  test('an account whose record did not come along is left out', () => expect(of([{ side: 'US', entry: 'gone' }])).toEqual([]));
});
