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

/** Roles that speak for a firm, a school or all states together. */
const PRIVATE = /\b(?:chief executive|executive chair\w*|fellow|economist|professor|analyst|founder|institute|foundation|IMF|WTO)\b/i;

/** One who holds or held an office of a state. */
export const isOfficer = (id: EntityId, lexicon: Lexicon): boolean => {
  const entity = lexicon.entities.get(id);
  return entity?.type === 'person' && entity.roles.some(({ title }) => !PRIVATE.test(title));
};

/** A body of state, but not the state itself. */
export const isBody = (id: EntityId, lexicon: Lexicon): boolean => STATE_IDS.has(id) && lexicon.countryOf(id) !== id;

/** Who can speak for a state: itself, a body of it, one who holds an office. */
export const speaksForState = (id: EntityId, lexicon: Lexicon): boolean =>
  lexicon.countryOf(id) === id || isBody(id, lexicon) || isOfficer(id, lexicon);
