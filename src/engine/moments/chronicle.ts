import { type DayNumber, type Days, partsOf } from './days.ts';
import type { Chronicle, Draft, Scene } from './draft.ts';
import type { Lean } from './lean.ts';
import { besideOld, framed, isCompared, OLD } from './which-year.ts';

export const NO_CHRONICLE: Chronicle = { anchor: null, steady: 0, isNews: false };
const NEWS: Chronicle = { anchor: null, steady: 0, isNews: true };

/** What may reach from old days to the article's own, and a date that no more than its distance tells, end no story. */
const COARSE: ReadonlySet<string> = new Set(['stretch', 'year', 'decade']);

/** So many old dates in a row, and it is the story that is told, not a look back. */
const SURE = 3;
/** A date this near to the article's day is news, unless the story is sure. */
const NEAR = 45;

/** The story after one more moment: an old one with its year goes on with it, one near the article's day ends it. */
export function goneOn(chronicle: Chronicle, draft: Draft, text: string, published: DayNumber | null): Chronicle {
  const { from, to, grain, year, rule, start } = draft;
  if (published === null || from === null || to === null) return chronicle;
  if (to > published - OLD) return COARSE.has(grain) || rule === 'month' || rule === 'partial' || rule === 'part' ? chronicle : NEWS;
  if (grain !== 'day' && grain !== 'month') return chronicle;
  if ((year !== 'stated' && rule !== CHRONICLE) || isCompared(text, start)) return chronicle;
  return { anchor: draft, steady: chronicle.steady + 1, isNews: chronicle.isNews };
}

export const CHRONICLE = 'chronicle';

/** The reading of a date without its year in an old story, told in its sentence, its paragraph or the whole article. */
export const inOldStory = (scene: Scene, inYear: (year: number) => Days | null, lean: Lean): Days | null =>
  (lean === 'future' ? null : besideOld(scene, inYear)) ?? chronicled(scene, inYear, lean) ?? (lean === 'future' ? null : framed(scene, inYear));

/**
 * The reading of a date without its year that goes on with an old story: "Poland was invaded on Sept. 1, 1939. On Sept. 17 …". Null where no such story is
 * told, or the verb looks forward.
 */
function chronicled(scene: Scene, inYear: (year: number) => Days | null, lean: Lean): Days | null {
  const { published } = scene;
  const { anchor, steady, isNews } = scene.chronicle.now;
  const isSure = steady >= (isNews ? SURE : SURE - 1);
  if (!anchor || anchor.from === null || published === null) return null;
  if (!isSure && (lean !== 'past' || !scene.before.includes(anchor))) return null;
  const { year } = partsOf(anchor.from);
  const own = partsOf(published).year;
  if (!isSure && [own - 1, own].some((y) => isNear(inYear(y), published))) return null;
  let best: Days | null = null;
  for (const days of [inYear(year - 1), inYear(year), inYear(year + 1)])
    if (days && (!best || away(days, anchor.from) < away(best, anchor.from))) best = days;
  return best;
}

const isNear = (days: Days | null, published: DayNumber): boolean => days !== null && days.from <= published && days.to >= published - NEAR;

/** Stories go forward, so a step back is the less likely one. */
const away = ({ from }: Days, anchor: DayNumber): number => (from >= anchor ? from - anchor : 4 * (anchor - from));
