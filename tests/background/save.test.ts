import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { savedEntry } from '../../src/background/save.ts';
import { compileLexicon } from '../../src/engine/lexicon.ts';
import type { EntryId } from '../../src/model/entry.ts';
import { claimKey } from '../../src/model/keys.ts';
import { Relation } from '../../src/model/link.ts';
import { SavedEntry } from '../../src/model/saved.ts';
import { entity } from '../ledger/samples.ts';
import { article, claim, figure } from './samples.ts';

const NOW = '2025-03-04T05:06:07.000Z';
const { text } = article();
const lexicon = compileLexicon([
  entity('CN', { name: 'China' }),
  entity('US', { name: 'United States' }),
  entity('the-summit', { type: 'event', name: 'The Summit' }),
]);
const page = { url: 'https://www.news.example/a', title: 'An offer', outlet: 'Example News', author: null, published: '2019-02-01' as never };
const quote = { exact: text.slice(0, 111), prefix: '', suffix: '', start: 0, end: 111 };
const request = { page, quote, claim: claim(), figures: [figure()], links: [] };
const day = (s: string) => s as never;

describe('a saved claim', () => {
  test('is an entry by its schema, with the words, figures, source and sighting', () => {
    const entry = savedEntry(request, lexicon, NOW);
    expect(v.parse(SavedEntry, entry)).toEqual(entry);
    expect(entry).toMatchObject({
      id: `saved-${claimKey(claim(), text)}`,
      date: '2019-02-01',
      kind: 'offer',
      title: 'China → United States: offer, purchases, more than $30 billion',
      summary: quote.exact,
      actor: ['CN'],
      status: 'proposed',
      verified: false,
      attribution: [{ source: 'the ministry' }, { source: 'example-news' }],
      figures: [{ value: 3e10, unit: 'USD', qualifier: '>', role: 'purchases', from: null }],
      sources: [{ publisher: 'Example News', url: page.url, date: '2019-02-01', primary: false }],
      sightings: [{ page, quote, at: NOW }],
      savedAt: NOW,
    });
  });

  test('is the same on whatever page and wherever in it, and another where it says another thing', () => {
    const moved = {
      ...request,
      page: { ...page, url: 'https://b.example/' },
      quote: { ...quote, start: 500, end: 611 },
      claim: claim({ start: 500, end: 611 }),
    };
    const { id } = savedEntry(request, lexicon, NOW);
    expect(savedEntry(moved, lexicon, NOW).id).toBe(id);
    expect(savedEntry({ ...request, claim: claim({ kind: 'denial' }) }, lexicon, NOW).id).not.toBe(id);
    expect(savedEntry({ ...request, quote: { ...quote, exact: quote.exact.replace('30', '40') } }, lexicon, NOW).id).not.toBe(id);
  });

  test.each([
    ['a day', { from: '2018-12-01', to: '2018-12-01' }, '2018-12-01', 'day'],
    ['a month', { from: '2018-05-01', to: '2018-05-31' }, '2018-05', 'month'],
    ['a week of one month', { from: '2018-05-07', to: '2018-05-13' }, '2018-05', 'month'],
    ['a quarter', { from: '2018-04-01', to: '2018-06-30' }, '2018', 'year'],
    ['years', { from: '2017-01-01', to: '2018-12-31' }, '2019-02-01', 'day'],
    ['an open time', { from: '2018-05-01', to: null }, '2019-02-01', 'day'],
    ['no time', null, '2019-02-01', 'day'],
  ])('that speaks of %s is kept under it', (_, spokenOf, date, datePrecision) => {
    const entry = savedEntry({ ...request, claim: claim({ spokenOf: spokenOf as never }) }, lexicon, NOW);
    expect([entry.date, entry.datePrecision]).toEqual([date, datePrecision]);
  });

  test('of an undated page without an outlet is kept under today, and its host', () => {
    const bare = { ...page, published: null, outlet: null };
    const entry = savedEntry({ ...request, page: bare }, lexicon, NOW);
    expect([entry.date, entry.sources[0]?.publisher, entry.sources[0]?.date]).toEqual(['2025-03-04', 'news.example', null]);
    expect(savedEntry({ ...request, page: { ...bare, url: null } }, lexicon, NOW).sources[0]?.publisher).toBe('unknown');
  });

  test('without parties and figures is called by its own words, shortened at a word', () => {
    const words = 'word '.repeat(60).trim();
    const entry = savedEntry(
      {
        page,
        quote: { ...quote, exact: words, end: words.length },
        claim: claim({ actors: [], counterparties: [], figures: [], end: words.length }),
        figures: [],
        links: [],
      },
      lexicon,
      NOW,
    );
    expect(entry.title).toMatch(/^(word )+…$/);
    expect(entry.title.length).toBeLessThanOrEqual(162);
  });

  test('belongs to the records that it was linked to, each by its relation, and not to itself', () => {
    const pairs = [
      ['same', 'reports-on'],
      ['related', 'follows'],
      ['restates', 'restates'],
      ['raises', 'raises'],
      ['lowers', 'lowers'],
      ['contradicts', 'contradicts'],
      ['implements', 'implements'],
      ['follows', 'follows'],
      ['assesses', 'assesses'],
    ] as const;
    expect(pairs.map(([relation]) => relation).sort()).toEqual([...Relation.options].sort());
    const { id } = savedEntry(request, lexicon, NOW);
    const links = [...pairs.map(([relation], i) => ({ entry: `record-${i}` as EntryId, relation })), { entry: id, relation: 'same' as const }];
    expect(savedEntry({ ...request, links }, lexicon, NOW).related).toEqual(pairs.map(([, relation], i) => ({ id: `record-${i}`, relation })));
    expect(savedEntry(request, lexicon, NOW).related).toEqual([]);
  });

  test('keeps a change, and the event by name', () => {
    const change = figure({ kind: 'percent', unit: 'percent', value: 25, qualifier: '=', change: { from: 10, to: 25 } });
    const entry = savedEntry(
      { ...request, claim: claim({ kind: 'action', measure: 'tariff', event: day('the-summit') }), figures: [change] },
      lexicon,
      NOW,
    );
    expect(entry).toMatchObject({ event: 'The Summit', status: 'reported', figures: [{ value: 25, from: 10, role: 'tariff' }] });
  });

  test('what is counted or timed in passing is no amount of it', () => {
    const inPassing = [figure({ kind: 'count', unit: 'country', value: 2 }), figure({ kind: 'duration', unit: 'day', value: 3 })];
    const entry = savedEntry({ ...request, claim: claim({ figures: [0, 1, 2] }), figures: [...inPassing, figure()] }, lexicon, NOW);
    expect([entry.title, entry.figures.map((f) => f.unit)]).toEqual(['China → United States: offer, purchases, more than $30 billion', ['USD']]);
    const bare = savedEntry({ ...request, claim: claim({ figures: [0, 1] }), figures: inPassing }, lexicon, NOW);
    expect([bare.title, bare.figures]).toEqual(['China → United States: offer, purchases', []]);
  });
});
