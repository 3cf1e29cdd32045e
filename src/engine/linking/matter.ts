import type { Kind, Measure } from '../../model/claim.ts';
import type { Entry } from '../../model/entry.ts';
import type { Relation } from '../../model/link.ts';
import type { Levels } from './features.ts';

const DUTIES: ReadonlySet<Measure> = new Set<Measure>(['tariff', 'tariff-relief', 'retaliation', 'truce']);

const isPlace = (id: string): boolean => /^[A-Z]{2}$/.test(id);

/**
 * Whether the same side does the like to the same. What Canada charges is no more than what it is charged, one firm's plan no less than another's or
 * its country's; and a duty on all the world stands beside one on a country without being more or less.
 */
export function doLikewise({ direction, actor, measure, parties }: Levels, entry: Pick<Entry, 'measure' | 'actor'>): boolean {
  if (direction === 'reversed' || actor === 'apart' || measure === 'far') return false;
  if (entry.measure === 'investment' && !entry.actor.some(isPlace) && actor !== 'same') return false;
  const isDuty = entry.measure !== null && DUTIES.has(entry.measure);
  return parties === 'all' || (!isDuty && (parties === 'within' || parties === 'beyond'));
}

const DONE: ReadonlySet<Kind> = new Set<Kind>(['action', 'statistic', 'assessment']);
const TOLD_AGAIN: ReadonlySet<Relation> = new Set<Relation>(['same', 'restates', 'raises', 'lowers', 'contradicts']);

/** What is bought and built is a part of what was promised, and no less than it. */
function areOfOneStage(claim: Kind, entry: Pick<Entry, 'kind' | 'measure'>, relation: Relation): boolean {
  if (entry.measure !== 'purchases' && entry.measure !== 'investment') return true;
  if (claim === 'report' || entry.kind === 'report') return TOLD_AGAIN.has(relation);
  return DONE.has(claim) === DONE.has(entry.kind);
}

/** Whether more or less of the one is more or less of the other, so that amounts that differ may be set against each other. */
export const areOfOneMatter = (claim: Kind, levels: Levels, entry: Entry, relation: Relation): boolean =>
  relation !== 'related' && relation !== 'assesses' && doLikewise(levels, entry) && areOfOneStage(claim, entry, relation);
