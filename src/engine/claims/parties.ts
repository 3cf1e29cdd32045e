import type { Attribution } from '../../model/attribution.ts';
import type { Kind, Measure } from '../../model/claim.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import { STATE_IDS } from '../attribution/source-words.ts';
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
  before: (Parties & { kind: Kind }) | null;
}

const stateOf = (id: EntityId, lexicon: Lexicon): EntityId | null => lexicon.countryOf(id) as EntityId | null;

/** The party as a record names it: for what a state does, the state and then its officer. */
function asParty({ entity: id, type }: Pick<Name, 'entity' | 'type'>, kind: Kind, lexicon: Lexicon): EntityId[] {
  if (id === null) return [];
  const state = stateOf(id, lexicon);
  if (id === 'white-house' && state) return [state];
  const isOfficer = type === 'person' && (lexicon.entities.get(id)?.roles.length ?? 0) > 0;
  const isBody = STATE_IDS.has(id) && state !== id;
  return (isOfficer || isBody) && state && BY_STATE.has(kind) ? [state, id] : [id];
}

/** The innermost speaker that the ledger knows: whom "he" and "it" mean in what is said. */
const speakerOf = (clause: Clause): Attribution | undefined =>
  clause.attributions.findLast((a) => a.entity !== null && a.type !== 'outlet' && a.type !== 'anonymous');

const asSpeaker = (entity: EntityId, kind: Kind, lexicon: Lexicon): EntityId[] =>
  asParty({ entity, type: lexicon.entities.get(entity)?.type ?? 'person' }, kind, lexicon);

/** Those of a passive, of a speaker, or of the article, where the clause has no subject that is a party. */
function unstated(clause: Clause, others: readonly Name[], { kind, measure, before }: PartyClues, lexicon: Lexicon): EntityId[] {
  const agent = others.find((n) => isAgent(clause, n));
  if (agent) return asParty(agent, kind, lexicon);
  // "a truce agreed to when Trump and Xi met": those who are named made it.
  if (kind === 'agreement') return others.filter((n) => n.type !== 'organisation').flatMap((n) => asParty(n, kind, lexicon));
  // "Exports to the United States fell too": still those of the country before.
  if (kind === 'statistic' && before?.kind === 'statistic') return [...before.actors];
  const speaker = speakerOf(clause);
  // "Trump said tariffs would rise": his own, where no other state is named.
  const isOwn = kind === 'action' && (measure === 'tariff' || measure === 'tariff-relief') && speaker?.type !== 'organisation';
  if (isOwn && speaker?.entity && lexicon.countryOf(speaker.entity)) return asSpeaker(speaker.entity, kind, lexicon);
  if (!speaker?.entity || (kind !== 'statement' && kind !== 'denial' && kind !== 'report' && kind !== 'assessment')) return [];
  return asSpeaker(speaker.entity, kind, lexicon);
}

/** Kinds and measures that always have another side: where the clause leaves it out, the article's other state. */
function otherSide(
  clause: Clause,
  actors: ReadonlySet<EntityId>,
  states: ReadonlySet<EntityId>,
  { kind, measure, bilateral, before }: PartyClues,
  lexicon: Lexicon,
): EntityId[] {
  const [own] = states;
  const isTwoSided =
    (kind === 'pledge' || kind === 'offer' || kind === 'denial') &&
    (measure === 'purchases' || measure === 'investment' || measure === 'trade-balance');
  // A company's other side is nobody's guess.
  if (!own || states.size !== 1 || !actors.has(own) || !isTwoSided) return [];
  // "China agreed to buy, the White House said": it is to buy from the one who says so.
  const speaker = speakerOf(clause)?.entity;
  const told = speaker ? stateOf(speaker, lexicon) : null;
  if (told && told !== own) return [told];
  const earlier = before && [...before.actors, ...before.counterparties].map((id) => stateOf(id, lexicon) ?? id);
  if (earlier?.includes(own)) {
    const [other, ...more] = new Set(earlier.filter((id) => id !== own));
    if (other && more.length === 0) return [other];
  }
  return bilateral.includes(own) ? bilateral.filter((id) => id !== own) : [];
}

/** Who acts and on whom, in the record's direction: for purchases who is to buy, for a duty who imposes it. */
export function partiesOf(clause: Clause, clues: PartyClues, lexicon: Lexicon): Parties {
  const { kind, measure, at, bilateral, before } = clues;
  const { names, others, stands } = subjectOf(clause, at);
  const speaker = speakerOf(clause);
  const actors = new Set<EntityId>();
  const add = (ids: readonly EntityId[]): void => {
    for (const id of ids) actors.add(id);
  };
  if (stands === 'two-sides' && bilateral.length === 2) add(bilateral);
  else if (names.length > 0) add(names.flatMap((n) => asParty(n, kind, lexicon)));
  else if (stands === 'pronoun' && speaker?.entity) add(asSpeaker(speaker.entity, kind, lexicon));
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
  // "EU exports will face a 15 percent tariff": the subject bears it, and the other one of two imposes it.
  if (kind === 'action' && states.size === 1 && /^fac(?:e|es|ed|ing)\b/.test(clause.words.slice(at))) {
    const named = counterparties.size === 1 ? [...counterparties] : [];
    const other = bilateral.some((id) => states.has(id)) ? bilateral.filter((id) => !states.has(id)) : [];
    return { actors: named.length > 0 ? named : other, counterparties: [...states] };
  }
  if (counterparties.size === 0) for (const id of otherSide(clause, actors, states, clues, lexicon)) counterparties.add(id);
  return { actors: [...actors], counterparties: [...counterparties] };
}
