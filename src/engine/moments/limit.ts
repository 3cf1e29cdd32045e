import { ahead, behind, type Draft, type Refiner, type Scene } from './draft.ts';

const LIMIT =
  /(?:^|[^\p{L}-])((by|no later than|not later than|until|till|up to|through|before|prior to|since|after|from)\s)(?:on\s|about\s|around\s|at least\s)?(?:the\s)?$/iu;
const ONWARD = /^\s(?:on|onwards?|forward)(?![\p{L}-]|\s(?:the|a|an|its|their|\p{Lu}))/u;

/** Opens a moment at one end by the word before it: "by 2024", "until Nov. 10", "since May 2018", "before March 1", "after 2025", "through 2028". */
export const limit: Refiner = (scene, drafts) => drafts.map((d, i) => limited(scene, d, drafts[i - 1]?.end ?? scene.start));

function limited(scene: Scene, d: Draft, floor: number): Draft {
  if (d.kind !== 'on' || d.from === null || d.to === null) return d;
  const before = behind(scene, d.start, Math.min(30, d.start - floor));
  const match = LIMIT.exec(before);
  if (!match) return d;
  // "Before Friday’s meeting", "after the 2016 election": the word goes with the noun, not with the date.
  if (/^[’']s?(?!\p{L})/u.test(ahead(scene, d.end, 3)) || governsNoun(scene, d, before)) return d;
  const [, words = '', word = ''] = match;
  const start = d.start - (before.length - before.lastIndexOf(words));
  switch (word.toLowerCase()) {
    case 'before':
    case 'prior to':
      // "Before the end of June" allows its last day.
      return {
        ...d,
        start,
        kind: 'until',
        from: null,
        to: d.grain === 'day' && d.day === 'implied' && isPart(d) ? d.to : d.from - 1,
        rule: `${d.rule}+limit`,
      };
    case 'since':
      return { ...d, start, kind: 'since', to: null, rule: `${d.rule}+limit` };
    case 'after':
      return { ...d, start, kind: 'since', from: d.to + 1, to: null, rule: `${d.rule}+limit` };
    case 'from': {
      const onward = ONWARD.exec(ahead(scene, d.end, 12));
      return onward ? { ...d, start, end: d.end + onward[0].length, kind: 'since', to: null, rule: `${d.rule}+limit` } : d;
    }
    default:
      return { ...d, start, kind: 'until', from: null, rule: `${d.rule}+limit` };
  }
}

const isPart = ({ rule }: Draft): boolean => rule === 'part' || rule === 'period-end';

/** "Since the 2016 election", "before the March 1 deadline": "the" that is no part of the moment's words belongs to a noun after it. */
const governsNoun = (scene: Scene, d: Draft, before: string): boolean =>
  /(?:^|\s)the\s$/i.test(before) && /^[\s-]\p{L}/u.test(ahead(scene, d.end, 2));
