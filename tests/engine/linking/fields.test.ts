import { describe, expect, test } from 'vitest';
import { beside } from '../../../src/engine/beside.ts';
import { compare } from '../../../src/engine/linking/comparison.ts';
import { fieldsOf } from '../../../src/engine/linking/fields.ts';
import { askedOf } from '../../../src/engine/linking/rank.ts';
import type { Field } from '../../../src/model/beside.ts';
import { isComparable } from '../../../src/model/differs.ts';
import type { Entry } from '../../../src/model/entry.ts';
import type { Link } from '../../../src/model/link.ts';
import { inEnglish } from '../../english.ts';
import { type Ask, articleOf, id, inputOf, pack } from './asking.ts';

const known = (name: string): Entry => {
  const entry = pack.entries.find((e) => e.id === name);
  if (!entry) throw new Error(`no entry ${name}`);
  return entry;
};

function pair(given: Partial<Ask>, entry: Entry) {
  const input = inputOf({ words: 'words', parties: 'CN > US', kind: 'pledge', published: '2025-12-01', ...given });
  const [claim] = input.analysis.claims;
  if (!claim) throw new Error('no claim');
  const asked = askedOf(claim, { ...input, today: input.article.published ?? input.asOf });
  return { fields: fieldsOf(asked, input.article, entry), comparison: compare(asked, entry, 'one') };
}

const PHASE_ONE = known('us-cn-2020-01-15-phase-one-purchases-total');
const MNUCHIN = known('us-cn-2018-12-03-mnuchin-1-2-trillion');
const BUSAN = known('us-cn-2025-10-30-busan-soybeans');
const LIST_3 = known('us-cn-2018-09-17-list-3-announced');
const TRILLION: Partial<Ask> = { measure: 'purchases', figures: ['> 1e12 USD'], period: { to: '2024-12-31', years: 6 } };

const of = (fields: readonly Field[], name: string) => fields.find((f) => f.field === name);
const stating = (value: number, unit: string, role: string): Entry => ({
  ...MNUCHIN,
  figures: [{ value, unit, qualifier: '=', role, per: null, period: null, baseline: null }],
});
const counted = (entry: Entry): Entry => ({ ...entry, kind: 'statistic' });

describe('field by field', () => {
  test('a total of six years and one of two stand beside each other a year', () => {
    const { fields } = pair(TRILLION, PHASE_ONE);
    expect(of(fields, 'yearly')).toMatchObject({
      claim: { value: 167e9, qualifier: '~', per: 'year' },
      record: { value: 100e9, qualifier: '=', per: 'year' },
      same: false,
      note: { says: 'evenly' },
    });
    expect(of(fields, 'baseline')?.record).toMatchObject({ words: '$151.2 billion in 2017' });
    expect(of(fields, 'standing')).toMatchObject({ claim: { term: 'promised' }, record: { term: 'agreed' }, same: false });
  });

  test.each<[string, Partial<Ask>, Entry, string, object]>([
    ['the amounts', TRILLION, MNUCHIN, 'amount', { same: false }],
    [
      'money is of its day',
      { ...TRILLION, published: '2019-01-18' },
      MNUCHIN,
      'currency',
      { claim: { words: 'USD 2019' }, record: { words: 'USD 2018' }, same: true, note: { says: 'nominal' } },
    ],
    [
      'other money is not converted',
      { measure: 'purchases', figures: ['93e9 EUR'] },
      MNUCHIN,
      'currency',
      { same: false, note: { says: 'no_rate' } },
    ],
    ['what only one side states is neither same nor another', TRILLION, MNUCHIN, 'period', { record: null, same: null }],
    [
      'how exact',
      { measure: 'purchases', figures: ['~ 1.2e12 USD'] },
      MNUCHIN,
      'hedge',
      { claim: { term: 'about' }, record: { term: 'more' }, same: false },
    ],
    ['two without a name may be one', { ...TRILLION, said: ['a person:anonymous'] }, MNUCHIN, 'speaker', { same: null }],
    ['who says so', { ...TRILLION, said: ['cnbc:outlet', 'steven-mnuchin:person'] }, MNUCHIN, 'speaker', { same: true }],
    ['an agreement beside an offer', { ...TRILLION, kind: 'agreement' }, MNUCHIN, 'standing', { same: false }],
    ['a level by its year', { ...TRILLION, words: 'x above 2017 levels' }, PHASE_ONE, 'baseline', { claim: { words: '2017' } }],
  ])('%s', (_, ask, entry, name, wanted) => expect(of(pair(ask, entry).fields, name)).toMatchObject(wanted));

  test.each<[string, Partial<Ask>, Entry, string]>([
    ['no yearly sum without a period', { measure: 'purchases', figures: ['> 1e12 USD'] }, MNUCHIN, 'yearly'],
    ['no yearly rate of a percentage', { measure: 'tariff', figures: ['25 percent'], period: { years: 2 } }, LIST_3, 'yearly'],
    ['an end alone is no period', { ...TRILLION, period: { to: '2024-12-31' } }, MNUCHIN, 'period'],
    ['a time is no level', { ...TRILLION, words: 'x from 2019 to 2024' }, stating(1, 'USD', 'purchases'), 'baseline'],
    ['more than is no addition', { ...TRILLION, words: 'more than a trillion' }, stating(1, 'USD', 'purchases'), 'baseline'],
  ])('%s', (_, ask, entry, name) => expect(of(pair(ask, entry).fields, name)).toBeUndefined());
});

describe('bushels and tonnes', () => {
  const bushels: Partial<Ask> = { measure: 'purchases', goods: ['soybeans'], figures: ['441e6 bushel'] };
  test('are reckoned in each other by the crop’s weight', () => {
    const { fields, comparison } = pair(bushels, BUSAN);
    expect(of(fields, 'converted')).toMatchObject({
      claim: { value: 12e6, unit: 'tonne', qualifier: '~' },
      note: { says: 'bushel', kilos: 27.2155, crop: 'soybeans' },
    });
    expect(isComparable(comparison)).toBe(true);
    expect(inEnglish(comparison)).toContain('at 27.2155 kg a bushel');
  });
  test.each<[string, Partial<Ask>, Entry]>([
    ['a crop that nobody names', { ...bushels, goods: [] }, { ...BUSAN, goods: [] }],
    ['two crops', { ...bushels, goods: ['soybeans', 'corn'] }, BUSAN],
    ['a crop without a weight', { ...bushels, goods: ['rice'] }, { ...BUSAN, goods: ['rice'] }],
  ])('not of %s', (_, ask, entry) => {
    const { fields, comparison } = pair(ask, entry);
    expect(of(fields, 'converted')).toBeUndefined();
    expect(isComparable(comparison)).toBe(false);
  });
});

describe('not comparable because', () => {
  const DEFICIT: Entry = { ...counted(stating(419e9, 'USD', 'goods deficit with China')), measure: 'trade-balance' };
  test.each<[string, Partial<Ask>, Entry, RegExp]>([
    [
      'one was announced and the other counted',
      { measure: 'purchases', figures: ['200e9 USD'] },
      counted(MNUCHIN),
      /this was announced .* counted afterwards/,
    ],
    [
      'an assessment counts what was bought',
      { measure: 'purchases', figures: ['900e9 USD'] },
      { ...stating(288.8e9, 'USD', 'purchases of covered goods'), kind: 'assessment' },
      /this was announced .* counted afterwards/,
    ],
    ['the moneys differ', { measure: 'purchases', figures: ['93e9 EUR'] }, MNUCHIN, /in EUR .* in USD .* no rate/],
    [
      'one balance counts services too',
      { kind: 'statistic', measure: 'trade-balance', words: 'the deficit in goods and services', figures: ['378e9 USD'] },
      DEFICIT,
      /counts goods and services .* goods alone/,
    ],
  ])('%s', (_, ask, entry, wanted) => {
    const { comparison } = pair(ask, entry);
    expect(isComparable(comparison)).toBe(false);
    expect(inEnglish(comparison)).toMatch(wanted);
  });

  test('what an assessment says a pledge would take is not counted', () =>
    expect(
      isComparable(
        pair({ measure: 'purchases', figures: ['900e9 USD'] }, { ...stating(502e9, 'USD', 'total committed'), kind: 'assessment' }).comparison,
      ),
    ).toBe(true));

  test('the same sum counted afterwards is the same sum', () =>
    expect(isComparable(pair({ measure: 'purchases', figures: ['1.2e12 USD'] }, counted(MNUCHIN)).comparison)).toBe(true));
});

describe('both sides’ words', () => {
  function accounts(record: string, asOf = '2026-11-01') {
    const input = articleOf({ words: 'words', parties: 'CN > US', kind: 'pledge', published: '2025-12-01', measure: 'purchases' });
    const because: Link['because'] = [{ says: 'words-in-common' }];
    const link: Link = { claim: 0, entry: id(record), relation: 'same', when: 'earlier', score: 1, because, comparison: null };
    const found = beside({ ...input, links: [link], candidates: pack.entries, asOf: asOf as never });
    return found.bothSides[0]?.accounts.map((a) => `${a.side} ${a.entry}`) ?? [];
  }
  test.each([
    [
      'the dinner of 2018',
      'us-cn-2018-12-01-buenos-aires-truce',
      ['US us-cn-2018-12-01-buenos-aires-truce', 'CN us-cn-2018-12-01-china-buenos-aires-account'],
    ],
    [
      'the European money',
      'us-eu-2025-08-05-600bn-gift-35-percent',
      ['US us-eu-2025-08-05-600bn-gift-35-percent', 'EU eu-2025-07-28-600bn-not-guaranteed'],
    ],
    ['Korea’s cash', 'us-kr-2025-09-25-trump-upfront', ['US us-kr-2025-09-25-trump-upfront', 'KR kr-2025-09-27-wi-cannot-pay-cash']],
  ])('are found of %s', (_, record, wanted) => expect(accounts(record)).toEqual(wanted));
  test.each([
    ['a second word from the same side', 'us-cn-2018-12-03-kudlow-benchmark'],
    ['an account by a third', 'eu-2025-07-29-energy-unrealistic'],
    ['an offer told by nobody with a name', 'us-cn-2019-01-18-china-six-year-trillion-offer'],
  ])('are not made of %s', (_, record) => expect(accounts(record)).toEqual([]));
  test('nothing of after the day is told', () =>
    expect(accounts('us-kr-2025-09-25-trump-upfront', '2025-09-26')).not.toContain('KR kr-2025-09-27-wi-cannot-pay-cash'));
});
