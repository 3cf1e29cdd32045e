import { type DayNumber, type Days, monthsFrom, partsOf } from './days.ts';
import type { Lean } from './lean.ts';

/** A verb's direction, `done` where the moment is what a past verb is about, `over` where it cannot lie ahead. */
export type Bearing = Lean | 'done' | 'over';

/** How many times farther away a reading may be for the verb's sake. */
const AGAINST = { past: 2.5, done: 6, over: Number.POSITIVE_INFINITY, future: 4 };

const distance = (days: Days, from: DayNumber): number => (days.from > from ? days.from - from : days.to < from ? from - days.to : 0);

/**
 * The reading of a day without its year that an editor means: the nearest to the article's day, the verb's direction weighed in
 * ("used three days … ahead of a March 1 deadline" is no March of the year before, for all its past verb).
 */
export function nearest(options: readonly Days[], published: DayNumber, bearing: Bearing): Days | null {
  let best: Days | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const days of options) {
    const against = bearing === 'future' ? days.to < published : bearing !== null && days.from > published;
    const cost = distance(days, published) * (against && bearing ? AGAINST[bearing] : 1);
    if (cost < least) {
      least = cost;
      best = days;
    }
  }
  return best;
}

/** The month named without a year: the last that began, unless the verb looks forward. */
export function monthNear(month: number, published: DayNumber, lean: Lean): Days {
  const { year } = partsOf(published);
  const own = monthsFrom(year, month);
  if (lean === 'future') return own.to >= published ? own : monthsFrom(year + 1, month);
  if (lean === 'past') return own.from <= published ? own : monthsFrom(year - 1, month);
  const next = monthsFrom(year + 1, month);
  const last = monthsFrom(year - 1, month);
  return nearest([last, own, next], published, 'past') ?? own;
}
