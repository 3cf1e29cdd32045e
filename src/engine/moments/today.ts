import { oneDay } from './days.ts';
import { ALL_IMPLIED, ahead, behind, draft, type Finder, read } from './draft.ts';

const DAY = /(yesterday|today|tonight|tomorrow)(?!\p{L}|-)(?:[\s\u00a0](?:morning|afternoon|evening|night))?/iuy;

/** What happens on a day; other things of "today’s", "tomorrow’s" are of the times. */
const EVENT =
  /^(?:\p{L}+\s){0,2}(?:announcements?|decisions?|votes?|meetings?|talks|ruling|hearings?|summit|session|statements?|reports?|data|editions?|deadline|election|speech|news|attacks?|trading|close|move|action|event|figures|agreement|deal|release|conference|debate|launch)(?!\p{L})/iu;

/** The article's own day and its neighbours: "yesterday", "today", "tomorrow morning". Not "today’s world", "USA Today", "the China of today". */
export const today: Finder = (scene, at) => {
  const match = read(DAY, scene, at);
  if (!match || scene.published === null) return null;
  const [words, name = ''] = match;
  const isOwner = /^[’']s\s/.test(ahead(scene, at + words.length, 3));
  if (isOwner && !EVENT.test(ahead(scene, at + words.length + 3, 40))) return null;
  const before = behind(scene, at, 12);
  if (/^\p{Lu}/u.test(name) && /\p{L}\s$/u.test(before)) return null;
  if (!isOwner && /(?:^|\s)(?:of|than|until|like)\s$/u.test(before)) return null;
  const shift = { yesterday: -1, tomorrow: 1 }[name.toLowerCase()] ?? 0;
  return draft(at, at + words.length, oneDay(scene.published + shift), 'day', ALL_IMPLIED, 'today');
};
