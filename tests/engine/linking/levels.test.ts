import { describe, expect, test } from 'vitest';
import { countStated } from '../../../src/engine/linking/amounts.ts';
import { countAppointed } from '../../../src/engine/linking/dates.ts';
import { Features, type Levels, levelsOf } from '../../../src/engine/linking/features.ts';
import { compareGoods, sameScope } from '../../../src/engine/linking/goods.ts';
import { compareKinds, compareMeasures } from '../../../src/engine/linking/measures.ts';
import { namingOf } from '../../../src/engine/linking/naming.ts';
import { askedOf } from '../../../src/engine/linking/rank.ts';
import { reasonsFor } from '../../../src/engine/linking/reasons.ts';
import { evidenceOf } from '../../../src/engine/linking/weights.ts';
import { whenOf } from '../../../src/engine/linking/when.ts';
import { wordingOf } from '../../../src/engine/linking/words.ts';
import type { Day } from '../../../src/model/day.ts';
import type { Entry } from '../../../src/model/entry.ts';
import { type Ask, inputOf, lexicon, pack } from './asking.ts';

function entryOf(id: string): Entry {
  const entry = pack.entries.find((e) => e.id === id);
  if (!entry) throw new Error(`no entry ${id}`);
  return entry;
}

function featured(ask: Partial<Ask>, id: string): Features {
  const input = inputOf({ words: 'words', kind: 'pledge', parties: 'CN > US', published: '2019-01-18', ...ask });
  const [claim] = input.analysis.claims;
  if (!claim) throw new Error('no claim');
  const today = (ask.published ?? '2019-01-18') as Day;
  const wording = wordingOf(input.article, pack.entries);
  const setting = {
    article: input.article,
    analysis: input.analysis,
    lexicon,
    today,
    told: new Set<Day>(),
    wording,
    naming: namingOf(input.article, input.analysis, lexicon),
    statedBy: countStated(pack.entries),
    appointedBy: countAppointed(pack.entries),
  };
  const entry = entryOf(id);
  return new Features({ asked: askedOf(claim, setting), entry, at: pack.entries.indexOf(entry) }, wording.sharesOf(claim), setting);
}

const MNUCHIN = 'us-cn-2018-12-03-mnuchin-1-2-trillion';
const TRUCE = 'us-cn-2018-12-01-buenos-aires-truce';
const SOYBEANS = 'us-cn-2019-01-31-liu-five-million-tonnes-soybeans';
const MARCH_2 = 'us-cn-2018-12-14-ustr-sets-march-2';
const BUSAN = 'us-cn-2025-10-30-busan-soybeans';
const EU_600 = 'eu-us-2025-07-27-investment-600bn';

describe('levels', () => {
  test.each([
    ['the same two countries', { parties: 'CN > US' }, MNUCHIN, { parties: 'all', direction: 'same' }],
    ['persons for their countries', { parties: 'xi-jinping > donald-trump' }, MNUCHIN, { parties: 'all', direction: 'same' }],
    ['one side unsaid', { parties: 'CN' }, MNUCHIN, { parties: 'within', direction: 'same' }],
    ['a third country too', { parties: 'CN > US, KR' }, MNUCHIN, { parties: 'beyond' }],
    ['another pair', { parties: 'CN > JP' }, MNUCHIN, { parties: 'partly' }],
    ['strangers', { parties: 'IN > RU' }, MNUCHIN, { parties: 'none' }],
    ['nobody', { parties: '' }, MNUCHIN, { parties: 'unstated', direction: 'open' }],
    ['the other way round', { parties: 'US > CN' }, MNUCHIN, { direction: 'reversed' }],
    ['what another only counts', { parties: 'CN > US' }, 'us-cn-2025-11-18-usda-792000', { parties: 'all', direction: 'open' }],
    ['both together', { parties: 'US, CN' }, MNUCHIN, { direction: 'open' }],
    ['a commission and its president', { parties: 'EU > US' }, EU_600, { parties: 'all', direction: 'same' }],
    ['the day itself', { spokenOf: '2018-12-03' }, MNUCHIN, { date: 'on' }],
    ['the day after', { spokenOf: '2018-12-04' }, MNUCHIN, { date: 'beside' }],
    ['two days before', { spokenOf: '2018-12-01' }, MNUCHIN, { date: 'near' }],
    ['its month', { spokenOf: '2018-12-01..2018-12-31' }, MNUCHIN, { date: 'month' }],
    ['its year', { spokenOf: '2018-01-01..2018-12-31' }, MNUCHIN, { date: 'year' }],
    ['a month before', { spokenOf: '2018-11-05' }, MNUCHIN, { date: 'off' }],
    ['another year', { spokenOf: '2017-11-05' }, MNUCHIN, { date: 'far' }],
    ['these days, of an old pledge', { spokenOf: '2019-01-17' }, MNUCHIN, { date: 'past' }],
    ['no day, on the record’s own', { published: '2018-12-03' }, MNUCHIN, { date: 'today' }],
    ['no day, a day later', { published: '2018-12-04' }, MNUCHIN, { date: 'yesterday' }],
    ['no day, weeks later', {}, MNUCHIN, { date: 'lately' }],
    ['no day, some days later', { published: '2018-12-07' }, MNUCHIN, { date: 'recent' }],
    ['no day, a day earlier', { published: '2018-12-02' }, MNUCHIN, { date: 'recent' }],
    ['a past day named in passing', { dates: ['2018-12-03'] }, MNUCHIN, { date: 'told' }],
    ['two past days named', { dates: ['2018-12-03', '2018-12-05'] }, MNUCHIN, { date: 'lately' }],
    ['a month that it names', { spokenOf: '2018-12-01..2018-12-31', dates: ['2018-12-01..2018-12-31'] }, MNUCHIN, { date: 'month', dated: 'met' }],
    ['another day that it names', { spokenOf: '2017-11-05', dates: ['2017-11-05'] }, MNUCHIN, { date: 'far', dated: 'missed-by-all' }],
    [
      'another day that it names, and the same sum',
      { spokenOf: '2017-11-05', dates: ['2017-11-05'], figures: ['> 1.2e12 USD'] },
      MNUCHIN,
      { dated: 'missed' },
    ],
    ['another day, by its context alone', { spokenOf: '2017-11-05' }, MNUCHIN, { dated: 'open' }],
    ['a day to come that it appoints', { dates: ['2019-03-02'] }, MARCH_2, { terms: 'day' }],
    ['a day to come that it does not appoint', { dates: ['2019-03-09'] }, MARCH_2, { terms: 'other-day' }],
    ['a day to come, where it appoints none', { dates: ['2019-03-09'] }, MNUCHIN, { terms: 'no-day' }],
    ['an appointed day that has come', { published: '2019-03-05', dates: ['2019-03-02'] }, MARCH_2, { terms: 'period' }],
    ['another rate', { figures: ['15 percent'] }, MARCH_2, { amount: 'unlike' }],
    ['as many tonnes of other goods', { figures: ['5e6 tonne'], goods: ['steel'] }, SOYBEANS, { amount: 'plain' }],
    ['as many tonnes of the same', { figures: ['5e6 tonne'], goods: ['soybeans'] }, SOYBEANS, { amount: 'telling' }],
    ['the rate before the change', { figures: ['10 percent'] }, MARCH_2, { amount: 'start' }],
    [
      'a denial and a statement of two speakers',
      { kind: 'denial' as const, said: ['liu-he'] },
      'us-cn-2018-12-03-kudlow-benchmark',
      { kind: 'opposed' },
    ],
    [
      'a duty agreed by both, from the other side',
      { kind: 'agreement' as const, parties: 'EU > US', figures: ['15 percent'] },
      'us-eu-2025-07-27-tariff-15',
      { direction: 'open' },
    ],
    ['the same without its rate', { kind: 'agreement' as const, parties: 'EU > US' }, 'us-eu-2025-07-27-tariff-15', { direction: 'reversed' }],
    [
      'a duty imposed, the other way round',
      { kind: 'action' as const, parties: 'EU > US', figures: ['15 percent'] },
      'us-eu-2025-07-27-tariff-15',
      { direction: 'reversed' },
    ],
    [
      'those upon whom a duty was laid, hitting back together',
      { kind: 'action' as const, parties: 'CA,MX > US', figures: ['25 percent'] },
      'us-2025-02-01-ca-mx-25',
      { direction: 'reversed' },
    ],
    ['one of them with a third', { kind: 'action' as const, parties: 'CA,CN > US' }, 'us-2025-02-01-ca-mx-25', { direction: 'open' }],
    ['no day, months later', { published: '2019-05-18' }, MNUCHIN, { date: 'open' }],
    ['no day, weeks before', { published: '2018-11-01' }, MNUCHIN, { date: 'future' }],
    ['a day to come', { spokenOf: '2019-03-02', dates: ['2019-03-02'] }, MARCH_2, { date: 'lately', terms: 'day' }],
    ['the same sum', { figures: ['> 1.2e12 USD'] }, MNUCHIN, { amount: 'telling' }],
    ['as many votes', { figures: ['226 vote'] }, 'kr-2026-03-12-investment-law', { amount: 'rate' }],
    ['nearly as many votes', { figures: ['227 vote'] }, 'kr-2026-03-12-investment-law', { amount: 'none' }],
    ['the same sum after another', { figures: ['3e9 USD', '> 1.2e12 USD'] }, MNUCHIN, { amount: 'second' }],
    ['a sum that many name', { figures: ['200e9 USD'] }, TRUCE, { amount: 'plain' }],
    ['both ends of a change', { figures: ['25<10 percent'] }, MARCH_2, { amount: 'telling' }],
    ['a round rate', { figures: ['25 percent'] }, MARCH_2, { amount: 'rate' }],
    ['another sum of the same thing', { figures: ['1e12 USD'], measure: 'purchases' as const }, MNUCHIN, { amount: 'other' }],
    ['a sum of another unit', { figures: ['12e6 tonne'] }, MNUCHIN, { amount: 'unmet' }],
    ['no sum', {}, MNUCHIN, { amount: 'missing' }],
    ['neither states one', {}, 'us-cn-2018-12-01-buenos-aires-purchases', { amount: 'none' }],
    ['a total against a rate', { figures: ['25e6 tonne/month'] }, BUSAN, { amount: 'other' }],
    ['its event', { event: 'g20-buenos-aires-2018' }, MNUCHIN, { event: 'same' }],
    ['another event', { event: 'busan-meeting-2025' }, MNUCHIN, { event: 'apart' }],
    ['its speaker', { said: ['steven-mnuchin'] }, MNUCHIN, { speaker: 'same' }],
    ['another speaker', { said: ['larry-kudlow'] }, MNUCHIN, { speaker: 'apart' }],
    ['its outlet', { said: ['cnbc:outlet'] }, MNUCHIN, { speaker: 'outlet' }],
    ['nobody the ledger knows', { said: ['people:anonymous'] }, MNUCHIN, { speaker: 'open' }],
  ] as [string, Partial<Ask>, string, Partial<Levels>][])('%s', (_, ask, id, levels) => {
    expect(levelsOf(featured(ask, id))).toMatchObject(levels);
  });
});

test.each([
  ['tariff', 'tariff', 'equal'],
  ['tariff-relief', 'truce', 'near'],
  ['purchases', 'trade-balance', 'near'],
  ['purchases', 'export-control', 'far'],
  ['investment', 'tariff', 'far'],
  [null, 'tariff', 'unstated'],
] as const)('measures %s and %s are %s', (a, b, likeness) => {
  expect(compareMeasures(a, b)).toBe(likeness);
  expect(compareMeasures(b, a)).toBe(likeness);
});

test.each([
  ['offer', 'offer', 'equal'],
  ['offer', 'agreement', 'kin'],
  ['report', 'statement', 'near'],
  ['statistic', 'threat', 'far'],
  ['denial', 'offer', 'opposed'],
] as const)('kinds %s and %s are %s', (a, b, likeness) => {
  expect(compareKinds(a, b)).toBe(likeness);
  expect(compareKinds(b, a)).toBe(likeness);
});

test.each([
  [['soybeans'], ['soybeans', 'corn'], 'specific', false],
  [['farm goods'], ['soybeans'], 'generic', true],
  [['energy'], ['energy', 'farm goods'], 'generic', false],
  [['services'], ['services', 'travel', 'financial services'], 'generic', true],
  [['manufactured goods'], ['manufactured goods', 'aircraft', 'steel'], 'generic', true],
  [['manufactured goods'], ['manufactured goods', 'energy'], 'generic', false],
  [['soybeans'], ['aircraft'], 'apart', false],
  [[], ['soybeans'], 'none', false],
  [[], ['farm goods', 'energy'], 'none', true],
  [[], [], 'none', true],
  [['soybeans'], ['all goods'], 'none', false],
] as const)('goods %j and %j: %s', (claim, entry, goods, scope) => {
  expect(compareGoods(claim, entry)).toBe(goods);
  expect(sameScope(claim, entry)).toBe(scope);
});

test.each([
  ['2018-12-03', 'earlier'],
  ['2019-01-18', 'same'],
  ['2019-01', 'same'],
  ['2018', 'earlier'],
  ['2019-02', 'later'],
] as const)('a record of %s is %s', (date, when) => {
  expect(whenOf({ ...entryOf(MNUCHIN), date }, '2019-01-18' as Day)).toBe(when);
});

describe('evidence', () => {
  const base = levelsOf(featured({ measure: 'purchases', figures: ['> 1.2e12 USD'], spokenOf: '2018-12-03', said: ['steven-mnuchin'] }, MNUCHIN));

  test.each([
    ['a denial', { kind: 'opposed' }],
    ['another event', { event: 'apart' }],
    ['a far measure', { measure: 'far' }],
    ['another sum', { amount: 'other' }],
    ['another year', { date: 'far' }],
    ['another pair', { parties: 'partly' }],
    ['the other way round', { direction: 'reversed' }],
  ] as [string, Partial<Levels>][])('%s counts against', (_, worse) => {
    expect(evidenceOf({ ...base, ...worse })).toBeLessThan(evidenceOf(base));
  });

  test('the same parties, direction, measure, kind and goods are less than even', () => {
    const generic: Levels = {
      ...base,
      age: 'old',
      amount: 'none',
      date: 'open',
      dated: 'open',
      speaker: 'open',
      event: 'open',
      title: 'few',
      words: 'some',
    };
    expect(evidenceOf(generic)).toBeLessThan(0);
    expect(evidenceOf(base)).toBeGreaterThan(0);
  });
});

test('reasons name what agrees, and who', () => {
  const ask = {
    measure: 'purchases' as const,
    figures: ['> 1.2e12 USD'],
    spokenOf: '2018-12-03',
    event: 'g20-buenos-aires-2018',
    said: ['steven-mnuchin'],
  };
  expect(reasonsFor(featured(ask, MNUCHIN), entryOf(MNUCHIN), null, { again: 0.4, alike: 0.2 })).toEqual([
    { says: 'same-event', name: 'G20 summit, Buenos Aires' },
    { says: 'same-amount', size: { value: 1.2e12, unit: 'USD', qualifier: '>', per: null } },
    { says: 'same-date', date: '2018-12-03' },
    { says: 'source-of-both', who: 'steven-mnuchin' },
    { says: 'same-parties' },
    { says: 'same-measure' },
  ]);
});

describe('what a second look tells', () => {
  const reasons = (by: { again: number; alike: number } | null) =>
    reasonsFor(featured({ measure: 'purchases' }, MNUCHIN), entryOf(MNUCHIN), null, by).map(({ says }) => says);

  test('that another claim of the article is of the record is a reason, where it likely is', () => {
    expect(reasons({ again: 0.5, alike: 0 })).toEqual([...reasons({ again: 0.49, alike: 0 }), 'told-again']);
  });

  test('that it is worded as others tell of the record is one, where it nearly is', () => {
    expect(reasons({ again: 0, alike: 0.3 })).toEqual([...reasons({ again: 0, alike: 0.29 }), 'told-alike']);
  });

  test('none without it', () => {
    expect(reasons(null)).toEqual(reasons({ again: 0, alike: 0 }));
  });
});
