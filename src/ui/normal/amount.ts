import type { Amount, Change, Qualifier } from '../../model/figure.ts';
import type { Reader } from '../reader.ts';

/** A figure of a text or of an entry, as far as it is shown. */
export interface Shown {
  value: Amount;
  unit: string | null;
  qualifier: Qualifier;
  per: string | null;
  change?: Change | null;
  /** The earlier value of a change, as entries keep it. */
  from?: number | null | undefined;
}

const QUALIFIER: Record<Qualifier, string | null> = {
  '=': null,
  '~': 'amount_about',
  '>': 'amount_more',
  '>=': 'amount_least',
  '<': 'amount_less',
  '<=': 'amount_most',
};

const TIMES = new Set(['day', 'week', 'month', 'year', 'hour']);

const MILLION = 1e6;

/** "1.2 trillion", "14,000": large numbers in words as newspapers write them, small ones in full. */
const numberOf = (value: number, locale: string): string =>
  new Intl.NumberFormat(
    locale,
    Math.abs(value) < MILLION ? { maximumFractionDigits: 2 } : { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 },
  ).format(value);

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** Intl has no long compact currency ("$1.2 trillion" comes out as "$1.2T"), so the number's words take the place of the currency's digits. */
function money(value: number, unit: string, locale: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency: unit, maximumFractionDigits: 0 }).formatToParts(Math.sign(value) || 1);
  return parts.map((part) => (part.type === 'integer' ? numberOf(Math.abs(value), locale) : part.value)).join('');
}

function one(value: number, unit: string | null, reader: Reader, locale: string): string {
  if (unit === null) return numberOf(value, locale);
  if (isCurrency(unit)) return money(value, unit, locale);
  if (unit === 'percent' && Math.abs(value) < MILLION)
    return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 2 }).format(value);
  if (TIMES.has(unit)) return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  const form = value === 1 ? 'one' : 'other';
  const noun = reader.words(`unit_${unit.replaceAll('-', '_')}_${form}`) || unit;
  return reader.words('amount_of', numberOf(value, locale), noun);
}

/**
 * An amount in words: "more than $1.2 trillion", "from 10% to 25%", "12–15 million tonnes a year".
 * `locale` is the language to write the number in: the article's own.
 */
export function amountInWords(figure: Shown, reader: Reader, locale: string): string {
  const { words } = reader;
  const plain = (value: number) => one(value, figure.unit, reader, locale);
  const value = Array.isArray(figure.value) ? figure.value.map(plain).join('–') : plain(figure.value);
  const from = figure.change && 'from' in figure.change ? figure.change.from : figure.from;
  if (typeof from === 'number' && !Array.isArray(figure.value)) return words('amount_change', plain(from), value);
  const hedge = QUALIFIER[figure.qualifier];
  let amount = hedge ? words(hedge, value) : value;
  if (figure.per) amount = words('amount_per', amount, figure.per);
  if (figure.change && 'by' in figure.change) return words(figure.change.direction === 'up' ? 'amount_up' : 'amount_down', amount);
  return amount;
}
