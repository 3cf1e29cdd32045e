import { yearOf } from './days.ts';
import { behind, draft, type Finder, read, withThe, YEAR_STATED } from './draft.ts';

const DECADE = /((?:1[6-9]|20)\d0)['’]?s(?!\p{L})/uy;
const SHORT = /([2-9]0)s(?!\p{L})/uy;
const CENTURY = /(1[6-9]|2[01])(?:th|st)[\s-]century(?!\p{L})/uy;

/** Decades and centuries: "the 1990s", "the ’90s", "the 19th century". */
export const decade: Finder = (scene, at) => {
  const full = read(DECADE, scene, at);
  const start = withThe(scene, at);
  if (full) return draft(start, at + full[0].length, yearOf(Number(full[1]), 10), 'decade', YEAR_STATED, 'decade');
  const short = read(SHORT, scene, at);
  if (short && /['’‘]$/.test(behind(scene, at, 1))) {
    return draft(withThe(scene, at - 1), at + short[0].length, yearOf(1900 + Number(short[1]), 10), 'decade', YEAR_STATED, 'decade');
  }
  const century = read(CENTURY, scene, at);
  return century ? draft(start, at + century[0].length, yearOf(100 * (Number(century[1]) - 1) + 1, 100), 'decade', YEAR_STATED, 'decade') : null;
};
