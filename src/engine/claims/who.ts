import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Doer, Voice } from './claim-traits.ts';
import type { Clause } from './clause.ts';
import { gathered } from './gathered.ts';
import { speakerOf } from './speakers.ts';
import { isBody, isOfficer, speaksForState, stateOf } from './states.ts';
import { isLed } from './subject.ts';

/** Who speaks, the innermost counts. */
export function voiceOf(clause: Clause, lexicon: Lexicon): Voice {
  const last = speakerOf(clause) ?? clause.attributions.at(-1);
  if (!last) return 'nobody';
  const { entity, type } = last;
  if (type === 'outlet') return 'outlet';
  if (entity !== null && isOfficer(entity, lexicon)) return 'officer';
  if (entity !== null && speaksForState(entity, lexicon)) return 'state';
  if (type === 'anonymous') return 'unnamed';
  return type === 'person' ? 'person' : 'body';
}

const PRONOUN = /^\W*(?:it|he|she|they|we|i|this|that|both|the two)\b/;

/** Who stands before the verb at an offset of the clause's words. */
export function doerOf(clause: Clause, verb: number, lexicon: Lexicon): Doer {
  const name = clause.acting.findLast((n) => n.end - clause.start <= verb && !isLed(clause, n));
  if (!name) return verb === 0 || /^\W*$/.test(clause.words.slice(0, verb)) ? 'nobody' : PRONOUN.test(clause.words) ? 'pronoun' : 'other';
  if (name.entity === null) return name.type === 'person' ? 'person' : 'body';
  if (isOfficer(name.entity, lexicon)) return 'officer';
  if (lexicon.countryOf(name.entity) === name.entity || isBody(name.entity, lexicon)) return 'state';
  return name.type === 'person' ? 'person' : 'body';
}

/** Whether who speaks answers for a state that acts; null where no state speaks or none acts. */
export function isOwn(clause: Clause, actors: readonly EntityId[], lexicon: Lexicon): boolean | null {
  const speaker = speakerOf(clause);
  const home = speaker?.entity ? stateOf(speaker.entity, lexicon) : null;
  if (!home || actors.length === 0) return null;
  return actors.some((id) => stateOf(id, lexicon) === home);
}

/** How many states are named, by themselves or by who answers for them. */
export const statesIn = (names: readonly Name[], lexicon: Lexicon): number =>
  new Set(gathered(names, ({ entity }) => (entity !== null && speaksForState(entity, lexicon) ? stateOf(entity, lexicon) : null))).size;
