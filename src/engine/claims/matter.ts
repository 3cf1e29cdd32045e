import type { Claim, Kind, Measure } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import { isIn, loosely, may, type Seen, sought } from '../text/sought.ts';
import { isTelling } from './amounts.ts';
import { lastWithMeasure, SAME_MATTER } from './antecedent.ts';
import type { Clause } from './clause.ts';
import { type MeasureFound, mayBeDispute, mayHintAtMeasure, measureOf, strongest } from './measure.ts';
import { STANCE } from './stance.ts';

/** "the sum", "the money": what the claim before was of. */
const THE_SUM = sought(/\b(?:the|that)\s+(?:sum|money|amount|cash|total|pledge|promise)\b/);

/** Nouns that speak of what the sentence before claimed. */
const SAME_THING = sought(
  /\b(?:deal|accord|pact|agreement|pledge|offer|targets?|commitments?|promises?|profits|proceeds|ruling|decision|plan|rate|figure|rise|increase|hike)\b/,
);

/** A sign at least as strong is not overruled by what the claim before was about. */
const STRONG = 5;

/** "The UAE had already pledged $1.4 trillion": of what the one before pledged. */
const PLEDGES = sought(/\b(?:pledged|promised|committed)\b/);
const SAME = sought(SAME_MATTER);

/** Below it a sign speaks only where the article is on nothing else, and somebody does something about it. */
const FAINT = 2;

/** A rate that does not say what it is of. */
const BARE = 3;
const OTHER_RATES =
  /\b(?:interest|benchmark|inflation|unemployment|jobless|central bank|federal reserve|the fed|mortgage|growth|grew|grow|economy|gdp|tax|discount|profits?|margin|polls?|votes?|approval rating)\b/;

export interface MatterClues {
  /** The claims before, in the order of the text. */
  claims: readonly Claim[];
  /** The claim of an earlier clause of the same sentence. */
  here: Claim | null;
  /** The last claim, where it stands in the sentence just before. */
  adjacent: Claim | null;
  /** Who speaks is a state, an officer or a body. */
  speaks: boolean;
  /** A party does something. */
  acts: boolean;
  /** What the article is on, where most of it agrees. */
  topic: () => Measure | null;
  /** What the article's great sums are of. */
  amounts: () => ReadonlyMap<number, Measure>;
}

/** Verbs of which what comes first is what is meant: "urged China to protect patents, open its markets and …". */
const FIRST_COUNTS = new Set<Kind>(['pledge', 'offer', 'demand', 'threat', 'agreement']);

/** The measure of the first of several things that are pledged, demanded or threatened; the clause's own where the first says none. */
export function firstMatter(clause: Clause, kind: Kind, at: number, measure: Measure): Measure {
  if (!FIRST_COUNTS.has(kind) || at === 0) return measure;
  const rest = clause.core.slice(at);
  const end = rest.search(/[,;:]\s|\s(?:and|or)\s/);
  if (end < 0) return measure;
  const sign = strongest(rest.slice(0, end), clause.seen);
  return sign && sign.weight >= STRONG - 0.3 ? sign.measure : measure;
}

/** Whether the clause itself says beyond doubt what it is about. */
export const isSure = (clause: Clause): boolean => (clause.sign?.weight ?? 0) >= STRONG;

/** "the ban", "these measures": what was spoken of before. */
const THE_STEP = sought(
  /\b(?:the|this|that|these|those|its|their|his|such|both)\s+(?:[\w-]+\s+)?(?:ban|bans|rules?|measures?|steps?|moves?|decisions?|orders?|law|bill|inquiry|probe|investigation|curbs|restrictions?|controls|lists?|levies|levy|quota|deal|accord|agreement|pact|understanding|ruling|dispute|row|matter|talks|plan|notice|announcement|policy|action|actions|designation|penalt(?:y|ies)|exemptions?|pause|truce|deadline|package|programme|program|payments?|scheme)\b/,
);

/** Whether a sentence with these words can be about anything by itself; the rest is not read closely before something is claimed. */
export const mayHaveMatter = (seen: Seen, figures: readonly Figure[]): boolean =>
  mayHintAtMeasure(seen) || HINTS.some((hint) => may(seen, hint)) || figures.some(isTelling);

/** Looser than the patterns are: the weights were learnt from all that so quick a look lets through. */
const HINTS = [SAME, THE_SUM].map(loosely);

/** What a clause is about. */
export interface Matter {
  measure: Measure;
  /** Only things are named that are no trade matter by themselves. */
  isFaint: boolean;
}

const plain = (measure: Measure | null): Matter | null => measure && { measure, isFaint: false };

/** A party speaks, takes a stand, or the step itself is spoken of. */
/** The step that the text spoke of before is spoken of: "the ban takes effect". */
export const isOfStep = (clause: Clause): boolean => isIn(clause.words, THE_STEP, clause.seen);

const takesUp = (clause: Clause, speaks: boolean): boolean => speaks || isIn(clause.words, STANCE, clause.seen) || isOfStep(clause);

/** The measure that a clause is about: by its own signs, or by what it takes up from the text before; null for none. */
export function matterOf(clause: Clause, { claims, here, adjacent, speaks, acts, topic, amounts }: MatterClues): Matter | null {
  const bySum = isIn(clause.core, THE_SUM, clause.seen) && clause.sign === null;
  const inherited = isIn(clause.words, SAME, clause.seen) || bySum ? lastWithMeasure(claims) : null;
  const inSpeech = (): MeasureFound | null => (clause.words === clause.whole ? null : measureOf(clause.whole, clause.seen));
  // Who speaks of it may say what it is: "a WTO panel found".
  const spoken = mayBeDispute(clause.seen) ? inSpeech() : null;
  const own = spoken?.measure === 'dispute' ? spoken : (clause.measure ?? inSpeech());
  if (inherited && (own === null || own.weight < STRONG || bySum)) return plain(inherited.measure);
  // "cut its benchmark rate to 4 percent" is no duty.
  if (own && !(own.weight <= BARE && own.weight > BARE - 0.1 && OTHER_RATES.test(clause.whole)))
    return own.weight >= FAINT ? plain(own.measure) : { measure: topic() ?? own.measure, isFaint: claims.length === 0 || !takesUp(clause, speaks) };
  const figures = clause.amounts;
  for (const figure of figures) {
    const matter = isTelling(figure) ? amounts().get(figure.value) : undefined;
    if (matter) return plain(matter);
  }
  const isCounted = figures.some(({ kind }) => kind !== 'count');
  // "Japan promised $550 billion of investment, and South Korea pledged $350 billion": the second leaves out what it is of.
  if (isCounted && here) return plain(here.measure);
  if (adjacent && isIn(clause.core, PLEDGES, clause.seen) && figures.some(({ kind }) => kind === 'money')) return plain(adjacent.measure);
  const isSaid = clause.attributions.length > 0;
  if (isSaid && adjacent && (figures.some(({ kind }) => kind === 'percent') || isIn(clause.core, SAME_THING, clause.seen)))
    return plain(adjacent.measure);
  // Of what the text is on.
  if (
    !takesUp(clause, speaks) &&
    !acts &&
    !clause.attributions.some(
      (a) =>
        a.source !== null && ((a.type !== 'person' && a.type !== 'anonymous') || clause.acting.some((n) => n.type === 'place' && n.entity !== null)),
    )
  )
    return null;
  return plain(topic() ?? (here ?? adjacent ?? lastWithMeasure(claims))?.measure ?? null);
}
