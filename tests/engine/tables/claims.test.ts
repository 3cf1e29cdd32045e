import { describe, expect, test } from 'vitest';
import { cpu } from '../cpu.ts';
import { readPage, table, told } from './reading.ts';

const list = (lead: string, items: readonly string[]): string => `<p>${lead}</p><ul>${items.map((i) => `<li>${i}</li>`).join('')}</ul>`;

describe('a cell claims what its heads say', () => {
  test.each<[name: string, html: string, expected: string[]]>([
    [
      'rates by partner',
      table(
        [
          ['Partner', 'Announced on April 2', 'Rate from Aug. 7'],
          ['Japan', '24%', '15%'],
        ],
        'U.S. tariffs by partner',
      ),
      ['24% | action | tariff | US→JP | 24 percent', '15% | action | tariff | US→JP | 15 percent'],
    ],
    [
      'pledges, each column with its unit',
      table([
        ['Partner', 'Pledged investment, $bn', 'Soybean purchases agreed (million tonnes)'],
        ['South Korea', '350', '1.5'],
      ]),
      ['350 | pledge | investment | KR→US | 350000000000 USD', '1.5 | agreement | purchases | KR→US | soybeans | 1500000 tonne'],
    ],
    [
      'promised and bought',
      table(
        [
          ['Goods', 'Promised', 'Bought'],
          ['Energy', '68.5', '25.1'],
          ['Total', '502.4', '288.8'],
        ],
        'China’s purchases of U.S. goods, $bn',
      ),
      [
        '68.5 | pledge | purchases | CN→US | energy | 68500000000 USD',
        '25.1 | statistic | purchases | CN→US | energy | 25100000000 USD',
        '502.4 | pledge | purchases | CN→US | 502400000000 USD',
        '288.8 | statistic | purchases | CN→US | 288800000000 USD',
      ],
    ],
    [
      'either way',
      table([
        ['Country', 'Tariffs charged to the U.S.', 'U.S. reciprocal tariffs'],
        ['Vietnam', '90%', '46%'],
      ]),
      ['90% | action | tariff | VN→US | 90 percent', '46% | action | tariff | US→VN | 46 percent'],
    ],
    [
      'countries as columns',
      table([
        ['', 'China', 'Mexico'],
        ['U.S. trade deficit, $bn', '295.4', '171.8'],
      ]),
      ['295.4 | statistic | trade-balance | US→CN | 295400000000 USD', '171.8 | statistic | trade-balance | US→MX | 171800000000 USD'],
    ],
    [
      'a row of the first column without th',
      '<p><strong>U.S. tariff rates, percent</strong></p><table><tr><td>Country</td><td>Now</td></tr><tr><td>India</td><td>50</td></tr></table>',
      ['50 | action | tariff | US→IN | 50 percent'],
    ],
    [
      'what is promised in words',
      table([
        ['Side', 'Pledge'],
        ['China', 'Buy 12 million tonnes of U.S. soybeans by the end of 2025'],
        ['U.S.', 'Cut the tariff on Chinese goods to 10% from 20%'],
      ]),
      [
        'Buy 12 million tonnes of U.S. soybeans by the end of 2025 | pledge | purchases | CN→US | soybeans | 12000000 tonne',
        'Cut the tariff on Chinese goods to 10% from 20% | pledge | tariff-relief | US→CN | 10 percent',
      ],
    ],
    [
      'threats',
      table([
        ['Country', 'Threatened tariff'],
        ['Canada', '35%'],
      ]),
      ['35% | threat | tariff | US→CA | 35 percent'],
    ],
  ])('%s', (_, html, expected) => expect(told(readPage(html))).toEqual(expected));

  test('a year over a column is the time of its figures', () => {
    const { claims } = readPage(
      table([
        ['', '2018', '2019'],
        ['U.S. exports to China, $bn', '120.3', '106.4'],
      ]),
    );
    expect(claims.filter((c) => c.rule === 'cell').map((c) => c.period?.from)).toEqual(['2018-01-01', '2019-01-01']);
  });

  test.each<[name: string, html: string]>([
    [
      'another matter in its own column',
      table(
        [
          ['Country', 'Population, m', 'GDP, $bn'],
          ['Japan', '124', '4,200'],
        ],
        'U.S. tariffs by partner',
      ),
    ],
    [
      'a rank',
      table(
        [
          ['Rank', 'Country'],
          ['1', 'Japan'],
          ['2', 'Peru'],
        ],
        'U.S. tariffs by partner',
      ),
    ],
    [
      'bare numbers',
      table([
        ['Country', 'Tariffs'],
        ['Japan', '15'],
      ]),
    ],
    [
      'shares',
      table([
        ['Stock', 'Price, $', 'Change'],
        ['Boeing', '200.1', '-4.2%'],
        ['Alibaba', '91', '1%'],
      ]),
    ],
    [
      'a league',
      table([
        ['Team', 'Won', 'Points'],
        ['China', '3', '9'],
        ['Japan', '2', '6'],
      ]),
    ],
    [
      'nobody',
      table([
        ['Item', 'Tariff rate'],
        ['Fee', '15%'],
        ['Average', '12%'],
      ]),
    ],
    [
      'words',
      table([
        ['Country', 'Tariff'],
        ['Japan', 'not yet known'],
        ['China', '–'],
      ]),
    ],
    [
      'prices',
      table(
        [
          ['Item', 'Change in price'],
          ['Shoes', '+12%'],
          ['Steel', '+20%'],
        ],
        'How tariffs hit prices',
      ),
    ],
    [
      'a poll',
      table(
        [
          ['Party', 'Approve', 'Disapprove'],
          ['Republicans', '75%', '20%'],
        ],
        'Poll: approval of tariffs',
      ),
    ],
    [
      'companies',
      table([
        ['Company', 'Revenue, $bn', 'Tariff cost ($m)'],
        ['Toyota', '80', '3,000'],
      ]),
    ],
    [
      'what a government takes',
      table(
        [
          ['Month', '2024', '2025'],
          ['April', '7', '16'],
        ],
        'Tariff revenue, $bn',
      ),
    ],
    ['a layout', `<table role="presentation"><tr><td>Tariffs on Japan</td><td>15%</td></tr></table>`],
  ])('not %s', (_, html) => expect(told(readPage(html))).toEqual([]));

  test('a page on something else stays silent, whatever its tables say', () => {
    const sport =
      '<p>The striker scored twice in the league before half-time, and the coach praised his players for a goal that the team will not forget.</p>';
    const html = table([
      ['Country', 'Tariff'],
      ['Japan', '15%'],
    ]);
    expect(told(readPage(html, sport.repeat(3)))).toEqual([]);
  });
});

describe('an item takes its lead-in', () => {
  test.each<[name: string, html: string, expected: string[]]>([
    [
      'names and rates',
      list('The tariffs are:', ['Japan: 15%', 'Brazil 50 percent']),
      ['Japan: 15% | action | tariff | US→JP | 15 percent', 'Brazil 50 percent | action | tariff | US→BR | 50 percent'],
    ],
    [
      'a partner over its terms',
      '<h3>Switzerland</h3><ul><li>Tariff: 15%, down from 39%</li><li>Investment: $200 billion by 2028</li><li>Purchases: none</li></ul>',
      [
        'Tariff: 15%, down from 39% | action | tariff | US→CH | 15 percent',
        'Investment: $200 billion by 2028 | pledge | investment | CH→US | 200000000000 USD',
      ],
    ],
    [
      'a deal over its sums',
      '<h3>The deal with South Korea</h3><ul><li>$350 billion investment pledge, of which $200 billion in cash</li></ul>',
      ['$350 billion investment pledge, of which $200 billion in cash | pledge | investment | KR→US | 350000000000 USD | 200000000000 USD'],
    ],
    [
      'terms and what is said of them',
      '<dl><dt>U.S. tariff on Japan</dt><dd>15%</dd><dt>Japan’s pledged investment, $bn</dt><dd>550</dd><dt>Days of talks</dt><dd>8</dd></dl>',
      ['15% | action | tariff | US→JP | 15 percent', '550 | pledge | investment | JP→US | 550000000000 USD'],
    ],
    [
      'what is to be bought',
      list('Under the deal Japan will buy:', ['$8 billion of farm goods a year;', '100 Boeing aircraft.']),
      [
        '$8 billion of farm goods a year; | pledge | purchases | JP→US | farm goods | 8000000000 USD',
        '100 Boeing aircraft. | pledge | purchases | JP→US | aircraft | 100 aircraft',
      ],
    ],
    [
      'verbs',
      list('China has agreed to:', ['Buy 12 million tonnes of U.S. soybeans', 'suspend its tariffs on U.S. farm goods']),
      [
        'Buy 12 million tonnes of U.S. soybeans | pledge | purchases | CN→US | soybeans | 12000000 tonne',
        'suspend its tariffs on U.S. farm goods | agreement | tariff-relief | CN→US | farm goods',
      ],
    ],
  ])('%s', (_, html, expected) => expect(told(readPage(html))).toEqual(expected));

  test('who says so in the lead-in says it of every item', () => {
    const { claims } = readPage(list('The White House said China will buy:', ['12 million tonnes of soybeans;', '$10 billion of natural gas.']));
    expect(claims.filter((c) => c.rule.endsWith('item')).map((c) => c.attribution.map((a) => a.source))).toEqual([['white-house'], ['white-house']]);
  });

  test.each<[name: string, html: string]>([
    ['a lead-in on something else', list('The ingredients are:', ['Flour: 500 grams', 'Butter: 15%'])],
    ['a heading that is no beginning of a sentence', '<h3>Key points of the deal with South Korea</h3><ul><li>A cap of $20 billion a year</li></ul>'],
    ['no lead-in', `<p>It was so.</p><ul><li>Japan: 15%</li></ul>`],
    ['whole sentences', list('What we know about the tariffs:', ['Nobody in Tokyo knew the rate on Monday.', 'The shops were full.'])],
  ])('not %s', (_, html) => expect(told(readPage(html))).toEqual([]));

  test('an item that is a sentence keeps its own reading', () => {
    const { claims, article } = readPage(list('Here is the latest on tariffs:', ['Japan pledged to invest $550 billion in the United States.']));
    const last = claims.at(-1);
    expect(last && article.text.slice(last.start, last.end)).toBe('Japan pledged to invest $550 billion in the United States.');
    expect(last).toMatchObject({ kind: 'pledge', measure: 'investment', rule: 'verb' });
  });
});

test('a table of thousands of rows takes time in proportion', () => {
  const time = (rows: number): number => {
    const html = table([['Partner', 'Tariff', 'Pledged investment, $bn'], ...Array.from({ length: rows }, () => ['Japan', '15%', '550'])]);
    return cpu(() => readPage(html), 1);
  };
  time(200);
  expect(time(1600)).toBeLessThan(32 * (time(100) + 20));
});
