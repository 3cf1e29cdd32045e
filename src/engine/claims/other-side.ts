import type { Kind, Measure } from '../../model/claim.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Clause } from './clause.ts';
import type { PartyClues } from './party-clues.ts';
import { otherSide } from './sides.ts';
import { speakerOf } from './speakers.ts';
import { speaksForState, stateOf } from './states.ts';
import { isParty } from './subject.ts';

/** Kinds that leave the other side out: what is counted and weighed is of whom it is of. */
export const ONE_SIDED = new Set<Kind>(['statistic', 'assessment']);

/** Matters of one state alone, unless the clause names another. */
const OWN_MATTER = new Set<Measure>(['subsidies']);

/** The other side where the clause leaves it out: who tells of the deed, whom the claim before names, the article's other state. */
export function unstatedSide(clause: Clause, actors: ReadonlySet<EntityId>, clues: PartyClues, lexicon: Lexicon): EntityId | null {
  const { kind, measure, sides, before } = clues;
  const states = new Set([...actors].map((id) => stateOf(id, lexicon) ?? id));
  const [own] = states;
  // A company's other side is nobody's guess.
  if (
    !own ||
    states.size !== 1 ||
    (ONE_SIDED.has(kind) && measure !== 'purchases' && measure !== 'investment') ||
    OWN_MATTER.has(measure) ||
    ![...actors].some((id) => speaksForState(id, lexicon))
  )
    return null;
  // "China agreed to buy, the White House said": it is to buy from the one who says so.
  const speaker = speakerOf(clause)?.entity;
  const told = speaker && speaksForState(speaker, lexicon) ? stateOf(speaker, lexicon) : null;
  if (told && told !== own) return told;
  const earlier = before && [...before.actors, ...before.counterparties].map((id) => stateOf(id, lexicon) ?? id);
  if (earlier?.includes(own)) {
    const [other, ...more] = new Set(earlier.filter((id) => id !== own));
    if (other && more.length === 0) return other;
  }
  return kind === 'statement' && clause.attributions.length === 0 ? null : otherSide(own, sides);
}

export const isState = ({ entity, type }: Name): boolean => type === 'place' || entity === 'EU';

/** Those of a clause whom it names beside who acts; what stands in an aside counts only where nothing else does. */
export function namedSide(
  clause: Clause,
  others: readonly Name[],
  actors: ReadonlySet<EntityId>,
  { sides, measure }: PartyClues,
  lexicon: Lexicon,
): EntityId[] {
  const states = new Set([...actors].map((id) => stateOf(id, lexicon) ?? id));
  const able = others.filter(isParty).filter((n) => isState(n) && !states.has(n.entity) && !actors.has(n.entity));
  // "stop buying Russian oil and buy American": where one of the two that the article is about is named, that one sells.
  const other = sides.pair.find((id) => !states.has(id));
  if (measure === 'purchases' && sides.pair.length === 2 && states.size === 1 && able.some((n) => n.entity === other) && other) return [other];
  const inCore = able.filter((n) => clause.core.charCodeAt(n.start - clause.start) !== SPACE);
  return [...new Set((inCore.length > 0 ? inCore : able.filter((n) => !inPast(clause, n))).map((n) => n.entity))];
}

const SPACE = 32;

/** "days after Washington tightened its curbs": another matter that came before, not the other side of this one. */
const inPast = (clause: Clause, name: Name): boolean =>
  /\b(?:after|penalty|punish\w*|punishment)\b[^,;]*$/.test(clause.whole.slice(0, name.start - clause.start));
