import type { Kind } from '../../model/claim.ts';
import type { Known, Pair } from './context.ts';
import { sidesOf } from './sides.ts';

/** all: both name the same countries; within: the claim names fewer; beyond: it names one more than the two of the entry; partly: each names one that the other lacks. */
export type Parties = 'all' | 'within' | 'beyond' | 'partly' | 'none' | 'unstated';
export type Direction = 'same' | 'reversed' | 'open';

/** Which countries claim and entry have in common. Persons and ministries stand for their country. */
export function compareParties(pair: Pair, known: Known): Parties {
  const { claim, record } = sidesOf(pair, known);
  if (claim.all.size === 0) return 'unstated';
  let shared = 0;
  for (const country of claim.all) if (record.all.has(country)) shared++;
  if (shared === 0) return 'none';
  if (shared < claim.all.size) {
    if (shared < record.all.size) return 'partly';
    // A duty on all the world names nobody; whom the article is about stands beside it by context alone.
    const lacking = [...claim.all].filter((country) => !record.all.has(country));
    return lacking.every((country) => pair.asked.inherited.has(country)) ? 'within' : shared > 1 ? 'beyond' : 'partly';
  }
  return shared === record.all.size ? 'all' : 'within';
}

/** Kinds whose actor may only tell: the USDA's figure of what China bought is the USDA's record. */
const TELLING = new Set<Kind>(['statistic', 'assessment', 'report']);

/** Whether the same side acts. Open where one of the two does not say who acts upon whom, both act together, or the entry's actor only tells. */
export function compareDirection(pair: Pair, known: Known): Direction {
  const { claim, record } = sidesOf(pair, known);
  if (TELLING.has(pair.entry.kind) && !record.hasPlace) return 'open';
  if (claim.actors.size !== 1 || record.actors.size !== 1) return 'open';
  const [actor = ''] = claim.actors;
  if (record.actors.has(actor)) return 'same';
  return record.counterparties.has(actor) ? 'reversed' : 'open';
}

/** same: a firm, ministry or person acts in both, not just a country; apart: both name firms or bodies that act, and no common one. */
export function compareActors(pair: Pair, known: Known): 'same' | 'apart' | 'open' {
  const { claim, record } = sidesOf(pair, known);
  if (record.particular.some((id) => claim.named.includes(id))) return 'same';
  return claim.hasBody && record.hasBody ? 'apart' : 'open';
}
