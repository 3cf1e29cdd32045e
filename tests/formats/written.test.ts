import { createRequire } from 'node:module';
import fc from 'fast-check';
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { SavedEntry } from '../../src/model/saved.ts';
import { related, saved, sighting } from '../ledger/samples.ts';
import { anyClaim } from './claims.ts';
import { fileOf, taken } from './files.ts';
import { strangersTo, strangersToAnnotations, vocabularyIn } from './vocabulary.ts';

const SEED = { seed: 20200115, numRuns: 100 };
const AT = '2024-03-01T08:00:00.000Z';

const claim = (more: Partial<SavedEntry> = {}): SavedEntry =>
  saved('saved-1', AT, {
    title: 'China → United States: pledge, purchases, $200 billion',
    note: 'Compare with 2017',
    tags: ['phase one', '50%'],
    attribution: [{ source: 'jo-doe', type: 'official' }],
    related: related(['us-cn-1', 'restates']),
    sightings: [
      {
        ...sighting(AT, { title: 'Deal & {detail}', author: 'Ann Writer' }),
        quote: { exact: 'will buy $200 billion_more', prefix: 'Ruritania ', suffix: '.', start: 10, end: 36 },
      },
      sighting('2024-04-01T08:00:00.000Z', { url: 'https://other.example/b', title: 'Again', published: null }),
    ],
    ...more,
  });

const instant = v.pipe(v.string(), v.isoTimestamp());
const iri = v.pipe(v.string(), v.regex(/^(?:https?:\/\/|urn:[a-z]+:)\S+$/));
const list = <const S extends v.GenericSchema>(of: S) => v.union([of, v.pipe(v.array(of), v.minLength(1))]);

/** What the W3C's Web Annotation Data Model says must and may be, of what we write; a field that it does not name is refused. */
const Annotation = v.strictObject({
  id: iri,
  type: v.literal('Annotation'),
  motivation: v.picklist(['commenting', 'highlighting']),
  created: instant,
  generator: v.strictObject({ id: iri, type: v.literal('Software'), name: v.string() }),
  body: v.exactOptional(
    list(
      v.strictObject({
        type: v.literal('TextualBody'),
        value: v.string(),
        format: v.literal('text/plain'),
        purpose: v.picklist(['commenting', 'tagging']),
      }),
    ),
  ),
  target: list(
    v.strictObject({
      type: v.literal('SpecificResource'),
      source: iri,
      selector: v.strictTuple([
        v.strictObject({ type: v.literal('TextQuoteSelector'), exact: v.string(), prefix: v.string(), suffix: v.string() }),
        v.strictObject({
          type: v.literal('TextPositionSelector'),
          start: v.pipe(v.number(), v.integer(), v.minValue(0)),
          end: v.pipe(v.number(), v.integer(), v.minValue(0)),
        }),
      ]),
      state: v.strictObject({ type: v.literal('TimeState'), sourceDate: instant }),
    }),
  ),
  'pledgemark:entry': v.unknown(),
});
const Page = v.strictObject({
  '@context': v.strictTuple([
    v.literal('http://www.w3.org/ns/anno.jsonld'),
    v.strictObject({ pledgemark: iri, 'pledgemark:entry': v.strictObject({ '@type': v.literal('@json') }) }),
  ]),
  id: iri,
  type: v.literal('AnnotationPage'),
  partOf: v.strictObject({ id: iri, type: v.literal('AnnotationCollection'), total: v.number() }),
  startIndex: v.literal(0),
  items: v.array(Annotation),
});

describe('annotations', () => {
  /** By the Web Annotation Ontology as the W3C publishes it. */
  const strange = strangersToAnnotations(vocabularyIn(createRequire(import.meta.url).resolve('@vocabulary/oa/oa.nq')));

  test('are what the W3C’s model asks for, whatever was saved', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { maxLength: 4 }), (entries) => {
        const page = v.parse(Page, JSON.parse(fileOf('annotations', entries)));
        expect(page.partOf.total).toBe(page.items.length);
        expect(strange(page.items)).toEqual([]);
      }),
      SEED,
    );
  });

  test.each<[string, object, string[]]>([
    ['an unknown class', { type: 'Annotation', target: { type: 'Sighting' } }, ['Sighting']],
    ['a key of another class', { type: 'TextQuoteSelector', source: 'x' }, ['TextQuoteSelector.source']],
    ['a motivation that is none', { type: 'Annotation', motivation: 'rating' }, ['Annotation.motivation: "rating"']],
    [
      'a state that is a selector',
      { type: 'SpecificResource', state: { type: 'TextQuoteSelector' } },
      ['SpecificResource.state: {"type":"TextQuoteSelector"}'],
    ],
    ['a place before the first', { type: 'TextPositionSelector', start: -1 }, ['TextPositionSelector.start: -1']],
  ])('%s would be noticed', (_, value, noticed) => expect(strange(value)).toEqual(noticed));

  test('of other software are taken: its words, places, notes and tags', async () => {
    const annotation = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://notes.example/1',
      type: 'Annotation',
      created: '2023-05-06T07:08:09Z',
      body: [
        { type: 'TextualBody', value: 'my words', purpose: 'commenting' },
        { type: 'TextualBody', value: 'soy', purpose: 'tagging' },
      ],
      target: {
        source: 'https://news.example/a',
        selector: [
          { type: 'TextQuoteSelector', exact: '$550 billion', prefix: 'will invest ' },
          { type: 'TextPositionSelector', start: 4, end: 16 },
        ],
      },
    };
    const all = [annotation, { type: 'AnnotationCollection', first: { items: [annotation] } }, [annotation], { items: [annotation] }];
    for (const file of all) {
      const { entries, refused } = await taken(JSON.stringify(file));
      expect(refused).toEqual([]);
      expect(entries).toMatchObject([
        {
          id: expect.stringMatching(/^annotation-[0-9a-f]{14}$/),
          date: '2023-05-06',
          kind: 'statement',
          title: '$550 billion',
          note: 'my words',
          tags: ['soy'],
          sightings: [
            {
              page: { url: 'https://news.example/a' },
              quote: { exact: '$550 billion', prefix: 'will invest ', suffix: '', start: 4, end: 16 },
              at: '2023-05-06T07:08:09.000Z',
            },
          ],
        },
      ]);
    }
  });

  test.each<[string, object, RegExp]>([
    ['without words', { type: 'Annotation', target: 'https://news.example/a' }, /no words are quoted/],
    ['without a target', { type: 'Annotation', body: 'x' }, /target/],
    ['that is a bookmark', { type: 'Bookmark', target: 'https://news.example/a' }, /type/],
    ['of a broken entry of ours', { type: 'Annotation', target: 'https://a.example/', 'pledgemark:entry': { id: 'x' } }, /date/],
  ])('one %s is told of', async (_, annotation, why) => {
    const { entries, refused } = await taken(JSON.stringify([annotation]));
    expect(entries).toEqual([]);
    expect(refused).toMatchObject([{ line: 1, why: expect.stringMatching(why) }]);
  });
});

/** By schema.org's own published terms. */
const strangers = strangersTo(vocabularyIn(createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq')));

describe('schema.org', () => {
  const graph = (...entries: SavedEntry[]) => JSON.parse(fileOf('schema-org', entries))['@graph'];

  test('a claim is a Claim, in schema.org’s terms alone', () => {
    fc.assert(
      fc.property(anyClaim, (entry) => void expect(strangers(graph(entry))).toEqual([])),
      SEED,
    );
    expect(graph(claim())).toMatchObject([
      {
        '@type': 'Claim',
        '@id': 'urn:pledgemark:entry:saved-1',
        text: 'will buy $200 billion_more',
        author: { '@type': 'Person', name: 'jo-doe' },
        firstAppearance: { url: 'https://news.example/a', author: { name: 'Ann Writer' } },
        appearance: [{ url: 'https://other.example/b' }],
      },
    ]);
  });

  test.each<[string, object, string[]]>([
    ['an unknown class', { '@type': 'Pledge', name: 'x' }, ['Pledge']],
    ['an unknown property', { '@type': 'Claim', author: { '@type': 'Person', nickname: 'x' } }, ['Person.nickname']],
    ['a property of another class', { '@type': 'Claim', ratingValue: 2 }, ['Claim.ratingValue']],
    ['a value of another class', { '@type': 'ClaimReview', reviewRating: { '@type': 'Person' } }, ['ClaimReview.reviewRating: {"@type":"Person"}']],
    ['words where a thing is asked for', { '@type': 'Claim', firstAppearance: 'x' }, ['Claim.firstAppearance: "x"']],
  ])('%s would be noticed', (_, value, noticed) => expect(strangers(value)).toEqual(noticed));

  test('only a person’s own rating makes it a ClaimReview, under that person’s name', () => {
    expect(JSON.stringify(graph(claim()))).not.toMatch(/Review|Rating/);
    const [review] = graph(claim({ rating: { words: 'not kept', value: 2, by: 'A Reader', at: AT } }));
    expect(strangers(review)).toEqual([]);
    expect(review).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: 'will buy $200 billion_more',
      reviewRating: { '@type': 'Rating', ratingValue: 2, worstRating: 1, bestRating: 5, alternateName: 'not kept' },
      author: { '@type': 'Person', name: 'A Reader' },
      datePublished: '2024-03-01',
      itemReviewed: { '@type': 'Claim' },
    });
  });
});

describe('tables', () => {
  test('no cell is a formula to a spreadsheet, and every row is as wide as the head', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { maxLength: 3 }), (entries) => {
        const rows = Papa.parse<string[]>(fileOf('csv', entries).slice(1).trimEnd(), { newline: '\r\n' }).data;
        const width = rows[0]?.length;
        for (const row of rows) {
          expect(row.length).toBe(width);
          for (const cell of row) expect(cell).not.toMatch(/^[=+@\t\r\n＝＋－＠]|^-(?![\d.])/);
        }
      }),
      SEED,
    );
  });

  test('one that a spreadsheet wrote, with semicolons, fewer columns in another order and others besides, is taken', async () => {
    const { entries, refused } = await taken(
      'title;quote;mine;id;figure_value;figure_unit\r\nA pledge;"buy; more";x;own-1;5;USD\r\nA pledge;;;own-1;6;tonne\r\n;no title;;own-2;;\r\n',
    );
    expect(entries).toMatchObject([{ id: 'own-1', title: 'A pledge', kind: 'statement', figures: [{ value: 5 }, { value: 6, unit: 'tonne' }] }]);
    expect(entries[0]?.sightings.map((s) => s.quote.exact)).toEqual(['buy; more']);
    expect(refused).toMatchObject([{ line: 4, what: 'entry "own-2"', why: expect.stringMatching(/^title: /) }]);
  });
});

describe('references', () => {
  test('BibTeX: one a page, and no text ends a field', () => {
    expect(fileOf('bibtex', [claim()])).toBe(`@online{saved-1,
  title = {{Deal \\& \\{detail\\}}},
  author = {{Ann Writer}},
  organization = {Example News},
  date = {2020-02-04},
  url = {https://news.example/a},
  urldate = {2024-03-01},
  note = {will buy \\$200 billion\\_more},
  annotation = {Compare with 2017},
  keywords = {phase one, 50\\%}
}

@online{saved-1-2,
  title = {{Again}},
  organization = {Example News},
  url = {https://other.example/b},
  urldate = {2024-04-01},
  note = {will buy more},
  annotation = {Compare with 2017},
  keywords = {phase one, 50\\%}
}

`);
    fc.assert(
      fc.property(anyClaim, (entry) => {
        let depth = 0;
        for (const brace of fileOf('bibtex', [entry])
          .replace(/\\[{}]/g, '')
          .match(/[{}]/g) ?? []) {
          depth += brace === '{' ? 1 : -1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
      SEED,
    );
  });

  test('RIS: every line has its tag, every record its end', () => {
    expect(fileOf('ris', [claim({ tags: [], sightings: claim().sightings.slice(0, 1) })]).split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - saved-1',
      'TI  - Deal & {detail}',
      'AU  - Ann Writer',
      'PB  - Example News',
      'PY  - 2020',
      'DA  - 2020/02/04',
      'UR  - https://news.example/a',
      'Y2  - 2024/03/01',
      'N1  - will buy $200 billion_more',
      'N2  - Compare with 2017',
      'ER  - ',
      '',
      '',
    ]);
    fc.assert(
      fc.property(anyClaim, (entry) => {
        for (const line of fileOf('ris', [entry]).split('\r\n')) expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- .*)?$/);
      }),
      SEED,
    );
  });
});

describe('Markdown', () => {
  test('reads as what was said, by whom and where', () => {
    expect(fileOf('markdown', [claim({ tags: ['phase one'] })])).toBe(`# Pledgemark, 2025-01-01

## China → United States: pledge, purchases, \\$200 billion

2020-02-03 · pledge · China → US · purchases · pledged

> will buy \\$200 billion\\_more
>
> will buy more

- [Deal \\& \\{detail\\}](<https://news.example/a>), Example News, 2020-02-04, seen 2024-03-01
- [Again](<https://other.example/b>), Example News, seen 2024-04-01

**Note:** Compare with 2017

**Tags:** phase one

`);
  });

  test.each(['<script>x</script>', '[x](javascript:1)', '# head', '1. one', '- item', '![x](y)', '`code`', '| a |'])('"%s" stays text', (words) => {
    const file = fileOf('markdown', [claim({ title: words, note: words })]);
    expect(file).not.toMatch(/^(?:- item|1\. one|# head|\| a)|(?<!\\)<script|(?<!\\)\]\(javascript|(?<!\\)`code/m);
  });
});
