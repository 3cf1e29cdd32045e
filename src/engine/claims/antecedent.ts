import type { Claim } from '../../model/claim.ts';
import type { DaySpan } from '../../model/day.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import { isIn, may, type Seen, sought } from '../text/sought.ts';
import type { Clause, Mentions } from './clause.ts';

/** "At that meeting", "there", "at the time": the occasion of the sentence before. */
const THAT_MEETING = sought(/\b(?:that|the|this)\s+(?:meeting|summit|dinner|encounter|gathering|session)\b|^(?:there|then)\b|\bat\s+the\s+time\b/);

/** Nouns that stand for the measure of the claim before. */
export const SAME_MATTER =
  /\b(?:similar|such|same|those|these|the|that)\s+(?:commitments?|pledges?|promises?|offers?|proposals?|ideas?|purchases|plans?)\b/;

/** The occasion that the last sentences spoke of: an event named or the date of a meeting. */
export interface Occasion {
  event: EntityId | null;
  spokenOf: DaySpan | null;
  /** Something was pledged there, in the words of that sentence. */
  pledged: boolean;
}

export const meansThatMeeting = (words: string, seen: Seen): boolean => isIn(words, THAT_MEETING, seen);

const MEETING = sought(/\b(?:met|meet|meeting|summit|dinner|talks)\b/);

/** Whether a sentence can bring up an occasion at all. */
export const mayBeOccasion = (seen: Seen, names: readonly Name[]): boolean => may(seen, MEETING) || names.some(isOccasion);

const isOccasion = (name: Name): boolean => name.type === 'event' && name.entity !== null && !/war|truce|dispute/.test(name.entity);

/** The occasion that a sentence brings up, if any. */
export function occasionOf({ words, seen, names, moments }: Clause, { moments: all }: Mentions): Occasion | null {
  const event = names.find(isOccasion)?.entity ?? null;
  if (event === null && !isIn(words, MEETING, seen)) return null;
  const date = moments.flatMap((i) => all[i] ?? []).find(({ kind }) => kind === 'on');
  if (event === null && !date) return null;
  return { event, spokenOf: date ? { from: date.from, to: date.to } : null, pledged: /\b(?:pledged|promised|committed)\b/.test(words) };
}

/** The claim that "similar commitments" or "the idea" speaks of: the last with a measure. */
export const lastWithMeasure = (claims: readonly Claim[]): Claim | null =>
  claims.findLast((c) => c.measure !== null && c.measure !== 'talks') ?? null;
