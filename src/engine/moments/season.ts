import { S, YEAR } from './calendar.ts';
import { nearest } from './choose.ts';
import { partsOf } from './days.ts';
import { behind, draft, type Finder, MONTH_IMPLIED, MONTH_OF_IMPLIED_YEAR, MONTH_STATED, read, withThe } from './draft.ts';
import { leanAt } from './lean.ts';
import { seasonOf } from './seasons.ts';
import { yearAfter } from './which-year.ts';

const SEASON = new RegExp(`([Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)(?!\\p{L}|-)(?:,?${S}(?:of${S}|in${S})?${YEAR})?`, 'uy');

/** A season with its year or with "in the": "the spring of 2018", "summer 2019", "in the fall". */
export const season: Finder = (scene, at) => {
  const match = read(SEASON, scene, at);
  if (!match) return null;
  const [words, name = '', year] = match;
  const end = at + words.length;
  const start = withThe(scene, at);
  if (year !== undefined) return draft(start, end, seasonOf(name, Number(year)), 'season', MONTH_STATED, 'season');
  const said = yearAfter(scene, end);
  if (said) return draft(start, said.end, seasonOf(name, said.year), 'season', MONTH_OF_IMPLIED_YEAR, 'season');
  if (
    scene.published === null ||
    !/(?:^|\P{L})(?:(?:in|by|until|since|during|over|throughout|into|before|after|late|early)\sthe\s|(?:late|early|mid)[\s-])$/iu.test(
      behind(scene, at, 12),
    )
  )
    return null;
  // "in the fall of the yuan", "in the spring in her step" speak of no season.
  if (/^\s(?:of|in|from|to)\s/.test(scene.text.slice(end, Math.min(scene.end, end + 8)))) return null;
  const { year: now } = partsOf(scene.published);
  const days = nearest([seasonOf(name, now - 1), seasonOf(name, now), seasonOf(name, now + 1)], scene.published, leanAt(scene, at, end));
  return days ? draft(start, end, days, 'season', MONTH_IMPLIED, 'season') : null;
};
