import { daysOf } from '../../model/day.ts';
import type { Amount, Qualifier } from '../../model/figure.ts';

const SYMBOLS: Record<string, string> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];
const HEDGES: Record<Qualifier, string> = { '=': '', '~': 'about ', '>': 'more than ', '>=': 'at least ', '<': 'less than ', '<=': 'up to ' };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

// No locale: the same link reads the same for every reader, and the engine has no locale to ask.
function grouped(value: number): string {
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

/** To three digits: what is reckoned is no more exact than that. */
export function significant<A extends Amount>(value: A): A {
  const round = (n: number): number => Number(n.toPrecision(3));
  return (Array.isArray(value) ? value.map(round) : round(value as number)) as A;
}

/** "$1.2 trillion", "12 million tonnes", "10% to 25%": an amount for a reader. */
export function amountInWords(value: Amount, unit: string | null): string {
  return typeof value === 'number' ? one(value, unit) : `${one(value[0], unit)} to ${one(value[1], unit)}`;
}

/** With hedge and rate: "more than $1.2 trillion", "25 million tonnes a year". */
export function figureInWords(figure: { value: Amount; unit: string | null; qualifier: Qualifier; per: string | null }): string {
  return `${HEDGES[figure.qualifier]}${amountInWords(figure.value, figure.unit)}${figure.per ? ` a ${figure.per}` : ''}`;
}

/** "3 Dec 2018", "May 2018", "2018". */
export function dayInWords(partial: string): string {
  const [year, month, day] = partial.split('-');
  if (!month) return year ?? '';
  const name = MONTHS[Number(daysOf(partial).from.slice(5, 7)) - 1] ?? '';
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}
