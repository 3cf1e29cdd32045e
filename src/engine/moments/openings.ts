import { SHAPE, type Tokens } from '../text/tokens.ts';
import { compileWordIndex } from '../text/word-index.ts';
import { ago } from './ago.ts';
import { beside } from './beside.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';
import { dated } from './dated.ts';
import { dayOfMonth } from './day-of-month.ts';
import { DECADES, decade } from './decade.ts';
import type { Finder } from './draft.ts';
import { earlier } from './earlier.ts';
import { fiscal } from './fiscal.ts';
import { holiday } from './holiday.ts';
import { month } from './month.ts';
import { numeric } from './numeric.ts';
import { partOfDay } from './part-of-day.ts';
import { periodEnd } from './period-end.ts';
import { periodSpokenOf } from './period-spoken-of.ts';
import { ellipticQuarter, quarter } from './quarter.ts';
import { relative } from './relative.ts';
import { same } from './same.ts';
import { season } from './season.ts';
import { spelledYear, TENS } from './spelled-year.ts';
import { stretch } from './stretch.ts';
import { term } from './term.ts';
import { today } from './today.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';

/** In the lists below: a number, one of four digits, one with an ending ("27th", "1990s"); `$` is the end of the sentence, a mark itself. */
const DIGITS = '#';
const LONG_DIGITS = '#4';
const ENDED_DIGITS = '#th';
const END = '$';

const months = [...MONTHS.keys()].join(' ');
const weekdays = [...WEEKDAYS.keys()].join(' ');
const seasons = 'spring summer fall autumn winter';
const counts = `a an one two three four five six seven eight nine ten eleven twelve ${DIGITS}`;
const unit = 'day week month quarter year decade';
const units = `${unit} ${unit.replaceAll(/\w+/g, '$&s')}`;
const daysAfter = `${months} of and to through or & -`;
const fiscalYears = Array.from({ length: 100 }, (_, i) => `fy${String(i).padStart(2, '0')} fy${1950 + i}`).join(' ');

/**
 * Every finder with the words that can open what it reads and those that can come next, none for any. Of two readings at one place the longer
 * wins, then the first.
 */
const OPENINGS: readonly (readonly [find: Finder, opens: string, then?: string])[] = [
  [numeric, `${DIGITS} ${LONG_DIGITS}`, '- / .'],
  [dated, months, `${DIGITS} ${ENDED_DIGITS} .`],
  [dated, weekdays, `${months} ${DIGITS} ${ENDED_DIGITS} the , ( .`],
  [dated, 'the', `${DIGITS} ${ENDED_DIGITS}`],
  [dated, `${DIGITS} ${ENDED_DIGITS}`, daysAfter],
  [month, months],
  [weekday, weekdays],
  [
    relative,
    'last this next current',
    `${units} ${months} ${weekdays} ${seasons} past coming current calendar weekend century ${END} . , ; : ) ” " and but as to after`,
  ],
  [stretch, 'past last next coming', `${counts} ${units} couple half`],
  [earlier, counts, units],
  [ago, `couple ${counts}`, `of ${units}`],
  [same, 'same corresponding comparable equivalent', 'period quarter month half'],
  [periodSpokenOf, `latest quarter year ${LONG_DIGITS}`, '- quarter period half first second third fourth in to , . ; from on was were compared'],
  [beside, 'same that previous preceding following next day week month year', `${units} ${seasons} morning afternoon evening night before after`],
  [today, 'yesterday today tonight tomorrow'],
  [partOfDay, 'this last the', 'morning afternoon evening night weekend'],
  [periodEnd, 'first', counts],
  [periodEnd, 'end close start beginning middle rest remainder early earlier late later week month quarter year decade', "of in is - ' end"],
  [term, 'end close start beginning rest remainder', 'of'],
  [ellipticQuarter, 'first second third fourth'],
  [quarter, 'first second third fourth', 'quarter half -'],
  [quarter, `q1 q2 q3 q4 h1 h2 ${ENDED_DIGITS}`],
  [season, seasons],
  [holiday, 'christmas thanksgiving easter halloween juneteenth'],
  [holiday, 'new labor memorial independence veterans boxing good the fourth', 'year day friday fourth of'],
  [fiscal, `fiscal financial fy ${fiscalYears}`],
  [fiscal, 'last this next current previous', 'fiscal'],
  [dayOfMonth, ENDED_DIGITS],
  [decade, `${ENDED_DIGITS} ${DECADES.join(' ')}`],
  [year, LONG_DIGITS],
  [spelledYear, 'nineteen', TENS.join(' ')],
];

export const FINDERS: readonly Finder[] = OPENINGS.map(([find]) => find);

/** Rows that any word can follow. */
const FREE = OPENINGS.reduce((bits, [, , then], row) => (then === undefined ? bits | (1 << row) : bits), 0);

function bitsOf(column: 1 | 2): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [row, opening] of OPENINGS.entries())
    for (const word of (opening[column] ?? '').split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << row));
  return bits;
}

const [opening, following] = [bitsOf(1), bitsOf(2)];
const [OPENS, FOLLOWS] = [compileWordIndex(opening), compileWordIndex(following)];

/** The rows of numbers, by what `kindOfNumber` says. */
const KINDS = [DIGITS, LONG_DIGITS, ENDED_DIGITS];
const NUMBERS_OPEN = KINDS.map((kind) => opening.get(kind) ?? 0);
const NUMBERS_FOLLOW = KINDS.map((kind) => following.get(kind) ?? 0);
const END_FOLLOWS = following.get(END) ?? 0;

/** The finders that can read on from a token, a bit for each: by what it is, and by what comes next. */
export function findersAt(tokens: Tokens, i: number, last: number): number {
  if (tokens.shapes[i] === SHAPE.mark) return 0;
  const number = kindOfNumber(tokens, i);
  const finders = number < 0 ? OPENS.of(tokens.hashes[i] ?? 0) : (NUMBERS_OPEN[number] ?? 0);
  if (finders <= 0) return 0;
  const next = i + 1;
  if (next >= last) return finders & (FREE | END_FOLLOWS);
  const numberNext = kindOfNumber(tokens, next);
  const follows = numberNext < 0 ? FOLLOWS.of(tokens.hashes[next] ?? 0) : (NUMBERS_FOLLOW[numberNext] ?? 0);
  return finders & (follows < 0 ? FREE : FREE | follows);
}

/** The place in `KINDS`; -1 for a word. */
function kindOfNumber(tokens: Tokens, i: number): number {
  const start = tokens.starts[i] ?? 0;
  if (tokens.shapes[i] === SHAPE.digits) return (tokens.ends[i] ?? 0) - start === 4 ? 1 : 0;
  const code = tokens.text.charCodeAt(start);
  return code >= 48 && code <= 57 ? 2 : -1;
}
