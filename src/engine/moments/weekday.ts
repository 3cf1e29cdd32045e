import { S, weekdayNamed } from './calendar.ts';
import { oneDay, weekdayOf, weekOf } from './days.ts';
import { ALL_IMPLIED, ahead, behind, draft, type Finder, read } from './draft.ts';
import { leanAt } from './lean.ts';

const WEEKDAY = new RegExp(
  `(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?!\\p{L}|-\\p{L})(?:${S}(?:morning|afternoon|evening|night|local time))?(?:,?${S}(?:of${S})?(last|next|this)${S}week(?!\\p{L}))?`,
  'uy',
);
/** Days that are names, and every one of them. */
const NAMED = /(?:^|[^\p{L}])(?:Black|Good|Bloody|Cyber|Super|Fat|Ash|Palm|Holy|Easter|Whit|every|each|any|most|one|some)\s$/iu;
/** What has come out, "Friday’s ruling", "before Friday’s losses", whatever the verb before it. */
const OUTCOME =
  /^[’']s\s(?:\p{L}+\s){0,2}(?:announcements?|decisions?|ruling|remarks|statements?|comments|attacks?|gains?|loss(?:es)?|close|purchases|tweets?|sell-?off|plunge|slump|drop|fall|rally|rout|surge|jump|defeat|arrests?|deaths?|shooting|bombing|crash)(?!\p{L})/u;
const PAPERS = /^\s(?:Times|Telegraph|Mirror|Mail|Express|Post|Herald|Mass|Night|Morning)/;

/**
 * A day of the week as news means it, the last one, the article's own day included, or the next if the verb looks forward: "on Friday",
 * "Monday morning", "Tuesday of last week".
 */
export const weekday: Finder = (scene, at) => {
  const match = read(WEEKDAY, scene, at);
  if (!match || scene.published === null) return null;
  const end = at + match[0].length;
  if (NAMED.test(behind(scene, at, 16)) || PAPERS.test(ahead(scene, end, 12))) return null;
  const wanted = weekdayNamed(match[1] ?? '');
  const week = match[2];
  if (week) {
    const shift = week === 'last' ? -7 : week === 'next' ? 7 : 0;
    return draft(at, end, oneDay(weekOf(scene.published).from + shift + wanted), 'day', ALL_IMPLIED, 'weekday');
  }
  const back = (weekdayOf(scene.published) - wanted + 7) % 7;
  const last = scene.published - back;
  if (/(?:^|\s)previous\s$/i.test(behind(scene, at, 10))) {
    // "It fell on Friday, from 1,200 the previous Friday": the one before that spoken of.
    const isSpokenOf = back === 0 || scene.before.some((m) => m.from === last && m.to === last);
    return draft(at, end, oneDay(isSpokenOf ? last - 7 : last), 'day', ALL_IMPLIED, 'weekday');
  }
  const lean = OUTCOME.test(ahead(scene, end, 40)) ? 'past' : leanAt(scene, at, end);
  const day = lean === 'future' ? scene.published + ((7 - back) % 7) : last;
  return draft(at, end, oneDay(day), 'day', ALL_IMPLIED, 'weekday');
};
