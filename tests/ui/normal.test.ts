import { describe, expect, test } from 'vitest';
import { amountInWords, numbersIn, type Shown } from '../../src/ui/normal/amount.ts';
import { claimLines } from '../../src/ui/normal/claim.ts';
import { dateInWords, endInWords, spanInWords } from '../../src/ui/normal/dates.ts';
import { partyName, sides } from '../../src/ui/normal/parties.ts';
import { british, readerOf } from './reader.ts';
import { claim, figure, reading } from './reading.ts';

const shown = (given: Partial<Shown>): Shown => ({ value: 1, unit: 'USD', qualifier: '=', per: null, ...given });

describe('an amount in words', () => {
  test.each<[Partial<Shown>, string]>([
    [{ value: 1.2e12, qualifier: '>' }, 'more than $1.2 trillion'],
    [{ value: 323.3e9 }, '$323.3 billion'],
    [{ value: 0 }, '$0'],
    [{ value: 250_000 }, '$250,000'],
    [{ value: 70e9, qualifier: '~', per: 'year' }, 'about $70 billion a year'],
    [{ value: [40e9, 50e9] }, '$40–50 billion'],
    [{ value: [1.2e12, 1.5e12], qualifier: '~' }, 'about $1.2–1.5 trillion'],
    [{ value: [500e6, 1e9] }, '$500 million – $1 billion'],
    [{ value: [40e9, 40e9] }, '$40 billion'],
    [{ value: [10, 25], unit: 'percent' }, '10–25%'],
    [{ value: [30, 90], unit: 'day' }, '30–90 days'],
    [{ value: [12e6, 15e6], unit: 'tonne', per: 'year' }, '12–15 million tonnes a year'],
    [{ value: [200, 300], unit: null }, '200–300'],
    [{ value: -5 }, '-$5'],
    [{ value: 6.1, unit: 'percent' }, '6.1%'],
    [{ value: 6e11, unit: 'EUR' }, '€600 billion'],
    [{ value: 25, unit: 'percent', change: { from: 10, to: 25 } }, 'from 10% to 25%'],
    [{ value: 25, unit: 'percent', from: 10 }, 'from 10% to 25%'],
    [{ value: 4.4, unit: 'percent', change: { by: 4.4, direction: 'down' } }, 'down 4.4%'],
    [{ value: 2.5, unit: 'percentage-point' }, '2.5 percentage points'],
    [{ value: 1, unit: 'tonne' }, '1 tonne'],
    [{ value: 12e6, unit: 'tonne', qualifier: '>=' }, 'at least 12 million tonnes'],
    [{ value: 90, unit: 'day' }, '90 days'],
    [{ value: 14_000, unit: null }, '14,000'],
    [{ value: 5, unit: 'frigate', qualifier: '<=' }, 'up to 5 frigate'],
    [{ value: 7, unit: 'CNY per USD', qualifier: '>' }, 'more than CN¥7 a USD'],
    [{ value: 3e6, unit: 'frigate' }, '3 million frigate'],
  ])('%j', (given, words) => expect(amountInWords(shown(given), british, 'en-US')).toBe(words));

  test('is written in the language that is asked for', () => {
    expect(amountInWords(shown({ value: 1.2e9, unit: 'EUR' }), british, 'de')).toBe('1,2 Milliarden\u00a0€');
  });

  test.each([
    ['fr', 1.5, 'tonne', null, '1,5 tonne'],
    ['fr', 12e6, 'tonne', 'year', '12 millions de tonnes par an'],
    ['fr', 2e6, 'job', null, '2 millions d’emplois'],
    ['es', 12e6, 'tonne', null, '12 millones de toneladas'],
    ['de', 70e9, 'USD', 'year', '70 Milliarden $ je Jahr'],
    ['ja', 70e9, 'USD', 'year', '1年あたり700億米ドル'],
    ['zh_CN', 5.5e11, 'USD', null, '5500亿美元'],
    ['ko', -5e6, 'EUR', null, '-500만 유로'],
    ['zh_CN', 7, 'economy', null, '7个经济体'],
    ['ja', 12e6, 'tonne', null, '1200万トン'],
    ['ko', 12e6, 'tonne', null, '1200만 톤'],
  ])('in %s, %d %s by %s is %s', (language, value, unit, per, words) => {
    const reader = readerOf(language);
    expect(amountInWords(shown({ value, unit, per }), reader, reader.locale).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(words);
  });

  test.each([
    ['en-US', 'en-GB', 'en-US'],
    ['en', 'de', 'de'],
    [null, 'de', 'de'],
    ['de', 'de-AT', 'de'],
  ])('on a page in %s a reader of %s reads numbers as in %s', (language, locale, way) => expect(numbersIn({ language }, { locale })).toBe(way));

  test('drops no hedge', () => {
    const hedged = (['~', '>', '>=', '<', '<='] as const).map((qualifier) => amountInWords(shown({ qualifier }), british, 'en-US'));
    expect(new Set([...hedged, amountInWords(shown({}), british, 'en-US')]).size).toBe(6);
  });
});

describe('dates in words', () => {
  test.each([
    ['2019-01-18', '18 Jan 2019'],
    ['2018-05', 'May 2018'],
    ['2024', '2024'],
  ])('%s', (partial, words) => expect(dateInWords(partial, 'en-GB')).toBe(words));

  test.each<[string | null, string | null, string | null]>([
    ['2018-05-01', '2018-05-31', 'May 2018'],
    ['2017-01-01', '2017-12-31', '2017'],
    ['2018-12-01', '2018-12-01', '1 Dec 2018'],
    ['2020-01-01', '2021-12-31', '1 Jan 2020 – 31 Dec 2021'],
    [null, '2024-12-31', '– 31 Dec 2024'],
    [null, null, null],
  ])('%s to %s', (from, to, words) => expect(spanInWords({ from, to } as never, 'en-GB')).toBe(words));

  test('a deadline at the year’s end is the year, any other the day', () => {
    expect(endInWords('2024-12-31' as never, 'en-GB')).toBe('2024');
    expect(endInWords('2019-03-02' as never, 'en-GB')).toBe('2 Mar 2019');
  });
});

describe('parties', () => {
  const names = { 'steven-mnuchin': 'Steven Mnuchin' };
  test.each([
    ['CN', 'China'],
    ['EU', 'European Union'],
    ['steven-mnuchin', 'Steven Mnuchin'],
    ['people familiar with the matter', 'people familiar with the matter'],
    ['somebody-unknown', 'somebody-unknown'],
    ['QZ', 'QZ'],
  ])('%s', (id, name) => expect(partyName(id, names, 'en-GB')).toBe(name));

  test.each<[string[], string[], string]>([
    [['CN'], ['US'], 'China → United States'],
    [['US', 'CN'], [], 'United States, China'],
    [[], ['JP'], 'Japan'],
    [[], [], ''],
  ])('%j → %j', (actors, counterparties, words) => expect(sides(actors, counterparties, {}, 'en-GB')).toBe(words));
});

describe('a claim in normal form', () => {
  test('amounts with their period, the chain of sources, the day', () => {
    const lines = claimLines(
      claim({
        actors: ['CN'],
        counterparties: ['US'],
        measure: 'purchases',
        figures: [0, 1],
        period: { from: null, to: '2024-12-31', years: 6 },
        attribution: [
          { source: 'bloomberg', type: 'outlet' },
          { source: 'people familiar with the matter', type: 'anonymous' },
        ],
      }),
      reading('', { figures: [figure({ value: 1e12, qualifier: '>' }), figure({ kind: 'duration', value: 6, unit: 'year' })] }),
      british,
    );
    expect(lines).toEqual({
      kind: 'Offer',
      about: ['China → United States', 'purchases'],
      what: 'more than $1 trillion, over 6 years, to 2024',
      quoted: false,
      source: ['Bloomberg, citing people familiar with the matter', '18 Jan 2019'],
    });
  });

  describe('says how much of what', () => {
    const truce = { measure: 'truce', period: null };
    const days = figure({ kind: 'duration', value: 90, unit: 'day', start: 0, end: 6 });
    const inPassing = [
      figure({ kind: 'count', value: 2, unit: 'country', start: 8, end: 21 }),
      figure({ kind: 'duration', value: 3, unit: 'day', start: 22, end: 32 }),
    ];
    const text = '90-day, two countries three days';
    const said = (given: Parameters<typeof claim>[0], ...figures: ReturnType<typeof figure>[]) => {
      const { what, quoted } = claimLines(
        claim({ end: text.length, figures: figures.map((_, i) => i), ...given }),
        reading(text, { figures }),
        british,
      );
      return quoted ? null : what;
    };

    test.each<[string, Parameters<typeof claim>[0], ReturnType<typeof figure>[], string | null]>([
      ['a sum beside what is counted in passing', {}, [...inPassing, figure({ value: 5e9 })], '$5 billion'],
      ['a share', {}, [figure({ kind: 'percent', unit: 'percent', value: 25 }), ...inPassing], '25%'],
      ['a quantity', {}, [figure({ kind: 'quantity', unit: 'tonne', value: 5e6 }), ...inPassing], '5 million tonnes'],
      ['a count of the goods', { goods: ['aircraft'] }, [figure({ kind: 'count', unit: 'aircraft', value: 300 })], '300 aircraft'],
      ['what is counted in passing', {}, inPassing, null],
      ['a count of what is no good of the claim', { goods: ['soybeans'] }, [figure({ kind: 'count', unit: 'aircraft', value: 300 })], null],
      ['the length of a truce', truce, [...inPassing, days], '90 days'],
      ['the length of anything else', { measure: 'talks' }, [days], null],
      [
        'its period alone',
        { period: { from: null, to: '2024-12-31', years: 6 } },
        [figure({ kind: 'duration', value: 6, unit: 'year' })],
        'over 6 years, to 2024',
      ],
      ['another number of years', { period: { from: null, to: null, years: 6 } }, [figure({ kind: 'duration', value: 2, unit: 'year' })], null],
    ])('%s', (_, given, figures, what) => expect(said(given, ...figures)).toBe(what));

    test('nothing at all in the article’s own words', () => {
      const zero = figure({ value: 0, start: 0, end: 4 });
      expect(claimLines(claim({ figures: [0] }), reading('zero', { figures: [zero] }), british).what).toBe('zero');
      expect(claimLines(claim({ figures: [0] }), reading('$0.0', { figures: [zero] }), british).what).toBe('$0');
    });

    test('a vague plural in the article’s own words', () => {
      const vague = 'hundreds of billions of dollars';
      const hundreds = figure({ value: [2e11, 9e11], qualifier: '~', start: 0, end: vague.length });
      expect(claimLines(claim({ figures: [0] }), reading(vague, { figures: [hundreds] }), british).what).toBe(vague);
      expect(claimLines(claim({ figures: [0] }), reading('some $200 billion to $900 billion', { figures: [hundreds] }), british).what).toBe(
        'about $200–900 billion',
      );
    });
  });

  test('without an amount it quotes, shortened at a word', () => {
    const text = 'China offered similar commitments. '.repeat(8).trim();
    const lines = claimLines(claim({ end: text.length, spokenOf: { from: '2018-05-01', to: '2018-05-31' } }), reading(text, {}), british);
    expect(lines.quoted).toBe(true);
    expect(lines.what.length).toBeLessThanOrEqual(142);
    expect(lines.what).toMatch(/^China offered similar .*\w\.? …$/);
    expect(lines.source).toEqual(['May 2018']);
  });

  test('a named speaker comes before the outlet that carries the words', () => {
    const attribution = [
      { source: 'reuters', type: 'outlet' },
      { source: 'steven-mnuchin', type: 'person' },
    ];
    expect(claimLines(claim({ attribution }), reading('words here', {}), british).source[0]).toBe('Steven Mnuchin, through Reuters');
  });

  test.each([
    [{ from: '2019-03-02', to: null, years: null }, null, '$1, from 2 Mar 2019'],
    [{ from: '2020-01-01', to: '2021-12-31', years: null }, null, '$1, 1 Jan 2020 – 31 Dec 2021'],
    [{ from: '2020-01-01', to: '2021-12-31', years: 2 }, null, '$1, over 2 years, to 2021'],
    [null, '2019-03-01', '$1, to 1 Mar 2019'],
    [null, null, '$1'],
  ])('the time of %j until %s', (period, deadline, what) => {
    expect(claimLines(claim({ figures: [0], period, deadline }), reading('', { figures: [figure({})] }), british).what).toBe(what);
  });

  test('nobody is named where nobody is known', () => {
    const lines = claimLines(claim({}), reading('words here', {}), british);
    expect(lines.about).toEqual([]);
    expect(lines.source).toEqual(['18 Jan 2019']);
  });
});
