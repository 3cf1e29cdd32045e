import { S, YEAR } from './calendar.ts';
import { nearest } from './choose.ts';
import { type DayNumber, dayNumber, oneDay, partsOf, weekdayOf } from './days.ts';
import { ALL_IMPLIED, ahead, draft, type Finder, read } from './draft.ts';
import { leanAt } from './lean.ts';

const HOLIDAY = new RegExp(
  `(Christmas(?:${S}(?:Day|Eve))?|New${S}Year[’']s${S}(?:Day|Eve)|Thanksgiving(?:${S}Day)?|(?:Labor|Memorial|Independence|Veterans|Boxing)${S}Day|Good${S}Friday|Easter(?:${S}(?:Sunday|Monday|Saturday))?|Halloween|Juneteenth|(?:the${S})?Fourth${S}of${S}July)(?![\\p{L}-])(?:,?${S}${YEAR})?`,
  'uy',
);

/** The day of the holiday in `year`. */
function dayIn(name: string, year: number): DayNumber {
  if (/^Christmas.Eve/.test(name)) return dayNumber(year, 12, 24);
  if (/^Christmas/.test(name)) return dayNumber(year, 12, 25);
  if (/Eve$/.test(name)) return dayNumber(year, 12, 31);
  if (/^New/.test(name)) return dayNumber(year, 1, 1);
  if (/^Thanks/.test(name)) return onOrAfter(dayNumber(year, 11, 22), 3);
  if (/^Labor/.test(name)) return onOrAfter(dayNumber(year, 9, 1), 0);
  if (/^Memorial/.test(name)) return onOrAfter(dayNumber(year, 5, 25), 0);
  if (/^Good/.test(name)) return easter(year) - 2;
  if (/^Easter/.test(name)) return easter(year) + (/Monday$/.test(name) ? 1 : /Saturday$/.test(name) ? -1 : 0);
  const [month, day] = FIXED.find(([opening]) => opening.test(name))?.[1] ?? [7, 4];
  return dayNumber(year, month, day);
}

const FIXED: readonly (readonly [opening: RegExp, date: readonly [month: number, day: number]])[] = [
  [/^Vet/, [11, 11]],
  [/^Box/, [12, 26]],
  [/^Hal/, [10, 31]],
  [/^Jun/, [6, 19]],
];

/** Easter Sunday of the western churches (Oudin's rule, as the U.S. Naval Observatory gives it). */
function easter(year: number): DayNumber {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const shift = Math.floor((century - 17) / 25);
  let moon = (century - Math.floor(century / 4) - Math.floor((century - shift) / 3) + 19 * golden + 15) % 30;
  moon -= Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return dayNumber(year, 3, 28) + moon - weekday;
}

const onOrAfter = (day: DayNumber, weekday: number): DayNumber => day + ((weekday - weekdayOf(day) + 7) % 7);

/** Holidays as dates: "on Christmas", "Easter Monday", "New Year’s Day 2020", "after Labor Day". Not as a season: "Christmas shopping", "the Thanksgiving break". */
export const holiday: Finder = (scene, at) => {
  const match = read(HOLIDAY, scene, at);
  if (!match) return null;
  const [words, name = '', year] = match;
  const end = at + words.length;
  if (year !== undefined) return draft(at, end, oneDay(dayIn(name, Number(year))), 'day', { ...ALL_IMPLIED, year: 'stated' }, 'holiday');
  if (
    scene.published === null ||
    /^[\s-](?:shopping|season|sales|break|holidays?|dinner|parade|trees?|gifts?|week|weekend|party|goods|eggs?|bunny|costumes?|candy|recess|message|mass|service)/.test(
      ahead(scene, end, 10),
    )
  )
    return null;
  const { year: now } = partsOf(scene.published);
  const days = nearest(
    [now - 1, now, now + 1].map((y) => oneDay(dayIn(name, y))),
    scene.published,
    leanAt(scene, at, end),
  );
  return days ? draft(at, end, days, 'day', ALL_IMPLIED, 'holiday') : null;
};
