import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/reader/read.ts';
import { articlePage } from './page.ts';

const INTRO = 'The ministers met for a third day and left without a word on the tariffs that rise next week.';

/** For each block with heads: `words: row / column / over`. */
function heads(html: string): string[] {
  const { article } = readDocument(articlePage(`<article><p>${INTRO}</p>${html}</article>`), null, true);
  const words = (i: number): string => article?.text.slice(article.blocks[i]?.start, article.blocks[i]?.end) ?? '';
  return (article?.blocks ?? []).flatMap((b, i) =>
    b.heads
      ? [
          `${words(i)}: ${b.heads.row.map(words).join('+')} / ${b.heads.column.map(words).join('+')} / ${b.heads.over === null ? '' : words(b.heads.over)}`,
        ]
      : [],
  );
}

const row = (...cells: string[]): string => `<tr>${cells.join('')}</tr>`;
const td = (words: string, attributes = ''): string => `<td${attributes}>${words}</td>`;
const th = (words: string, attributes = ''): string => `<th${attributes}>${words}</th>`;

describe('a cell of a table', () => {
  test.each<[name: string, html: string, expected: string[]]>([
    ['under th', `<table>${row(th('Who'), th('Rate'))}${row(td('Japan'), td('15%'))}</table>`, ['15%: Japan / Rate / ']],
    [
      'with a caption',
      `<table><caption>Rates</caption>${row(th('Who'), th('Now'))}${row(td('Japan'), td('15%'))}</table>`,
      ['15%: Japan / Now / Rates'],
    ],
    ['under a heading', `<h3>Rates</h3><table>${row(th('Who'), th('Now'))}${row(td('Japan'), td('15%'))}</table>`, ['15%: Japan / Now / Rates']],
    [
      'under a bold line',
      `<p><b>Rates</b></p><table>${row(th('Who'), th('Now'))}${row(td('Japan'), td('15%'))}</table>`,
      ['15%: Japan / Now / Rates'],
    ],
    ['without th', `<table>${row(td('Who'), td('2018'))}${row(td('Japan'), td('15%'))}</table>`, ['15%: Japan / 2018 / ']],
    [
      'in a thead of two rows with spans',
      `<table><thead>${row(th('Who', ' rowspan="2"'), th('Exports', ' colspan="2"'))}${row(th('2018'), th('2019'))}</thead><tbody>${row(td('Japan'), td('7'), td('8'))}</tbody></table>`,
      ['7: Japan / Exports+2018 / ', '8: Japan / Exports+2019 / '],
    ],
    [
      'beside a head that hangs down',
      `<table>${row(th('Who'), th('When'), th('Rate'))}${row(td('Japan', ' rowspan="2"'), td('then'), td('24%'))}${row(td('now'), td('15%'))}</table>`,
      ['then: Japan / When / ', '24%: Japan / Rate / ', 'now: Japan / When / ', '15%: Japan / Rate / '],
    ],
    [
      'under a title over all columns',
      `<table>${row(th('Rates', ' colspan="2"'))}${row(th('Who'), th('Now'))}${row(td('Japan'), td('15%'))}</table>`,
      ['15%: Japan / Rates+Now / '],
    ],
    ['with paragraphs in it', `<table>${row(th('Who'), th('Rate'))}${row(td('<p>Japan</p>'), td('<p>15%</p>'))}</table>`, ['15%: Japan / Rate / ']],
    ['under empty corners', `<table>${row(td(''), th('Japan'))}${row(th('Rate'), td('15%'))}</table>`, ['15%: Rate / Japan / ']],
  ])('%s', (_, html, expected) => expect(heads(html)).toEqual(expected));

  test.each<[name: string, html: string]>([
    ['of a layout', `<table role="presentation">${row(td('Japan'), td('15%'))}</table>`],
    ['alone', `<table>${row(td('15%'))}</table>`],
    ['of numbers only', `<table>${row(td('1.5'), td('15%'))}</table>`],
    ['of heads only', `<table>${row(th('Who'), th('Rate'))}</table>`],
    ['of nothing', '<table></table>'],
  ])('none in one %s', (_, html) => expect(heads(html)).toEqual([]));

  test('an absurd span does no harm', () =>
    expect(heads(`<table>${row(th('Who'), th('Rate', ' colspan="1000000"'))}${row(td('Japan'), td('15%', ' rowspan="-3"'))}</table>`)).toEqual([
      '15%: Japan / Rate / ',
    ]));
});

describe('an item of a list', () => {
  test.each<[name: string, html: string, expected: string[]]>([
    [
      'under a lead-in',
      '<p>The rates are:</p><ul><li>Japan: 15%</li><li>Peru: 10%</li></ul>',
      ['Japan: 15%:  /  / The rates are:', 'Peru: 10%:  /  / The rates are:'],
    ],
    ['of a term', '<dl><dt>Tariff on Japan</dt><dd>15%</dd><dt>Peru</dt><dd>10%</dd></dl>', ['15%: Tariff on Japan /  / ', '10%: Peru /  / ']],
    ['under a heading', '<h2>The rates</h2><ol><li>Japan: 15%</li></ol>', ['Japan: 15%:  /  / The rates']],
  ])('%s', (_, html, expected) => expect(heads(html)).toEqual(expected));

  test.each<[name: string, html: string]>([
    ['after a whole sentence', '<p>Nobody knew.</p><ul><li>Japan: 15%</li></ul>'],
    ['within another item', '<ul><li>They are:<ul><li>Japan: 15%</li></ul></li></ul>'],
    ['after a long paragraph', `<p>${INTRO.repeat(3)}:</p><ul><li>Japan: 15%</li></ul>`],
  ])('none %s', (_, html) => expect(heads(html)).toEqual([]));
});

test('what is no cell or item has no heads', () => expect(heads('<p>The rates are:</p><p>Japan: 15%</p>')).toEqual([]));
