import type { Entity, EntityId } from '../model/entity.ts';
import { type CountryOf, countriesFrom } from '../model/keys.ts';
import { compileMinistries, type Ministries } from './names/ministry-index.ts';
import { compileOffices, type Offices } from './names/offices.ts';
import { compilePhrases, type Phrases } from './names/phrases.ts';

/** What the ledger's entities are called, compiled once: thousands of names cost a text no more than ten. */
export interface Lexicon {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** `steven-mnuchin` → `US`; null for one without a country. */
  readonly countryOf: CountryOf;
  /** The event called so ("G20 summit in Argentina"), by any of its names; null for none. */
  readonly eventByName: (name: string) => EntityId | null;
  /** All names and aliases in one automaton over words. */
  readonly phrases: Phrases;
  /** Who held which office when. */
  readonly offices: Offices;
  /** Ministries by what they are for and whose they are. */
  readonly ministries: Ministries;
}

/** Compiles the entities of the packs. The first of two with the same id counts. */
export function compileLexicon(entities: readonly Entity[]): Lexicon {
  const known = new Map<EntityId, Entity>();
  for (const entity of entities) if (!known.has(entity.id)) known.set(entity.id, entity);
  const events = new Map<string, EntityId>();
  for (const { id, type, name, aliases, weakAliases } of known.values()) {
    if (type !== 'event') continue;
    for (const word of [name, ...aliases, ...weakAliases]) if (!events.has(plain(word))) events.set(plain(word), id);
  }
  const phrases = compilePhrases([...known.values()]);
  return {
    entities: known,
    countryOf: countriesFrom(known.values()),
    eventByName: (name) => events.get(plain(name)) ?? null,
    phrases,
    offices: compileOffices([...known.values()], phrases),
    ministries: compileMinistries([...known.values()]),
  };
}

const plain = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
