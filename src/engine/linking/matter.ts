import type { Claim, Kind, Measure } from '../../model/claim.ts';
import type { Entry } from '../../model/entry.ts';
import { isCountry } from '../../model/keys.ts';
import type { Relation } from '../../model/link.ts';
import type { Levels } from './features.ts';
import type { Known } from './known.ts';

const DUTIES: ReadonlySet<Measure> = new Set<Measure>(['tariff', 'tariff-relief', 'retaliation', 'truce']);

/**
 * Whether the same side does the like to the same. What Canada charges is no more than what it is charged, one firm's plan no less than another's or
 * its country's; and a duty on all the world stands beside one on a country without being more or less.
 */
export function doLikewise({ direction, actor, measure, parties }: Levels, entry: Pick<Entry, 'measure' | 'actor'>): boolean {
  if (direction === 'reversed' || actor === 'apart' || measure === 'far') return false;
  if (entry.measure === 'investment' && !entry.actor.some(isCountry) && actor !== 'same') return false;
  const isDuty = entry.measure !== null && DUTIES.has(entry.measure);
  return parties === 'all' || (!isDuty && (parties === 'within' || parties === 'beyond'));
}

const DONE: ReadonlySet<Kind> = new Set<Kind>(['action', 'statistic', 'assessment']);
const TOLD_AGAIN: ReadonlySet<Relation> = new Set<Relation>(['same', 'restates', 'raises', 'lowers', 'contradicts']);

/** A later step on the same matter. */
const STEPS: ReadonlySet<Relation> = new Set<Relation>(['follows', 'implements']);

/** What is bought and built is a part of what was promised, and no less than it; so is what a fund is put into. */
function areOfOneStage(claim: Kind, entry: Pick<Entry, 'kind' | 'measure'>, relation: Relation): boolean {
  if (entry.measure !== 'purchases' && entry.measure !== 'investment') return true;
  if (claim === 'report' || entry.kind === 'report') return TOLD_AGAIN.has(relation);
  return DONE.has(claim) === DONE.has(entry.kind);
}

/**
 * one: more or less of the one is more or less of the other, so that amounts that differ may be set against each other; like: only what is equal;
 * step: it is put in the place of the other, and sums may be set against each other, but no rates, for duties of all sides are of 10 or 25 percent;
 * other-step: it is a later step of another kind, of which only equal sums are said;
 * answer: the one is the other side's, whose like rate is another rate; another: it is a firm's of its own, of which nothing is said;
 * aside: it merely has to do with it, so that only what is equal and of the same thing is said.
 */
export type Matter = 'one' | 'like' | 'step' | 'other-step' | 'aside' | 'answer' | 'another';

/** Whether only firms act in a claim of what is to be invested or bought, and a state in the record. */
const isOfFirms = ({ actors }: Pick<Claim, 'actors'>, entry: Entry, { entities }: Pick<Known, 'entities'>): boolean =>
  (entry.measure === 'investment' || entry.measure === 'purchases') &&
  entry.actor.some(isCountry) &&
  actors.length > 0 &&
  actors.every((id) => !isCountry(id) && entities.get(id)?.type === 'organisation');

/** What a firm plans that the claim does not tell of. */
const isOfAnotherFirm = ({ actors }: Pick<Claim, 'actors'>, { measure, kind, actor }: Entry, levels: Levels): boolean =>
  (measure === 'investment' ? !DONE.has(kind) : measure === 'purchases' && kind === 'agreement') &&
  !actor.some(isCountry) &&
  actors.length > 0 &&
  levels.actor !== 'same';

/** How far the amounts of a claim and a record may be set against each other. @param replaces whether the pack says that one of the two is put in the place of the other */
export function matterOf(
  claim: Pick<Claim, 'kind' | 'actors'>,
  levels: Levels,
  entry: Entry,
  relation: Relation,
  known: Pick<Known, 'entities'>,
  replaces = false,
): Matter {
  if (relation !== 'same' && isOfAnotherFirm(claim, entry, levels)) return 'another';
  if (entry.measure === 'investment' && levels.actor !== 'same' && isOfFirms(claim, entry, known)) return 'another';
  if (levels.direction === 'reversed') return 'answer';
  if (relation === 'related' || relation === 'assesses') return 'aside';
  const isOne = doLikewise(levels, entry) && areOfOneStage(claim.kind, entry, relation) && !isOfFirms(claim, entry, known);
  if (STEPS.has(relation)) return isOne && replaces ? 'step' : 'other-step';
  return isOne ? 'one' : 'like';
}
