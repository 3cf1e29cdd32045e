import type { Analysis } from '../../model/analysis.ts';
import type { Claim } from '../../model/claim.ts';
import type { Day } from '../../model/day.ts';
import type { Entry } from '../../model/entry.ts';
import { daysBetween } from './calendar.ts';
import type { Known } from './context.ts';

/** News is of these days: what the article dates within them is its story, what lies further back may be mentioned in passing. */
const NEWS = 31;

/** A claim's own word for when it happened: one day, not after the article's. */
function dayOf({ spokenOf }: Claim, today: Day): Day | null {
  const day = spokenOf?.from ?? null;
  return day !== null && day === spokenOf?.to && day <= today ? day : null;
}

/**
 * The days that an article tells of, by the days its claims name and those of the records they surely meet (null for none). A claim that
 * names no day is likely of one of them. A day further back counts only where two claims lead to it: one may be an aside.
 */
export function daysTold(claims: readonly Claim[], records: readonly (Entry | null)[], today: Day): ReadonlySet<Day> {
  const by = new Map<Day, number>();
  for (const [i, claim] of claims.entries()) {
    const record = records[i];
    const own = [dayOf(claim, today), record?.datePrecision === 'day' ? (record.date as Day) : null].filter((day) => day !== null && day <= today);
    for (const day of new Set(own)) if (day !== null) by.set(day, (by.get(day) ?? 0) + 1);
  }
  return new Set([...by].filter(([day, n]) => n > 1 || daysBetween(day, today) <= NEWS).map(([day]) => day));
}

/** The countries of a claim that its own words do not name, though the article does elsewhere: it has them from the article's context. */
export function inheritedBy(claim: Claim, { names }: Pick<Analysis, 'names'>, { countryOf }: Known): ReadonlySet<string> {
  const inside = new Set<string | null>();
  const outside = new Set<string | null>();
  for (const { start, end, entity } of names) if (entity) (start < claim.end && end > claim.start ? inside : outside).add(countryOf(entity));
  const parties = [...claim.actors, ...claim.counterparties].map(countryOf).filter((c) => c !== null);
  return new Set(parties.filter((c) => outside.has(c) && !inside.has(c)));
}
