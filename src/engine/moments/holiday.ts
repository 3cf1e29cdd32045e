import { S, YEAR } from './calendar.ts';
import { nearest } from './choose.ts';
import { type DayNumber, dayNumber, oneDay, partsOf, weekdayOf } from './days.ts';
import { ALL_IMPLIED, ahead, draft, type Finder, read } from './draft.ts';
import { leanAt } from './lean.ts';

const HOLIDAY = new RegExp(
  `(Christmas(?:${S}(?:Day|Eve))?|New${S}Year[’']s${S}(?:Day|Eve)|Thanksgiving(?:${S}Day)?|Labor${S}Day|Memorial${S}Day|(?:the${S})?Fourth${S}of${S}July)(?![\\p{L}-])(?:,?${S}${YEAR})?`,
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
  return dayNumber(year, 7, 4);
}

const onOrAfter = (day: DayNumber, weekday: number): DayNumber => day + ((weekday - weekdayOf(day) + 7) % 7);

/** American holidays as dates: "on Christmas", "New Year’s Day 2020", "after Labor Day". Not as a season: "Christmas shopping", "the Thanksgiving break". */
export const holiday: Finder = (scene, at) => {
  const match = read(HOLIDAY, scene, at);
  if (!match) return null;
  const [words, name = '', year] = match;
  const end = at + words.length;
  if (year !== undefined) return draft(at, end, oneDay(dayIn(name, Number(year))), 'day', { ...ALL_IMPLIED, year: 'stated' }, 'holiday');
  if (
    scene.published === null ||
    /^[\s-](?:shopping|season|sales|break|holidays?|dinner|parade|trees?|gifts?|week|weekend|party|goods)/.test(ahead(scene, end, 10))
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
