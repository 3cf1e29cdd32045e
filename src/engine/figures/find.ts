import type { Figure } from '../../model/figure.ts';
import type { Moment } from '../../model/moment.ts';
import type { Prose } from '../text/prose.ts';
import { sayingOf } from '../text/saying.ts';
import { age } from './age.ts';
import { BARS } from './bars.ts';
import { change } from './change.ts';
import { compound } from './compound.ts';
import { count } from './count.ts';
import { direction } from './direction.ts';
import type { Draft, Finder, Refiner, Scene } from './draft.ts';
import { duration } from './duration.ts';
import { ellipticUnit } from './elliptic-unit.ts';
import { gappedPercent } from './gapped-percent.ts';
import { hedge } from './hedge.ts';
import { isIdle } from './idle.ts';
import { measure } from './measure.ts';
import { money } from './money.ts';
import { multiple } from './multiple.ts';
import type { Numeral } from './numeral.ts';
import { perMany } from './per-many.ts';
import { percent } from './percent.ts';
import { points } from './points.ts';
import { range } from './range.ts';
import { rate } from './rate.ts';
import { ratio } from './ratio.ts';
import { scanNumerals } from './scan.ts';
import { sharedUnit } from './shared-unit.ts';
import { sign } from './sign.ts';
import { zero } from './zero.ts';

/** The first that answers gives a numeral its reading. `count` answers almost always, so it is last. */
const FINDERS: readonly Finder[] = [money, percent, points, ratio, multiple, duration, age, measure, count];

/** Then the readings of one sentence are refined together, in this order. */
const REFINERS: readonly Refiner[] = [sign, compound, range, sharedUnit, gappedPercent, ellipticUnit, perMany, rate, hedge, zero, change, direction];

/**
 * The figures of a text, in its order, none over another. `moments` are the dates found before: what lies in one is no figure,
 * unless it is a duration ("the next two years"). Every number is found in one pass and read from its own surroundings, so time is linear.
 *
 * Readings that the words leave open, decided once:
 * - Vague plurals are one to ten of their kind, about: "hundreds of billions" is ~[1e11, 1e12]. "Several hundred" and "a few million" are two to nine.
 * - Parts of a whole are counts between 0 and 1 without a unit: "a third" is 1/3, "one in five" 0.2. "Doubled", "threefold" are in the unit "multiple".
 * - Units stay as stated ("kilometre", "acre"), but cents are hundredths of their currency, basis points of a percentage point, tons of any spelling tonnes, decades ten years.
 * - The span of a count holds its noun and what stands between; that of a change reaches from the first amount to the last, without "from" or "to".
 * - A bare "$" is USD and a bare "peso" MXN; "¥" is JPY unless the article speaks of yuan and of nothing Japanese.
 * - "One" counts only before a unit, in a ratio or after a word that counts ("at least one person").
 */
export function findFigures(prose: Prose, moments: readonly Moment[]): Figure[] {
  const figures: Figure[] = [];
  const mentions = sayingOf(prose.text);
  let next = 0;
  for (let i = 0; i < prose.sentences.length; i++) {
    const { start, end } = prose.sentences[i] ?? NOWHERE;
    while (next < moments.length && (moments[next]?.end ?? 0) <= start) next++;
    const numerals = scanNumerals(prose.tokens, i, start, end);
    if (numerals.length === 0) continue;
    const scene: Scene = { text: prose.text, start, end, moments: within(moments, next, end), mentions };
    let drafts: readonly Draft[] = apart(proposed(scene, numerals));
    if (drafts.length === 0) continue;
    for (const refine of REFINERS) drafts = refine(scene, drafts);
    for (const draft of apart(drafts)) if (!isIdle(scene, draft)) figures.push(figureOf(draft));
  }
  return figures;
}

const NOWHERE = { start: 0, end: 0 };

/** A reading of each numeral that no bar keeps out. */
function proposed(scene: Scene, numerals: readonly Numeral[]): Draft[] {
  const drafts: Draft[] = [];
  for (const numeral of numerals) {
    if (isBarred(scene, numeral)) continue;
    for (const find of FINDERS) {
      const found = find(scene, numeral);
      if (!found) continue;
      drafts.push(found);
      break;
    }
  }
  return drafts;
}

function isBarred(scene: Scene, numeral: Numeral): boolean {
  for (const bars of BARS) if (bars(scene, numeral)) return true;
  return false;
}

/** The moments from the index `next` that begin before `end`. */
function within(moments: readonly Moment[], next: number, end: number): Moment[] {
  const inside: Moment[] = [];
  for (let i = next; i < moments.length; i++) {
    const moment = moments[i];
    if (!moment || moment.start >= end) break;
    inside.push(moment);
  }
  return inside;
}

/** Drops what begins before the one before it ends. */
function apart(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const out: Draft[] = [];
  for (const draft of drafts) if (draft.start >= (out.at(-1)?.end ?? 0)) out.push(draft);
  return out;
}

function figureOf({ start, end, kind, value, unit, qualifier, per, change, trail }: Draft): Figure {
  return { start, end, kind, value, unit, qualifier, per, change, rule: trail };
}
