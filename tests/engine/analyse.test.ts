import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse.ts';
import { compileLexicon } from '../../src/engine/lexicon.ts';
import { Analysis } from '../../src/model/analysis.ts';
import type { Article, Block } from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';
import { articleOf } from './article.ts';
import { cpu } from './cpu.ts';
import { ENTITIES } from './names/entities.ts';

const LEXICON = compileLexicon(ENTITIES);

/** What holds of every answer: the model's shape, spans that slice to words, lists in the order of the text, indexes that lead somewhere. */
function holds(article: Article): Analysis {
  const found = analyse(article, LEXICON);
  const { text } = article;
  expect(v.is(Analysis, found)).toBe(true);
  const spans: Span[] = [...found.figures, ...found.moments, ...found.names, ...found.claims];
  for (const { content, cue, source } of found.attributions) for (const span of [content, cue, source]) if (span) spans.push(span);
  for (const { start, end } of spans) {
    const words = text.slice(start, end);
    if (end <= start || end > text.length || words.trim() === '')
      throw new Error(`no words at ${start}–${end} of ${JSON.stringify(text.slice(0, 200))}`);
  }
  for (const list of [found.figures, found.moments, found.names]) {
    for (const [i, { start }] of list.entries())
      if (start < (list[i - 1]?.end ?? 0)) throw new Error(`two at ${start} of ${JSON.stringify(text.slice(0, 200))}`);
  }
  for (const { figures, dates, start } of found.claims) {
    if (figures.some((i) => !found.figures[i]) || dates.some((i) => !found.moments[i]))
      throw new Error(`an index of the claim at ${start} leads nowhere`);
  }
  return found;
}

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const MEGABYTE = 1_000_000;

const PARAGRAPHS = [
  'China has offered to buy more than $70 billion of American farm goods over two years, three people with knowledge of the talks said on Monday.',
  'The White House said in a statement that tariffs of 25 percent on $200 billion of Chinese goods would rise on March 2 unless both sides agreed.',
  '“We are getting close to a deal,” Trump told reporters, adding that he would meet Xi Jinping at a summit in June.',
  'The weather in the harbour was mild for the season, and the ships that waited outside had their lights on until the morning.',
  "China's exports to the United States fell 4.4 percent in December from a year earlier, customs data showed, after a rise of 9.5 percent in the third quarter.",
];

/** Prose of about this length that never says quite the same twice. */
function news(length: number): string {
  const lines: string[] = [];
  for (let size = 0, i = 0; size < length; i++) {
    const line = `${PARAGRAPHS[i % PARAGRAPHS.length]} It was said ${i + 2} times.`;
    lines.push(line);
    size += line.length + 1;
  }
  return lines.join('\n');
}

describe('articles that no newspaper prints', () => {
  test('of a megabyte: all of it is read, in time proportional to its length', () => {
    const long = articleOf(news(MEGABYTE));
    const found = holds(long);
    expect(found.figures.at(-1)?.start).toBeGreaterThan(MEGABYTE * 0.99);
    expect(found.claims.length).toBeGreaterThan(MEGABYTE / 1000);
    const short = articleOf(news(MEGABYTE / 16));
    cpu(() => analyse(short, LEXICON));
    // Sixteen times the text; a square would be two hundred and fifty-six times the time.
    expect(cpu(() => analyse(long, LEXICON), 1)).toBeLessThan(40 * cpu(() => analyse(short, LEXICON), 4));
  });

  test.each([
    ['empty', ''],
    ['of white space', ' \n\t\u00a0\n '],
    ['of digits', fill('1234567890', 50_000)],
    ['in Chinese', fill('中国同意购买两千亿美元的美国商品。', 50_000)],
    ['of one mark', fill('.', 50_000)],
    ['of zero-width characters', fill('\u200b\u200d\ufeff\u2060', 5000)],
    ['of lone surrogates', fill('\ud800', 5000) + fill('\udc00 ', 5000)],
    ['of control characters', fill('\u0000\u0007\u001b\u007f\u0085', 5000)],
    ['from right to left', fill('\u202e5 نيصلا ', 5000)],
  ])('%s: nothing breaks, nothing is claimed', (_, text) => expect(holds(articleOf(text)).claims).toEqual([]));

  test.each([
    ['zero-width characters', '\u200b'],
    ['joiners', '\u200d'],
    ['a byte order mark', '\ufeff'],
    ['high surrogates', '\ud83c'],
    ['low surrogates', '\udfff'],
    ['soft hyphens', '\u00ad'],
    ['nulls', '\u0000'],
    ['combining accents', '\u0301'],
  ])('news with %s between its words and letters', (_, strange) => {
    const text = news(2000);
    holds(articleOf(text.replaceAll(' ', `${strange} `)));
    holds(articleOf(text.replaceAll(' ', ` ${strange}`)));
    holds(articleOf(text.replace(/(?<=[a-z])(?=[aeiou])/g, strange)));
    holds(articleOf(text.replace(/(?<=\d)/g, strange)));
  });

  test('ten thousand random strings', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(fc.constantFrom(...PARAGRAPHS.join(' ').split(/\b/)), { maxLength: 25 }).map((words) => words.join('')),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
    );
    fc.assert(
      fc.property(any, (text) => void holds(articleOf(text))),
      { seed: 2018, numRuns: 10_000 },
    );
  });

  test('the language does not matter, declared or not', () => {
    for (const language of [null, 'en', 'de', 'zz', '']) holds({ ...articleOf(news(1000)), language });
  });
});

describe('tables and lists whose heads are wrong', () => {
  const words = fc.constantFrom(
    'Japan',
    'China',
    'Tariff rate, %',
    '15%',
    '550',
    'Pledged, $bn',
    '2019',
    'The tariffs are:',
    'U.S. purchases',
    '',
    '–',
    '\ud800',
  );
  const head = fc.integer({ min: 0, max: 30 });
  const heads = fc.record({ row: fc.array(head, { maxLength: 3 }), column: fc.array(head, { maxLength: 3 }), over: fc.option(head) });
  const cell = fc.record({ words, heads: fc.option(heads), role: fc.constantFrom('cell', 'list-item', 'paragraph', 'caption', 'heading') });

  test('whatever they point at', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 20 }), (cells) => {
        let text = `${PARAGRAPHS[1]}\n`;
        const blocks: Block[] = [{ start: 0, end: text.length - 1, role: 'paragraph' }];
        for (const one of cells) {
          const start = text.length;
          text += `${one.words}\n`;
          const role = one.role as Block['role'];
          if (one.words !== '') blocks.push({ start, end: start + one.words.length, role, ...(one.heads && { heads: one.heads }) });
        }
        holds({ ...articleOf(text), blocks });
      }),
      { seed: 5, numRuns: 1000 },
    );
  });
});

describe('no text is slow at any finder', () => {
  const LENGTH = 60_000;
  const plain = articleOf(news(LENGTH));
  const nested = (open: string, close: string) => fill(open, LENGTH / 2) + fill(close, LENGTH / 2);

  // Ten times what prose of the same length takes, and a second for what only these texts have; a square would take minutes.
  const limit = (): number => 10 * cpu(() => analyse(plain, LEXICON), 1) + 1000;

  test.each<[finder: string, pieces: string[]]>([
    ['sentences', ['.', '?!', 'a.b.', '. ', '."', 'U.S. ', 'Mr. ', '... ']],
    ['quotations', ['"', '“', '”', '“a” ', "'", '’s ', '"a', '“we said “']],
    [
      'figures',
      [
        '9',
        '9,',
        '9.',
        '9 9',
        '$',
        '$9',
        '9-',
        '9–9',
        'one ',
        'hundred and ',
        'half a ',
        '5 to ',
        'up to ',
        'from 5 percent to ',
        'about ',
        '%',
        '9bn',
      ],
    ],
    ['moments', ['2019', 'May ', 'last ', 'the end of ', 'a year ', 'from May to ', '2019-', '1/', 'Friday, ', 'the first half of ']],
    ['names', ['A', 'Aa ', 'A. ', 'U.S.', 'the trade representative ', 'Trump ', 'of the ', 'Ministry of ', 'Aa-Aa ', 'the ', 'Mr ', '(AA) ']],
    ['attribution', ['said ', 'he said ', ', said', 'according to ', 'citing ', 'who said that ', '“a,” said ', 'told him that ', 'added, ']],
    [
      'claims',
      [
        'tariffs ',
        'will buy ',
        'agreed to ',
        'if ',
        ', and ',
        'tariffs on ',
        'to 25 percent ',
        'pledged to invest $5 billion and ',
        'China and ',
        'soybeans, ',
        'which ',
      ],
    ],
    ['any', [' ', '\n', '\t', '\u00a0', '-', '—', ';', '\u200b', 'a', 'İ', '中', '🚢']],
  ])('%s', (_, pieces) => {
    const most = limit();
    for (const piece of pieces)
      expect(
        cpu(() => holds(articleOf(fill(piece, LENGTH))), 1),
        JSON.stringify(piece),
      ).toBeLessThan(most);
  });

  test.each([
    ['brackets', '(', ')'],
    ['square brackets', '[', ']'],
    ['quotation marks', '“', '”'],
    ['brackets with words', '(China ', ') '],
    ['relative clauses', 'that he said ', 'he said '],
  ])('nested %s', (_, open, close) => expect(cpu(() => holds(articleOf(nested(open, close))), 1)).toBeLessThan(limit()));
});
