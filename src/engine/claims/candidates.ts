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

/** The same of several, each once. There are never more than a few. */
export function homesOf(ids: readonly EntityId[], lexicon: Lexicon): readonly EntityId[] {
  const homes: EntityId[] = [];
  for (const id of ids) addTo(homes, homeOf(id, lexicon));
  return homes;
}

function addTo(ids: EntityId[], id: EntityId): void {
  if (!ids.includes(id)) ids.push(id);
}

/** The homes of the parties of a claim. */
export interface Homes {
  readonly actors: readonly EntityId[];
  readonly others: readonly EntityId[];
}

const NOBODY: Homes = { actors: [], others: [] };

/** Each of the claims after a claim asks for them. */
const known = new WeakMap<Parties, Homes>();

export function homesOfParties(parties: Parties | null, lexicon: Lexicon): Homes {
  if (!parties) return NOBODY;
  let homes = known.get(parties);
  if (!homes) {
    homes = { actors: homesOf(parties.actors, lexicon), others: homesOf(parties.counterparties, lexicon) };
    known.set(parties, homes);
  }
  return homes;
}

/** Of the states that are named most in the article, so many may be meant where they are not named. */
const FOREMOST = 3;

type Known = Name & { entity: EntityId };
const isAble = (name: Name): name is Known => name.entity !== null && name.type !== 'event' && name.type !== 'product' && name.type !== 'programme';

/** Those of a sentence that may be meant in its clauses. */
export const ableIn = (names: readonly Name[]): Known[] => names.filter(isAble);

/** Every one that a claim may be of: named in the clause or about it, speaking, of the claim before, of the article. */
export function candidatesOf({ clause, party, ruled, around, lexicon }: CastClues): Candidate[] {
  const { sides, before } = party;
  const { actors: own, others: other } = homesOfParties(ruled, lexicon);
  const able = ableIn(clause.names);
  const homes = able.map((name) => homeOf(name.entity, lexicon));
  const all = [...own];
  for (const id of other) addTo(all, id);
  for (const id of homes) addTo(all, id);
  const imply = (id: EntityId): void => {
    if (stateOf(id, lexicon) === id) addTo(all, id);
  };
  for (const { entity, type } of clause.attributions) if (entity !== null && type !== 'outlet') imply(homeOf(entity, lexicon));
  for (const name of ableIn(around)) imply(homeOf(name.entity, lexicon));
  for (const id of sides.ranked.slice(0, FOREMOST)) imply(id);
  const last = homesOfParties(before, lexicon);
  for (const id of last.actors) imply(id);
  for (const id of last.others) imply(id);
  return all.map((id) => ({
    id,
    told: own.includes(id) ? 'actor' : other.includes(id) ? 'other' : 'neither',
    names: able.filter((_, i) => homes[i] === id),
  }));
}
