import * as v from 'valibot';
import { EntryId } from '../../model/entry.ts';

/** What the address after `#` asks for. */
export type Route = { view: 'saved' } | { view: 'judgements' } | { view: 'thread'; entry: EntryId } | { view: 'unknown' };

/** `#/saved`, `#/judgements`, `#/thread/ID` (also `#/entry/ID`); an empty address is `#/saved`. */
export function routeOf(hash: string): Route {
  const [view = '', id = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  if (rest.length > 0) return { view: 'unknown' };
  if (view === 'thread' || view === 'entry') {
    const entry = v.safeParse(EntryId, id);
    return entry.success ? { view: 'thread', entry: entry.output } : { view: 'unknown' };
  }
  if (id !== '') return { view: 'unknown' };
  if (view === '' || view === 'saved') return { view: 'saved' };
  return view === 'judgements' ? { view } : { view: 'unknown' };
}
