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

function compareEvents({ asked, entry }: Pair, { lexicon }: Setting): Levels['event'] {
  if (asked.claim.event === null || entry.event === null) return 'open';
  const event = lexicon.eventByName(entry.event);
  return event === null ? 'open' : event === asked.claim.event ? 'same' : 'apart';
}

/** Whether a denial is the claim's own statement: "we have no intention of it" from one mouth is both. */
const sameTongue = ({ asked, entry }: Pair, { shared }: Speakers): boolean =>
  shared.length > 0 && [asked.claim.kind, entry.kind].sort().join() === 'denial,statement';

const MANY = 0.45;
const SOME = 0.15;

/**
 * One claim held against one entry: pure, and symmetric in nothing, for the claim asks and the entry answers. Each field is compared when it is
 * first asked for: most pairs are out after one or two.
 */
export class Features implements Levels {
  readonly #pair: Pair;
  readonly #setting: Setting;
  readonly #date: Dates | null;
  #parties: Parties | null = null;
  #direction: Direction | null = null;
  #actor: Levels['actor'] | null = null;
  #kind: Levels['kind'] | null = null;
  #amounts: AmountMatch | null = null;
  #dates: Dates | null = null;
  #terms: Terms | null = null;
  #event: Levels['event'] | null = null;
  #speakers: Speakers | null = null;
  #goods: Goods | null = null;
  #overlap: number | null = null;

  /** @param date what the dates come to, where that is known already */
  constructor(pair: Pair, setting: Setting, date: Dates | null = null) {
    this.#pair = pair;
    this.#setting = setting;
    this.#date = date;
  }

  get parties(): Parties {
    this.#parties ??= compareParties(this.#pair, this.#setting.lexicon);
    return this.#parties;
  }

  get direction(): Direction {
    this.#direction ??= compareDirection(this.#pair, this.#setting.lexicon);
    return this.#direction;
  }

  get actor(): Levels['actor'] {
    this.#actor ??= compareActors(this.#pair, this.#setting.lexicon);
    return this.#actor;
  }

  get measure(): Likeness {
    return compareMeasures(this.#pair.asked.claim.measure, this.#pair.entry.measure);
  }

  get kind(): Levels['kind'] {
    this.#kind ??= sameTongue(this.#pair, this.speakers) ? 'near' : compareKinds(this.#pair.asked.claim.kind, this.#pair.entry.kind);
    return this.#kind;
  }

  get amounts(): AmountMatch {
    this.#amounts ??= compareAmounts(this.#pair.asked, this.#pair.entry, this.#setting.statedBy);
    return this.#amounts;
  }

  get amount(): Amounts {
    return this.amounts.level;
  }

  get date(): Dates {
    this.#dates ??= this.#date ?? compareDates(this.#pair.asked, this.#pair.entry, this.#setting);
    return this.#dates;
  }

  get terms(): Terms {
    this.#terms ??= compareTerms(this.#pair.asked, this.#pair.entry, this.#setting);
    return this.#terms;
  }

  get event(): Levels['event'] {
    this.#event ??= compareEvents(this.#pair, this.#setting);
    return this.#event;
  }

  get speakers(): Speakers {
    this.#speakers ??= compareSpeakers(this.#pair, this.#setting.lexicon);
    return this.#speakers;
  }

  get speaker(): Levels['speaker'] {
    const { shared, outlets, differ } = this.speakers;
    return shared.length > 0 ? 'same' : outlets.length > 0 ? 'outlet' : differ ? 'apart' : 'open';
  }

  get goods(): Goods {
    this.#goods ??= compareGoods(this.#pair.asked.claim.goods, this.#pair.entry.goods);
    return this.#goods;
  }

  /** 0 to 1: the share of the claim's telling words that the entry has. */
  get overlap(): number {
    this.#overlap ??= this.#setting.wording.overlap(this.#pair.asked.words, this.#pair.entry);
    return this.#overlap;
  }

  get words(): Levels['words'] {
    return this.overlap >= MANY ? 'many' : this.overlap >= SOME ? 'some' : 'few';
  }
}

/** All levels at once, as plain values. */
export const levelsOf = (l: Levels): Levels => ({
  parties: l.parties,
  direction: l.direction,
  actor: l.actor,
  measure: l.measure,
  kind: l.kind,
  amount: l.amount,
  date: l.date,
  terms: l.terms,
  event: l.event,
  speaker: l.speaker,
  goods: l.goods,
  words: l.words,
});
