import type { Measure } from '../../model/claim.ts';
import { loosely, may, type Seen, several, sought, thoseIn } from '../text/sought.ts';
import { withoutAsides } from './asides.ts';
import { gathered } from './gathered.ts';
import { SIGNS } from './measure-words.ts';

/** The strongest first, so that weaker ones need not be looked for once one is found; the sort keeps the order of equals. */
const BY_WEIGHT = SIGNS.map(({ measure, weight, pattern }) => ({ measure, weight, sign: sought(pattern) })).sort((a, b) => b.weight - a.weight);

const EVERY_SIGN = several(BY_WEIGHT.map(({ sign }) => sign));

/** What a clause is about: `at` is where its strongest sign stands in the lower-case words. */
export interface MeasureFound {
  measure: Measure;
  at: number;
  weight: number;
}

const LIFT = sought(/\blift/);

/** "lifted its duty to 84 percent" raises it. */
const LIFTED_TO = /\blift(?=\w*\s+[^,;]*\bto\s+[\d.]+\s*(?:%|per\s?cent))/g;

const plainOf = (words: string, seen: Seen): string => (may(seen, LIFT) ? words.replace(LIFTED_TO, 'rais') : words);

export const mayBeLiftedTo = (seen: Seen): boolean => may(seen, LIFT);

const DISPUTES = BY_WEIGHT.filter(({ measure }) => measure === 'dispute');
export const mayBeDispute = (seen: Seen): boolean => DISPUTES.some(({ sign }) => may(seen, sign));

/** The measure of what a clause says in the first place, or of its asides where nothing else has one; null where there is none. */
export function measureOf(words: string, seen: Seen): MeasureFound | null {
  if (!mayHaveMeasure(seen)) return null;
  const plain = plainOf(words, seen);
  const core = withoutAsides(plain, seen);
  return strongest(core, seen) ?? (core === plain ? null : strongest(plain, seen));
}

/** The signs of one look, kept because a sentence asks for them several times. */
let last: { seen: Seen; signs: typeof BY_WEIGHT } | null = null;

function signsIn(seen: Seen): typeof BY_WEIGHT {
  if (last?.seen !== seen) last = { seen, signs: gathered(thoseIn(seen, EVERY_SIGN), (i) => BY_WEIGHT[i]) };
  return last.signs;
}

const EVERY_HINT = several(BY_WEIGHT.map(({ sign }) => loosely(sign)));

/** Whether the pieces of any sign are in the stretch that was looked at, wherever in its words. */
export const mayHintAtMeasure = (seen: Seen): boolean => thoseIn(seen, EVERY_HINT).length > 0;

/** Whether any sign can be in the stretch that was looked at. */
const mayHaveMeasure = (seen: Seen): boolean => signsIn(seen).length > 0;

/** The measure with the strongest sign in lower-case words, the earlier of two that are as strong; null where there is none of at least that weight. */
export function strongest(words: string, seen: Seen, least = 0): MeasureFound | null {
  let best: MeasureFound | null = null;
  for (const { measure, weight, sign } of signsIn(seen)) {
    if (weight < (best?.weight ?? least)) break;
    const at = words.search(sign.pattern);
    if (at < 0) continue;
    if (!best || at < best.at) best = { measure, at, weight };
  }
  return best;
}

/** Weaker signs are words that speak for themselves. */
const STRONG = 4.6;

/** Every measure that words have a strong sign of. */
export function signsOf(words: string, seen: Seen): ReadonlySet<Measure> {
  const found = new Set<Measure>();
  const plain = plainOf(words, seen);
  for (const { measure, weight, sign } of signsIn(seen)) {
    if (weight < STRONG) break;
    if (!found.has(measure) && sign.pattern.test(plain)) found.add(measure);
  }
  return found;
}
