import type { Kind } from '../../model/claim.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Known, Pair } from './context.ts';

/** all: both name the same countries; within: the claim names fewer; beyond: it names one more than the two of the entry; partly: each names one that the other lacks. */
export type Parties = 'all' | 'within' | 'beyond' | 'partly' | 'none' | 'unstated';
export type Direction = 'same' | 'reversed' | 'open';

/** A side's countries. Where it names a country or body, its persons add nothing: the Commission's president speaks for the EU, not for Germany. */
function countries(ids: readonly EntityId[], { countryOf, entities }: Known): Set<string> {
  const bodies = ids.filter((id) => entities.get(id)?.type !== 'person');
  return new Set((bodies.length > 0 ? bodies : ids).map(countryOf).filter((c) => c !== null));
}

const bothSides = (one: readonly EntityId[], other: readonly EntityId[], known: Known): Set<string> =>
  new Set([...countries(one, known), ...countries(other, known)]);

/** Which countries claim and entry have in common. Persons and ministries stand for their country. */
export function compareParties({ asked, entry }: Pair, known: Known): Parties {
  const claim = bothSides(asked.claim.actors, asked.claim.counterparties, known);
  const record = bothSides(entry.actor, entry.counterparty, known);
  if (claim.size === 0) return 'unstated';
  const shared = [...claim].filter((c) => record.has(c)).length;
  if (shared === 0) return 'none';
  if (shared < claim.size) return shared === record.size && shared > 1 ? 'beyond' : 'partly';
  return shared === record.size ? 'all' : 'within';
}

/** Kinds whose actor may only tell: the USDA's figure of what China bought is the USDA's record. */
const TELLING = new Set<Kind>(['statistic', 'assessment', 'report']);

/** Whether the same side acts. Open where one of the two does not say who acts upon whom, both act together, or the entry's actor only tells. */
export function compareDirection({ asked, entry }: Pair, known: Known): Direction {
  if (TELLING.has(entry.kind) && entry.actor.every((id) => known.entities.get(id)?.type !== 'place')) return 'open';
  const actors = countries(asked.claim.actors, known);
  const record = countries(entry.actor, known);
  if (actors.size !== 1 || record.size !== 1) return 'open';
  const [actor = ''] = actors;
  if (record.has(actor)) return 'same';
  return countries(entry.counterparty, known).has(actor) ? 'reversed' : 'open';
}

/** same: a firm, ministry or person acts in both, not just a country; apart: both name firms or bodies that act, and no common one. */
export function compareActors({ asked, entry }: Pair, { entities }: Known): 'same' | 'apart' | 'open' {
  const isCountry = (id: EntityId): boolean => entities.get(id)?.type === 'place' || /^[A-Z]{2}$/.test(id);
  const named = [...asked.claim.actors, ...asked.claim.counterparties];
  if ([...entry.actor, ...entry.counterparty].some((id) => !isCountry(id) && named.includes(id))) return 'same';
  const bodies = (ids: readonly EntityId[]): boolean => ids.some((id) => !isCountry(id) && entities.get(id)?.type === 'organisation');
  return bodies(asked.claim.actors) && bodies(entry.actor) ? 'apart' : 'open';
}
