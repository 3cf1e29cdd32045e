import type { Kind, Measure } from '../../model/claim.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Clause } from './clause.ts';
import { isAgent, isParty, subjectOf } from './subject.ts';

export interface Parties {
  actors: EntityId[];
  counterparties: EntityId[];
}

/** Kinds that a state answers for, whoever speaks for it: the state comes first, then its officer. */
const BY_STATE = new Set<Kind>(['pledge', 'offer', 'demand', 'threat', 'agreement', 'action']);

export interface PartyClues {
  kind: Kind;
  measure: Measure;
  /** Where in the clause's words the verb stands. */
  at: number;
  /** The two states that the article is about, most named first; empty where two do not stand out. */
  bilateral: readonly EntityId[];
  /** Of the claim before: whom "it" and "the plan" mean. */
  before: Parties | null;
}

const stateOf = (id: EntityId, lexicon: Lexicon): EntityId | null => lexicon.countryOf(id) as EntityId | null;

/** The party as a record names it: for what a state does, the state and then its officer. */
function asParty({ entity: id, type }: Pick<Name, 'entity' | 'type'>, kind: Kind, lexicon: Lexicon): EntityId[] {
  if (id === null) return [];
  const state = stateOf(id, lexicon);
  if (id === 'white-house' && state) return [state];
  const isOfficer = type === 'person' && (lexicon.entities.get(id)?.roles.length ?? 0) > 0;
  return isOfficer && state && BY_STATE.has(kind) ? [state, id] : [id];
}

/** Those of a passive, of a speaker who means himself, or of the article, where the clause has no subject that is a party. */
function unstated(clause: Clause, others: readonly Name[], { kind, at }: PartyClues, lexicon: Lexicon): EntityId[] {
  const agent = others.find((n) => isAgent(clause, n));
  if (agent) return asParty(agent, kind, lexicon);
  // "a truce agreed to when Trump and Xi met": those who are named made it.
  if (kind === 'agreement') return others.filter((n) => n.type !== 'organisation').flatMap((n) => asParty(n, kind, lexicon));
  const speaker = clause.attributions.findLast((a) => a.entity !== null && (a.type === 'person' || a.type === 'official'));
  if (!speaker?.entity) return [];
  const means = /\b(?:he|she|it|they|we|i)\b/.test(clause.words.slice(0, at + 1));
  if (!means && kind !== 'statement' && kind !== 'denial' && kind !== 'report') return [];
  return asParty({ entity: speaker.entity, type: lexicon.entities.get(speaker.entity)?.type ?? 'person' }, kind, lexicon);
}

/** Who acts and on whom, in the record's direction: for purchases who is to buy, for a duty who imposes it. */
export function partiesOf(clause: Clause, clues: PartyClues, lexicon: Lexicon): Parties {
  const { kind, measure, at, bilateral, before } = clues;
  const { names, others, stands } = subjectOf(clause, at);
  const actors = new Set<EntityId>();
  const add = (ids: readonly EntityId[]): void => {
    for (const id of ids) actors.add(id);
  };
  if (stands === 'two-sides' && bilateral.length === 2) add(bilateral);
  else if (names.length > 0) add(names.flatMap((n) => asParty(n, kind, lexicon)));
  else if (stands && before && !others.some((n) => isAgent(clause, n))) {
    if (stands === 'matter') return { actors: before.actors, counterparties: before.counterparties };
    add(before.actors);
  } else add(unstated(clause, others, clues, lexicon));

  const states = new Set([...actors].map((id) => stateOf(id, lexicon) ?? id));
  const counterparties = new Set<EntityId>();
  for (const { entity, type } of others.filter(isParty)) {
    const isState = type === 'place' || entity === 'EU';
    if (isState && !states.has(entity) && !actors.has(entity)) counterparties.add(entity);
  }
  // "tariffs on Chinese goods rise": in an article about two states, the other one imposes them.
  if (actors.size === 0 && counterparties.size === 1 && (measure === 'tariff' || measure === 'tariff-relief') && kind !== 'statistic')
    add(bilateral.filter((id) => !counterparties.has(id)));
  return { actors: [...actors], counterparties: [...counterparties] };
}
