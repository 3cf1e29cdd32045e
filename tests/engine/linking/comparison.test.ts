import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/engine/linking/comparison.ts';
import type { Matter } from '../../../src/engine/linking/matter.ts';
import { askedOf } from '../../../src/engine/linking/rank.ts';
import { isComparable } from '../../../src/model/differs.ts';
import { inEnglish } from '../../english.ts';
import { type Ask, inputOf, pack } from './asking.ts';

function sentence(ask: Omit<Ask, 'words' | 'parties' | 'kind'> & Partial<Ask>, id: string, matter: Matter = 'one') {
  const input = inputOf({ words: 'words', parties: 'CN > US', kind: 'pledge', published: '2025-12-01', ...ask });
  const entry = pack.entries.find((e) => e.id === id);
  const [claim] = input.analysis.claims;
  if (!entry || !claim) throw new Error(`no entry ${id}`);
  const comparison = compare(askedOf(claim, { ...input, today: input.article.published ?? input.asOf }), entry, matter);
  return comparison && { sentence: inEnglish(comparison), comparable: isComparable(comparison) };
}

const trillion = { measure: 'purchases' as const, figures: ['> 1e12 USD'], period: { to: '2024-12-31', years: 6 } };

describe('a comparison', () => {
  test.each([
    [
      'less',
      trillion,
      'us-cn-2018-12-03-mnuchin-1-2-trillion',
      '$200 billion less than that of 3 Dec 2018: more than $1 trillion here, more than $1.2 trillion there; that one states no period.',
    ],
    [
      'more, over another time',
      trillion,
      'us-cn-2019-12-13-lighthizer-200bn',
      '$800 billion more than that of 13 Dec 2019: more than $1 trillion here, at least $200 billion there; this runs over 6 years, that one over 2 years.',
    ],
    [
      'the same',
      { measure: 'investment' as const, figures: ['550e9 USD'] },
      'jp-2025-07-22-550bn',
      'The same amount as that of 22 Jul 2025: $550 billion.',
    ],
    [
      'the same as rounded',
      { measure: 'trade-balance' as const, figures: ['323e9 USD'] },
      'us-cn-2019-01-14-china-2018-surplus',
      '$323 billion here, $323.3 billion on 14 Jan 2019: the same amount as rounded.',
    ],
    [
      'a fall, which the record writes with its sign',
      { kind: 'statistic' as const, measure: 'trade-balance' as const, figures: ['4.4 percent down'] },
      'us-cn-2019-01-14-china-december-exports-fall',
      'The same amount as that of 14 Jan 2019: 4.4%.',
    ],
    [
      'tonnage',
      { measure: 'purchases' as const, goods: ['soybeans'], figures: ['20e6 tonne'] },
      'us-cn-2025-10-30-busan-soybeans',
      '8 million tonnes more than that of 30 Oct 2025: 20 million tonnes here, 12 million tonnes there.',
    ],
    [
      'less than a range, from its one end to its other, of what is of one year',
      {
        kind: 'offer' as const,
        measure: 'purchases' as const,
        goods: ['farm goods'],
        figures: ['>= 20e9 USD'],
        dates: ['2020-01-01..2020-12-31'],
      },
      'us-cn-2019-10-11-phase-one-in-principle',
      '$20 billion to $30 billion less than that of 11 Oct 2019: at least $20 billion here, $40 billion to $50 billion a year there.',
    ],
  ])('says %s', (_, ask, id, words) => {
    expect(sentence(ask, id)).toEqual({ sentence: words, comparable: true });
  });

  test.each([
    [
      'tonnes against dollars',
      trillion,
      'us-cn-2025-10-30-busan-soybeans',
      /^Not comparable because this states more than \$1 trillion and that of 30 Oct 2025 /,
    ],
    [
      'a total against a rate',
      { measure: 'trade-balance' as const, figures: ['200e9 USD'] },
      'us-cn-2018-05-17-reported-200bn-offer',
      /total \(\$200 billion\).*a rate \(up to \$200 billion a year\)/,
    ],
    ['goods bought against goods under a tariff', trillion, 'us-cn-2018-09-17-list-3-announced', /goods to be bought .* goods under a tariff/],
    [
      'percent against points',
      { measure: 'tariff' as const, figures: ['50 percent'] },
      'us-cn-2025-10-10-trump-100-percent',
      /percent and percentage points/,
    ],
    [
      'corn against soybeans',
      { measure: 'purchases' as const, goods: ['corn'], figures: ['3e6 tonne'] },
      'us-cn-2019-01-31-liu-five-million-tonnes-soybeans',
      /not of the same goods/,
    ],
    [
      'a year against a month',
      { kind: 'statistic' as const, measure: 'trade-balance' as const, figures: ['323e9 USD'], dates: ['2018-01-01..2018-12-31'] },
      'us-cn-2019-01-14-china-december-exports-fall',
      /not of the same length of time/,
    ],
    [
      'another currency than that of the record, by its main sum',
      { measure: 'investment' as const, figures: ['~ 5.5e12 JPY'] },
      'jp-2026-02-17-36bn-first-projects',
      /no rate between the two .*|about \$36 billion/,
    ],
    [
      'the sum in the claim’s own currency, though another stands beside it',
      { kind: 'action' as const, parties: 'CA > US', measure: 'retaliation' as const, goods: ['motorcycles'], figures: ['30e9 CAD'] },
      'ca-2018-07-01-retaliation',
      /16\.6 billion CAD/,
    ],
  ])('refuses %s', (_, ask, id, pattern) => {
    const found = sentence(ask, id);
    expect(found?.comparable).toBe(false);
    expect(found?.sentence).toMatch(/^Not comparable because /);
    expect(found?.sentence).toMatch(pattern);
  });

  test.each([
    ['no figure in the claim', { measure: 'purchases' as const }, 'us-cn-2018-12-03-mnuchin-1-2-trillion'],
    ['no figure in the record', trillion, 'us-cn-2018-12-01-buenos-aires-purchases'],
    ['nothing but a target of zero', { measure: 'trade-balance' as const, figures: ['0 USD'] }, 'us-cn-2019-01-14-china-2018-surplus'],
    [
      'what may be as much as the record’s sum, though one of its parts is less',
      { measure: 'purchases' as const, goods: ['manufactured goods'], figures: ['~ 80e9 USD'], period: { to: '2021-12-31', years: 2 } },
      'us-cn-2020-01-15-phase-one-manufactured-goods',
    ],
    [
      'one year of a promise for several',
      { measure: 'purchases' as const, figures: ['76.7e9 USD'], dates: ['2020-01-01..2020-12-31'] },
      'us-cn-2019-12-13-lighthizer-200bn',
    ],
    ['less than the record’s rate', { measure: 'tariff' as const, figures: ['< 50 percent'] }, 'us-2025-06-03-metals-50'],
    ['days against percent', { measure: 'tariff' as const, figures: ['30 day'] }, 'us-cn-2018-09-17-list-3-announced'],
  ])('is silent with %s', (_, ask, id) => {
    expect(sentence(ask, id)).toBeNull();
  });

  const METALS = { kind: 'action' as const, parties: 'US', measure: 'tariff' as const, goods: ['steel'], figures: ['50 percent'] };
  test.each<[string, Parameters<typeof sentence>[0], string, Matter, boolean]>([
    ['an equal sum of a step', trillion, 'us-cn-2019-01-18-china-six-year-trillion-offer', 'step', true],
    ['another sum of a step', trillion, 'us-cn-2018-12-03-mnuchin-1-2-trillion', 'step', true],
    ['an equal sum of another side’s step', trillion, 'us-cn-2019-01-18-china-six-year-trillion-offer', 'other-step', true],
    ['another sum of another side’s step', trillion, 'us-cn-2018-12-03-mnuchin-1-2-trillion', 'other-step', false],
    ['another sum of what has to do with it', trillion, 'us-cn-2018-12-03-mnuchin-1-2-trillion', 'aside', false],
    ['another rate of a step', { ...METALS, figures: ['25 percent'] }, 'us-2025-06-03-metals-50', 'step', false],
    ['a rate that a step has, too', METALS, 'us-2025-06-03-metals-50', 'step', false],
    ['the same rate of the same', METALS, 'us-2025-06-03-metals-50', 'like', true],
    ['why a step does not compare', trillion, 'us-cn-2018-09-17-list-3-announced', 'step', false],
    ['why what has to do with it does not', trillion, 'us-cn-2018-09-17-list-3-announced', 'aside', false],
    ['why the like does not', trillion, 'us-cn-2018-09-17-list-3-announced', 'like', true],
  ])('%s', (_, ask, id, matter, says) => {
    expect(sentence(ask, id, matter) !== null).toBe(says);
  });
});
