import type { EntityId } from '../../../model/entity.ts';
import type { Choices } from './calls.ts';
import type { Findable } from './matching.ts';
import type { Records } from './records.ts';

/** So many topics are offered to begin with. */
const TOPICS = 8;

function topicsOf({ rows, countryOf }: Records): Choices['topics'] {
  const counts = new Map<string, Choices['topics'][number]>();
  for (const { actor, measure } of rows) {
    if (measure === null) continue;
    for (const who of new Set(actor.map(countryOf))) {
      if (who === null) continue;
      const topic = counts.get(`${who} ${measure}`) ?? { who: who as EntityId, measure, count: 0 };
      counts.set(`${who} ${measure}`, topic);
      topic.count++;
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, TOPICS);
}

type Counts = readonly { value: string; count: number }[];

/** The most frequent first. */
function counting(values: Iterable<string>, own: Counts, called: (value: string) => string): Choices['who'] {
  const counts = new Map<string, number>(own.map(({ value, count }) => [value, count]));
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, called: called(value), count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

const itself = (value: string): string => value;

/** Fields of which the reader's own entries are counted too. */
export const OWN_FIELDS = ['who', 'to', 'goods', 'outlet', 'tag'] as const;
type OwnField = (typeof OWN_FIELDS)[number];

/** By what the list can be narrowed: what the records and the reader's own entries hold, together. */
export function choicesOf(records: Records, own: ReadonlyMap<OwnField, Counts>): Choices {
  const { rows, called, countryOf } = records;
  const withCountry = (ids: Findable['actor']): Set<string> => new Set(ids.flatMap((id) => [id, countryOf(id) ?? id]));
  const of = (valuesIn: (row: Findable) => Iterable<string>, field: OwnField | null, call = itself): Choices['who'] =>
    counting(
      rows.flatMap((row) => [...valuesIn(row)]),
      (field && own.get(field)) ?? [],
      call,
    );
  return {
    who: of((row) => withCountry(row.actor), 'who', called),
    whom: of((row) => withCountry(row.counterparty), 'to', called),
    goods: of((row) => row.goods, 'goods'),
    outlet: of((row) => row.outlets, 'outlet'),
    tag: of(() => [], 'tag'),
    unit: of((row) => new Set(row.figures.map((figure) => figure.unit)), null),
    topics: topicsOf(records),
  };
}
