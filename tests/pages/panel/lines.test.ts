import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/pages/panel/lines.ts';
import { rowsOf } from '../../../src/pages/panel/rows.ts';
import { practiceReading } from '../../../src/pages/welcome/practiceReading.ts';
import type { Reader } from '../../../src/ui/reader.ts';

/** Words that show which were asked for and with what. */
const reader: Reader = { words: (key, ...fill) => [key, ...fill].join(' '), locale: 'en-GB' };

type Links = typeof practiceReading.links;

function lines(links: Links) {
  const reading = { ...practiceReading, links };
  const [row] = rowsOf(reading);
  if (!row) throw new Error('the practice reading has a claim');
  return linesOf(row, reading, reader);
}

const [lowers] = practiceReading.links;
if (!lowers) throw new Error('the practice reading has a link');

describe('a claim in two lines', () => {
  test('what is claimed, the nearest record and how it differs', () =>
    expect(lines([lowers])).toMatchObject({
      kind: 'kind_pledge',
      record: { date: '2 Mar 2019', title: 'Norland pledged to buy $60 billion of Sudland’s grain' },
      difference: 'relation_lowers · $20 billion less, over four years instead of three',
    }));

  test('the record it differs from is dated where it is not the nearest', () =>
    expect(lines([{ ...lowers, relation: 'same', comparison: null }, { ...lowers }]).difference).toBe(
      '2 Mar 2019 · relation_lowers · $20 billion less, over four years instead of three',
    ));

  test('a comparison that agrees is told without a relation', () =>
    expect(lines([{ ...lowers, relation: 'same' }]).difference).toBe('$20 billion less, over four years instead of three'));

  test('what cannot be compared is not told as a difference', () => {
    const comparison = { sentence: 'No amount is stated there', comparable: false, rows: [] };
    expect(lines([{ ...lowers, relation: 'related', comparison }]).difference).toBe('');
  });

  test('without a record there is nothing to tell', () => expect(lines([])).toMatchObject({ record: null, difference: '' }));
});
