import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/pages/panel/lines.ts';
import { rowsOf } from '../../../src/pages/panel/rows.ts';
import { practiceReading } from '../../../src/pages/welcome/practiceReading.ts';
import { british } from '../../ui/reader.ts';
import { compared } from '../../ui/reading.ts';

type Links = typeof practiceReading.links;

function lines(links: Links) {
  const reading = { ...practiceReading, links };
  const [row] = rowsOf(reading);
  if (!row) throw new Error('the practice reading has a claim');
  return linesOf(row, reading, british);
}

const SAID =
  '$20 billion less than that of 2 Mar 2019: more than $40 billion here, $60 billion there; this runs over 4 years, that one over 3 years.';

const [lowers] = practiceReading.links;
if (!lowers) throw new Error('the practice reading has a link');

describe('a claim in two lines', () => {
  test('what is claimed, the nearest record and how it differs', () =>
    expect(lines([lowers])).toMatchObject({
      kind: 'Pledge',
      record: { date: '2 Mar 2019', title: 'Norland pledged to buy $60 billion of Sudland’s grain' },
      difference: `lowers · ${SAID}`,
    }));

  test('the record it differs from is dated once where it is not the nearest', () => {
    const nearest = { ...lowers, relation: 'same', comparison: null } as const;
    expect(lines([nearest, lowers]).difference).toBe(`lowers · ${SAID}`);
    expect(lines([nearest, { ...lowers, relation: 'contradicts', comparison: null }]).difference).toBe('2 Mar 2019 · contradicts');
  });

  test('a comparison that agrees is told without a relation', () => expect(lines([{ ...lowers, relation: 'same' }]).difference).toBe(SAID));

  test('what cannot be compared is not told as a difference', () => {
    const comparison = compared({ says: 'not-comparable', why: { is: 'unit' } });
    expect(lines([{ ...lowers, relation: 'related', comparison }]).difference).toBe('');
  });

  test('without a record there is nothing to tell', () => expect(lines([])).toMatchObject({ record: null, difference: '' }));
});
