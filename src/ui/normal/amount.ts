import type { Article } from '../../model/article.ts';
import type { Amount, Change, Qualifier } from '../../model/figure.ts';
import { hedged } from '../../wording/teller.ts';
import type { Reader } from '../reader.ts';
import { formatFor } from './intl.ts';

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

/** Whose way of writing numbers: the article's own where the reader reads that language ("$5" for a British reader of an American page), else theirs. */
export function numbersIn({ language }: Pick<Article, 'language'>, { locale }: Pick<Reader, 'locale'>): string {
  const tongue = (tag: string): string | undefined => tag.split('-')[0];
  return language !== null && tongue(language) === tongue(locale) ? language : locale;
}

/** What a rate is by: "year", "tonne". */
export function perInWords(per: string, words: Reader['words']): string {
  const key = per.replaceAll('-', '_');
  return words(`per_${key}`) || words(`unit_${key}_one`) || per;
}

const TIMES = new Set(['day', 'week', 'month', 'year', 'hour']);

const MILLION = 1e6;

/** "1.2 trillion", "14,000": large numbers in words as newspapers write them, small ones in full. */
const formatOf = (value: number, locale: string): Intl.NumberFormat =>
  formatFor(
    Intl.NumberFormat,
    locale,
    Math.abs(value) < MILLION ? { maximumFractionDigits: 2 } : { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 },
  );

/** "billion"; "" for a number written in full. */
const scaleOf = (value: number, locale: string): string => {
  const parts = formatOf(value, locale).formatToParts(value);
  return parts.find((part) => part.type === 'compact')?.value ?? '';
};

/** Which form of a noun stands behind the number; many: behind a word for millions, where some languages put "of" between. */
function formOf(value: number, locale: string): 'one' | 'other' | 'many' {
  if (scaleOf(value, locale) !== '') return 'many';
  return formatFor(Intl.PluralRules, locale, {}).select(value) === 'one' ? 'one' : 'other';
}

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** Where papers write 5500亿美元 and not US$5500亿. */
const NAMES_MONEY = /^(?:ja|ko|zh)\b/;

/** Where nothing stands between a number and what it counts. No message can say so: `$1$2` would be a name to the browser. */
const RUNS_ON = /^(?:ja|zh)\b/;

/** How the locale writes a unit around a number; null where our own words have to. */
function styleOf(unit: string, locale: string): Intl.NumberFormatOptions | null {
  if (isCurrency(unit)) return { style: 'currency', currency: unit, currencyDisplay: NAMES_MONEY.test(locale) ? 'name' : 'symbol' };
  if (unit === 'percent') return { style: 'unit', unit };
  return TIMES.has(unit) ? { style: 'unit', unit, unitDisplay: 'long' } : null;
}

/** The unit around digits that are written already: Intl has no long compact currency ("$1.2 trillion" comes out as "$1.2T") and says a unit twice in a range. */
function withUnit(digits: string, value: number, unit: string | null, { words }: Reader, locale: string): string {
  if (unit === null) return digits;
  const style = styleOf(unit, locale);
  if (style) {
    const parts = formatFor(Intl.NumberFormat, locale, { ...style, maximumFractionDigits: 0, useGrouping: false }).formatToParts(value || 1);
    return parts.map((part) => (part.type === 'integer' ? digits : part.value)).join('');
  }
  const named = `unit_${unit.replaceAll('-', '_')}`;
  const noun = words(`${named}_${formOf(value, locale)}`) || words(`${named}_other`) || unit;
  return RUNS_ON.test(words('language')) ? `${digits}${noun}` : words('amount_of', digits, noun);
}

function one(value: number, unit: string | null, reader: Reader, locale: string): string {
  // The sign stands before the unit ("-$5"), where only the locale's own style can put it.
  const signed = unit !== null && styleOf(unit, locale) ? Math.abs(value) : value;
  return withUnit(formatOf(value, locale).format(signed), value, unit, reader, locale);
}

/** "$40–50 billion": what both ends share is said once. */
function range([low, high]: readonly [number, number], unit: string | null, reader: Reader, locale: string): string {
  const [from, to] = [one(low, unit, reader, locale), one(high, unit, reader, locale)];
  if (from === to) return from;
  if (low < 0 || scaleOf(low, locale) !== scaleOf(high, locale)) return `${from} – ${to}`;
  return withUnit(formatOf(high, locale).formatRange(low, high), high, unit, reader, locale);
}

/**
 * An amount in words: "more than $1.2 trillion", "from 10% to 25%", "12–15 million tonnes a year".
 * `locale` is the language to write the number in.
 */
export function amountInWords(figure: Shown, reader: Reader, locale: string): string {
  const { words } = reader;
  // A rate of exchange has two: "CNY per USD".
  const [unit = null, by = null] = figure.unit?.split(' per ') ?? [];
  const per = figure.per ?? by;
  const plain = (value: number) => one(value, unit, reader, locale);
  const value = Array.isArray(figure.value) ? range(figure.value, unit, reader, locale) : plain(figure.value);
  const from = figure.change && 'from' in figure.change ? figure.change.from : figure.from;
  if (typeof from === 'number' && !Array.isArray(figure.value)) return words('amount_change', plain(from), value);
  let amount = hedged(value, figure.qualifier, words);
  if (per) amount = words('amount_per', amount, perInWords(per, words));
  if (figure.change && 'by' in figure.change) return words(figure.change.direction === 'up' ? 'amount_up' : 'amount_down', amount);
  return amount;
}
