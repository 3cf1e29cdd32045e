import type { Attribution } from '../../model/attribution.ts';
import type { Kind, Measure } from '../../model/claim.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import { overlaps } from '../../model/span.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Clause } from './clause.ts';
import { gathered } from './gathered.ts';
import { isBody, isOfficer, speaksForState, stateOf } from './states.ts';
import { isParty } from './subject.ts';

/** Kinds that a state answers for, whoever speaks for it: the state comes first, then its officer. */
const BY_STATE = new Set<Kind>(['pledge', 'offer', 'demand', 'threat', 'agreement', 'action']);

/** Matters in which it counts who is to buy or to build, whoever says so. */
export const DIRECTED = new Set<Measure>(['purchases', 'investment', 'trade-balance', 'export-control']);

/** The party as a record names it: for what a state does, the state and then its officer. */
export function asParty({ entity: id, type }: Pick<Name, 'entity' | 'type'>, kind: Kind, lexicon: Lexicon): EntityId[] {
  if (id === null) return [];
  const state = stateOf(id, lexicon);
  if (id === 'white-house' && state) return [state];
  // An officer of the Union is a citizen of one of its states, and acts for none of them.
  if (type === 'person' && state === 'EU') return [state];
  const isHand = (type === 'person' && isOfficer(id, lexicon)) || isBody(id, lexicon);
  return isHand && state && BY_STATE.has(kind) ? [state, id] : [id];
}

/** The innermost speaker that the ledger knows: whom "he" and "it" mean in what is said. */
export const speakerOf = (clause: Clause): Attribution | undefined =>
  clause.attributions.findLast((a) => a.entity !== null && a.type !== 'outlet' && a.type !== 'anonymous');

/** The state of those who speak without a name: "Three Mexican officials", "a Commission official". */
export function homeOfSpeakers(clause: Clause, lexicon: Lexicon): EntityId | null {
  const spans = gathered(clause.attributions, ({ source, type }) => (type === 'outlet' ? null : source));
  if (spans.length === 0) return null;
  const homes = new Set(
    clause.names
      .filter(isParty)
      .filter((n) => speaksForState(n.entity, lexicon) && spans.some((s) => overlaps(s, n)))
      .map((n) => stateOf(n.entity, lexicon)),
  );
  const [home] = homes;
  if (home && homes.size === 1) return home;
  const words = spans.map((s) => clause.whole.slice(Math.max(0, s.start - clause.start), Math.max(0, s.end - clause.start)));
  return words.some((w) => /\bcommission\s+(?:officials?|spokes\w+)/.test(w)) ? ('EU' as EntityId) : null;
}

export const asSpeaker = (entity: EntityId, kind: Kind, lexicon: Lexicon): EntityId[] =>
  asParty({ entity, type: lexicon.entities.get(entity)?.type ?? 'person' }, kind, lexicon);

/** Whether the innermost speaker stands for a state. */
export const isVoiceOfState = (speaker: Attribution | undefined, lexicon: Lexicon): speaker is Attribution & { entity: EntityId } =>
  speaker !== undefined && speaker.entity !== null && speaksForState(speaker.entity, lexicon);
