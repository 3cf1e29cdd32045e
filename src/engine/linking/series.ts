import type { Entry, EntryFigure } from '../../model/entry.ts';
import type { Figure } from '../../model/figure.ts';
import { endsOf, equalFigures } from './amounts.ts';
import type { Asked } from './context.ts';

const fromOf = ({ change }: Figure): number | null => (change !== null && 'from' in change ? change.from : null);

/** A rate that goes from one to another is of a series with what it was, is or goes to; with no other. */
export function areOfOneSeries(claim: Figure, entry: EntryFigure): boolean {
  const from = fromOf(claim);
  if (from === null) return true;
  return endsOf(entry.value).includes(from) || entry.from === from || endsOf(claim.value).some((end) => end === entry.from);
}

/** Whether the claim states a change from the very amount that the record states. */
export const changesIt = ({ change }: Figure, { value }: EntryFigure): boolean =>
  change !== null && 'from' in change && change.from !== change.to && change.from === value;

/** Whether the record has another of its rates change from what the claim states: 15 percent on crops that goes is no more than the 10 that stay. */
export const startsAnother = ({ unit, value, change }: Figure, entry: EntryFigure, { figures }: Entry): boolean =>
  unit === 'percent' && change === null && figures.some((other) => other !== entry && other.unit === unit && other.from === value);

/** Whether another of the claim's rates is what the record's rate was before: that one is of its series. */
export const isStartOfAnother = (claim: Figure, entry: EntryFigure, { compared }: Asked): boolean =>
  compared.some((other) => other !== claim && other.unit === entry.unit && other.value === entry.from);

/** What a duty of 30 percent falls on is no more or less than what one of 15 falls on: they are two duties, unless the one rate became the other. */
export function areOfTwoDuties({ compared, roles }: Asked, { figures }: Entry): boolean {
  const own = compared.filter((claim) => claim.unit === 'percent' && (roles.get(claim) ?? null) === null);
  const rates = figures.filter(({ unit }) => unit === 'percent');
  const meets = (claim: Figure, rate: EntryFigure): boolean =>
    equalFigures(claim, rate) || rate.from === claim.value || (fromOf(claim) !== null && areOfOneSeries(claim, rate));
  return own.length > 0 && rates.length > 0 && !own.some((claim) => rates.some((rate) => meets(claim, rate)));
}
