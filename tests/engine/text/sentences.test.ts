import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/engine/text/sentences.ts';
import type { Block } from '../../../src/model/article.ts';
import { cpu } from '../cpu.ts';

const whole = (text: string): Block[] => [{ start: 0, end: text.length, role: 'paragraph' }];

/** `|` marks where one sentence ends and the next begins. */
const cut = (marked: string): [string, string[]] => [marked.replace(/\|/g, ''), marked.split('|').map((s) => s.trim())];

const SPLIT = [
  'Exports rose. |Imports fell.',
  'He sells to the U.S. |The buyers are few.',
  'Talks end at 5 p.m. |Nobody expects a deal.',
  'She works for Harvest Foods Inc. |He does not.',
  '“We will buy more.” |Analysts doubted it.',
  'They agreed (in part.) |Nothing was signed.',
  'Who pays? |Importers do!',
  'It stood at 3.5 percent. |Then it rose to 4.25.',
  'They walked out … |Nobody followed.',
  'They walked out... |Nobody followed.',
  'The deal was dead.[12] |A new one came.',
  'Plan B. |The minister smiled.',
  'It happened on Jan. |The rest is known.',
  'He paid $5. |$3 came back.',
  '谈判结束。|双方同意。',
  'That is the law. |eBay complied.',
  'He said no. |Then he left.',
];

const WHOLE = [
  'U.S. Treasury Secretary Ann Roe met Mr. Li on Jan. 9 in Washington.',
  'The U.S. President Joe Roe spoke.',
  'The U.S. China policy is new.',
  'Sen. Chuck Doe of Iowa said so.',
  'The No. 2 official at Acme Corp. China left.',
  'It grew 3.5 percent to 1.2 trillion.',
  'J. R. Doe and George W. Roe met at 9 a.m. EST on Sunday.',
  '“Will it hold?” Ms. Li asked.',
  'The tariff, i.e. a tax, is paid here.',
  'The yield was … lower than before.',
  'A rate of .5 percent.',
  'See example.com for more.',
  'Sec. 301 and Art. 5 apply.',
];

describe('sentences', () => {
  test.each(SPLIT)('%s', (marked) => {
    const [text, expected] = cut(marked);
    expect(sentencesOf(text, whole(text)).map((s) => text.slice(s.start, s.end))).toEqual(expected);
  });

  test.each(WHOLE)('is one: %s', (text) => {
    expect(sentencesOf(text, whole(text)).map((s) => text.slice(s.start, s.end))).toEqual([text]);
  });

  test('none crosses a block', () => {
    const text = 'Trade talks resume\n\nThe envoys met. They left.';
    const blocks: Block[] = [
      { start: 0, end: 18, role: 'heading' },
      { start: 20, end: text.length, role: 'paragraph' },
    ];
    expect(sentencesOf(text, blocks).map((s) => text.slice(s.start, s.end))).toEqual(['Trade talks resume', 'The envoys met.', 'They left.']);
  });

  test('of any text: in order, trimmed, and nothing but white space between', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('U.S. ', 'The ', '. ', '”', '… ', '\ud800', 'a.m. ', ' “', '? ', '3.5', '。'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of sentencesOf(text, whole(text))) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test.each(['.', '. ', '.)', 'A. ', '. “', '…', '.[1]', 'x'])('time grows with length: %j', (unit) => {
    const time = (n: number): number => {
      const text = unit.repeat(n);
      return cpu(() => sentencesOf(text, whole(text)));
    };
    expect(time(200_000)).toBeLessThan(40 * Math.max(time(20_000), 5));
  });
});
