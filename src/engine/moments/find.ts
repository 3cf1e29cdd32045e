import type { Moment } from '../../model/moment.ts';
import type { Prose } from '../text/prose.ts';
import { ago } from './ago.ts';
import { beside } from './beside.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';
import { dayOfMonth } from './day-of-month.ts';
import { dayOf, numberOf } from './days.ts';
import { decade } from './decade.ts';
import type { Draft, Finder, Refiner, Scene } from './draft.ts';
import { earlier } from './earlier.ts';
import { begun, ending } from './ending.ts';
import { explicit } from './explicit.ts';
import { fiscal } from './fiscal.ts';
import { holiday } from './holiday.ts';
import { limit } from './limit.ts';
import { month } from './month.ts';
import { offset } from './offset.ts';
import { part } from './part.ts';
import { partOfDay } from './part-of-day.ts';
import { partial } from './partial.ts';
import { period } from './period.ts';
import { periodEnd } from './period-end.ts';
import { ellipticQuarter, quarter } from './quarter.ts';
import { relative } from './relative.ts';
import { same } from './same.ts';
import { season } from './season.ts';
import { stretch } from './stretch.ts';
import { today } from './today.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';

const DIGITS = '#';
const months = [...MONTHS.keys()].join(' ');
const weekdays = [...WEEKDAYS.keys()].join(' ');
const numbers = `a an one two three four five six seven eight nine ten eleven twelve couple ${DIGITS}`;

/** Every finder, with the words that can open what it reads (a digit is `#`; of "Q3" and "FY2019", the letters). Of two readings at one place the longer wins, then the first. */
const FINDERS: readonly (readonly [find: Finder, opens: string])[] = [
  [explicit, `${months} ${weekdays} the ${DIGITS}`],
  [partial, `${months} ${weekdays} the ${DIGITS}`],
  [month, months],
  [weekday, weekdays],
  [relative, 'last this next current'],
  [stretch, 'past last next coming'],
  [earlier, numbers],
  [ago, numbers],
  [same, 'same'],
  [beside, 'same that previous preceding following next day week month year'],
  [today, 'yesterday today tonight tomorrow'],
  [partOfDay, 'this last weekend'],
  [periodEnd, 'first week decade end close start beginning middle rest remainder early earlier late later year month quarter'],
  [ellipticQuarter, 'first second third fourth'],
  [quarter, `first second third fourth q h ${DIGITS}`],
  [season, 'spring summer fall autumn winter'],
  [holiday, 'christmas new thanksgiving labor memorial the fourth'],
  [fiscal, 'fiscal financial fy last this next current previous'],
  [dayOfMonth, DIGITS],
  [decade, DIGITS],
  [year, DIGITS],
];

/** Then the moments of a sentence are refined together, in this order. */
const REFINERS: readonly Refiner[] = [part, ending, offset, period, limit];

const BY_WORD = new Map<string, Finder[]>();
for (const [find, opens] of FINDERS) for (const word of opens.split(' ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), find]);

const LONGEST_OPENER = 10;

/** How many moments back a paragraph still speaks of. */
const MEMORY = 3;

/**
 * The moments of a text, in its order, none over another, each a span of days with both ends included. Relative words are resolved against
 * `prose.published` and left out without it; so is all that the article does not determine.
 */
export function findMoments(prose: Prose): Moment[] {
  const found: Moment[] = [];
  const published = prose.published === null ? null : numberOf(prose.published);
  const mentions = mentionsOf(prose.text);
  let block = 0;
  let before: Draft[] = [];
  for (const { start, end } of prose.sentences) {
    while (start >= (prose.blocks[block]?.end ?? Number.POSITIVE_INFINITY)) {
      block++;
      before = [];
    }
    const scene: Scene = { text: prose.text, start, end, published, before, mentions };
    const proposed = propose(scene, before);
    const refined = REFINERS.reduce<readonly Draft[]>((drafts, refine) => refine(scene, drafts), proposed);
    for (const draft of apart(refined)) found.push(...momentOf(draft));
    before = before.slice(-MEMORY);
  }
  return found;
}

/** Adds what it finds to `before` as it goes, so that each finder sees the moments read so far. */
function propose(scene: Scene, before: Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const { text, end } = scene;
  for (let at = scene.start; at < end; ) {
    const after = runEnd(text, at, end);
    const draft = after > at ? longest(openedBy(text, at, after), scene, at) : null;
    if (draft && draft.start >= (drafts.at(-1)?.end ?? 0)) {
      before.push(begun(scene, draft, drafts.at(-1)?.end ?? scene.start));
      drafts.push(draft);
    }
    at = Math.max(after, draft?.end ?? 0, at + 1);
  }
  return drafts;
}

function longest(finders: readonly Finder[], scene: Scene, at: number): Draft | null {
  let best: Draft | null = null;
  for (const find of finders) {
    const draft = find(scene, at);
    if (draft && draft.end > (best?.end ?? 0)) best = draft;
  }
  return best;
}

const NOTHING: readonly Finder[] = [];

function openedBy(text: string, at: number, after: number): readonly Finder[] {
  if (isDigit(text.charCodeAt(at))) return BY_WORD.get(DIGITS) ?? NOTHING;
  return (after - at <= LONGEST_OPENER && BY_WORD.get(text.slice(at, after).toLowerCase())) || NOTHING;
}

/** Where the run of letters or of digits at `at` ends; `at` itself where there is neither. One look at each run keeps long ones cheap. */
function runEnd(text: string, at: number, end: number): number {
  const of = isDigit(text.charCodeAt(at)) ? isDigit : isLetter;
  let after = at;
  while (after < end && of(text.charCodeAt(after))) after++;
  return after;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Latin letters, and whatever other scripts put where letters are: no word with one of those opens a moment. */
const isLetter = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 0xc0 && code < 0x2000) || code >= 0x2c00;

function apart(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const last = out.at(-1);
    if (!last || draft.start >= last.end) out.push(draft);
    else if (draft.end - draft.start > last.end - last.start) out[out.length - 1] = draft;
  }
  return out;
}

function momentOf({ start, end, kind, from, to, year, month, day, rule }: Draft): Moment[] {
  const first = from === null ? null : dayOf(from);
  const last = to === null ? null : dayOf(to);
  const broken = (from !== null && first === null) || (to !== null && last === null) || (first === null && last === null);
  return broken ? [] : [{ start, end, kind, from: first, to: last, year, month, day, rule }];
}

/** Whether the article says a word anywhere, asked once a word. */
function mentionsOf(text: string): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const answer = known.get(word) ?? text.includes(word);
    known.set(word, answer);
    return answer;
  };
}
