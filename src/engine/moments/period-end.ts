import { NUMBER, S, smallNumber } from './calendar.ts';
import { type DayNumber, monthsFrom, oneDay, partsOf } from './days.ts';
import { ALL_IMPLIED, behind, type Draft, draft, type Finder, type Grain, impliedAt, MONTH_IMPLIED, read, type Scene, withThe } from './draft.ts';
import { partOf } from './ends.ts';
import { unitAt } from './relative.ts';

const END = new RegExp(
  `(end|close|start|beginning|middle|rest|remainder)${S}of${S}the${S}(week|month|quarter|year|decade|century)(?!\\p{L}|-|[’']s)`,
  'uy',
);
const WITHIN = new RegExp(`(earlier|later|early|late)${S}in${S}the${S}(week|month|quarter|year|decade|century)(?!\\p{L}|-|[’']s)`, 'iuy');
/** "Year-end", and where it is plainly a day, "by year end", "at year’s end". */
const JOINED = /(year|month|quarter)(?:-|[’']s\s|\s)(end)(?!\p{L}|-)/uy;
/** "By end of year" */
const BARE_END = /(end)\sof\s(year|month|quarter)(?!\p{L}|-|[’']s)/uy;
const JOINED_LED = /(?:^|\P{L})(?:by|before|at|around|until|till|through|since|near|of|this|for|the)\s$/iu;

const OUT = new RegExp(`(week|month|year|decade)${S}is${S}(?:out|over)(?!\\p{L})`, 'uy');
/** "The first nine months" of the running year, where nothing else is said of which. */
const FIRST_MONTHS = new RegExp(
  `first${S}${NUMBER}${S}months(?:${S}of${S}the${S}year(?!\\p{L})|(?=[.,;)]|${S}(?:from${S}a${S}year|compared|rose|fell|grew|shrank|dropped|jumped|climbed|declined|increased|was|were|totall?ed|hit|reached)(?!\\p{L})|$))`,
  'uy',
);

/** A part of the running week, month, year …: "the end of the year", "later in the week", "year-end". */
export const periodEnd: Finder = (scene, at) => {
  const opening = firstMonths(scene, at);
  if (opening) return opening;
  const out = /(?:^|\P{L})before\sthe\s$/iu.test(behind(scene, at, 12)) ? read(OUT, scene, at) : null;
  const running = out ? runningAt(scene) : null;
  if (out && running !== null) {
    const { to } = unitAt(running, out[1] ?? '', 0);
    return draft(at - 4, at + out[0].length, oneDay(to), 'day', ALL_IMPLIED, 'period-end');
  }
  const match = read(END, scene, at) ?? read(WITHIN, scene, at) ?? (JOINED_LED.test(behind(scene, at, 9)) ? read(BARE_END, scene, at) : null);
  const joinedHere = match ? null : read(JOINED, scene, at);
  const joined = joinedHere && (joinedHere[0].includes('-') || JOINED_LED.test(behind(scene, at, 9))) ? joinedHere : null;
  const part = match?.[1] ?? joined?.[2];
  const unit = match?.[2] ?? joined?.[1];
  const now = runningAt(scene);
  if (part === undefined || unit === undefined || now === null) return null;
  // Nothing lasts since an end to come.
  const shift = joined && /(?:^|\P{L})since\s$/iu.test(behind(scene, at, 7)) ? -1 : 0;
  const days = partOf(unitAt(now, unit, shift), part.toLowerCase(), scene.published);
  const start = match ? withThe(scene, at) : at;
  // A stretch is no day that something else could be "two days after".
  const grain: Grain = days && days.from === days.to ? 'day' : 'stretch';
  return days ? draft(start, at + (match ?? joined ?? [''])[0].length, days, grain, impliedAt(unit as Grain), 'period-end') : null;
};

function firstMonths(scene: Scene, at: number): Draft | null {
  const { published } = scene;
  if (published === null || !/(?:^|\P{L})(?:in|for|over|during|through)\sthe\s$/iu.test(behind(scene, at, 12))) return null;
  const match = read(FIRST_MONTHS, scene, at);
  const count = match ? smallNumber(match[1] ?? '') : null;
  if (!match || count === null) return null;
  const { year, month } = partsOf(published);
  // Before they are over they are last year's.
  const days = monthsFrom(count < month ? year : year - 1, 1, count);
  return draft(at - 4, at + match[0].length, days, 'stretch', MONTH_IMPLIED, 'period-end');
}

/** The day around which "the year" runs: of a year stated in the same sentence ("In 2017 … by the end of the year"), else the article's. */
function runningAt({ text, published, before, start }: Scene): DayNumber | null {
  const anchor = before.at(-1);
  // "The highest since 1937" does not move the sentence there.
  const speaks =
    anchor && anchor.start >= start && anchor.year === 'stated' && !/(?:^|\P{L})since\s$/iu.test(text.slice(anchor.start - 7, anchor.start));
  const here = speaks ? anchor.to : null;
  if (here === null || published === null) return here ?? published;
  return partsOf(here).year === partsOf(published).year ? published : here;
}
