import { describe, expect, test } from 'vitest';
import { link } from '../../../src/engine/link.ts';
import { daysTold, inheritedBy } from '../../../src/engine/linking/story.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Day } from '../../../src/model/day.ts';
import type { EntityId } from '../../../src/model/entity.ts';
import { type Ask, articleOf, inputOf, lexicon } from './asking.ts';

const APRIL: Ask = {
  published: '2025-04-10',
  words: 'Trump raised the duty on Chinese goods to 125 percent at once on Wednesday',
  kind: 'action',
  parties: 'US > CN',
  measure: 'tariff',
  figures: ['125 percent'],
  spokenOf: '2025-04-09',
};
const CHINA_84: Ask = {
  words: 'China had lifted its duty on American goods to 84 percent',
  kind: 'action',
  parties: 'CN > US',
  measure: 'retaliation',
  figures: ['84 percent'],
};
const TRUCE: Ask = {
  published: '2018-12-20',
  words: 'At dinner in Buenos Aires both agreed on a truce of 90 days',
  kind: 'agreement',
  parties: 'US,CN',
  measure: 'truce',
  figures: ['90 day'],
  spokenOf: '2018-12-01',
};
const FENTANYL: Ask = {
  words: 'China also promised to make fentanyl a controlled substance',
  kind: 'pledge',
  parties: 'CN > US',
  measure: 'enforcement',
  goods: ['fentanyl'],
};
const SECTION_122: Ask = {
  published: '2026-02-23',
  words: 'The Supreme Court ruled on Friday that the emergency law allows no tariffs',
  kind: 'action',
  parties: 'us-supreme-court > US',
  measure: 'dispute',
  spokenOf: '2026-02-20',
};
const SURCHARGE: Ask = {
  words: 'Trump then put a duty of 10 percent on imports from everywhere for 150 days',
  kind: 'action',
  parties: 'US',
  measure: 'tariff',
  figures: ['10 percent'],
};

const ofLast = (...asks: [Ask, ...Ask[]]) => link(articleOf(...asks)).filter((l) => l.claim === asks.length - 1);

describe('a claim without a day, in an article that tells of one', () => {
  test.each<[string, [Ask, ...Ask[]], string]>([
    ['the other side’s rate of the same day', [APRIL, CHINA_84], 'us-cn-2025-04-09-china-84'],
    ['another pledge of the same dinner', [TRUCE, FENTANYL], 'us-cn-2018-12-01-fentanyl-pledge'],
    ['what followed a ruling within hours', [SECTION_122, SURCHARGE], 'us-2026-02-20-section-122-10'],
    [
      'a rate of its own, whatever day is told',
      [{ ...APRIL, published: '2026-04-10', spokenOf: '2026-04-09' }, CHINA_84],
      'us-cn-2025-04-09-china-84',
    ],
  ])('%s is met', (_, asks, first) => {
    const [best] = ofLast(...asks);
    expect([best?.entry, best?.relation]).toEqual([first, 'same']);
  });

  test.each<[string, [Ask, ...Ask[]]]>([
    ['another rate of the same side', [APRIL, { ...CHINA_84, figures: ['47 percent'] }]],
    ['the rate of another country', [APRIL, { ...CHINA_84, parties: 'IN > US' }]],
    ['the rate the other way round', [APRIL, { ...CHINA_84, parties: 'US > CN', figures: ['84 percent'], kind: 'denial' }]],
    ['a promise of another country', [TRUCE, { ...FENTANYL, parties: 'MX > US' }]],
    ['a promise on other goods', [TRUCE, { ...FENTANYL, goods: ['steel'], words: 'China also promised to make less steel' }]],
    ['a surcharge of another rate', [SECTION_122, { ...SURCHARGE, words: 'Trump then put a duty on imports', figures: ['35 percent'] }]],
    ['a surcharge of another country', [SECTION_122, { ...SURCHARGE, parties: 'MX' }]],
  ])('%s is not', (_, asks) => {
    expect(ofLast(...asks).filter((l) => l.relation === 'same')).toEqual([]);
  });

  test('the same links, whatever the order of candidates', () => {
    const input = articleOf(APRIL, CHINA_84);
    expect(link({ ...input, candidates: [...input.candidates].reverse() })).toEqual(link(input));
  });
});

describe('the days told', () => {
  const today = '2025-04-10' as Day;
  const claims = (...days: (string | null)[]): Claim[] =>
    days.flatMap((day) => inputOf({ ...CHINA_84, published: today, ...(day ? { spokenOf: day } : {}) }).analysis.claims);

  test.each<[string, (string | null)[], string[]]>([
    ['a day of these weeks and the day after', ['2025-04-09'], ['2025-04-09', '2025-04-10']],
    ['an old day of two claims', ['2020-01-15', '2020-01-15'], ['2020-01-15', '2020-01-16']],
    ['an old day in passing', ['2020-01-15'], []],
    ['a day to come', ['2025-05-01'], []],
    ['a month', ['2025-03-01..2025-03-31'], []],
    ['none', [null], []],
  ])('%s', (_, days, told) => {
    expect([...daysTold(claims(...days), today)]).toEqual(told);
  });
});

describe('a country from the context alone', () => {
  const [claim] = inputOf({ words: 'a duty of 10 percent', kind: 'action', parties: 'US > CN', measure: 'tariff' }).analysis.claims;
  const named = (entity: string, start: number) => ({ start, end: start + 5, type: 'place' as const, entity: entity as EntityId, rule: 'test' });
  test.each<[string, [string, number][], string[]]>([
    ['named before the claim', [['CN', 40]], ['CN']],
    ['named in the claim', [['CN', 4]], []],
    [
      'named in both',
      [
        ['CN', 4],
        ['CN', 40],
      ],
      [],
    ],
    ['named nowhere', [], []],
    ['another country', [['JP', 40]], []],
  ])('%s', (_, names, inherited) => {
    if (!claim) throw new Error('no claim');
    expect([...inheritedBy(claim, { names: names.map(([entity, start]) => named(entity, start)) }, lexicon)]).toEqual(inherited);
  });
});

const METALS: Ask = {
  published: '2025-06-04',
  words: 'Trump doubled the duty on foreign steel and aluminium to 50 percent on Tuesday',
  kind: 'action',
  parties: 'US,donald-trump',
  measure: 'tariff',
  goods: ['steel', 'aluminium'],
  figures: ['50 percent'],
  spokenOf: '2025-06-03',
};

const first = (ask: Ask) => link(inputOf(ask))[0];

describe('the relation to the record', () => {
  test.each<[string, Ask, string]>([
    ['of the act itself', METALS, 'same'],
    ['of a statement that tells what it was', { ...METALS, kind: 'statement' }, 'same'],
    [
      'of a remark on it',
      { ...METALS, kind: 'statement', words: 'Europe regretted the steel tariffs', parties: 'EU > US', figures: [], goods: ['steel'] },
      'related',
    ],
  ])('%s', (_, ask, relation) => {
    expect(first(ask)).toMatchObject({ entry: 'us-2025-06-03-metals-50', relation });
  });
});

test('a detail is told of the record, and its amount is no less than that of the whole', () => {
  const detail: Ask = {
    published: '2019-12-14',
    words: 'The first phase keeps the tariff of 25 percent on $250 billion of Chinese goods',
    kind: 'agreement',
    parties: 'US > CN',
    measure: 'tariff-relief',
    figures: ['25 percent', '250e9 USD'],
    spokenOf: '2019-12-13',
  };
  expect(first(detail)).toMatchObject({ entry: 'us-cn-2019-12-13-phase-one-announced', relation: 'same', comparison: null });
});

describe('beside the record', () => {
  const around = (ask: Ask) => link(inputOf(ask)).map((l) => l.entry as string);
  const CARS: Ask = {
    published: '2024-05-14',
    words: 'Biden lifts the tariff on electric vehicles from China from 25 to 100 percent this year',
    kind: 'action',
    parties: 'US,joe-biden > CN',
    measure: 'tariff',
    goods: ['electric-vehicles'],
    figures: ['100<25 percent'],
  };

  test('what another country did to the same firms is another matter, wherever those firms are at home', () => {
    expect(around(CARS)[0]).toBe('us-cn-2024-05-14-ev-100-percent');
    expect(around(CARS)).not.toContain('eu-cn-2024-10-29-ev-duties');
  });

  test('what merely came long after, of another measure, is not shown; what carries it out or raises it is', () => {
    const beans: Ask = {
      published: '2025-11-06',
      words: 'China will drop the extra duties on American farm goods from 10 November, its tariff commission said on Wednesday',
      kind: 'action',
      parties: 'CN,customs-tariff-commission > US',
      measure: 'tariff-relief',
      figures: ['15 percent'],
      spokenOf: '2025-11-05',
    };
    expect(around(beans)[0]).toBe('us-cn-2025-11-05-china-lifts-farm-tariffs');
    expect(around(beans)).not.toContain('us-cn-2026-02-24-mofcom-in-due-course');
    expect(around(beans)).toContain('us-cn-2025-11-01-wh-china-suspends-tariffs');
  });
});
