import { describe, expect, test } from 'vitest';
import { readPage, table } from './reading.ts';

/** The reading of one cell under a head, as `words: value unit`; none for a cell without a figure. */
function cell(words: string, head: string, caption = ''): string[] {
  const { article, figures } = readPage(
    table(
      [
        ['Partner', head],
        ['Japan', words],
        ['Peru', 'none'],
      ],
      caption,
    ),
  );
  const block = article.blocks.find((b) => b.role === 'cell' && article.text.slice(b.start, b.end) === words);
  return figures
    .filter((f) => block && f.start >= block.start && f.end <= block.end)
    .map((f) => `${article.text.slice(f.start, f.end)}: ${JSON.stringify(f.value)} ${f.unit}`);
}

describe('a figure alone in its cell takes the unit of its heads, and its span stays in the cell', () => {
  test.each<[cell: string, head: string, caption: string, reading: string]>([
    ['550', 'Pledged, $bn', '', '550: 550000000000 USD'],
    ['1,204.5', 'Exports ($m)', '', '1,204.5: 1204500000 USD'],
    ['15', 'Rate, %', '', '15: 15 percent'],
    ['-4.2', 'Change, %', '', '-4.2: -4.2 percent'],
    ['2,019', 'Exports, $m', '', '2,019: 2019000000 USD'],
    ['2019', 'Exports, $m', '', '2019: 2019000000 USD'],
    ['12*', 'Bought, million tonnes', '', '12: 12000000 tonne'],
    ['$73.9', 'Promised', 'Purchases, in billions of dollars', '$73.9: 73900000000 USD'],
    ['$73.9', 'Promised ($bn)', '', '$73.9: 73900000000 USD'],
    ['73.9', 'Promised', 'Purchases, in billions of dollars', '73.9: 73900000000 USD'],
    ['73.9', 'Promised, millions', 'Purchases in dollars', '73.9: 73900000 USD'],
    ['10-15', 'Rate, %', '', '10-15: [10,15] percent'],
    ['about 40', 'Pledged, €bn', '', 'about 40: 40000000000 EUR'],
  ])('%s under %s, %s', (words, head, caption, reading) => expect(cell(words, head, caption)).toEqual([reading]));

  test.each<[cell: string, head: string, caption: string, reading: string[]]>([
    ['$73.9 billion', 'Promised, $bn', '', ['$73.9 billion: 73900000000 USD']],
    ['€40', 'Pledged, $bn', '', ['€40: 40 EUR']],
    ['15%', 'Pledged, $bn', '', ['15%: 15 percent']],
    ['550', 'Score', '', ['550: 550 null']],
    ['3', 'Rank', 'Exports, in billions of dollars', ['3: 3 null']],
    ['1.85', 'Height, m', '', ['1.85: 1.85 null']],
    ['n/a', 'Pledged, $bn', '', []],
    ['–', 'Pledged, $bn', '', []],
    ['2018', 'Year', '', []],
  ])('%s under %s, %s keeps its own', (words, head, caption, reading) => expect(cell(words, head, caption)).toEqual(reading));

  test('a unit in a head is no figure', () => {
    const { article, figures } = readPage(
      table(
        [
          ['Partner', 'Bought (million tonnes)'],
          ['Japan', '8'],
        ],
        'in billions of dollars',
      ),
    );
    expect(figures.map((f) => article.text.slice(f.start, f.end))).toEqual(['8']);
  });
});
