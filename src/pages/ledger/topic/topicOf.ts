import type { Measure } from '../../../model/claim.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Entry } from '../../../model/entry.ts';
import type { Seek } from '../list/seek.ts';
import type { Topic } from '../route.ts';

/** A tariff is also what lifts it, answers it or pauses it. */
const FAMILIES: Partial<Record<Measure, readonly Measure[]>> = { tariff: ['tariff', 'tariff-relief', 'retaliation', 'truce'] };

/** Entries of a measure at most: more are no story that anybody reads. */
const MOST = 600;

/** An act of both sides together counts for either. */
const isWith = (entry: Entry, whom: string, countryOf: (id: string) => string | null): boolean =>
  [...entry.counterparty, ...entry.actor].some((id) => id === whom || countryOf(id) === whom);

/** All that a party did in a matter, oldest first. */
export async function entriesOf(topic: Topic, seek: Seek, countryOf: (id: string) => string | null): Promise<Entry[]> {
  const { who, measure, whom, goods } = topic;
  const pages = await Promise.all(
    (FAMILIES[measure] ?? [measure]).map((one) => seek.page({ who, measure: one, ...(goods === undefined ? {} : { goods }) }, 0, MOST)),
  );
  return pages
    .flatMap(({ entries }) => entries)
    .filter((entry) => whom === undefined || isWith(entry, whom, countryOf))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
}

const adjectives: Readonly<Record<string, string>> = { CN: 'chinese', US: 'us' };

/** Roles that speak of another side: "Chinese tariff rate kept" of what the United States did, "tariff rate on Japan" of what it did to China. */
export function leftOut({ who, whom }: Topic, entities: readonly Entity[]): RegExp | null {
  const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const places = entities
    .filter(({ type, id }) => type === 'place' && id !== whom && whom !== undefined)
    .flatMap(({ name, aliases, weakAliases }) => [name, ...aliases, ...weakAliases])
    .map(escaped);
  const sides = Object.entries(adjectives).flatMap(([id, word]) => (id === who ? [] : [`\\b${word} (?:tariff|rate)`]));
  const on = places.length > 0 ? [`\\bon (?:the )?(?:${places.join('|')})\\b`] : [];
  const all = [...sides, ...on];
  return all.length > 0 ? new RegExp(all.join('|'), 'i') : null;
}
