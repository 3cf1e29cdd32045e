import type { Analysis } from '../../model/analysis.ts';
import type { Claim } from '../../model/claim.ts';
import type { Day } from '../../model/day.ts';
import { dayAfter, daysBetween } from './calendar.ts';
import type { Known } from './known.ts';

/** News is of these days: what the article dates within them is its story, what lies further back may be mentioned in passing. */
const NEWS = 31;

/** A claim's own word for when it happened: one day, not after the article's. */
function dayOf({ spokenOf }: Claim, today: Day): Day | null {
  const day = spokenOf?.from ?? null;
  return day !== null && day === spokenOf?.to && day <= today ? day : null;
}

/**
 * The days that an article tells of: those its claims name. A claim that names no day is likely of one of them. A day further back counts only
 * where two claims name it: one may be an aside. What is said the day after is said of it.
 */
export function daysTold(claims: readonly Claim[], today: Day): ReadonlySet<Day> {
  const by = new Map<Day, number>();
  for (const claim of claims) {
    const day = dayOf(claim, today);
    if (day !== null) by.set(day, (by.get(day) ?? 0) + 1);
  }
  return new Set([...by].filter(([day, n]) => n > 1 || daysBetween(day, today) <= NEWS).flatMap(([day]) => [day, dayAfter(day)]));
}

/** The countries of a claim that its own words do not name, though the article does elsewhere: it has them from the article's context. */
export function inheritedBy(claim: Claim, { names }: Pick<Analysis, 'names'>, { countryOf }: Known): ReadonlySet<string> {
  const inside = new Set<string | null>();
  const outside = new Set<string | null>();
  for (const { start, end, entity } of names) if (entity) (start < claim.end && end > claim.start ? inside : outside).add(countryOf(entity));
  const parties = [...claim.actors, ...claim.counterparties].map(countryOf).filter((c) => c !== null);
  return new Set(parties.filter((c) => outside.has(c) && !inside.has(c)));
}
