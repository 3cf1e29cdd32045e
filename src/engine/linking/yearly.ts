import type { Period } from '../../model/claim.ts';
import { daysOf } from '../../model/day.ts';
import type { EntryFigure } from '../../model/entry.ts';
import type { Amount, Figure } from '../../model/figure.ts';
import { lengthOf } from './calendar.ts';
import { significant } from './significant.ts';

/** What a sum comes to a year. */
export interface Yearly {
  readonly value: Amount;
  /** Reckoned from a total as if it were spread evenly; else stated so. */
  readonly derived: boolean;
  /** Whether the reckoning came out even. */
  readonly exact: boolean;
}

/** Whether amounts of the unit add up over years: money and quantities, no rates. */
export const isSum = (unit: string | null): boolean => unit !== null && /^(?:[A-Z]{3}|tonne|barrel|bushel|bcm|aircraft)$/.test(unit);

const YEAR = 365.25;

/** The whole years of a period; null where it has none or is open. */
function yearsOf(period: { from: string | null; to: string | null; years: number | null } | null): number | null {
  if (period === null) return null;
  if (period.years !== null) return period.years > 0 ? period.years : null;
  if (period.from === null || period.to === null) return null;
  const years = lengthOf({ from: daysOf(period.from).from, to: daysOf(period.to).to }) / YEAR;
  return Math.abs(years - Math.round(years)) < 0.02 && years > 0.5 ? Math.round(years) : null;
}

function yearly(value: Amount, per: string | null, years: number | null): Yearly | null {
  if (per !== null) return per === 'year' ? { value, derived: false, exact: true } : null;
  if (years === null) return null;
  const each: Amount = Array.isArray(value) ? [value[0] / years, value[1] / years] : value / years;
  const shown = significant(each);
  return { value: shown, derived: years > 1, exact: JSON.stringify(shown) === JSON.stringify(each) };
}

export const yearlyOfClaim = ({ value, per }: Figure, period: Period | null): Yearly | null => yearly(value, per, yearsOf(period));

export const yearlyOfFigure = ({ value, per, period }: EntryFigure): Yearly | null => yearly(value, per, yearsOf(period));
