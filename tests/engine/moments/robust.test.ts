import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMoments } from '../../../src/engine/moments/find.ts';
import { isDay } from '../../../src/model/day.ts';
import { cpu } from '../cpu.ts';
import { proseOf } from './reading.ts';

const WORDS =
  `Jan. March May 2 30 31 2019 2018-01-09 9/17/2018 Friday last next this past the two a year years month ago earlier later by until since before after
  from to between and through - – end of early mid late first quarter half Q3 FY2020 fiscal spring fall today following same day week . , ; ' ’s “ ” ( ) \ud800 \udc00 \u200b 1990s '90s 20192019 will said
  0 99 9999 19th century rest`.split(/\s+/);

describe('moments of any text', () => {
  test('lie in order, apart, in the text, with days that exist and in their order', () => {
    const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) });
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom(' ', '', '\n', '\u00a0'),
        fc.constantFrom('2019-01-18', '2024-02-29', null),
        (pieces, gap, day) => {
          const text = pieces.join(gap);
          let last = 0;
          for (const m of findMoments(proseOf(text, day))) {
            expect(m.start).toBeGreaterThanOrEqual(last);
            expect(m.end).toBeGreaterThan(m.start);
            expect(m.end).toBeLessThanOrEqual(text.length);
            expect(text.slice(m.start, m.end).trim()).toBe(text.slice(m.start, m.end));
            for (const d of [m.from, m.to]) expect(d === null || isDay(d)).toBe(true);
            expect(m.from !== null || m.to !== null).toBe(true);
            if (m.from !== null && m.to !== null) expect(m.from <= m.to).toBe(true);
            last = m.end;
          }
        },
      ),
      { seed: 7, numRuns: 2000 },
    );
  });

  test.each([
    '1',
    '2019',
    '2019-',
    '2019 ',
    'May ',
    'the end of ',
    'last ',
    'a year ',
    'Jan. 3',
    'Friday, ',
    'from 2019 to ',
    '(',
    ' \n',
    'x',
    'early mid late ',
  ])('time grows with length: %j', (unit) => {
    const time = (length: number): number => {
      const prose = proseOf(unit.repeat(Math.ceil(length / unit.length)));
      return cpu(() => findMoments(prose));
    };
    expect(time(200_000)).toBeLessThan(40 * Math.max(time(20_000), 5));
  });
});
