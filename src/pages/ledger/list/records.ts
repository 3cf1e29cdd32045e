import type { Ledger } from '../../../ledger/ledger.ts';
import type { EntityId } from '../../../model/entity.ts';
import type { EntryId } from '../../../model/entry.ts';
import { type CountryOf, countriesFrom } from '../../../model/keys.ts';
import { firstDay } from '../days.ts';
import { type Findable, findableOf } from './matching.ts';

/** The packs' records with what a search looks at, newest first; they change only with the packs. */
export interface Records {
  rows: readonly (Findable & { day: number })[];
  countryOf: CountryOf;
  called: (id: string) => string;
  peopleOf: (party: EntityId) => string[];
}

export const newestFirst = (a: { id: EntryId; day: number }, b: { id: EntryId; day: number }): number => b.day - a.day || (a.id < b.id ? -1 : 1);

export async function readRecords(ledger: Ledger): Promise<Records> {
  const [entities, records] = await Promise.all([ledger.entities(), ledger.records()]);
  const names = new Map<string, string>(entities.map(({ id, name }) => [id, name]));
  const called = (id: string): string => names.get(id) ?? id;
  const countryOf = countriesFrom(entities);
  const people = new Map<string, string[]>();
  for (const { id, country } of entities) if (country !== null && country !== id) people.set(country, [...(people.get(country) ?? []), id]);
  const rows = records.map((entry) => ({ ...findableOf(entry, called), day: firstDay(entry.date) }));
  return {
    rows: rows.sort(newestFirst),
    countryOf,
    called,
    peopleOf: (party) => [party, ...(people.get(party) ?? [])],
  };
}
