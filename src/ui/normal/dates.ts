import { daysOf } from '../../model/day.ts';
import { formatFor } from './intl.ts';

const FIELDS: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { month: 'short', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
];

/** `2019-01-18`, `2019-01` or `2019` as the reader's locale writes it: "18 Jan 2019". A day has no time zone, so none may shift it. */
export function dateInWords(partial: string, locale: string): string {
  const parts = partial.split('-').length;
  return formatFor(Intl.DateTimeFormat, locale, { ...FIELDS[parts - 1], timeZone: 'UTC' }).format(new Date(`${daysOf(partial).from}T00:00:00Z`));
}

/** The month or year that a span fills exactly, else null. */
function whole(from: string, to: string): string | null {
  for (const partial of [from.slice(0, 7), from.slice(0, 4)]) {
    const days = daysOf(partial);
    if (days.from === from && days.to === to) return partial;
  }
  return null;
}

/** A span of days in words: a day, a whole month or year by its name, else both ends; null where both are open. */
export function spanInWords({ from, to }: { from: string | null; to: string | null }, locale: string): string | null {
  if (from && to) {
    const short = from === to ? from : whole(from, to);
    return short ? dateInWords(short, locale) : `${dateInWords(from, locale)} – ${dateInWords(to, locale)}`;
  }
  if (from) return `${dateInWords(from, locale)} –`;
  return to ? `– ${dateInWords(to, locale)}` : null;
}

/** A deadline in words: the year alone where it is the year's end, as texts mean by "by 2024". */
export const endInWords = (day: string, locale: string): string => dateInWords(day.endsWith('-12-31') ? day.slice(0, 4) : day, locale);

/** "6 years". */
export const yearsInWords = (years: number, locale: string): string =>
  formatFor(Intl.NumberFormat, locale, { style: 'unit', unit: 'year', unitDisplay: 'long' }).format(years);
