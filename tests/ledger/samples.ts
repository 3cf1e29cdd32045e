import type { Day } from '../../src/model/day.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Entry, EntryId } from '../../src/model/entry.ts';
import type { ClaimKey, Judgement } from '../../src/model/judgement.ts';
import type { Pack, PackId } from '../../src/model/pack.ts';
import type { Query } from '../../src/model/query.ts';
import type { SavedEntry, Sighting } from '../../src/model/saved.ts';

/** An entry of our own invention; what a test does not care about is filled in. */
export const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id: id as EntryId,
  date: '2020-02-03',
  datePrecision: 'day',
  kind: 'pledge',
  title: `Title of ${id}`,
  summary: 'Ruritania promises to buy more.',
  actor: ['CN'] as Entry['actor'],
  counterparty: ['US'] as Entry['counterparty'],
  attribution: [],
  measure: 'purchases',
  goods: [],
  event: null,
  figures: [],
  deadline: null,
  status: 'pledged',
  statusHistory: [],
  related: [],
  sources: [],
  verified: true,
  ...more,
});

export const related = (...pairs: [string, Entry['related'][number]['relation']][]): Entry['related'] =>
  pairs.map(([id, relation]) => ({ id: id as EntryId, relation }));

export const entity = (id: string, more: Partial<Entity> = {}): Entity => ({
  id: id as Entity['id'],
  type: 'place',
  name: `Name of ${id}`,
  aliases: [],
  weakAliases: [],
  roles: [],
  country: id.length === 2 ? id : null,
  ...more,
});

export const pack = (entries: Entry[], more: Partial<Pack> = {}): Pack => ({
  format: 'pledgemark-pack/1',
  id: 'sample' as PackId,
  version: '1.0.0',
  title: 'Sample',
  description: 'Invented records',
  licence: 'MIT',
  entities: [entity('CN'), entity('US')],
  entries,
  ...more,
});

export const sighting = (at: string, more: Partial<Sighting['page']> = {}): Sighting => ({
  page: { url: 'https://news.example/a', title: 'A', outlet: 'Example News', author: null, published: '2020-02-04' as Day, ...more },
  quote: { exact: 'will buy more', prefix: 'Ruritania ', suffix: '.', start: 10, end: 23 },
  at,
});

export const saved = (id: string, at = '2024-05-06T07:08:09.000Z', more: Partial<SavedEntry> = {}): SavedEntry => ({
  ...entry(id),
  sightings: [sighting(at)],
  note: '',
  tags: [],
  savedAt: at,
  ...more,
});

export const judgement = (claim: string, of: string, verdict: Judgement['verdict'] = 'not-the-same', at = '2024-05-06T07:08:09.000Z'): Judgement => ({
  claim: claim.padStart(14, '0') as ClaimKey,
  entry: of as EntryId,
  verdict,
  words: 'will buy more',
  at,
});

/** Asks for all that has one of the keys, as few entries are. */
export const queryFor = (keys: readonly string[], more: Partial<Query> = {}): Query => ({
  claims: [keys.map((key) => ({ key, near: ['2020-01-01' as Day], within: 1000 }))],
  each: 1000,
  most: 1000,
  tied: 0,
  ...more,
});
