import { Measure } from '../../model/claim.ts';
import { chanceBy, type Forest, forestOf } from '../forest.ts';
import { MEASURE_FOREST, MEASURE_FOREST_PRIOR } from './measure-forest-table.ts';

/** By measure, how likely a claim is about it by its own words and what was read before it: 0 to 1, together 1. */
export type Chances = Float64Array;

/** Less likely by its own words no measure is looked at again; surer than that none is in doubt. */
const FROM = 0.02;
const SURE = 0.98;
const TINY = 1e-4;

/** What a claim beside is, where there is none: no logarithm of a chance is above nothing. */
const NOBODY = 1;
/** How much less each claim farther away says. */
const FADES = 0.6;
/** Farther away it says nothing any more. */
const REACH = 12;

export const SIGNS = [
  // Of the measure, natural logarithms of chances: at the claim, that of its best rival there, at the claims beside.
  'own',
  'rival',
  'before',
  'next',
  'second-before',
  'second-next',
  // Its mean chance at all claims before, at all after, and at those near by how near they are.
  'all-before',
  'all-after',
  'near',
  // Its number.
  'measure',
] as const;

/** Of a claim about whose measure there is no doubt. */
export const certain = (measure: Measure | null): Chances => Float64Array.from(Measure.options, (one) => (one === measure ? 1 : 0));

/** The measures that are worth a second look at a claim. */
export const likelyOf = (chances: Chances): number[] => [...chances.keys()].filter((measure) => (chances[measure] ?? 0) >= FROM);

/** What tells of a measure at a claim. @param all by claim of one article, in their order */
export function signsIn(all: readonly Chances[]): (claim: number, measure: number) => Float64Array {
  const measures = Measure.options.length;
  /** By claim and measure, its chances at all claims before. */
  const sums = new Float64Array((all.length + 1) * measures);
  for (let i = 0, at = 0; i < all.length; i++)
    for (let measure = 0; measure < measures; measure++, at++) sums[at + measures] = (all[i]?.[measure] ?? 0) + (sums[at] ?? 0);
  const sum = (claims: number, measure: number): number => sums[claims * measures + measure] ?? 0;
  return (claim, measure) => {
    const log = (at: number): number => {
      const chances = all[at];
      return chances ? Math.log(TINY + (chances[measure] ?? 0)) : NOBODY;
    };
    let rival = 0;
    for (let other = 0; other < measures; other++) if (other !== measure) rival = Math.max(rival, all[claim]?.[other] ?? 0);
    let near = 0;
    let weights = 0;
    const add = (chances: Chances | undefined, weight: number): void => {
      if (!chances) return;
      near += weight * (chances[measure] ?? 0);
      weights += weight;
    };
    for (let away = 1, weight = FADES; away <= REACH; away++, weight *= FADES) {
      add(all[claim - away], weight);
      add(all[claim + away], weight);
    }
    const after = all.length - claim - 1;
    return Float64Array.of(
      log(claim),
      Math.log(TINY + rival),
      log(claim - 1),
      log(claim + 1),
      log(claim - 2),
      log(claim + 2),
      claim > 0 ? sum(claim, measure) / claim : 0,
      after > 0 ? (sum(all.length, measure) - sum(claim + 1, measure)) / after : 0,
      weights > 0 ? near / weights : 0,
      measure,
    );
  };
}

/** By claim, the number of the measure that is likeliest when all claims are looked at; of one that is not in doubt, what it was. */
export function likeliestAgain(all: readonly Chances[], forest: Forest): number[] {
  const signsOf = signsIn(all);
  return all.map((chances, claim) => {
    const first = chances.indexOf(Math.max(...chances));
    if ((chances[first] ?? 0) > SURE || all.length === 1) return first;
    const rivals = likelyOf(chances).filter((measure) => measure !== first);
    if (rivals.length === 0) return first;
    let [best, most] = [first, chanceBy(forest, signsOf(claim, first))];
    for (const measure of rivals) {
      const chance = chanceBy(forest, signsOf(claim, measure));
      if (chance > most) [best, most] = [measure, chance];
    }
    return best;
  });
}

let forest: Forest | null = null;

/**
 * A second look at what each claim of an article is about, by what all its others are about, those behind it too: a sentence that could be about two
 * things is about what the next goes on with.
 * @param all by claim, in their order
 */
export function measuresAgain(all: readonly Chances[]): (Measure | null)[] {
  forest ??= forestOf(MEASURE_FOREST_PRIOR, MEASURE_FOREST);
  return likeliestAgain(all, forest).map((measure) => Measure.options[measure] ?? null);
}
