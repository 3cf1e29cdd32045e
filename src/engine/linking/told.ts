import type { Claim } from '../../model/claim.ts';
import type { Stage } from '../../model/comparison.ts';
import type { Figure } from '../../model/figure.ts';
import type { Moment } from '../../model/moment.ts';
import type { Lexicon } from '../lexicon.ts';
import { dutiesNamed } from './duty-names.ts';
import { isOfFirms } from './firms.ts';
import { isOfTelling, isPart } from './manner.ts';
import { stageOfMention } from './stage.ts';
import { isOfWorld } from './worldwide.ts';

/** What a claim's words tell of its figures that only matters once they are set beside a record's. */
export interface Told {
  /** Whether each figure is of what is to come or of what was counted afterwards, as far as the words say. */
  readonly stages: ReadonlyMap<Figure, Stage | null>;
  /** Figures that are told to be a part of another: "of that, $76.7 billion", "orders for $50 billion are counted in it". */
  readonly parts: ReadonlySet<Figure>;
  /** The times of what it tells, without those of its telling: "reported in January". */
  readonly spans: readonly Moment[];
  /** Whether its sums are what firms plan. */
  readonly ofFirms: boolean;
  /** Whether its sums are of trade with all the world. */
  readonly ofWorld: boolean;
  /** The duties that it names. */
  readonly duties: readonly string[];
}

export function toldOf(
  text: string,
  claim: Claim,
  { compared, moments }: { readonly compared: readonly Figure[]; readonly moments: readonly Moment[] },
  lexicon: Pick<Lexicon, 'entities'>,
): Told {
  const words = text.slice(claim.start, claim.end);
  return {
    stages: new Map(compared.map((figure) => [figure, stageOfMention(text, figure, claim)])),
    parts: new Set(compared.filter((figure) => isPart(text, figure, claim))),
    spans: moments.filter((moment) => !isOfTelling(text, moment)),
    ofFirms: isOfFirms(words, claim, lexicon),
    ofWorld: isOfWorld(words),
    duties: dutiesNamed(words),
  };
}
