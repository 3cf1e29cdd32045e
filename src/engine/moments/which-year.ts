import { S } from './calendar.ts';
import { type Days, partsOf } from './days.ts';
import { read, type Scene } from './draft.ts';

const SUFFIX = new RegExp(`,?${S}(?:of${S})?(last|this|next|that|the same|the previous|the following)${S}year(?!\\p{L})`, 'uy');

/** The year that "last year", "of that year" right after a month or day means, and where the words end; null where there is none. */
export function yearAfter(scene: Scene, at: number): { year: number; end: number } | null {
  const match = read(SUFFIX, scene, at);
  if (!match) return null;
  const anchor = /last|this|next/.test(match[1] ?? '') ? scene.published : (scene.before.at(-1)?.from ?? null);
  if (anchor === null) return null;
  const shift = /last|previous/.test(match[1] ?? '') ? -1 : /next|following/.test(match[1] ?? '') ? 1 : 0;
  return { year: partsOf(anchor).year + shift, end: at + match[0].length };
}

/** A date that is only compared with tells nothing of the dates after it. */
const COMPARED = /(?:^|\P{L})(?:since|than|from|of|with|versus|above|below|over|until|by|the|to)\s(?:the\s)?$/iu;
/** Fresher dates need no help: what is said beside them is near the article's day anyway. */
export const OLD = 300;
/** How many moments back, however many a sentence has. */
const REACH = 4;

/**
 * The reading of a date without its year that follows an old one in the same sentence: "was signed on Jan. 15, 2020, and took effect on Feb. 14".
 * Null where nothing old is spoken of.
 */
export function besideOld(scene: Scene, inYear: (year: number) => Days | null): Days | null {
  const anchor = scene.before.at(-1);
  if (!anchor || scene.published === null || anchor.start < scene.start || anchor.from === null || anchor.to === null) return null;
  if (anchor.year !== 'stated' || anchor.to > scene.published - OLD || (anchor.grain !== 'day' && anchor.grain !== 'month')) return null;
  if (isCompared(scene.text, anchor.start)) return null;
  const { year } = partsOf(anchor.from);
  return [inYear(year), inYear(year + 1)].find((days) => days !== null && days.from > (anchor.to ?? 0)) ?? null;
}

export const isCompared = (text: string, start: number): boolean => COMPARED.test(text.slice(Math.max(0, start - 16), start));

/** Opens a sentence about a year gone by: "In 2018 the agency opened 31 cases." */
const OPENS = /(?:^|[.!?”"]\s|\n)(?:In|During|Throughout|Over|By)\s$/;

/**
 * The reading of a date without its year in a paragraph that a past year opens: "In 2018 it opened 31 cases. In May it closed nine."
 * Null where another year has been spoken of since.
 */
export function framed(scene: Scene, inYear: (year: number) => Days | null): Days | null {
  if (scene.published === null) return null;
  for (const anchor of scene.before.slice(-REACH).toReversed()) {
    if (anchor.from === null || anchor.to === null) return null;
    const { year } = partsOf(anchor.from);
    const opens = anchor.grain === 'year' && anchor.year === 'stated' && OPENS.test(scene.text.slice(Math.max(0, anchor.start - 14), anchor.start));
    if (opens) return year < partsOf(scene.published).year ? inYear(year) : null;
    if (anchor.year === 'stated' || partsOf(anchor.to).year !== year || year >= partsOf(scene.published).year) return null;
  }
  return null;
}
