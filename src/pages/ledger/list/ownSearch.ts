import type { Search as OwnSearch } from '../../../ledger/ledger.ts';
import { daysOf } from '../../../model/day.ts';
import type { EntityId } from '../../../model/entity.ts';
import type { Search } from './search.ts';

/** A search of the list, as the ledger is asked it of the reader's own entries. `peopleOf` gives all that belong to a country, itself included. */
export function ownSearchOf(search: Search, peopleOf: (party: EntityId) => string[]): Omit<OwnSearch, 'limit'> {
  const { who, whom, measure, goods, kind, status, outlet, tag, unit, least, most, from, to, text } = search;
  const fields = {
    ...(who === undefined ? {} : { who: peopleOf(who) }),
    ...(whom === undefined ? {} : { to: peopleOf(whom) }),
    ...Object.fromEntries(
      Object.entries({ measure, goods, kind, status, outlet, tag }).flatMap(([field, value]) => (value === undefined ? [] : [[field, [value]]])),
    ),
  };
  const amount = {
    ...(unit === undefined ? {} : { unit }),
    ...(least === undefined ? {} : { from: least }),
    ...(most === undefined ? {} : { to: most }),
  };
  const dates = { ...(from === undefined ? {} : { from: daysOf(from).from }), ...(to === undefined ? {} : { to: daysOf(to).to }) };
  return {
    order: 'newest',
    fields,
    ...(text === undefined ? {} : { text }),
    ...(Object.keys(amount).length > 0 ? { amount } : {}),
    ...(Object.keys(dates).length > 0 ? { dates } : {}),
  };
}
