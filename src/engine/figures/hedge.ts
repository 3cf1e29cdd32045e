import type { Qualifier } from '../../model/figure.ts';
import { type Draft, type Refiner, type Scene, spoken } from './draft.ts';
import { type Word, wordBefore } from './words.ts';

/** Hedges by their last word: the words before it, nearest first, each line one phrase. The longest that fits is taken. */
const PHRASES: readonly (readonly [string, Qualifier])[] = [
  ['more than', '>'],
  ['greater than', '>'],
  ['higher than', '>'],
  ['larger than', '>'],
  ['bigger than', '>'],
  ['better than', '>'],
  ['longer than', '>'],
  ['in excess of', '>'],
  ['over', '>'],
  ['above', '>'],
  ['exceeding', '>'],
  ['north of', '>'],
  ['topping', '>'],
  ['beyond', '>'],
  ['older than', '>'],
  ['at least', '>='],
  ['no less than', '>='],
  ['not less than', '>='],
  ['no fewer than', '>='],
  ['not fewer than', '>='],
  ['nothing less than', '>='],
  ['a minimum of', '>='],
  ['minimum of', '>='],
  ['minimum', '>='],
  ['upwards of', '>='],
  ['upward of', '>='],
  ['at the very least', '>='],
  ['as few as', '>='],
  ['as little as', '>='],
  ['as low as', '>='],
  ['less than', '<'],
  ['fewer than', '<'],
  ['lower than', '<'],
  ['smaller than', '<'],
  ['under', '<'],
  ['below', '<'],
  ['south of', '<'],
  ['shy of', '<'],
  ['short of', '<'],
  ['shorter than', '<'],
  ['younger than', '<'],
  ['up to', '<='],
  ['as much as', '<='],
  ['as many as', '<='],
  ['as high as', '<='],
  ['as long as', '<='],
  ['no more than', '<='],
  ['not more than', '<='],
  ['no higher than', '<='],
  ['no greater than', '<='],
  ['no longer than', '<='],
  ['no later than', '<='],
  ['at most', '<='],
  ['a maximum of', '<='],
  ['maximum of', '<='],
  ['maximum', '<='],
  ['at the most', '<='],
  ['upto', '<='],
  ['about', '~'],
  ['around', '~'],
  ['roughly', '~'],
  ['approximately', '~'],
  ['approx', '~'],
  ['approx.', '~'],
  ['some', '~'],
  ['nearly', '~'],
  ['almost', '~'],
  ['close to', '~'],
  ['near', '~'],
  ['an estimated', '~'],
  ['estimated', '~'],
  ['in the region of', '~'],
  ['in the neighborhood of', '~'],
  ['in the neighbourhood of', '~'],
  ['on the order of', '~'],
  ['in the order of', '~'],
  ['to the tune of', '='],
  ['circa', '~'],
  ['perhaps', '~'],
  ['maybe', '~'],
  ['practically', '~'],
  ['virtually', '~'],
  ['more or less', '~'],
  ['somewhere around', '~'],
  ['an average of', '='],
  ['an approximate', '~'],
  ['a rough', '~'],
  ['nearer to', '~'],
  ['closer to', '~'],
];

interface Phrase {
  readonly before: readonly string[];
  readonly qualifier: Qualifier;
}

const BY_LAST: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const map = new Map<string, Phrase[]>();
  for (const [phrase, qualifier] of PHRASES) {
    const words = phrase.split(' ').reverse();
    const [last = '', ...before] = words;
    map.set(
      last,
      [...(map.get(last) ?? []), { before, qualifier }].sort((a, b) => b.before.length - a.before.length),
    );
  }
  return map;
})();

/** May stand between a hedge and its amount: "more than a combined $50 billion", "up to an additional 25 percent". */
const THROUGH = new Set([
  'a',
  'an',
  'the',
  'combined',
  'additional',
  'another',
  'total',
  'further',
  'extra',
  'annual',
  'full',
  'record',
  'whopping',
  'staggering',
  'estimated',
  'average',
  'only',
  'just',
]);
/** Directly before the number an article opens a thing described by it: "over a 1,000-km pipeline". */
const ARTICLES = new Set(['a', 'an']);
/** Colour a hedge without turning it: "well over", "just under", "slightly more than". */
const DEGREES = new Set([
  'well',
  'just',
  'slightly',
  'far',
  'much',
  'significantly',
  'considerably',
  'little',
  'comfortably',
  'substantially',
  'way',
  'somewhat',
  'only',
  'marginally',
]);
/** After these, "over" says what a quarrel is about. */
const QUARRELS =
  /^(?:dispute|disputes|fight|row|talks|concern|concerns|battle|lawsuit|lawsuits|war|spat|clash|tension|tensions|argument|worries|fears|sued|fined|questions|standoff|negotiations|control|vote|divided|disagreement|charges|investigation|all|spread|based)$/;

/** The same with what stands between: "questions remain over $550 billion", "a row with Brussels over €5bn". */
const QUARREL_NOUNS =
  'dispute fight row concern battle lawsuit spat clash tension argument worry worries fear question doubt uncertainty standoff negotiation disagreement investigation controversy outcry anger';
const LINGERS =
  'remains? remained persists? persisted lingers? lingered swirls? swirled looms? loomed erupted mounted grew arose emerged continued? flared have has had is are was were been being raised still with between among inside within and the its their';
const QUARREL_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${QUARREL_NOUNS.replaceAll(/\w+/g, (noun) => `[${noun.charAt(0).toUpperCase()}${noun.charAt(0)}]${noun.slice(1)}`).replaceAll(' ', '|')})(?:e?s)?(?: (?:${LINGERS.replaceAll(' ', '|')}|\\p{Lu}[\\p{L}.-]*)){1,6} $`,
  'u',
);

/** Verbs that "over" belongs to: "hand over $350 billion", "take over 14 routes". */
const GIVEN_OVER = /^(?:hand(?:s|ed|ing)?|tak(?:e|es|en|ing)|took|turn(?:s|ed|ing)?|roll(?:s|ed|ing)?)$/;
/** Verbs that "up" belongs to: "ticked up to 4.6%", "went up to $9 billion" name the level reached. */
const MOVED_UP =
  /^(?:tick(?:s|ed|ing)?|go(?:es|ing|ne)?|went|edg(?:e|es|ed|ing)|creep(?:s|ing)?|crept|inch(?:es|ed|ing)?|mov(?:e|es|ed|ing)|nudg(?:e|es|ed|ing)|bump(?:s|ed|ing)?|climbed|jumped|shot|pick(?:s|ed|ing)?|round(?:s|ed|ing)?|head(?:s|ed|ing)?)$/;

/**
 * The hedge before or after an amount becomes its qualifier and part of its span.
 * "nearly $70 billion", "no more than 25 percent", "90 days or so"
 */
export const hedge: Refiner = (scene, drafts) =>
  drafts.map((d, i) => after(scene, before(scene, d, drafts[i - 1]?.end ?? scene.start), drafts[i + 1]?.start ?? scene.end));

function before(scene: Scene, made: Draft, floor: number): Draft {
  const { text } = scene;
  if (text.charCodeAt(made.start - 1) === TILDE) return { ...made, start: made.start - 1, qualifier: '~', ...spoken(made, 'hedge') };
  if (text.charCodeAt(made.start - 1) === 45 && /(?:^|\s)sub-$/i.test(text.slice(Math.max(floor, made.start - 5), made.start)))
    return { ...made, start: made.start - 4, qualifier: '<', ...spoken(made, 'hedge') };
  let at = made.start;
  let result = made;
  for (let hops = 0; hops < 4; hops++) {
    const last = wordBefore(text, at, floor);
    if (!last) break;
    const found = phraseAt(text, last, floor);
    if (found && applies(scene, made, last, found.start, floor)) {
      const start = degreeBefore(text, found.start, floor);
      result = { ...result, start, qualifier: found.qualifier === '=' ? result.qualifier : found.qualifier, ...spoken(result, 'hedge') };
      at = start;
    } else if (THROUGH.has(last.lower) && !(at === made.start && ARTICLES.has(last.lower))) at = last.start;
    else break;
  }
  return result;
}

function phraseAt(text: string, last: Word, floor: number): { start: number; qualifier: Qualifier } | null {
  const phrases = BY_LAST.get(last.lower);
  if (!phrases) return null;
  for (const { before, qualifier } of phrases) {
    let start = last.start;
    let fitting = 0;
    while (fitting < before.length) {
      const word = wordBefore(text, start, floor);
      if (word?.lower !== before[fitting]) break;
      start = word?.start ?? start;
      fitting++;
    }
    if (fitting === before.length) return { start, qualifier };
  }
  return null;
}

function degreeBefore(text: string, at: number, floor: number): number {
  const word = wordBefore(text, at, floor);
  if (!word || !DEGREES.has(word.lower)) return at;
  const article = word.lower === 'little' ? wordBefore(text, word.start, floor) : null;
  return article?.lower === 'a' ? article.start : word.start;
}

const COMPARES = new Set(['above', 'below', 'over', 'under', 'than', 'short', 'shy']);

/** "over two years" is a time in which, "talks over $3 billion" a matter; "under two presidents" no bound; "adding up to" a sum. */
function applies({ text }: Scene, made: Draft, last: Word, start: number, floor: number): boolean {
  // "38 percent above $40", "three times more than $5 billion": it says how the figure before compares.
  if (floor > 0 && start - floor <= 1 && COMPARES.has(last.lower)) return false;
  const word = wordBefore(text, start, floor);
  const prior = word?.lower ?? '';
  if (last.lower === 'over') {
    if (QUARRELS.test(prior) || (made.kind !== 'duration' && GIVEN_OVER.test(prior))) return false;
    if (made.kind !== 'duration' && QUARREL_BEFORE.test(text.slice(Math.max(floor, start - 80), start))) return false;
    return (
      made.kind !== 'duration' ||
      made.rule === 'age' ||
      /^(?:for|lasted|lasting|just|well|of|took|takes|spent|after|is|was|aged|in)$/.test(prior) ||
      /old$/.test(text.slice(made.start, made.end))
    );
  }
  if (last.lower === 'around' || last.lower === 'about')
    return !/^(?:turn|turned|rallied|centred|centered|questions|concerns|concerned|talk|talked|worried|think)$/.test(prior);
  if (last.lower === 'under' || last.lower === 'above' || last.lower === 'below' || last.lower === 'beyond' || last.lower === 'near')
    return made.kind !== 'count' || made.numeral.value > 12 || made.numeral.scale > 1;
  if (last.lower === 'to' && text.slice(start, start + 2).toLowerCase() === 'up')
    return !MOVED_UP.test(prior) && !/^(?:add|adds|added|adding|live|lived|stand|stood|lead|leading|line|lined)$/.test(prior);
  if (last.lower === 'some') return !/^(?:in|at|for|there|after)$/.test(prior) || made.numeral.value >= 10 || made.kind === 'money';
  return true;
}

const TILDE = 126;

const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/ or more\b(?! than\b)/y, '>='],
  [/ or (?:less|fewer)\b(?! than\b)/y, '<='],
  [/ or (?:so|thereabouts)\b/y, '~'],
  [/ (?:or|and) (?:higher|above|over|older|upwards|up)\b(?! (?:to\b|[$€£]?\d))/y, '>='],
  [/ or (?:below|under|lower|younger)\b/y, '<='],
  [/-plus\b/y, '>='],
  [/\+(?![\d+])/y, '>='],
  [/-odd\b/y, '~'],
];

/** "$20-plus trillion" */
const INSIDE = /-plus /;

/** A plus, a hyphen before "plus" or "odd", a space before "or" or "and". */
function mayHedge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 43) return true;
  const next = text.charCodeAt(at + 1);
  return code === 32 ? next === 111 || next === 97 : code === 45 && (next === 111 || next === 112);
}

/** Behind the amount; "200-plus countries" has it behind the number alone, so both ends are asked. */
function after({ text }: Scene, made: Draft, ceiling: number): Draft {
  if (made.numeral.scale > 1 && INSIDE.test(text.slice(made.numeral.start, made.numeral.end)))
    return { ...made, qualifier: '>=', ...spoken(made, 'hedge') };
  for (const at of [made.end, made.numeral.end]) {
    if (!mayHedge(text, at)) continue;
    for (const [pattern, qualifier] of AFTER) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match && at + match[0].length <= ceiling)
        return { ...made, qualifier, end: Math.max(made.end, at + match[0].length), ...spoken(made, 'hedge') };
    }
  }
  return made;
}
