import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/engine/figures/find.ts';
import type { Prose } from '../../../src/engine/text/prose.ts';
import { tokensOf } from '../../../src/engine/text/tokens.ts';
import { Figure } from '../../../src/model/figure.ts';
import { cpu } from '../cpu.ts';
import { momentAt, proseOf, readIn } from './reading.ts';

/** Pieces that news amounts are made of, so that random texts meet the finders and not only the scanner. */
const PIECES = fc.constantFrom(
  '$',
  'US$',
  '€',
  '¥',
  'RMB ',
  '1.2',
  '30',
  '1,300',
  '200',
  '5',
  '2018',
  '0',
  '99',
  'tn',
  'bn',
  'm',
  ' million',
  ' trillion',
  '%',
  ' percent',
  ' per cent',
  ' points',
  ' to ',
  '-',
  '–',
  ' and ',
  ' or ',
  'from ',
  'between ',
  'more than ',
  'up to ',
  'nearly ',
  'a ',
  'half ',
  'a third',
  ' of ',
  'hundreds',
  'dozens',
  'two',
  'twenty',
  ' hundred',
  ' years',
  '-day',
  ' a year',
  ' per tonne',
  ' tonnes',
  ' barrels',
  ' companies',
  ' U.S. ',
  'rose ',
  'fell ',
  'by ',
  ', ',
  '. ',
  ' (',
  ')',
  '\n',
  'Section ',
  'Jan. ',
  '’s ',
  'zero',
  ' doubled',
  ' or so',
  'one in five',
  '½',
);
const SOUP = fc.array(PIECES, { maxLength: 24 }).map((pieces) => pieces.join(''));
const WILD = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }));
const TEXT = fc.oneof(
  SOUP,
  WILD,
  fc.tuple(SOUP, WILD).map(([a, b]) => a + b),
);

const runs = { seed: 20190118, numRuns: 1500 };

describe('any text', () => {
  it('gives valid figures in order, apart, each inside one sentence, with words at both ends', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const prose = proseOf(text);
        let last = 0;
        for (const figure of findFigures(prose, [])) {
          expect(v.is(Figure, figure)).toBe(true);
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(figure.end).toBeGreaterThan(figure.start);
          last = figure.end;
          expect(prose.sentences.some((s) => s.start <= figure.start && figure.end <= s.end)).toBe(true);
          const words = text.slice(figure.start, figure.end);
          expect(words).toBe(words.trim());
          if (Array.isArray(figure.value)) expect(figure.value[0]).toBeLessThan(figure.value[1]);
        }
      }),
      runs,
    );
  });

  it('reads an amount of any size back, with separators and spelled magnitude', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom(1, 1e6, 1e9, 1e12), (n, scale) => {
        const word = { 1: '', 1e6: ' million', 1e9: ' billion', 1e12: ' trillion' }[scale];
        const [figure] = findFigures(proseOf(`It paid $${n.toLocaleString('en-US')}${word} for it.`), []);
        expect(figure).toMatchObject({ kind: 'money', unit: 'USD', value: n * scale, qualifier: '=' });
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('reads the same figures wherever the sentence stands', () => {
    const sentence = 'It buys more than $30 billion a year, up 4.4 percent, of 12 million tonnes from 27 countries in a 90-day truce.';
    const alone = readIn(sentence);
    expect(alone).toHaveLength(5);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), (n) => {
        expect(readIn(`${'It was so then. '.repeat(n)}${sentence}`)).toEqual(alone);
      }),
      { seed: 3, numRuns: 20 },
    );
  });
});

describe('sentence ends', () => {
  it('part what they end', () => {
    expect(readIn('It spent between $40 and so on. The $50 billion came.')).toEqual(['$40: 40 USD', '$50 billion: 5e10 USD']);
    expect(readIn('It fell to 25 percent. From 10 percent it rose.')).toEqual(['25 percent: 25 percent', '10 percent: 10 percent']);
  });
});

/** Pieces over and over have no sentences of their own. */
const asOneSentence = (text: string): Prose => {
  const sentences = [{ start: 0, end: text.length }];
  return { text, blocks: [], sentences, tokens: tokensOf(text, sentences), published: null };
};

describe('growth', () => {
  const shortest = (text: string): number => {
    const prose = asOneSentence(text);
    return cpu(() => findFigures(prose, []), 4);
  };

  // Eight times the text takes eight times as long; quadratic would take sixty-four. Half a millisecond covers the clock's own grain.
  it.each([
    '1',
    ' ',
    '$',
    '-',
    '1,',
    '1-',
    '1 1 ',
    '.5',
    'one ',
    'hundred ',
    'hundreds of ',
    '5 to ',
    '$5 ',
    'from 5% to ',
    'a half ',
    'one and a half ',
    '12 of the ',
    '12 big ',
    'U.S.',
    'A',
    "'",
    '5m ',
    'x-5',
    'up to ',
    '1,50,',
    '$US5 ',
    '+5% ',
    'sub-5 ',
    '1/4 mile ',
    '5 feet ',
    'a week or ',
    '5 Chinese and ',
    'two to one ',
    '(',
    '[4]',
    '(1)',
    '%20',
    '5-foot-11 ',
    "2 a' b' ",
  ])('is linear in %j repeated', (piece) => {
    const small = shortest(piece.repeat(Math.ceil(12_000 / piece.length)));
    const large = shortest(piece.repeat(Math.ceil(96_000 / piece.length)));
    expect(large / (small + 0.5)).toBeLessThan(32);
  });

  it('is linear in a text that is read again from another string', () => {
    const written = (n: number): string => Array.from({ length: n }, () => 'It buys 5 ships. ').join('');
    const best = (n: number): number => {
      const proses = [asOneSentence(written(n)), asOneSentence(written(n))];
      return cpu(() => {
        for (const prose of proses) findFigures(prose, []);
      });
    };
    expect(best(8000) / (best(1000) + 0.5)).toBeLessThan(32);
  });

  it('is linear in moments too', () => {
    const best = (n: number): number => {
      const text = 'Jan. 9 and 5 ships, '.repeat(n);
      const moments = Array.from({ length: n }, (_, i) => ({ ...momentAt(text, 'Jan. 9'), start: i * 20, end: i * 20 + 6 }));
      const prose = asOneSentence(text);
      expect(findFigures(prose, moments)).toHaveLength(n);
      return cpu(() => findFigures(prose, moments));
    };
    expect(best(8000) / (best(1000) + 0.5)).toBeLessThan(32);
  });

  it('takes a megabyte of digits, of spaces and of nothing but dollars', () => {
    for (const piece of ['7', ' ', '$', '-', 'tariff', '(']) expect(readIn(piece.repeat(1_000_000))).toEqual([]);
  });
});
