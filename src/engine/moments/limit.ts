import { ahead, behind, type Draft, type Refiner, type Scene } from './draft.ts';

const LIMIT =
  /(?:^|[^\p{L}-])((by|no later than|not later than|until|till|up to|through|before|prior to|since|after|effective from|effective|with effect from|as from|as of|from|starting|beginning|to)\s)(?:on\s|in\s|about\s|around\s|at least\s|(?:noon|midnight|\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?)\s(?:[A-Z]{2,4}\s)?(?:on\s)?)?(?:the\s)?$/iu;
/** What is over on a day that it begins before: "talks starting on Monday" tells when they begin, not from when something holds. */
const PASSING =
  /(?:^|[\s-])(?:talks|meetings?|visits?|summit|hearings?|trial|trip|tour|sessions?|conference|forum|negotiations|rounds?|games|tournament|race|fair|festival|exhibition|drills|exercises?|vacation|holiday|day)\s(?:\p{L}+\s){0,5}$/iu;
/** What comes "from Tuesday" or was moved from it was there before. */
const ORIGIN =
  /(?:^|\s)(?:footage|photos?|images?|videos?|pictures?|data|figures|results?|letters?|polls?|surveys?|transcripts?|records?|documents|reports?|numbers|news|quotes?|moved|delayed|postponed|shifted|rescheduled|brought forward|up|down|changed|unchanged|different|higher|lower)\s$/iu;
/** What is made to last longer lasts "to" a day. */
export const PROLONGED = /(?:^|\P{L})(?:extend|prolong|renew)(?:s|ed|ing)?(?!\p{L})[^.;:]*$/iu;
const CLOCK = /noon|midnight|\d\s?[ap]\.?m/i;
const OVER = /^\s(?:is|was)\s(?:out|over|through)(?!\p{L})/u;
const ONWARD = /^\s(?:on|onwards?|forward)(?![\p{L}-]|\s(?:the|a|an|its|their|\p{Lu}))/u;

/** Opens a moment at one end by the word before it: "by 2024", "until Nov. 10", "since May 2018", "before March 1", "after 2025", "through 2028". */
export const limit: Refiner = (scene, d, floor) => {
  if (d.kind !== 'on' || d.from === null || d.to === null) return d;
  const before = behind(scene, d.start, Math.min(30, d.start - floor));
  const match = LIMIT.exec(before);
  if (!match) return d;
  // "Before Friday’s meeting", "after the 2016 election": the word goes with the noun, not with the date.
  if (/^[’']s?(?!\p{L})/u.test(ahead(scene, d.end, 3)) || governsNoun(scene, d, before)) return d;
  const [, words = '', word = ''] = match;
  const start = d.start - (before.length - before.lastIndexOf(words));
  const open: Draft = { ...d, start, kind: 'since', to: null, rule: `${d.rule}+limit` };
  switch (word.toLowerCase()) {
    case 'before':
    case 'prior to': {
      const over = OVER.exec(ahead(scene, d.end, 14));
      if (over) return { ...d, start, end: d.end + over[0].length, kind: 'until', from: null, rule: `${d.rule}+limit` };
      // "Before the end of June" allows its last day.
      return {
        ...d,
        start,
        kind: 'until',
        from: null,
        to: isPart(d) && d.from === d.to ? d.to : d.from - 1,
        rule: `${d.rule}+limit`,
      };
    }
    case 'since':
    case 'effective from':
    case 'effective':
    case 'with effect from':
    case 'as from':
      return open;
    case 'after':
      // "After midnight on Friday" is still Friday.
      if (CLOCK.test(words + before.slice(before.lastIndexOf(words) + words.length))) return d;
      return { ...d, start, kind: 'since', from: d.to + 1, to: null, rule: `${d.rule}+limit` };
    case 'from':
      // "From 2 to 5 March" has both its ends.
      if (d.grain === 'day' && d.rule !== 'part' && d.from < d.to) return { ...d, start, kind: 'span' };
      return onward(scene, d, open) ?? (begins(scene, d, start) ? open : d);
    case 'as of':
      return onward(scene, d, open) ?? (begins(scene, d, start) ? open : d);
    case 'starting':
    case 'beginning':
      return PASSING.test(behind(scene, start, 60)) ? d : open;
    case 'to':
      return d.grain === 'day' && PROLONGED.test(behind(scene, start, 80)) ? { ...d, start, kind: 'until', from: null, rule: `${d.rule}+limit` } : d;
    default:
      return { ...d, start, kind: 'until', from: null, rule: `${d.rule}+limit` };
  }
};

/**
 * "From Dec. 1" tells from when something holds if the day is not past yet, for nothing is compared with days to come. Comparisons ("up from May"), origins ("footage from Tuesday") and passing events tell none.
 */
function begins(scene: Scene, d: Draft, start: number): boolean {
  if (scene.published === null || d.from === null || d.rule === 'earlier' || d.rule === 'today' || d.grain === 'stretch') return false;
  const before = behind(scene, start, 60);
  if (ORIGIN.test(before) || PASSING.test(before)) return false;
  return d.from >= scene.published;
}

/** "From Monday on". */
function onward(scene: Scene, d: Draft, open: Draft): Draft | null {
  const words = ONWARD.exec(ahead(scene, d.end, 12));
  return words && { ...open, end: d.end + words[0].length };
}

const isPart = ({ rule }: Draft): boolean => rule === 'part' || rule === 'period-end' || rule === 'term';

/** "Since the 2016 election", "before the March 1 deadline": "the" that is no part of the moment's words belongs to a noun after it. */
const governsNoun = (scene: Scene, d: Draft, before: string): boolean =>
  /(?:^|\s)the\s$/i.test(before) && /^[\s-]\p{L}/u.test(ahead(scene, d.end, 2));
