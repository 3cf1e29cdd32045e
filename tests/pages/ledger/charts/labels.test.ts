import { describe, expect, test } from 'vitest';
import { type Box, labelsIn } from '../../../../src/pages/ledger/charts/labels.ts';

const told = (wanted: [x: number, y: number, says: string][], drawn: Box[] = [], right = 400): string[] =>
  labelsIn(
    wanted.map(([x, y, says]) => ({ x, y, says })),
    0,
    right,
    drawn,
  ).map(({ says, anchor }) => `${says} ${anchor}`);

const line = (left: number, top: number, right = left, bottom = top): Box => ({ left, right, top, bottom });

describe('words beside marks', () => {
  test.each<[what: string, told: string[], is: string[]]>([
    ['after the mark', told([[100, 50, 'ten']]), ['ten start']],
    ['before it at the right edge', told([[380, 50, 'ten']]), ['ten end']],
    ['after it where another mark is before', told([[100, 50, 'ten']], [line(60, 50, 95, 50)]), ['ten start']],
    ['before it where a line runs after', told([[100, 50, 'ten']], [line(105, 50, 200, 50)]), ['ten end']],
    ['beside a line that ends before the words', told([[100, 50, 'ten']], [line(105, 0, 105, 100)]), ['ten start']],
    ['not where lines run on both sides', told([[100, 50, 'ten']], [line(0, 50, 400, 50)]), []],
    ['not where a line crosses on both sides', told([[100, 50, 'ten']], [line(120, 0, 120, 99), line(80, 0, 80, 99)]), []],
    [
      'two at one place on either side',
      told([
        [100, 50, 'ten'],
        [100, 50, 'eleven'],
      ]),
      ['ten start', 'eleven end'],
    ],
    [
      'of three in a row none for the middle one',
      told(
        [
          [100, 50, 'more than ten'],
          [130, 50, 'eleven'],
          [160, 50, 'twelve'],
        ],
        [],
        240,
      ),
      ['more than ten end', 'twelve start'],
    ],
  ])('%s', (_, found, is) => expect(found).toEqual(is));
});
