import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CERTAIN, type Kind } from '../../../src/model/claim.ts';
import { Reading } from '../../../src/model/reading.ts';
import { type Filter, paragraphsOf, passes, type Row, rowsOf, whyUnlinked } from '../../../src/pages/panel/rows.ts';
import { compared } from '../../ui/reading.ts';

interface Told {
  at: number;
  kind?: Kind;
  actors?: string[];
  measure?: string | null;
  links?: { relation: string; when?: string }[];
}

/** Two paragraphs, 0–50 and 51–100; each claim ten characters long. */
function reading(told: Told[]): Reading {
  return v.parse(Reading, {
    article: {
      title: 'A',
      url: null,
      published: '2019-01-18',
      language: 'en',
      outlet: null,
      author: null,
      text: 'x'.repeat(100),
      blocks: [
        { start: 0, end: 50, role: 'paragraph' },
        { start: 51, end: 100, role: 'paragraph' },
      ],
    },
    analysis: {
      figures: [],
      moments: [],
      names: [],
      attributions: [],
      claims: told.map(({ at, kind = 'pledge', actors = ['CN'], measure = 'purchases' }) => ({
        start: at,
        end: at + 10,
        kind,
        polarity: 'affirmed',
        modality: null,
        nature: [],
        money: null,
        actors,
        counterparties: [],
        measure,
        goods: [],
        figures: [],
        dates: [],
        spokenOf: null,
        event: null,
        deadline: null,
        period: null,
        attribution: [],
        sure: CERTAIN,
        rule: 'test',
      })),
    },
    links: told.flatMap(({ links = [] }, claim) =>
      links.map(({ relation, when = 'earlier' }, i) => ({
        claim,
        entry: `entry-${claim}-${i}`,
        relation,
        when,
        score: 0.9,
        because: [{ says: 'same-parties' }],
        comparison: compared({}),
      })),
    ),
    entries: [],
    parties: {},
    quiet: null,
  });
}

const filter = (show: Filter['show'], ...kinds: Kind[]): Filter => ({ show, kinds: new Set(kinds) });

describe('the claims of a page', () => {
  test('come in the order of the text, by paragraph', () => {
    const groups = paragraphsOf(rowsOf(reading([{ at: 60 }, { at: 20 }, { at: 0 }])));
    expect(groups.map((g) => [g.paragraph, g.rows.map((r) => r.claim)])).toEqual([
      [1, [2, 1]],
      [2, [0]],
    ]);
  });

  test('one between the blocks stands outside the text', () => expect(rowsOf(reading([{ at: 50 }]))[0]?.paragraph).toBe(0));

  test('a page without claims has no rows', () => expect(rowsOf(reading([]))).toEqual([]));

  test('the nearest record is the first link', () => {
    const [row] = rowsOf(reading([{ at: 0, links: [{ relation: 'same' }, { relation: 'raises' }] }]));
    expect(row?.link?.entry).toBe('entry-0-0');
    expect(row?.differing?.link.entry).toBe('entry-0-1');
  });

  test.each([
    ['raises', 'earlier', true],
    ['lowers', 'earlier', true],
    ['contradicts', 'same', true],
    ['raises', 'later', false],
    ['same', 'same', false],
    ['restates', 'earlier', false],
    ['related', 'earlier', false],
  ])('%s %s differs: %s', (relation, when, differs) =>
    expect(rowsOf(reading([{ at: 0, links: [{ relation, when }] }]))[0]?.differing !== null).toBe(differs),
  );
});

describe('filters', () => {
  const rows = rowsOf(
    reading([
      { at: 0, kind: 'offer', links: [{ relation: 'raises' }] },
      { at: 10, kind: 'pledge', links: [{ relation: 'same' }] },
      { at: 20, kind: 'offer' },
    ]),
  );
  const left = (f: Filter): number[] => rows.filter((row) => passes(row, f)).map((row) => row.claim);
  test.each([
    [filter('all'), [0, 1, 2]],
    [filter('record'), [0, 1]],
    [filter('differs'), [0]],
    [filter('all', 'offer'), [0, 2]],
    [filter('all', 'offer', 'pledge'), [0, 1, 2]],
    [filter('differs', 'pledge'), []],
    [filter('all', 'threat'), []],
  ])('%#', (f, claims) => expect(left(f)).toEqual(claims));
});

describe('why a claim was not linked', () => {
  test.each([
    [{ at: 0, actors: [] }, 'no_party'],
    [{ at: 0, actors: [], measure: null }, 'no_party'],
    [{ at: 0, measure: null }, 'no_measure'],
    [{ at: 0 }, 'no_record'],
  ] satisfies [Told, string][])('%j: %s', (told, why) => {
    const read = reading([{ ...told }]);
    expect(whyUnlinked(rowsOf(read)[0] as Row, read)).toBe(why);
  });
});
