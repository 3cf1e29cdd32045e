import type { Analysis } from '../../src/model/analysis.ts';
import type { Day } from '../../src/model/day.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { Moment } from '../../src/model/moment.ts';
import type { Name } from '../../src/model/name.ts';

/** What a library reads of a text, in our words; null where it does not read such things. */
export interface Reading {
  readonly figures: readonly Figure[] | null;
  readonly moments: readonly Moment[] | null;
  readonly names: readonly Name[] | null;
}

/** An open library that reads some of what we read. */
export interface Peer {
  readonly name: string;
  /** Of what it finds, in its own terms: what is timed. */
  readonly run: (text: string, published: Day) => unknown;
  /** The same in ours: what is scored. */
  readonly read: (text: string, published: Day) => Reading;
}

export const analysisOf = ({ figures, moments, names }: Reading): Analysis => ({
  figures: [...(figures ?? [])],
  moments: [...(moments ?? [])],
  names: [...(names ?? [])],
  attributions: [],
  claims: [],
});

export const figure = (start: number, end: number, kind: Figure['kind'], value: number, unit: string | null): Figure => ({
  start,
  end,
  kind,
  value,
  unit,
  qualifier: '=',
  per: null,
  change: null,
  rule: 'peer',
});

export const moment = (start: number, end: number, from: string | null, to: string | null): Moment => ({
  start,
  end,
  kind: 'on',
  from: from as Day | null,
  to: to as Day | null,
  year: 'stated',
  month: 'stated',
  day: 'stated',
  rule: 'peer',
});

/** In the order of the text; of two that overlap, the longer. */
export function apart<T extends { readonly start: number; readonly end: number }>(found: readonly T[]): T[] {
  const out: T[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (!last || one.start >= last.end) out.push(one);
    else if (one.end - one.start > last.end - last.start) out[out.length - 1] = one;
  }
  return out;
}

/** Noon of the day by the machine's own clock, as the libraries reckon. */
export const noonOf = (day: Day): Date => new Date(`${day}T12:00:00`);

/** The day of a moment by the machine's own clock. */
export const localDay = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

const UNITS: Readonly<Record<string, string>> = {
  dollar: 'USD',
  'united states dollar': 'USD',
  euro: 'EUR',
  pound: 'GBP',
  'british pound': 'GBP',
  yen: 'JPY',
  'japanese yen': 'JPY',
  'chinese yuan': 'CNY',
  yuan: 'CNY',
  won: 'KRW',
  'south korean won': 'KRW',
  'indian rupee': 'INR',
  rupee: 'INR',
  'swiss franc': 'CHF',
  'canadian dollar': 'CAD',
  'australian dollar': 'AUD',
  'metric ton': 'tonne',
  ton: 'tonne',
  tons: 'tonne',
  tonnes: 'tonne',
};

/** A library's word for a unit as ours: ISO codes, tonnes; the rest in small letters and the singular. */
export function unitOf(word: string): string {
  const plain = word.toLowerCase();
  return UNITS[plain] ?? plain.replace(/(?<!s)s$/, '');
}
