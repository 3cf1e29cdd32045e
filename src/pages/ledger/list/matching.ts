import { daysOf } from '../../../model/day.ts';
import type { EntityId } from '../../../model/entity.ts';
import type { Entry, EntryFigure } from '../../../model/entry.ts';
import { endsOf } from '../../../model/figure.ts';
import type { CountryOf } from '../../../model/keys.ts';
import type { Search } from './search.ts';

/** A text's words as a search sees them: without case, accents and width, a space before each. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:\.\p{N}+)*/gu) ?? [];

/** What of a record a search looks at: little enough to hold of each of a hundred thousand. */
export interface Findable extends Pick<Entry, 'id' | 'date' | 'kind' | 'measure' | 'status' | 'actor' | 'counterparty' | 'goods'> {
  figures: readonly Pick<EntryFigure, 'value' | 'unit'>[];
  outlets: readonly string[];
  /** All words by which it can be found, a space before each. */
  words: string;
}

/** @param called what a party is called, by its id */
export function findableOf(entry: Entry, called: (id: string) => string): Findable {
  const { id, date, kind, measure, status, actor, counterparty, goods, figures, sources } = entry;
  const named = [...actor, ...counterparty, ...entry.attribution.map((a) => a.source)];
  const words = [
    entry.title,
    entry.summary,
    ...goods,
    entry.event ?? '',
    ...named.flatMap((party) => [party, called(party)]),
    ...figures.map((figure) => figure.role),
    ...sources.flatMap((source) => [source.publisher, source.title ?? '']),
  ];
  return {
    id,
    date,
    kind,
    measure,
    status,
    actor,
    counterparty,
    goods,
    figures: figures.map(({ value, unit }) => ({ value, unit })),
    outlets: [...new Set(sources.map((source) => source.publisher))],
    words: ` ${[...new Set(wordsOf(words.join('\n')))].join(' ')}`,
  };
}

const lies = ({ value }: Findable['figures'][number], least: number, most: number): boolean => {
  const [low, high] = endsOf(value);
  return low <= most && high >= least;
};

/** Whether a record is one of those looked for. Words are found by their beginnings. */
export function matcherOf(search: Search, countryOf: CountryOf): (entry: Findable) => boolean {
  const asked = wordsOf(search.text ?? '').map((word) => ` ${word}`);
  const { who, whom, measure, goods, kind, status, outlet, unit } = search;
  // Records have no tags: those are the reader's.
  if (search.among === 'own' || search.tag !== undefined) return () => false;
  const first = search.from === undefined ? null : daysOf(search.from).from;
  const last = search.to === undefined ? null : daysOf(search.to).to;
  const sums = unit !== undefined || search.least !== undefined || search.most !== undefined;
  const [least, most] = [search.least ?? Number.NEGATIVE_INFINITY, search.most ?? Number.POSITIVE_INFINITY];
  const isOf = (ids: Entry['actor'], party: EntityId): boolean => ids.some((id) => id === party || countryOf(id) === party);
  return (entry) =>
    (measure === undefined || entry.measure === measure) &&
    (kind === undefined || entry.kind === kind) &&
    (status === undefined || entry.status === status) &&
    (goods === undefined || entry.goods.includes(goods)) &&
    (who === undefined || isOf(entry.actor, who)) &&
    (whom === undefined || isOf(entry.counterparty, whom)) &&
    (first === null || daysOf(entry.date).to >= first) &&
    (last === null || daysOf(entry.date).from <= last) &&
    (outlet === undefined || entry.outlets.includes(outlet)) &&
    (!sums || entry.figures.some((figure) => (unit === undefined || figure.unit === unit) && lies(figure, least, most))) &&
    asked.every((word) => entry.words.includes(word));
}
