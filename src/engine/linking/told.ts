import type { Claim } from '../../model/claim.ts';
import type { Stage } from '../../model/comparison.ts';
import type { Figure } from '../../model/figure.ts';
import type { Moment } from '../../model/moment.ts';
import type { Lexicon } from '../lexicon.ts';
import { lengthOf } from './calendar.ts';
import { dutiesNamed } from './duty-names.ts';
import { isOfFirms } from './firms.ts';
import { isOfTelling, isPart } from './manner.ts';
import { type Role, tellsRole } from './roles.ts';
import { stageOfMention } from './stage.ts';
import { isOfWorld } from './worldwide.ts';

/** What a claim's words tell of its figures that only matters once they are set beside a record's. */
export interface Told {
  /** Whether each figure is of what is to come or of what was counted afterwards, as far as the words say. */
  readonly stages: ReadonlyMap<Figure, Stage | null>;
  /** Figures of which the words around them say what they are of; of the others only the claim's measure does. */
  readonly ofRole: ReadonlySet<Figure>;
  /** Figures that are told to be a part of another: "of that, $76.7 billion", "orders for $50 billion are counted in it". */
  readonly parts: ReadonlySet<Figure>;
  /** The times of what it tells, without those of its telling: "reported in January". */
  readonly spans: readonly Moment[];
  /** Whether its sums are of one year: "in 2022", "in the first year of the agreement". */
  readonly isOfOneYear: boolean;
  /** Whether its sums are what firms plan. */
  readonly ofFirms: boolean;
  /** Whether its sums are of trade with all the world. */
  readonly ofWorld: boolean;
  /** The duties that it names. */
  readonly duties: readonly string[];
}

const A_YEAR = /\bin (?:a|one|a single|the first|its first|the second) year\b/i;

/** In days, a year as a reader counts it. */
const [SHORTEST, LONGEST] = [360, 370];

function isOneYear({ from, to }: Moment): boolean {
  if (from === null || to === null) return false;
  const days = lengthOf({ from, to });
  return days >= SHORTEST && days <= LONGEST;
}

export function toldOf(
  text: string,
  claim: Claim,
  {
    compared,
    moments,
    roles,
  }: { readonly compared: readonly Figure[]; readonly moments: readonly Moment[]; readonly roles: ReadonlyMap<Figure, Role | null> },
  lexicon: Pick<Lexicon, 'entities'>,
): Told {
  const words = text.slice(claim.start, claim.end);
  const spans = moments.filter((moment) => !isOfTelling(text, moment));
  return {
    stages: new Map(compared.map((figure) => [figure, stageOfMention(text, figure, claim)])),
    ofRole: new Set(compared.filter((figure) => tellsRole(text, roles.get(figure) ?? null, figure, claim))),
    parts: new Set(compared.filter((figure) => isPart(text, figure, claim))),
    spans,
    isOfOneYear: (claim.period?.years ?? 1) === 1 && (A_YEAR.test(words) || (spans.length > 0 && spans.every(isOneYear))),
    ofFirms: isOfFirms(words, claim, lexicon),
    ofWorld: isOfWorld(words),
    duties: dutiesNamed(words),
  };
}
