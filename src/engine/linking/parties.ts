import type { Kind, Measure } from '../../model/claim.ts';
import type { Asked, Pair } from './context.ts';
import type { Both } from './sides.ts';

/** all: both name the same countries; within: the claim names fewer; beyond: it names one more than the two of the entry; aside: what it names more it has from the context alone, and the entry others; partly: each names one that the other lacks. */
export type Parties = 'all' | 'within' | 'beyond' | 'aside' | 'partly' | 'none' | 'unstated';
export type Direction = 'same' | 'reversed' | 'open';

/** Which countries claim and entry have in common. Persons and ministries stand for their country. */
export function compareParties({ inherited }: Pick<Asked, 'inherited'>, { claim, record }: Both): Parties {
  if (claim.all.size === 0) return 'unstated';
  let shared = 0;
  for (const country of claim.all) if (record.all.has(country)) shared++;
  if (shared === 0) return 'none';
  if (shared < claim.all.size) {
    const lacking = [...claim.all].filter((country) => !record.all.has(country));
    const byContext = lacking.every((country) => inherited.has(country));
    if (shared < record.all.size) return byContext ? 'aside' : 'partly';
    // A duty on all the world names nobody; whom the article is about stands beside it by context alone.
    return byContext ? 'within' : shared > 1 ? 'beyond' : 'partly';
  }
  return shared === record.all.size ? 'all' : 'within';
}

/** Kinds whose actor may only tell: the USDA's figure of what China bought is the USDA's record. */
const TELLING = new Set<Kind>(['statistic', 'assessment', 'report']);

const DUTIES = new Set<Measure>(['tariff', 'tariff-relief', 'truce']);

/** Whether the record of a duty may stand under either side: one agreed by both is told from either, and a person's word on it may be on the other's duty. Without a figure the two sides' duties cannot be told apart. */
const eitherSide = ({ asked, entry }: Pair, byPlace: boolean): boolean =>
  entry.measure !== null &&
  DUTIES.has(entry.measure) &&
  asked.figures.length > 0 &&
  ((entry.kind === 'agreement' && asked.claim.kind === 'agreement') || (entry.kind === 'statement' && !byPlace));

/** Whether the same side acts. Open where one of the two does not say who acts upon whom, both act together, or the entry's actor only tells. */
export function compareDirection(pair: Pair, { claim, record }: Both): Direction {
  if (TELLING.has(pair.entry.kind) && !record.hasPlace) return 'open';
  const actors = [...claim.actors];
  if (actors.length === 0 || record.actors.size !== 1) return 'open';
  if (actors.some((actor) => record.actors.has(actor))) return actors.length === 1 ? 'same' : 'open';
  if (eitherSide(pair, record.hasPlace)) return 'open';
  // Canada and Mexico hit back at what was done to both.
  return actors.every((actor) => record.counterparties.has(actor)) ? 'reversed' : 'open';
}

/** Which side counts its trade with the other: the same in both, or each in one. */
export function compareCounters({ claim, record }: Both): 'same' | 'other' | 'open' {
  const counters = [...claim.actors];
  if (counters.some((country) => record.actors.has(country))) return 'same';
  return counters.length > 0 && counters.every((country) => record.counterparties.has(country)) ? 'other' : 'open';
}

/** same: a firm, ministry or person acts in both, not just a country; apart: both name firms or bodies that act, and no common one. */
export function compareActors({ claim, record }: Both): 'same' | 'apart' | 'open' {
  if (record.particular.some((id) => claim.named.includes(id))) return 'same';
  return claim.hasBody && record.hasBody ? 'apart' : 'open';
}
