import type { Claim } from '../../model/claim.ts';
import { type Day, daysOf } from '../../model/day.ts';
import type { Entry } from '../../model/entry.ts';
import type { Moment } from '../../model/moment.ts';
import { type Days, daysBetween, daysOrNull, gap, lengthOf } from './calendar.ts';
import type { Asked, Setting } from './context.ts';
import { onceFor } from './once.ts';

/**
 * on: the entry's day is the one spoken of; beside: the day before or after, as clocks and printing presses differ;
 * today, yesterday: the claim gives no day and the entry is of the article's own; told: of a day that the article tells of elsewhere;
 * recent: of the week before, or the day after, as clocks differ; lately: of the two months before; month, year: it lies in the month or year spoken of;
 * near: within a week; off, far: elsewhere; past: elsewhere, but the claim speaks of these days, in which an old pledge may be said again;
 * open: no day to compare; future: recorded after the article.
 */
export type Dates =
  | 'on'
  | 'beside'
  | 'today'
  | 'yesterday'
  | 'told'
  | 'recent'
  | 'lately'
  | 'month'
  | 'year'
  | 'near'
  | 'off'
  | 'far'
  | 'past'
  | 'open'
  | 'future';

const LONG = 62;
const YEAR = 366;
const FRESH = 7;

/** The days that a claim speaks of as past; null where it names none, or one still to come (that is an appointment). */
export function spokenOf(claim: Claim, moments: readonly Moment[], today: Day): Days | null {
  const span = claim.spokenOf;
  if (span?.from && span.to) return span.from > today ? null : { from: span.from, to: span.to };
  // "Since August" says in which month it began; "since April 2" mostly describes what else is meant.
  const began = moments.find((m) => m.kind === 'since' && m.day === 'absent' && m.month !== 'absent' && m.from !== null && m.from <= today);
  return began?.from ? daysOf(began.from.slice(0, 7)) : null;
}

/** The one past day that a claim names, though its reading left open what it is the date of. */
export function dayNamed(moments: readonly Moment[], today: Day): Day | null {
  const [only, another] = moments.filter((m) => m.kind === 'on' && m.from !== null && m.from === m.to && m.from <= today);
  return only && !another ? only.from : null;
}

const daysOfEntry = onceFor(({ date }: Entry) => daysOrNull(date));

/** Compares the entry's date with what the claim speaks of, or with the article's own day. */
export function compareDates(asked: Asked, entry: Entry, { today, told }: Pick<Setting, 'today' | 'told'>): Dates {
  const record = daysOfEntry(entry);
  if (!record) return 'open';
  const { spoken } = asked;
  if (!spoken) {
    const age = daysBetween(record.to, today);
    if (age < -1) return 'future';
    if (lengthOf(record) > 1) return 'open';
    if (age === 0) return 'today';
    if (told.has(record.from) || asked.dayNamed === record.from) return 'told';
    return age === 1 ? 'yesterday' : age <= FRESH ? 'recent' : age <= LONG ? 'lately' : 'open';
  }
  const distance = gap(spoken, record);
  // What was recorded after the article can be its event only by a clock in another time zone.
  if (record.from > today) return distance <= 1 ? 'near' : 'future';
  if (lengthOf(spoken) <= 3 && lengthOf(record) > 3) return distance === 0 ? 'month' : distance <= 45 ? 'off' : 'far';
  if (lengthOf(spoken) <= 3 && distance > 7 && record.to < spoken.from && daysBetween(spoken.from, today) <= FRESH) return 'past';
  if (lengthOf(spoken) <= 3) return distance === 0 ? 'on' : distance <= 1 ? 'beside' : distance <= 7 ? 'near' : distance <= 45 ? 'off' : 'far';
  if (distance === 0) return lengthOf(spoken) <= LONG ? 'month' : lengthOf(spoken) <= YEAR ? 'year' : 'open';
  // "last year's surplus" and "exports in December" are told weeks later: the days spoken of are the data's, not the report's.
  const ofData = entry.figures.some((f) => f.period?.from === spoken.from && f.period.to === spoken.to);
  if (ofData) return distance <= LONG ? 'near' : 'open';
  if (lengthOf(spoken) > LONG && distance <= LONG) return 'open';
  return distance <= 7 ? 'near' : distance <= 45 ? 'off' : 'far';
}

/** The days an entry appoints: deadlines, and when its figures begin and end. */
const appointed = onceFor(
  ({ deadline, figures }: Entry): ReadonlySet<string> =>
    new Set([deadline, ...figures.flatMap((f) => [f.period?.from ?? null, f.period?.to ?? null])].filter((d) => d !== null)),
);

export type Terms = 'day' | 'shared-day' | 'other-day' | 'no-day' | 'period' | 'apart' | 'open';

/** Counts how many candidates appoint a day; each day when it is first asked for. */
export function countAppointed(candidates: readonly Entry[]): Setting['appointedBy'] {
  const counts = new Map<string, number>();
  return (day) => {
    const known = counts.get(day) ?? candidates.reduce((n, entry) => n + (appointed(entry).has(day) ? 1 : 0), 0);
    counts.set(day, known);
    return known;
  };
}

/** A day that few records appoint is as telling as a sum. */
const FEW = 3;

/** Whether claim and entry appoint the same day, one of few records or of many ("on March 2"), or the same period or deadline ("by 2024", "in December", "six years"). */
export function compareTerms(asked: Asked, entry: Entry, { today, appointedBy }: Pick<Setting, 'today' | 'appointedBy'>): Terms {
  if (asked.moments.length === 0 && asked.claim.deadline === null && asked.claim.period === null) return 'open';
  const days = appointed(entry);
  const single = asked.moments.filter((m) => m.from !== null && m.from === m.to && m.day !== 'absent');
  const shared = single.flatMap((m) => (m.from !== null && m.from !== entry.date && days.has(m.from) ? [m.from] : []));
  // A day that has come is no longer appointed, unless the claim is of what took effect on it: else what happened on it is nearer than what set it.
  const due = shared.filter((day) => day > today || day === asked.claim.spokenOf?.from);
  if (due.length > 0) return due.some((day) => appointedBy(day) <= FEW) ? 'day' : 'shared-day';
  if (shared.length > 0) return 'period';
  const { deadline, period } = asked.claim;
  const ends = [deadline, period?.to ?? null].filter((d) => d !== null);
  if (ends.some((end) => [...days].some((d) => end.startsWith(d) || d === end))) return 'period';
  const samePeriod = entry.figures.some((f) => {
    const p = f.period;
    if (!p) return false;
    if (period?.years != null && period.years > 1 && p.years === period.years) return true;
    return asked.moments.some((m) => m.from !== null && m.from !== m.to && m.from === p.from && m.to === p.to);
  });
  if (samePeriod) return 'period';
  if (single.some((m) => m.from !== null && m.from > today)) return days.size > 0 ? 'other-day' : 'no-day';
  return deadline !== null && entry.deadline !== null && deadline.slice(0, 4) !== entry.deadline.slice(0, 4) ? 'apart' : 'open';
}
