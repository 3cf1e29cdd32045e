import { type AmountMatch, type Amounts, compareAmounts } from './amounts.ts';
import type { Pair, Setting } from './context.ts';
import { compareDates, compareTerms, type Dates, type Terms } from './dates.ts';
import { compareGoods, type Goods } from './goods.ts';
import { compareKinds, compareMeasures, type Likeness } from './measures.ts';
import { compareActors, compareDirection, compareParties, type Direction, type Parties } from './parties.ts';
import { compareSpeakers, type Speakers } from './speakers.ts';

/** How a claim and an entry compare, field by field: the levels that weights.ts gives evidence for. */
export interface Levels {
  readonly parties: Parties;
  readonly direction: Direction;
  readonly actor: 'same' | 'apart' | 'open';
  readonly measure: Likeness;
  readonly kind: 'equal' | 'kin' | 'near' | 'far' | 'opposed';
  readonly amount: Amounts;
  readonly date: Dates;
  readonly terms: Terms;
  readonly event: 'same' | 'apart' | 'open';
  readonly speaker: 'same' | 'outlet' | 'apart' | 'open';
  readonly goods: Goods;
  readonly words: 'many' | 'some' | 'few';
}

export interface Features {
  readonly levels: Levels;
  readonly amounts: AmountMatch;
  readonly speakers: Speakers;
  /** 0 to 1: the share of the claim's telling words that the entry has. */
  readonly overlap: number;
}

function compareEvents({ asked, entry }: Pair, { lexicon }: Setting): Levels['event'] {
  if (asked.claim.event === null || entry.event === null) return 'open';
  const event = lexicon.eventByName(entry.event);
  return event === null ? 'open' : event === asked.claim.event ? 'same' : 'apart';
}

/** Whether a denial is the claim's own statement: "we have no intention of it" from one mouth is both. */
const sameTongue = ({ asked, entry }: Pair, { shared }: Speakers): boolean =>
  shared.length > 0 && [asked.claim.kind, entry.kind].sort().join() === 'denial,statement';

const MANY = 0.45;
const SOME = 0.22;

/** Compares one claim with one entry. Pure and symmetric in nothing: the claim asks, the entry answers. */
export function featuresOf(pair: Pair, setting: Setting): Features {
  const { asked, entry } = pair;
  const amounts = compareAmounts(asked, entry, setting.statedBy);
  const speakers = compareSpeakers(pair, setting.lexicon);
  const overlap = setting.wording.overlap(asked.words, entry);
  return {
    amounts,
    speakers,
    overlap,
    levels: {
      parties: compareParties(pair, setting.lexicon),
      direction: compareDirection(pair, setting.lexicon),
      actor: compareActors(pair, setting.lexicon),
      measure: compareMeasures(asked.claim.measure, entry.measure),
      kind: sameTongue(pair, speakers) ? 'near' : compareKinds(asked.claim.kind, entry.kind),
      amount: amounts.level,
      date: compareDates(asked, entry, setting),
      terms: compareTerms(asked, entry, setting),
      event: compareEvents(pair, setting),
      speaker: speakers.shared.length > 0 ? 'same' : speakers.outlets.length > 0 ? 'outlet' : speakers.differ ? 'apart' : 'open',
      goods: compareGoods(asked.claim.goods, entry.goods),
      words: overlap >= MANY ? 'many' : overlap >= SOME ? 'some' : 'few',
    },
  };
}
