import type { Levels } from './features.ts';

/**
 * Evidence for "this record belongs under this claim", in natural log-odds, after Fellegi and Sunter: for each level, the logarithm of how
 * much oftener it occurs among right pairs than among wrong ones that share a lookup key. Set by hand; `npm run weigh` shows what the labelled pairs
 * make of them.
 */
export const WEIGHTS: { readonly [F in keyof Levels]: Readonly<Record<Levels[F], number>> } = {
  // Candidates nearly always share a country already, so agreement says a little and a foreign party a lot.
  parties: { all: 1.9, within: 0.9, beyond: 0.5, aside: -0.8, partly: -2.5, none: -9, unstated: 0 },
  // Who acts is the first thing a reader would call wrong; reading it from text errs at times, so it is not final.
  direction: { same: 0.7, reversed: -2.5, open: 0 },
  // A firm or ministry by name is rarer than its country.
  actor: { same: 0.9, apart: -1.8, open: 0 },
  measure: { equal: 1.6, near: 0.5, far: -2.2, unstated: 0 },
  kind: { equal: 0.7, kin: 0.5, near: 0.1, far: -0.8, opposed: -3 },
  // The one field that rarely agrees by chance. A rate of 10 or 25 percent does, all the time.
  amount: { telling: 3.2, second: 1.7, plain: 1.9, rate: 0.8, start: 0.3, other: -1, unmet: -0.8, unlike: -0.8, missing: -0.4, none: 0 },
  date: {
    on: 3,
    beside: 2.2,
    today: 1.6,
    yesterday: 1.2,
    told: 1.5,
    recent: 0.7,
    lately: 0.2,
    month: 2,
    year: 0.8,
    near: 1,
    off: -1,
    far: -3,
    past: -1.2,
    open: 0,
    future: -6,
  },
  terms: { day: 2.5, period: 1.2, apart: -1, open: 0 },
  event: { same: 2.2, apart: -2.5, open: 0 },
  speaker: { same: 1.8, outlet: 1, apart: -1.5, open: 0 },
  goods: { specific: 1.3, generic: 0.3, apart: -2.5, none: 0 },
  words: { many: 1.4, some: 0.5, few: -0.2 },
};

const FIELDS = Object.keys(WEIGHTS) as (keyof Levels)[];

/** One in about 150 candidates is right. */
export const PRIOR = -5;

/** Links below this chance of being right are not shown: a wrong link costs the reader's trust, a missing one a little help. */
export const SHOWN_FROM = 0.7;

/** What each field says of a pair, with its evidence, in order; what says nothing is left out. */
export function evidenceByField(levels: Levels): { field: string; level: string; weight: number }[] {
  return FIELDS.flatMap((field) => {
    const weight = (WEIGHTS[field] as Readonly<Record<string, number>>)[levels[field]] ?? 0;
    return weight === 0 ? [] : [{ field, level: levels[field], weight }];
  });
}

/** The sum of evidence, in log-odds. */
export function evidenceOf(levels: Levels): number {
  return FIELDS.reduce((total, field) => total + ((WEIGHTS[field] as Readonly<Record<string, number>>)[levels[field]] ?? 0), PRIOR);
}

/** The chance, 0 to 1, that the entry belongs under the claim. */
export const scoreOf = (levels: Levels): number => 1 / (1 + Math.exp(-evidenceOf(levels)));
