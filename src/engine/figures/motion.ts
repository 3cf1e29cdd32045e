import { isLetter, type Word, wordAfter, wordBefore, wordEndingAt } from './words.ts';

/** A number with its commas and signs is shorter. */
const WIDEST_SKIP = 24;
const CLAUSE_END = new Set([';', ':', '(', ')', '—', '?', '!']);

type Direction = 'up' | 'down';

/** Go by an amount without "by": "fell 4.4 percent". */
const GOES: ReadonlyMap<string, Direction> = new Map([
  ...listed(
    'up',
    'increase rose rise rises rising risen grew grow grows growing grown climbed climb climbs climbing jumped jump jumps jumping surged surge surges surging soared soar soars soaring increased increases increasing up advanced rallied rebounded expanded expand expands expanding swelled leapt accelerated appreciated ballooned skyrocketed zoomed spiked spurted vaulted strengthened firmed rocketed inched edged ticked bounced recovered',
  ),
  ...listed(
    'down',
    'decrease fell fall falls falling fallen dropped drop drops dropping declined decline declines declining decreased decreases decreasing down sank slid slide slides sliding slipped slip slips slipping plunged plunge plunges plunging tumbled tumble tumbles tumbling shrank shrink shrinks shrinking shrunk contracted contract contracts contracting dipped dip dips eased plummeted slumped slump slumps weakened depreciated narrowed retreated crashed dived softened tanked cratered nosedived receded',
  ),
]);

/** Only percents and points go so: "gained 2 percent" but not "gained 3,000 jobs". */
const GAINS: ReadonlyMap<string, Direction> = new Map([
  ...listed('up', 'gained gain gains gaining added adding adds'),
  ...listed('down', 'lost loses lose losing shed shedding sheds'),
]);

/** Need "by": "cut tariffs by 5 percent". */
const TAKES: ReadonlyMap<string, Direction> = new Map([
  ...listed(
    'up',
    'raise raised raises raising increase boost boosted boosts boosting lift lifted lifts lifting hike hiked hikes hiking widen widened widens widening extend expand strengthen strengthened swell double higher up growth outpace ramp ramped bolster enlarge',
  ),
  ...listed(
    'down',
    'cut cuts cutting reduce reduced reduces reducing lower lowered lowers lowering slash slashed slashes slashing decrease trim trimmed trims trimming narrow narrowing narrows shrink curb curbed weaken slow slowed slowing down lower shave shaved slim drop scale',
  ),
]);

/** Nouns behind or before: "a 4.4 percent drop", "an increase of 5 percent". */
const NOUNS: ReadonlyMap<string, Direction> = new Map([
  ...listed(
    'up',
    'increase increases rise rises growth gain gains jump surge hike hikes climb expansion upswing raise uptick advance rally spike higher more larger greater bigger faster stronger appreciation',
  ),
  ...listed(
    'down',
    'decrease decreases drop drops decline declines fall falls cut cuts reduction reductions contraction plunge slump loss losses slide dip tumble downturn lower less fewer smaller cheaper weaker slower depreciation',
  ),
]);

function listed(direction: Direction, words: string): [string, Direction][] {
  return words.split(' ').map((word): [string, Direction] => [word, direction]);
}

/** Verbs whose "up" is no rise: "gave up 11 points", "make up 40 percent". */
const GIVES =
  /^(?:g[ai]v(?:e|es|en|ing)|ma[kd]e(?:s|up)?|making|sets?|setting|t[ao]o?k(?:e|es|en|ing)?|bought|buy|buying|buys|offer(?:ed|s)?|ends?|ended|br[io]ng|brought|owns?|puts?|putting|cough(?:ed)?|rack(?:ed)?)$/;

/** Between the verb and the amount: "fell by a further", "rose only". */
const THROUGH = new Set([
  'by',
  'a',
  'an',
  'only',
  'just',
  'further',
  'another',
  'additional',
  'the',
  'combined',
  'sharply',
  'slightly',
  'steeply',
  'again',
  'average',
  'of',
  'record',
  'extra',
  'total',
  'some',
  'unexpectedly',
  'modest',
  'mere',
  'whopping',
  'back',
  'annualized',
  'even',
]);

/** Do things to things, too: "grew 4 million bushels", "dropped 300 bombs". */
const MOVES_THINGS = new Set(
  'increase decrease grew grow grows growing grown drop drops dropped dropping contract contracts contracted expand expanded increases increase increased jump jumped climb climbed'.split(
    ' ',
  ),
);

/** The way an amount goes, told by the words around `[start, end)`; null where they tell none. `relative` for percentages, `thing` for what one can grow, drop or count. */
export function directionOf(
  text: string,
  start: number,
  end: number,
  floor: number,
  ceiling: number,
  relative: boolean,
  thing: boolean,
): Direction | null {
  return told(text, start, floor, relative, thing) ?? (relative ? named(text, end, ceiling) : null);
}

/** "rose $3 to $50": a verb of motion, or "by", right before the first amount, which then is the step and not the end of a range. */
export function goes(text: string, at: number, floor: number): boolean {
  const word = wordBefore(text, at, floor);
  return word !== null && (word.lower === 'by' || GOES.has(word.lower) || GAINS.has(word.lower));
}

/** "is up 4 percent", ", down $3"; of things and money only so, as "signed up 12 firms", "paid down $3 billion" show. */
const isAdverb = (before: string, relative: boolean): boolean =>
  relative ? !GIVES.test(before) : /^(?:|is|was|were|are|be|been|being|remain(?:s|ed)?|closed|ended|finished|traded|trading)$/.test(before);

function told(text: string, at: number, floor: number, relative: boolean, thing: boolean): Direction | null {
  let word = wordBefore(text, at, floor);
  let by = false;
  let of = false;
  for (let hops = 0; word && hops < 5 && THROUGH.has(word.lower) && !(word.lower === 'of' && hops > 2); hops++) {
    by ||= word.lower === 'by';
    of ||= word.lower === 'of';
    word = wordBefore(text, word.start, floor);
  }
  if (!word) return null;
  if (of) return relative || by ? (NOUNS.get(word.lower) ?? null) : null;
  if ((word.lower === 'up' || word.lower === 'down') && !isAdverb(wordBefore(text, word.start, floor)?.lower ?? '', relative)) return null;
  const direct = GOES.get(word.lower) ?? (relative ? GAINS.get(word.lower) : undefined);
  if (direct && !(thing && MOVES_THINGS.has(word.lower))) return direct;
  return by ? verbFurtherLeft(text, word, floor) : null;
}

/** "cut its tariffs on cars by 5 percent": the verb of a "by" may stand before its object. */
function verbFurtherLeft(text: string, from: Word, floor: number): Direction | null {
  let word: Word | null = from;
  for (let hops = 0; word && hops < 12; hops++) {
    const way = TAKES.get(word.lower) ?? GOES.get(word.lower) ?? (hops < 2 ? NOUNS.get(word.lower) : undefined);
    if (way) return way;
    word = clauseWordBefore(text, word.start, floor);
  }
  return null;
}

/** The word before, past numbers, commas and quotation marks, within the clause. */
function clauseWordBefore(text: string, at: number, floor: number): Word | null {
  let i = at;
  const stop = Math.max(floor, at - WIDEST_SKIP);
  while (i > stop && !isLetter(text.charCodeAt(i - 1)) && !CLAUSE_END.has(text.charAt(i - 1))) i--;
  return i > stop ? wordEndingAt(text, i, floor) : null;
}

/** "A duty of 25 percent falls on cars": a verb. */
const FALLS_ON = new Set(['on', 'to', 'by', 'upon', 'within', 'under']);
/** After "closed 0.5% up". */
const CLOSES = new Set(['at', 'on', 'in', 'from', 'this', 'last', 'by', 'for', 'and', 'but', 'while', 'after', 'as']);

/** "a 4.4 percent drop", "5 percent higher", "a 25 percent annual increase". */
function named(text: string, end: number, ceiling: number): Direction | null {
  let word = wordAfter(text, end, ceiling);
  if (word?.lower === 'up' || word?.lower === 'down') {
    const next = wordAfter(text, word.end, ceiling);
    return next === null || CLOSES.has(next.lower) ? word.lower : null;
  }
  for (let hops = 0; word && hops < 3; hops++) {
    const way = NOUNS.get(word.lower);
    if (way) return word.lower.endsWith('s') && FALLS_ON.has(wordAfter(text, word.end, ceiling)?.lower ?? '') ? null : way;
    if (
      !/^(?:annual|sharp|year-on-year|further|pay|price|overall|annualized|monthly|average|across-the-board|tariff|rate|sales|wage|tax|yearly|quarterly)$/.test(
        word.lower,
      )
    )
      return null;
    word = wordAfter(text, word.end, ceiling);
  }
  return null;
}

/** Whether a clause near "from X to Y" tells of a change: a verb or noun of motion before it, or right behind it. */
export function changesValue(text: string, from: number, floor: number, end: number, ceiling: number): boolean {
  let word = clauseWordBefore(text, from, floor);
  for (let hops = 0; word && hops < 14; hops++) {
    if (GOES.has(word.lower) || TAKES.has(word.lower) || CHANGES.has(word.lower) || NOUNS.has(word.lower)) return true;
    word = clauseWordBefore(text, word.start, floor);
  }
  return wordAfter(text, end, ceiling)?.lower === 'increase';
}

const CHANGES = new Set(
  'change changed changes changing move moved moves moving revise revised revises upgraded downgraded upgrade downgrade go goes went gone adjusted adjust doubled tripled doubling halved halving improved worsened accelerating accelerated slowed upped bumped quadrupled shifted increase decrease tightened amended upward upwards downward downwards creeping crept climbing'.split(
    ' ',
  ),
);
