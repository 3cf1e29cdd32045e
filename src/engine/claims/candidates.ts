import type { Kind } from '../../model/claim.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Clause } from './clause.ts';
import type { Parties, PartyClues } from './party-clues.ts';
import { stateOf } from './states.ts';

/** What one may be to a claim. */
export const ROLES = ['actor', 'other', 'neither'] as const;
export type Role = (typeof ROLES)[number];

/** One that may be a party: a state, or what answers for none. */
export interface Candidate {
  id: EntityId;
  /** By the rules. */
  told: Role;
  /** Its mentions in the clause, by itself or by who answers for it. */
  names: readonly Name[];
}

/** What all that may be parties of a claim share. */
export interface CastClues {
  party: PartyClues;
  kind: Kind;
  clause: Clause;
  /** Where in its words the verb stands that it is read by. */
  verb: number;
  text: string;
  /** The parties by the rules. */
  ruled: Parties;
  /** Names of the sentence. */
  around: readonly Name[];
  lexicon: Lexicon;
}

/** Who is compared: the state that one answers for, or one who answers for none. */
export const homeOf = (id: EntityId, lexicon: Lexicon): EntityId => stateOf(id, lexicon) ?? id;

export const homesOf = (ids: readonly EntityId[] | undefined, lexicon: Lexicon): ReadonlySet<EntityId> =>
  new Set(ids?.map((id) => homeOf(id, lexicon)));

/** Of the states that are named most in the article, so many may be meant where they are not named. */
const FOREMOST = 3;

type Known = Name & { entity: EntityId };
const isAble = (name: Name): name is Known => name.entity !== null && name.type !== 'event' && name.type !== 'product' && name.type !== 'programme';

/** Those of a sentence that may be meant in its clauses. */
export const ableIn = (names: readonly Name[]): Known[] => names.filter(isAble);

/** Every one that a claim may be of: named in the clause or about it, speaking, of the claim before, of the article. */
export function candidatesOf({ clause, party, ruled, around, lexicon }: CastClues): Candidate[] {
  const { sides, before } = party;
  const own = homesOf(ruled.actors, lexicon);
  const other = homesOf(ruled.counterparties, lexicon);
  const named = new Map<EntityId, Name[]>();
  for (const name of ableIn(clause.names)) {
    const id = homeOf(name.entity, lexicon);
    const names = named.get(id);
    if (names) names.push(name);
    else named.set(id, [name]);
  }
  const implied = [
    ...clause.attributions.flatMap((a) => (a.entity === null || a.type === 'outlet' ? [] : homeOf(a.entity, lexicon))),
    ...ableIn(around).map((n) => homeOf(n.entity, lexicon)),
    ...sides.ranked.slice(0, FOREMOST),
    ...homesOf(before?.actors, lexicon),
    ...homesOf(before?.counterparties, lexicon),
  ].filter((id) => stateOf(id, lexicon) === id);
  return [...new Set([...own, ...other, ...named.keys(), ...implied])].map((id) => ({
    id,
    told: own.has(id) ? 'actor' : other.has(id) ? 'other' : 'neither',
    names: named.get(id) ?? [],
  }));
}
