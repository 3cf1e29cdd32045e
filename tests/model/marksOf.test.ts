import { describe, expect, test } from 'vitest';
import { marksOf } from '../../src/model/marksOf.ts';
import { claim, compared, figure, link, reading } from '../ui/reading.ts';

const TEXT = 'China offered more than $1 trillion of purchases, and it named no day, for the talks go on and on and on and on and on and on.';

const words = (given: Parameters<typeof reading>[1]) => marksOf(reading(TEXT, given)).map((m) => TEXT.slice(m.start, m.end));

describe('what is marked', () => {
  test('the figures of a claim with a record', () => {
    expect(words({ claims: [claim({ end: 48, figures: [0] })], figures: [figure({ start: 14, end: 35 })], links: [link({})] })).toEqual([
      'more than $1 trillion',
    ]);
  });

  test('what is counted or timed in passing never; the length of a truce where there is no amount', () => {
    const figures = [
      figure({ start: 14, end: 35 }),
      figure({ start: 0, end: 5, kind: 'duration', unit: 'day' }),
      figure({ start: 6, end: 13, kind: 'count', unit: 'side' }),
    ];
    const marked = (given: Parameters<typeof claim>[0]) => words({ claims: [claim({ end: 13, ...given })], figures, links: [link({})] });
    expect(marked({ figures: [0, 1, 2] })).toEqual(['more than $1 trillion']);
    expect(marked({ figures: [1, 2] })).toEqual(['China offered']);
    expect(marked({ figures: [1, 2], measure: 'truce' })).toEqual(['China']);
    expect(marked({ figures: [0, 1], measure: 'truce' })).toEqual(['more than $1 trillion']);
  });

  test('without its full stop', () => {
    const mark = marksOf(reading('China agreed.', { claims: [claim({ end: 13 })], links: [link({})] }))[0];
    expect(mark?.end).toBe(12);
  });

  test('without a figure, a short clause whole', () => {
    expect(words({ claims: [claim({ end: 13 })], links: [link({})] })).toEqual(['China offered']);
  });

  test('without a figure, a long clause to its first comma', () => {
    expect(words({ claims: [claim({ end: TEXT.length })], links: [link({})] })).toEqual(['China offered more than $1 trillion of purchases']);
  });

  test('a long clause without a comma ends at a word', () => {
    const text = 'It promised to buy and buy and buy again until nothing was left to be bought by anybody at all in the whole wide country.';
    const [mark] = marksOf(reading(text, { claims: [claim({ end: text.length })], links: [link({})] }));
    expect(text.slice(0, mark?.end)).toBe('It promised to buy and buy and buy again until nothing was left to be bought by');
  });

  test('nothing of a claim without a record', () => expect(words({ claims: [claim({})], links: [] })).toEqual([]));

  test('a difference from an earlier pledge is another mark; a later one is none', () => {
    const comparison = compared({});
    const differs = (relation: string, when: string) =>
      marksOf(reading(TEXT, { claims: [claim({})], links: [link({ relation, when, comparison })] }))[0]?.differs;
    expect(differs('lowers', 'earlier')).toBe(true);
    expect(differs('lowers', 'later')).toBe(false);
    expect(differs('same', 'earlier')).toBe(false);
  });

  test('words are underlined once: a difference before a record, the clause before a word of it, of two alike the first', () => {
    const figures = [figure({ start: 14, end: 35 }), figure({ start: 24, end: 35 })];
    const under = (first: number[], second: number[], links: Parameters<typeof link>[0][]) =>
      marksOf(
        reading(TEXT, {
          claims: [claim({ figures: first }), claim({ start: 1, figures: second })],
          figures,
          links: links.map((given) => link(given)),
        }),
      ).map(({ claim: index, under: over }) => [index, over]);
    const record = (index: number) => ({ claim: index });
    const difference = (index: number) => ({ claim: index, relation: 'lowers', when: 'earlier', comparison: compared({}) });
    expect(under([0], [1], [record(0), record(1)])).toEqual([
      [0, undefined],
      [1, [0]],
    ]);
    expect(under([0], [0], [record(0), record(1)])).toEqual([
      [0, undefined],
      [1, [0]],
    ]);
    expect(under([0], [0], [record(0), difference(1)])).toEqual([
      [0, [1]],
      [1, undefined],
    ]);
    // What differs in a word of it does not hide the whole.
    expect(under([0], [1], [record(0), difference(1)])).toEqual([
      [0, undefined],
      [1, undefined],
    ]);
  });
});
