import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse.ts';
import { compileLexicon } from '../../src/engine/lexicon.ts';
import { articleOf } from './article.ts';
import { cpu } from './cpu.ts';
import { ENTITIES } from './names/entities.ts';

const lexicon = compileLexicon(ENTITIES);

function shortest(text: string): number {
  const article = articleOf(text);
  return cpu(() => analyse(article, lexicon));
}

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe('the whole of analyse takes time in proportion to the text', () => {
  const SMALL = 3000;
  // Sixteen times the text takes sixteen times as long; quadratic would take two hundred and fifty-six. Two milliseconds cover the clock and what
  // every article costs.
  const ratio = (text: (length: number) => string): number => shortest(text(16 * SMALL)) / (shortest(text(SMALL)) + 2);
  const nested = (n: number): string => fill('(', n / 2) + fill(')', n / 2);

  test.each([
    ['of digits', (n: number) => fill('1', n)],
    ['of digits and commas', (n: number) => fill('1,', n)],
    ['in one word', (n: number) => fill('tariff', n)],
    ['of nested brackets', nested],
    ['of quotation marks', (n: number) => fill('"', n)],
    ['of quotations that never close', (n: number) => fill('“tariffs ', n)],
    ['of commas', (n: number) => fill(', ', n)],
    ['of abbreviations', (n: number) => fill('U.S. ', n)],
    ['of spaces', (n: number) => fill(' ', n)],
    ['of short lines', (n: number) => fill('5\n', n)],
    ['without a full stop', (n: number) => fill('China said it will buy soybeans and ', n)],
    ['of claims', (n: number) => fill('China will raise tariffs on U.S. goods, Trump said on Friday. ', n)],
    ['of ministries that speak', (n: number) => fill('On tariffs the ministry said on Friday that it would not yield. ', n)],
    ['of quoted speech', (n: number) => fill('“We will buy soybeans and lift tariffs,” Xi said. ', n)],
  ])('%s', (_, text) => expect(ratio(text)).toBeLessThan(64));

  const piece = fc.constantFrom(
    'China ',
    '$5 billion ',
    'said ',
    ', ',
    '“',
    '”',
    '(',
    '. ',
    '\n',
    '12',
    '-',
    ' the ministry ',
    'Friday ',
    'U.S.',
    ' tariffs ',
  );

  test('in any mixture that comes again and again', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        expect(ratio((n) => fill(pieces.join(''), n))).toBeLessThan(64);
      }),
      { seed: 3, numRuns: 8 },
    );
  });
});

describe('no text is too strange', () => {
  const spans = (text: string): void => {
    const { figures, moments, names, claims, attributions } = analyse(articleOf(text), lexicon);
    for (const { start, end } of [...figures, ...moments, ...names, ...claims, ...attributions.map((a) => a.content)]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  };

  test('every span lies in the text, whatever its letters', () => {
    const strange = fc.constantFrom('\ud800', '\udc00', '\u200b', '\u202e', 'İ', '关税', '🇨🇳', '\u0000', '’', '“');
    const plain = fc.constantFrom('China ', 'will raise tariffs ', 'to 25% ', 'on Friday', ', Trump said. ', '$5bn', '\n');
    const unit = fc.oneof(strange, plain, fc.string({ unit: 'binary', maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (parts) => spans(parts.join(''))),
      { seed: 11, numRuns: 500 },
    );
  });

  test.each([
    ['nothing', ''],
    ['a megabyte of digits', fill('7', 1_000_000)],
    ['a megabyte without a space', fill('tariff', 1_000_000)],
    ['a megabyte of Chinese', fill('中国将提高关税。', 1_000_000)],
  ])('%s', (_, text) => spans(text));
});
