import type { Day } from '../../model/day.ts';
import type { Entry } from '../../model/entry.ts';
import { ageOf } from './age.ts';
import type { Asked } from './context.ts';
import type { Features, Levels } from './features.ts';
import { compareMeasures } from './measures.ts';
import { MUCH, STEPS, stepOf } from './much.ts';
import { isOfOthers, mostOf, weightOf } from './weights.ts';
import { PRIOR } from './weights-table.ts';
import type { Shares } from './words.ts';

/** Fields that have to be worked out, those that differ most first. What comes before them is looked up. */
const WORKED = ['parties', 'date', 'amount', 'direction', 'kind', 'goods', 'named', 'terms', 'dated', 'speaker', 'event', 'actor'] as const;

/** A record so much less likely than another is no doubt, nor are a hundred such. */
const FAR = 8;
/** Nor is one, if all that is still open spoke for it, that would be so much less likely than none: seldom does a tenth of it speak. */
const LEAST = -4;

const most = (field: keyof Levels, levels: readonly string[]): number => Math.max(...levels.map((level) => weightOf(field, level)));

const WITHOUT_FIGURES = most('amount', ['missing', 'none']);
const WITHOUT_DAY = most('date', ['today', 'yesterday', 'told', 'recent', 'lately', 'open', 'future']);
const WITHOUT_TERMS = most('terms', ['open', 'apart']);

/** The most that the fields from each on can add for this claim: what it does not state cannot agree. */
function restFor({ claim, figures, spoken, isDated, moments }: Asked): number[] {
  const cap = (field: (typeof WORKED)[number]): number => {
    if (field === 'amount' && figures.length === 0) return WITHOUT_FIGURES;
    if (field === 'date' && spoken === null) return WITHOUT_DAY;
    if (field === 'dated' && !isDated) return weightOf(field, 'open');
    if (field === 'event' && claim.event === null) return weightOf(field, 'open');
    if (field === 'goods' && claim.goods.length === 0) return weightOf(field, 'none');
    if (field === 'terms' && moments.length === 0 && claim.deadline === null && claim.period === null) return WITHOUT_TERMS;
    return mostOf(field);
  };
  const rest = [0];
  for (const field of [...WORKED].reverse()) rest.unshift((rest[0] ?? 0) + cap(field));
  return rest;
}

/** What speaks for each record whatever the claim: how old it is, and of what kind. */
export function standingOf(entries: readonly Entry[], today: Day): Float64Array {
  const standing = new Float64Array(entries.length);
  for (const [at, entry] of entries.entries()) standing[at] = PRIOR + weightOf('age', ageOf(entry, today)) + weightOf('record', entry.kind);
  return standing;
}

const WORDS = MUCH.map((level) => weightOf('words', level));
const TITLE = MUCH.map((level) => weightOf('title', level));
const AROUND = MUCH.map((level) => weightOf('around', level));
const ALONE = weightOf('around', 'open');

const stepped = (weights: readonly number[], shares: Float64Array, at: number, steps: readonly number[]): number =>
  weights[stepOf(shares[at] as number, steps)] as number;

function lookedUp(asked: Asked, entries: readonly Entry[], { claim, title, around }: Shares, standing: Float64Array): Float64Array {
  const byMeasure = new Map<Entry['measure'], number>();
  const sums = new Float64Array(entries.length);
  // A loop over positions, here and below: it runs for every claim and record.
  for (let at = 0; at < entries.length; at++) {
    const { measure } = entries[at] as Entry;
    let measured = byMeasure.get(measure);
    if (measured === undefined) {
      measured = weightOf('measure', compareMeasures(asked.claim.measure, measure));
      byMeasure.set(measure, measured);
    }
    const about = around === null ? ALONE : stepped(AROUND, around, at, STEPS.around);
    sums[at] = (standing[at] as number) + measured + stepped(WORDS, claim, at, STEPS.words) + stepped(TITLE, title, at, STEPS.title) + about;
  }
  return sums;
}

/**
 * For each record how much likelier it is the claim's than that the claim has none: e to the sum of evidence. Most records are out after what is
 * looked up and a field or two: 0 stands for what is so far behind the best, or behind none, that it is no doubt; and for what is of other parties.
 * @param isOut what is not to be weighed at all
 */
export function oddsOf(
  asked: Asked,
  entries: readonly Entry[],
  shares: Shares,
  standing: Float64Array,
  isOut: (at: number) => boolean,
  featuresAt: (at: number) => Features,
): Float64Array {
  const odds = new Float64Array(entries.length);
  const sums = lookedUp(asked, entries, shares, standing);
  const rest = restFor(asked);
  let first = 0;
  for (let at = 0; at < sums.length; at++) if ((sums[at] as number) > (sums[first] as number)) first = at;
  let least = LEAST;
  const weigh = (at: number): void => {
    let sum = sums[at] as number;
    if (sum + (rest[0] as number) < least || isOut(at)) return;
    const features = featuresAt(at);
    if (isOfOthers(features)) return;
    for (let i = 0; i < WORKED.length; i++) {
      if (sum + (rest[i] as number) < least) return;
      const field = WORKED[i] as (typeof WORKED)[number];
      sum += weightOf(field, features[field]);
    }
    least = Math.max(least, sum - FAR);
    odds[at] = Math.exp(sum);
  };
  // The most promising first: beside it the others are soon out.
  if (sums.length > 0) weigh(first);
  for (let at = 0; at < sums.length; at++) if (at !== first) weigh(at);
  return odds;
}
