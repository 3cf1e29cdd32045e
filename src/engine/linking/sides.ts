import type { Claim, Kind } from '../../model/claim.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Entry } from '../../model/entry.ts';
import { isCountry } from '../../model/keys.ts';
import type { Known } from './known.ts';
import { onceFor } from './once.ts';

/** Who acts in a claim or record, upon whom, and who is heard. */
export interface Sides {
  /** Countries. */
  readonly actors: ReadonlySet<string>;
  readonly counterparties: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  /** All of them in one word: whoever has it has the same. */
  readonly lands: string;
  /** Whoever acts or is acted upon, as named. */
  readonly named: readonly EntityId[];
  /** Those of them that are no country. */
  readonly particular: readonly EntityId[];
  /** Whether a firm or body acts. */
  readonly hasBody: boolean;
  /** Whether a country or place acts. */
  readonly hasPlace: boolean;
  /** Sources, and persons on either side; no places. */
  readonly heard: readonly string[];
  readonly sources: ReadonlySet<string>;
  readonly outlets: readonly string[];
  /** Whether one of `heard` is a person of the ledger. */
  readonly hasPerson: boolean;
}

/** A side's countries. Where it names a country or body, its persons add nothing: the Commission's president speaks for the EU, not for Germany. */
function countries(ids: readonly EntityId[], { countryOf, entities }: Known): Set<string> {
  const bodies = ids.filter((id) => entities.get(id)?.type !== 'person');
  return new Set((bodies.length > 0 ? bodies : ids).map(countryOf).filter((c) => c !== null));
}

const SPEECH: ReadonlySet<Kind> = new Set<Kind>(['statement', 'denial', 'threat', 'demand', 'assessment']);

function read({ kind, actor, counterparty, attribution }: Pick<Entry, 'kind' | 'actor' | 'counterparty' | 'attribution'>, known: Known): Sides {
  const typeOf = (id: string) => known.entities.get(id as EntityId)?.type;
  const isPlace = (id: string): boolean => typeOf(id) === 'place' || isCountry(id);
  const actors = countries(actor, known);
  const counterparties = countries(counterparty, known);
  const all = new Set([...actors, ...counterparties]);
  const named = [...actor, ...counterparty];
  const sources = attribution.map((a) => a.source);
  // A ministry that states, denies or threatens is heard in it, whether it is named as actor or as source.
  const isHeard = (id: EntityId): boolean => typeOf(id) === 'person' || (SPEECH.has(kind) && typeOf(id) === 'organisation');
  const heard = [...sources, ...named.filter(isHeard)].filter((id) => !isPlace(id));
  return {
    actors,
    counterparties,
    all,
    lands: [...all].sort().join(),
    named,
    particular: named.filter((id) => !isPlace(id)),
    hasBody: actor.some((id) => !isPlace(id) && typeOf(id) === 'organisation'),
    hasPlace: actor.some((id) => typeOf(id) === 'place'),
    heard,
    sources: new Set(sources),
    outlets: attribution.filter((a) => a.type === 'outlet').map((a) => a.source),
    hasPerson: heard.some((id) => typeOf(id) === 'person'),
  };
}

export const sidesOfEntries = onceFor((known: Known) => onceFor((entry: Entry) => read(entry, known)));
export const sidesOfClaims = onceFor((known: Known) =>
  onceFor(({ kind, actors, counterparties, attribution }: Claim) => read({ kind, actor: actors, counterparty: counterparties, attribution }, known)),
);

/** The sides of a claim and of a record. */
export interface Both {
  readonly claim: Sides;
  readonly record: Sides;
}

/** Each worked out once. */
export function sidesBeside(of: Claim, known: Known): (entry: Entry) => Both {
  const claim = sidesOfClaims(known)(of);
  const ofEntry = sidesOfEntries(known);
  return (entry) => ({ claim, record: ofEntry(entry) });
}

/** Whether nobody is named on the other side: what a country buys or sells is then from and to all the world. */
export const namesNobody = ({ actors, counterparties }: Sides): boolean => [...counterparties].every((country) => actors.has(country));
