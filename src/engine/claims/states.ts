import type { EntityId } from '../../model/entity.ts';
import { STATE_IDS } from '../attribution/source-words.ts';
import type { Lexicon } from '../lexicon.ts';
import { onceFor } from '../linking/once.ts';

const EUROPEAN = /\b(?:European (?:Commission|Commissioner|Council|Parliament|Union)|EU)\b/;

/** What an article asks of each of its names many times. */
interface Standing {
  state: EntityId | null;
  isOfficer: boolean;
  isBody: boolean;
  speaks: boolean;
}

const standings = onceFor((_: Lexicon): Map<EntityId, Standing> => new Map());
/** Those of the lexicon that was asked of last: an article has one. */
let latest: { lexicon: Lexicon; known: Map<EntityId, Standing> } | null = null;

function standingOf(id: EntityId, lexicon: Lexicon): Standing {
  if (latest?.lexicon !== lexicon) latest = { lexicon, known: standings(lexicon) };
  const { known } = latest;
  let standing = known.get(id);
  if (!standing) {
    const entity = lexicon.entities.get(id);
    const country = lexicon.countryOf(id) as EntityId | null;
    const isOfficer = entity?.type === 'person' && entity.roles.some(({ title }) => !PRIVATE.test(title));
    const isBody = STATE_IDS.has(id) && country !== id;
    standing = {
      state: entity?.roles.some(({ title }) => EUROPEAN.test(title)) ? ('EU' as EntityId) : country,
      isOfficer,
      isBody,
      speaks: country === id || isBody || isOfficer,
    };
    // What is no entity of the lexicon is not kept: there is no end of it.
    if (entity) known.set(id, standing);
  }
  return standing;
}

/** The state that one answers for: its own for a country, the EU for who holds an office of the Union, whatever passport he has; null for none. */
export const stateOf = (id: EntityId, lexicon: Lexicon): EntityId | null => standingOf(id, lexicon).state;

/** Roles that speak for a firm, a school or all states together. */
const PRIVATE = /\b(?:chief executive|executive chair\w*|fellow|economist|professor|analyst|founder|institute|foundation|IMF|WTO)\b/i;

/** One who holds or held an office of a state. */
export const isOfficer = (id: EntityId, lexicon: Lexicon): boolean => standingOf(id, lexicon).isOfficer;

/** A body of state, but not the state itself. */
export const isBody = (id: EntityId, lexicon: Lexicon): boolean => standingOf(id, lexicon).isBody;

/** Who can speak for a state: itself, a body of it, one who holds an office. */
export const speaksForState = (id: EntityId, lexicon: Lexicon): boolean => standingOf(id, lexicon).speaks;
