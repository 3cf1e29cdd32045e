import * as v from 'valibot';
import { Measure } from '../../model/claim.ts';
import { Day } from '../../model/day.ts';
import { EntityId } from '../../model/entity.ts';
import { EntryId } from '../../model/entry.ts';
import { Search } from './list/search.ts';

/** Who did what to whom, and with which goods: what a page of an actor and a measure is about. */
const Topic = v.object({ who: EntityId, measure: Measure, whom: v.exactOptional(EntityId), goods: v.exactOptional(v.string()) });
export type Topic = v.InferOutput<typeof Topic>;

/** What the address after `#` asks for. */
export type Route =
  | { view: 'list'; search: Search; at: EntryId | null }
  | { view: 'judgements' }
  | { view: 'desk'; on: Day | null }
  | { view: 'files' }
  | { view: 'thread'; entry: EntryId; on: Day | null }
  | { view: 'topic'; topic: Topic }
  | { view: 'write'; entry: EntryId | null }
  | { view: 'unknown' };

const NUMBERS = new Set(['least', 'most']);
const UNKNOWN: Route = { view: 'unknown' };

const partsOf = (query: URLSearchParams): Record<string, string | number> =>
  Object.fromEntries([...query].filter(([, value]) => value !== '').map(([key, value]) => [key, NUMBERS.has(key) ? Number(value) : value]));

function listOf(query: URLSearchParams, more: Search = {}): Route {
  const at = v.safeParse(EntryId, query.get('at') ?? '');
  const search = v.safeParse(Search, { ...partsOf(query), ...more });
  return search.success ? { view: 'list', search: search.output, at: at.success ? at.output : null } : UNKNOWN;
}

function dayIn(query: URLSearchParams): Day | null {
  const on = v.safeParse(Day, query.get('on') ?? '');
  return on.success ? on.output : null;
}

function threadOf(id: string, query: URLSearchParams): Route {
  const entry = v.safeParse(EntryId, id);
  return entry.success ? { view: 'thread', entry: entry.output, on: dayIn(query) } : UNKNOWN;
}

function topicOf(query: URLSearchParams): Route {
  const topic = v.safeParse(Topic, partsOf(query));
  return topic.success ? { view: 'topic', topic: topic.output } : UNKNOWN;
}

function writeOf(id: string): Route {
  if (id === '') return { view: 'write', entry: null };
  const entry = v.safeParse(EntryId, id);
  return entry.success ? { view: 'write', entry: entry.output } : UNKNOWN;
}

/**
 * `#/list?who=CN&at=ID`, `#/saved` (the reader's own), `#/thread/ID?on=DAY` (also `#/entry/ID`), `#/topic?who=CN&measure=purchases`, `#/desk?on=DAY`,
 * `#/judgements`, `#/files`, `#/write/ID`; an empty address is the whole list.
 */
export function routeOf(hash: string): Route {
  const [path = '', asked = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const query = new URLSearchParams(asked);
  const [view = '', id = '', ...rest] = path.split('/');
  if (rest.length > 0) return UNKNOWN;
  if (view === 'thread' || view === 'entry') return threadOf(id, query);
  if (view === 'write') return writeOf(id);
  if (id !== '') return UNKNOWN;
  if (view === '' || view === 'list') return listOf(query);
  if (view === 'saved') return listOf(query, { among: 'own' });
  if (view === 'topic') return topicOf(query);
  if (view === 'desk') return { view, on: dayIn(query) };
  return view === 'judgements' || view === 'files' ? { view } : UNKNOWN;
}

function withQuery(path: string, parts: Readonly<Record<string, string | number | null | undefined>>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(parts)) if (value !== null && value !== undefined && value !== '') query.set(key, String(value));
  return query.size > 0 ? `${path}?${query}` : path;
}

export const listAddress = (search: Search, at: EntryId | null = null): string => withQuery('#/list', { ...search, at });

export const threadAddress = (entry: EntryId, on: Day | null = null): string => withQuery(`#/thread/${entry}`, { on });
export const topicAddress = (topic: Topic): string => withQuery('#/topic', topic);

export const deskAddress = (on: Day | null): string => withQuery('#/desk', { on });

export const writeAddress = (entry: EntryId): string => `#/write/${entry}`;
