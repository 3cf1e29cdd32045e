import { NUMBER, S, smallNumber } from './calendar.ts';
import { behind, draft, type Finder, type Grain, impliedAt, read } from './draft.ts';
import { unitAt } from './relative.ts';

const AGO = new RegExp(`(?:(couple)${S}of${S}|${NUMBER}${S})(day|week|month|year|decade)s?(?:${S}(ago|from${S}now)|[’']s?${S}time)(?!\\p{L})`, 'iuy');

/** So many units back or on from the article's day, as fine as the unit: "two years ago" is a year, "ten days ago" a day, "a month from now" a month. */
export const ago: Finder = (scene, at) => {
  const match = read(AGO, scene, at);
  if (!match || scene.published === null) return null;
  const [words, couple, number = '', name = '', way = ''] = match;
  // "Half a year ago", "a year and a half ago" are no whole units.
  if (
    /(?:half|quarter|(?:day|week|month|year|decade)s?\sand)\s?$/i.test(behind(scene, at, 12)) ||
    (/^\d/.test(number) && /[\d.,]$|\d\s$/.test(behind(scene, at, 2)))
  )
    return null;
  // "In two weeks' time"
  if (way === '' && !/(?:^|\P{L})in\s(?:(?:about|just|less\sthan)\s)?$/iu.test(behind(scene, at, 16))) return null;
  const count = couple ? 2 : smallNumber(number);
  if (count === null) return null;
  const decades = /decade/i.test(name);
  const grain: Grain = decades ? 'year' : (name.toLowerCase() as Grain);
  const shift = count * (decades ? 10 : 1) * (/^ago$/i.test(way) ? -1 : 1);
  const start = couple && /(?:^|\s)a\s$/i.test(behind(scene, at, 3)) ? at - 2 : at;
  return draft(start, at + words.length, unitAt(scene.published, grain, shift), grain, impliedAt(grain), 'ago');
};
