import { daysOf } from '../model/day.ts';
import type { Amount } from '../model/figure.ts';

const SYMBOLS: Record<string, string> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** No locale: what scripts read is the same on every machine, whatever its ICU knows. */
export function grouped(value: number): string {
  const [whole = '', part] = String(Number(value.toPrecision(6))).split('.');
  const spaced = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return part ? `${spaced}.${part}` : spaced;
}

function scaled(value: number): string {
  const [factor, word] = SCALES.find(([f]) => Math.abs(value) >= f) ?? [1, ''];
  return `${grouped(value / factor)}${word}`;
}

function plural(unit: string, value: number): string {
  if (Math.abs(value) === 1 || unit === 'aircraft' || /[A-Z]|bcm/.test(unit)) return unit;
  return /[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit.replace(/-/g, ' ')}s`;
}

function one(value: number, unit: string | null): string {
  if (unit === 'percent') return `${grouped(value)}%`;
  if (unit !== null && SYMBOLS[unit]) return `${value < 0 ? '−' : ''}${SYMBOLS[unit]}${scaled(Math.abs(value))}`;
  return unit === null ? scaled(value) : `${scaled(value)} ${plural(unit, value)}`;
}

/** "$1.2 trillion", "12 million tonnes", "10% to 25%": an amount for a reader. */
export function amountInWords(value: Amount, unit: string | null): string {
  return typeof value === 'number' ? one(value, unit) : `${one(value[0], unit)} to ${one(value[1], unit)}`;
}

/** "3 Dec 2018", "May 2018", "2018". */
export function dayInWords(partial: string): string {
  const [year, month, day] = partial.split('-');
  if (!month) return year ?? '';
  const name = MONTHS[Number(daysOf(partial).from.slice(5, 7)) - 1] ?? '';
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}
