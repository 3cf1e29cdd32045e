/**
 * What one would expect of a level before any claim is looked at, in natural log-odds. Estimates are pulled to it: it decides where labelled claims
 * say next to nothing (an appointed day, an event by name), and hardly matters where they say much.
 */
export const EXPECTED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // Candidates nearly always share a country already, so agreement says a little and a foreign party a lot.
  parties: { all: 1.9, within: 0.9, beyond: 0.5, aside: -0.8, unstated: 0 },
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
  dated: { missed: -1, 'missed-by-all': -3 },
  terms: { day: 4, 'shared-day': 1, period: 1.2, apart: -1, open: 0 },
  event: { same: 2.2, apart: -2.5, open: 0 },
  speaker: { same: 1.8, outlet: 1, apart: -1.5, open: 0 },
  goods: { specific: 1.3, generic: 0.3, apart: -2.5, none: 0 },
  words: { most: 1.4, many: 1.4, more: 0.5, some: 0.5, few: -0.2, none: -0.2 },
};
