import type { Kind, Measure } from '../../model/claim.ts';
import type { Entry } from '../../model/entry.ts';
import { ageOf } from './age.ts';
import { alikeBy } from './alike.ts';
import { agreeingIn } from './amounts.ts';
import { agreesByChance } from './chance.ts';
import type { Asked, Setting } from './context.ts';
import { compareDates } from './dates.ts';
import type { Features, Levels } from './features.ts';
import { compareGoods } from './goods.ts';
import { compareKinds, compareMeasures } from './measures.ts';
import { MUCH, STEPS, stepOf } from './much.ts';
import { onceBy } from './once.ts';
import { compareParties } from './parties.ts';
import { sidesOfClaims, sidesOfEntries } from './sides.ts';
import { isOfOthers, mostOf, weightOf } from './weights.ts';
import { PRIOR } from './weights-table.ts';
import type { Shares } from './words.ts';

/** Fields that have to be worked out for each pair, those that differ most first. What comes before them is looked up. */
const WORKED = ['amount', 'direction', 'named', 'terms', 'dated', 'speaker', 'event', 'actor'] as const;

/** A record so much less likely than another is no doubt, nor are a hundred such. */
const FAR = 8;
/** Nor is one, if all that is still open spoke for it, that would be so much less likely than none: seldom does a tenth of it speak. */
const LEAST = -4;

const most = (field: keyof Levels, levels: readonly string[]): number => Math.max(...levels.map((level) => weightOf(field, level)));

const MOST = WORKED.map(mostOf);
const OF_DAY_SPOKEN_OF = mostOf('date');
const OF_ARTICLES_DAY = most('date', ['today', 'yesterday', 'told', 'recent', 'lately', 'open', 'future']);
const WITHOUT_FIGURES = most('amount', ['missing', 'none']);
/** How much less an amount can say where none agrees. */
const BY_AGREEMENT = mostOf('amount') - most('amount', ['other', 'unmet', 'unlike', 'none']);
const WITHOUT_TERMS = most('terms', ['open', 'apart']);

/** The most that the fields from each on can add for this claim: what it does not state cannot agree. */
function restFor({ claim, figures, isDated, moments }: Asked, isHeard: boolean): number[] {
  const cap = (field: (typeof WORKED)[number], i: number): number => {
    if (field === 'amount' && figures.length === 0) return WITHOUT_FIGURES;
    if (field === 'speaker' && !isHeard) return weightOf(field, 'open');
    if (field === 'dated' && !isDated) return weightOf(field, 'open');
    if (field === 'event' && claim.event === null) return weightOf(field, 'open');
    if (field === 'terms' && moments.length === 0 && claim.deadline === null && claim.period === null) return WITHOUT_TERMS;
    return MOST[i] as number;
  };
  const rest = [0];
  for (let i = WORKED.length - 1; i >= 0; i--) rest.unshift((rest[0] as number) + cap(WORKED[i] as (typeof WORKED)[number], i));
  return rest;
}

const WORDS = MUCH.map((level) => weightOf('words', level));
const TITLE = MUCH.map((level) => weightOf('title', level));
const AROUND = MUCH.map((level) => weightOf('around', level));
const ALONE = weightOf('around', 'open');

const stepped = (weights: readonly number[], shares: Float64Array, at: number, steps: readonly number[]): number =>
  weights[stepOf(shares[at] as number, steps)] as number;

/** Whether one denies what the other states: only who is heard tells how alike they are. */
const isDenied = (a: Kind, b: Kind): boolean => (a === 'denial' && b === 'statement') || (a === 'statement' && b === 'denial');

/**
 * For each record how much likelier it is the claim's than that the claim has none: e to the sum of evidence. Most records are out after what is
 * looked up and a field or two: 0 stands for what is so far behind the best, or behind none, that it is no doubt; and for what is of other parties.
 * @param isOut what is not to be weighed at all
 */
export type Weigher = (asked: Asked, shares: Shares, isOut: (at: number) => boolean, featuresAt: (at: number) => Features) => Float64Array;

/** What many records have in common is held against a claim once for all of them, and what many claims have in common against a record once for those. */
export function weigherOf(entries: readonly Entry[], { today, told, lexicon }: Pick<Setting, 'today' | 'told' | 'lexicon'>): Weigher {
  const standing = entries.map((entry) => PRIOR + weightOf('age', ageOf(entry, today)) + weightOf('record', entry.kind));
  const byMeasure = alikeBy(entries, ({ measure }) => measure);
  const byKind = alikeBy(entries, ({ kind }) => kind);
  const byGoods = alikeBy(entries, ({ goods }) => (goods.length > 1 ? goods.join() : (goods[0] ?? null)));
  const sides = sidesOfEntries(lexicon);
  const claimSides = sidesOfClaims(lexicon);
  const byParties = alikeBy(entries, (entry) => sides(entry).lands);
  const agreeing = agreeingIn(entries);

  const measures = onceBy((measure: Measure | null) => byMeasure.examples.map((e) => weightOf('measure', compareMeasures(measure, e.measure))));
  const kinds = onceBy((kind: Kind) =>
    byKind.examples.map((e) => (isDenied(kind, e.kind) ? Number.NaN : weightOf('kind', compareKinds(kind, e.kind)))),
  );
  const goods = onceBy(({ claim }: Asked) => byGoods.examples.map((e) => weightOf('goods', compareGoods(claim.goods, e.goods))));
  const parties = onceBy((asked: Asked) =>
    byParties.examples.map((e) => {
      const level = compareParties(asked, { claim: claimSides(asked.claim), record: sides(e) });
      return isOfOthers({ parties: level }) ? Number.NEGATIVE_INFINITY : weightOf('parties', level);
    }),
  );
  // The day asked for is the one spoken of, or else the one named or the article's: claims that have the same compare alike with a record.
  const dates = onceBy((_: Asked) => new Float64Array(entries.length).fill(Number.NaN));
  const dateOf = (asked: Asked): ((at: number) => number) => {
    const known = dates(asked.spoken === null ? asked.dayNamed : `${asked.spoken.from}..${asked.spoken.to}`, asked);
    return (at) => {
      if (Number.isNaN(known[at])) known[at] = weightOf('date', compareDates(asked, entries[at] as Entry, { today, told }));
      return known[at] as number;
    };
  };

  const lookedUp = (asked: Asked, { claim, title, around }: Shares, featuresAt: (at: number) => Features): Float64Array => {
    const ofMeasure = measures(asked.claim.measure, asked.claim.measure);
    const ofKind = kinds(asked.claim.kind, asked.claim.kind);
    const ofGoods = goods(asked.claim.goods.join(), asked);
    const ofParties = parties(`${claimSides(asked.claim).lands}>${[...asked.inherited].sort().join()}`, asked);
    const sums = new Float64Array(entries.length);
    // A loop over positions, here and below: it runs for every claim and record.
    for (let at = 0; at < sums.length; at++) {
      const party = ofParties[byParties.groupOf[at] as number] as number;
      if (party === Number.NEGATIVE_INFINITY) {
        sums[at] = party;
        continue;
      }
      const kind = ofKind[byKind.groupOf[at] as number] as number;
      sums[at] =
        (standing[at] as number) +
        (ofMeasure[byMeasure.groupOf[at] as number] as number) +
        stepped(WORDS, claim, at, STEPS.words) +
        stepped(TITLE, title, at, STEPS.title) +
        (around === null ? ALONE : stepped(AROUND, around, at, STEPS.around)) +
        party +
        (Number.isNaN(kind) ? weightOf('kind', featuresAt(at).kind) : kind) +
        (ofGoods[byGoods.groupOf[at] as number] as number);
    }
    return sums;
  };

  return (asked, shares, isOut, featuresAt) => {
    const odds = new Float64Array(entries.length);
    const sums = lookedUp(asked, shares, featuresAt);
    const rest = restFor(asked, claimSides(asked.claim).heard.length > 0);
    const mostOfDate = asked.spoken === null ? OF_ARTICLES_DAY : OF_DAY_SPOKEN_OF;
    const ofDate = dateOf(asked);
    const agrees = agreeing(asked.figures);
    let first = 0;
    for (let at = 0; at < sums.length; at++) if ((sums[at] as number) > (sums[first] as number)) first = at;
    let least = LEAST;
    const weigh = (at: number): void => {
      let sum = sums[at] as number;
      const open = (rest[0] as number) - (agrees === null || agrees[at] === 1 ? 0 : BY_AGREEMENT);
      if (sum + mostOfDate + open < least || isOut(at)) return;
      sum += ofDate(at);
      if (sum + open < least) return;
      const features = featuresAt(at);
      for (let i = 0; i < WORKED.length; i++) {
        if (sum + (rest[i] as number) < least) return;
        const field = WORKED[i] as (typeof WORKED)[number];
        sum += weightOf(field, features[field]);
      }
      if (agreesByChance(asked, features)) return;
      least = Math.max(least, sum - FAR);
      odds[at] = Math.exp(sum);
    };
    // The most promising first: beside it the others are soon out.
    if (sums.length > 0) weigh(first);
    for (let at = 0; at < sums.length; at++) if (at !== first) weigh(at);
    return odds;
  };
}
