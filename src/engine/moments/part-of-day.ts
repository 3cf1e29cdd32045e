import { S } from './calendar.ts';
import { oneDay } from './days.ts';
import { ALL_IMPLIED, behind, draft, type Finder, read } from './draft.ts';
import { leanAt } from './lean.ts';
import { unitAt } from './relative.ts';

const PART = new RegExp(`(?:(this)${S}(?:morning|afternoon|evening)|(last)${S}night)(?![\\p{L}-])`, 'iuy');
const WEEKEND = /the[\s\u00a0]weekend(?![\p{L}-]|[’']s)/iuy;
const LED = /(?:^|\P{L})(?:over|at|during|on|by|until|before|since|after|ahead\sof)\s$/iu;

/** Parts of the article's own day and the weekend beside it: "this morning", "last night", "over the weekend". */
export const partOfDay: Finder = (scene, at) => {
  if (scene.published === null) return null;
  const part = read(PART, scene, at);
  if (part) return draft(at, at + part[0].length, oneDay(scene.published - (part[2] ? 1 : 0)), 'day', ALL_IMPLIED, 'part-of-day');
  const weekend = read(WEEKEND, scene, at);
  if (!weekend || !LED.test(behind(scene, at, 10))) return null;
  const own = unitAt(scene.published, 'weekend', 0);
  const ahead = leanAt(scene, at, at + weekend[0].length) === 'future' || own.from <= scene.published;
  return draft(at, at + weekend[0].length, ahead ? own : unitAt(scene.published, 'weekend', -1), 'week', ALL_IMPLIED, 'part-of-day');
};
