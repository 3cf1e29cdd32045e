import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toProse } from '../../../src/engine/text/prose.ts';
import { quotationsOf } from '../../../src/engine/text/quotations.ts';
import { articleOf } from '../article.ts';

const prose = (...paragraphs: string[]) => toProse(articleOf(paragraphs.join('\n'), null));

const quoted = (...paragraphs: string[]): string[] => {
  const p = prose(...paragraphs);
  return quotationsOf(p).map((s) => p.text.slice(s.start, s.end));
};

describe('quotations', () => {
  test.each<[string[], string[]]>([
    [['“We will buy more,” he said, “but not today.”'], ['We will buy more,', 'but not today.']],
    [['"We will buy more," he said.'], ['We will buy more,']],
    [['He called it ‘China’s promise’ twice.'], ['China’s promise']],
    [['He called it "a start" and "an end".'], ['a start', 'an end']],
    [
      ['“First part.', '“Second part,” he said.'],
      ['First part.', 'Second part,'],
    ],
    [['(“Yes.”)'], ['Yes.']],
    [['«Oui», dit-il.'], ['Oui']],
    [["''We will buy more,'' he said. ''Not today.''"], ['We will buy more,', 'Not today.']],
    [['“We will buy more," he said. “Not today.”'], ['We will buy more,', 'Not today.']],
    [['“She said "no" to us,” he said.'], ['She said "no" to us,']],
    [["``We will buy more,'' he said."], ['We will buy more,']],
    [
      ["''First part.", "''Second part,'' he said."],
      ['First part.', 'Second part,'],
    ],
    [['“She said ‘no’ to us,” he said.'], ['She said ‘no’ to us,']],
  ])('%j', (paragraphs, expected) => {
    expect(quoted(...paragraphs)).toEqual(expected);
  });

  test.each<string[]>([
    ['China’s exports and farmers’ incomes fell.'],
    ['A 6" pipe and a 12" pipe.'],
    ['“Lost its end.', 'Another paragraph.'],
    ['It is the ’90s again.'],
    ["He is 5'10'' tall, she 5'2''."],
    ["A rock 'n'' roll band and ''its end."],
    [''],
  ])('none in %j', (...paragraphs) => {
    expect(quoted(...paragraphs)).toEqual([]);
  });

  test('of any text: inside one block, in order', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('“', '”', '"', ' "', '‘', '’', 'word ', '\udc00'));
    fc.assert(
      fc.property(fc.array(fc.array(piece)), (paragraphs) => {
        const p = prose(...paragraphs.map((pieces) => pieces.join('')));
        let last = 0;
        for (const { start, end } of quotationsOf(p)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(p.blocks.some((b) => b.start <= start && end <= b.end)).toBe(true);
          last = end;
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
