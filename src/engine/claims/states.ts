import type { EntityId } from '../../model/entity.ts';
import { STATE_IDS } from '../attribution/source-words.ts';
import type { Lexicon } from '../lexicon.ts';

const EUROPEAN = /\b(?:European (?:Commission|Commissioner|Council|Parliament|Union)|EU)\b/;

/** The state that one answers for: its own for a country, the EU for who holds an office of the Union, whatever passport he has; null for none. */
export function stateOf(id: EntityId, lexicon: Lexicon): EntityId | null {
  const roles = lexicon.entities.get(id)?.roles;
  if (roles?.some(({ title }) => EUROPEAN.test(title))) return 'EU' as EntityId;
  return lexicon.countryOf(id) as EntityId | null;
}

export const isOfficer = (id: EntityId, lexicon: Lexicon): boolean =>
  lexicon.entities.get(id)?.type === 'person' && (lexicon.entities.get(id)?.roles.length ?? 0) > 0;

/** A body of state, but not the state itself. */
export const isBody = (id: EntityId, lexicon: Lexicon): boolean => STATE_IDS.has(id) && lexicon.countryOf(id) !== id;

/** Who can speak for a state: itself, a body of it, one who holds an office. */
export const speaksForState = (id: EntityId, lexicon: Lexicon): boolean =>
  lexicon.countryOf(id) === id || isBody(id, lexicon) || isOfficer(id, lexicon);
