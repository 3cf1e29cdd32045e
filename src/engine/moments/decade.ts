import { yearOf } from './days.ts';
import { behind, draft, type Finder, read, withThe, YEAR_STATED } from './draft.ts';

const DECADE = /((?:1[6-9]|20)\d0)['’]?s(?!\p{L})/uy;
const SHORT = /([2-9]0)s(?!\p{L})/uy;
/** Temperatures and scores are in the eighties too. */
const MEASURED = /(?:^|\P{L})(?:temperatures?|highs?|lows?|degrees|scores?|scored|averages?)(?!\p{L})/iu;
const CENTURY = /(1[6-9]|2[01])(?:th|st)[\s-]century(?!\p{L})/uy;

export const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const SPELLED = new RegExp(`(${DECADES.join('|')})(?!\\p{L}|-)`, 'iuy');

/** Decades and centuries: "the 1990s", "the ’90s", "the 19th century". */
export const decade: Finder = (scene, at) => {
  const full = read(DECADE, scene, at);
  const start = withThe(scene, at);
  if (full) return draft(start, at + full[0].length, yearOf(Number(full[1]), 10), 'decade', YEAR_STATED, 'decade');
  const short = read(SHORT, scene, at);
  if (short && /['’‘]$/.test(behind(scene, at, 1))) {
    return draft(withThe(scene, at - 1), at + short[0].length, yearOf(1900 + Number(short[1]), 10), 'decade', YEAR_STATED, 'decade');
  }
  const spelled = read(SPELLED, scene, at);
  if (spelled && start < at && !MEASURED.test(behind(scene, at, 60))) {
    return draft(start, at + spelled[0].length, yearOf(1920 + 10 * DECADES.indexOf(spelled[0].toLowerCase()), 10), 'decade', YEAR_STATED, 'decade');
  }
  const century = read(CENTURY, scene, at);
  return century ? draft(start, at + century[0].length, yearOf(100 * (Number(century[1]) - 1) + 1, 100), 'decade', YEAR_STATED, 'decade') : null;
};
