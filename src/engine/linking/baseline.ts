import type { Stated } from '../../model/beside.ts';
import type { EntryFigure } from '../../model/entry.ts';

// "over 2020 and 2021" tells when, "above 2017" and "over 2017 levels" from where: only what cannot be the former counts.
const LEVEL =
  /\b(?:(?:above|on top of|compared (?:with|to)|relative to|more than in|from) (?:the |its |their )?((?:19|20)\d\d)(?: levels?| baseline)?(?![\d-])|over (?:the |its |their )?((?:19|20)\d\d) (?:levels?|baseline))/g;

// "from 2017 to 2020" and "from 2019 on" begin a time.
const BEGINS_A_TIME = /^from .*\d\d\d\d$/;

const ADDED = /\b(?:additional|extra|further|added|on top of|more(?! than\b))\b/i;
const RAISED_BY = /\b(?:increas|rais|ramp|boost|expand)[a-z]*\b[^.;]*\bby\b/i;
const RISE = /\b(?:rise|increase)\b/i;

/** How far round a sum its "additional" may stand, in characters. */
const BEFORE = 110;
const AFTER = 40;

const words = (year: string): Stated => ({ as: 'words', words: year });
const ON_TOP: Stated = { as: 'term', term: 'on_top' };

/** The level that a claim's sum is counted from, by its own words; "additional" names none, and says that there is one. */
export function baselineOfClaim(text: string, at: number): Stated | null {
  for (const match of text.matchAll(LEVEL)) {
    const year = match[1] ?? match[2];
    if (year && !BEGINS_A_TIME.test(match[0])) return words(year);
  }
  const before = text.slice(Math.max(0, at - BEFORE), at);
  return RAISED_BY.test(before) || ADDED.test(text.slice(Math.max(0, at - AFTER), at + AFTER)) ? ON_TOP : null;
}

/** The level that a record's sum is counted from. */
export function baselineOfFigure({ baseline, role }: EntryFigure): Stated | null {
  if (baseline !== null) return words(baseline);
  return ADDED.test(role) || RISE.test(role) ? ON_TOP : null;
}
