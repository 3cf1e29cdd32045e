import { CERTAIN, Kind, Measure } from '../../model/claim.ts';
import { type Candidate, type CastClues, ROLES } from './candidates.ts';
import { castBy, type Weighed } from './cast.ts';
import { type ClaimClues, tellClaim, tellKind } from './claim-traits.ts';
import { CLAIM_WEIGHTS } from './claim-weights-table.ts';
import { bearsVerb, DUTIES } from './duties.ts';
import { type JointClues, tellJoint } from './joint-traits.ts';
import { JOINT_WEIGHTS } from './joint-weights-table.ts';
import { KIND_WEIGHTS } from './kind-weights-table.ts';
import { type MeasureClues, tellMeasure } from './measure-traits.ts';
import { MEASURE_WEIGHTS } from './measure-weights-table.ts';
import type { Chances } from './measures-again.ts';
import { tellPage } from './page-traits.ts';
import { PAGE_WEIGHTS } from './page-weights-table.ts';
import type { Parties } from './party-clues.ts';
import { castingOf } from './party-traits.ts';
import { PARTY_WEIGHTS } from './party-weights-table.ts';
import { Scale } from './traits.ts';

/** What may tell whether a text is about trade policy. */
export interface PageClues {
  /** Its text in lower case. */
  readonly lower: string;
  /** How many sentences it has. */
  readonly sentences: number;
  /** Whether the words that only trade policy uses say so. */
  readonly read: boolean;
}

/** Say what only all clues together tell. */
export interface Judges {
  /** Whether a text is about trade policy. */
  isAbout: (clues: PageClues) => boolean;
  /** Whether a sentence is cut there. */
  splits: (clues: JointClues) => boolean;
  /** What speaks for a clause's claiming anything, in log-odds: more than 0 where it does. */
  claims: (clues: ClaimClues) => number;
  /** The likeliest kind, and how likely it is. */
  kind: (clues: ClaimClues) => { readonly kind: Kind; readonly chance: number };
  /** Who acts and on whom, and how sure that is, as `Sure` has it. */
  parties: (clues: CastClues) => Parties & { readonly sure: number };
  /** What the claim is about, and how likely each measure is; null where that is beyond doubt. */
  measure: (clues: MeasureClues & { readonly read: Measure }) => { readonly measure: Measure; readonly chances: Chances | null };
}

/** So few sentences have no room to say what they are on. */
export const STUB = 4;

/** How sure it must be that words of all kinds make an article one on trade, by the square root of how many they are: of articles that did not teach none on another matter was. */
const PAGE_MARGIN = 0.15;

/** A clause cut off in vain loses who acts and by when. */
const CUT_MARGIN = 0.1;

const KINDS = Kind.options;
const MEASURES = Measure.options;
let scales: { joint: Scale; claim: Scale; kind: Scale; measure: Scale; party: Scale } | null = null;

/** By itself: most pages are about another matter, and need no other. */
let page: Scale | null = null;

/** Made when first asked for. */
const made = (): NonNullable<typeof scales> => {
  scales ??= {
    joint: new Scale(JOINT_WEIGHTS, 1),
    claim: new Scale(CLAIM_WEIGHTS, 1),
    kind: new Scale(KIND_WEIGHTS, KINDS.length),
    measure: new Scale(MEASURE_WEIGHTS, MEASURES.length),
    party: new Scale(PARTY_WEIGHTS, ROLES.length),
  };
  return scales;
};

const BY_DOING = /^by\s+[a-z]+ing\b[^,;]*$/;

/** "By raising its imports by $1 trillion, China would close the gap": how it is done is no claim beside what is done by it. */
const isMeans = ({ words, sentence, joint, left }: JointClues): boolean =>
  BY_DOING.test(words.slice((left[0]?.start ?? sentence.start) - sentence.start, joint.start - sentence.start).trim());

const DAY_ENDS = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}$/;

/** "on Jan. 30 and 31": no clause begins with the second day. */
const isAmongDays = ({ words, sentence, joint }: JointClues): boolean =>
  /^\d{1,2}\b/.test(words.slice(joint.end - sentence.start).trim()) && DAY_ENDS.test(words.slice(0, joint.start - sentence.start).trim());

/** "By raising its imports by $1 trillion, China would close the gap": what is promised is how, and the rest is what for. */
const tellsMeans = ({ clause }: MeasureClues): boolean => clause.main > clause.start && /^\W*by\s+[a-z]+ing\b/.test(clause.words);

/** "Vietnam will pay 20 percent on what it sells to America": the verb says who bears the duty, and so that another imposes it. */
const isPaying = ({ party: { measure, at }, clause, ruled }: CastClues): boolean =>
  DUTIES.has(measure) && ruled.actors.length > 0 && bearsVerb(clause, at);

/**
 * Linear models (logistic regression) of what the words and all that was read out of them tell together; `npm run teach` estimates their
 * weights from the labelled texts.
 */
export const JUDGES: Judges = {
  isAbout: ({ lower, sentences, read }) => {
    if (read || sentences <= STUB) return read;
    page ??= new Scale(PAGE_WEIGHTS, 1);
    const words = tellPage(lower, page.clear());
    return page.first > PAGE_MARGIN * Math.sqrt(words);
  },
  splits: (clues) => {
    const scale = made().joint.clear();
    tellJoint(clues, scale);
    return scale.first > CUT_MARGIN && !isMeans(clues) && !isAmongDays(clues);
  },
  claims: (clues) => {
    const scale = made().claim.clear();
    tellClaim(clues, scale);
    return scale.first;
  },
  kind: (clues) => {
    const scale = made().kind.clear();
    tellKind(clues, scale);
    const { heaviest } = scale;
    return { kind: KINDS[heaviest] ?? 'statement', chance: scale.chances()[heaviest] ?? 0 };
  },
  parties: (clues) => {
    const scale = made().party;
    const { candidates, tellClaim, tell } = castingOf(clues);
    if (candidates.length === 0 || isPaying(clues)) return { ...clues.ruled, sure: CERTAIN.parties };
    tellClaim(scale.clear());
    const all = [scale.of(0), scale.of(1), scale.of(2)] as const;
    const weigh = (candidate: Candidate): Weighed => {
      tell(candidate, scale.clear());
      return { actor: all[0] + scale.of(0), other: all[1] + scale.of(1), neither: all[2] + scale.of(2) };
    };
    return castBy(candidates, weigh, clues.ruled, clues.lexicon);
  },
  measure: (clues) => {
    if (tellsMeans(clues)) return { measure: clues.read, chances: null };
    const scale = made().measure.clear();
    tellMeasure(clues, scale);
    return { measure: MEASURES[scale.heaviest] ?? clues.read, chances: scale.chances() };
  },
};
