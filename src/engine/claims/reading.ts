import type { Attribution } from '../../model/attribution.ts';
import type { Claim, Measure } from '../../model/claim.ts';
import type { Day } from '../../model/day.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Occasion } from './antecedent.ts';
import type { Mentions } from './clause.ts';
import type { Judges } from './judges.ts';
import type { Chances } from './measures-again.ts';
import type { Sides } from './sides.ts';
import type { SoFar } from './so-far.ts';
import type { Past } from './topic.ts';
import type { Called } from './voices.ts';

/** What the sentences so far have set up for the next. */
export interface Thread {
  claims: Claim[];
  soFar: SoFar;
  /** How likely each measure is at a claim, where that is not beyond doubt. */
  chances: Map<Claim, Chances>;
  occasion: Occasion | null;
  /** The last claim, where it stands in the sentence just before. */
  adjacent: Claim | null;
  /** The officer named last in the sentences before. */
  officer: EntityId | null;
  /** The sentence that is read. */
  place: Pick<Past, 'sentences' | 'index'>;
}

/** The article, as every clause of it is read. */
export interface Reading {
  text: string;
  mentions: Mentions;
  /** Who welcomes, fears or denies what: no speech, and all it tells of a clause is whose word it is. */
  stances: readonly Attribution[];
  called: Called;
  published: Day | null;
  lexicon: Lexicon;
  sides: Sides;
  amounts: () => ReadonlyMap<number, Measure>;
  topic: () => Measure | null;
  /** The article is on a deal that has been made. */
  agreed: () => boolean;
  judges: Judges;
  density: number;
  /** A text too short to say twice that it is on trade: only a state's deed in words that leave no doubt counts. */
  strict: boolean;
}

/** Where a clause stands. */
export interface Standing {
  /** The claim of an earlier clause of the same sentence. */
  here: Claim | null;
  isHeading: boolean;
}
