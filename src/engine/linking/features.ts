import type { Kind } from '../../model/claim.ts';
import type { EntityId } from '../../model/entity.ts';
import { type Age, ageOf } from './age.ts';
import { type AmountMatch, type Amounts, compareAmounts } from './amounts.ts';
import type { Pair, Setting } from './context.ts';
import { compareDates, compareTerms, type Dates, type Terms } from './dates.ts';
import { compareGoods, type Goods } from './goods.ts';
import { compareKinds, compareMeasures, type Likeness } from './measures.ts';
import { type Much, muchOf, STEPS } from './much.ts';
import type { Named } from './naming.ts';
import { compareActors, compareDirection, compareParties, type Direction, type Parties } from './parties.ts';
import type { Both } from './sides.ts';
import { compareSpeakers, type Speakers } from './speakers.ts';
import type { Shares } from './words.ts';

/** How a claim and an entry compare, field by field: the levels that weights.ts gives evidence for. */
export interface Levels {
  readonly parties: Parties;
  readonly direction: Direction;
  readonly actor: 'same' | 'apart' | 'open';
  readonly measure: Likeness;
  readonly kind: 'equal' | 'kin' | 'near' | 'far' | 'opposed';
  readonly amount: Amounts;
  readonly date: Dates;
  /** Whether the record is of the day or month that stands in the claim itself, and if not, whether a sum of it is; open: none does, or it is near. */
  readonly dated: 'met' | 'missed' | 'missed-by-all' | 'open';
  readonly terms: Terms;
  readonly event: 'same' | 'apart' | 'open';
  readonly speaker: 'same' | 'outlet' | 'apart' | 'open';
  readonly goods: Goods;
  /** What kind the record is: what was agreed or done is told of more than what was reported. */
  readonly record: Kind;
  /** How old the record is on the article's day. */
  readonly age: Age;
  /** Whether the record's persons and bodies are named where the claim stands. */
  readonly named: Named;
  /** How many of the claim's telling words are the record's. */
  readonly words: Much;
  /** How many words of the record's title are the claim's. */
  readonly title: Much;
  /** How many telling words about the claim are the record's. */
  readonly around: Much;
}

function compareEvents({ asked, entry }: Pair, { lexicon }: Setting): Levels['event'] {
  if (asked.claim.event === null || entry.event === null) return 'open';
  const event = lexicon.eventByName(entry.event);
  return event === null ? 'open' : event === asked.claim.event ? 'same' : 'apart';
}

/** Whether a denial is the claim's own statement: "we have no intention of it" from one mouth is both. */
const sameTongue = ({ asked, entry }: Pair, { shared }: Speakers): boolean =>
  shared.length > 0 && [asked.claim.kind, entry.kind].sort().join() === 'denial,statement';

const MET: ReadonlySet<Dates> = new Set(['on', 'beside', 'month']);
const MISSED: ReadonlySet<Dates> = new Set(['off', 'far', 'past', 'future']);

const AGREED: ReadonlySet<Amounts> = new Set(['telling', 'second', 'plain', 'rate']);

/**
 * One claim held against one entry: pure, and symmetric in nothing, for the claim asks and the entry answers. Each field is compared when it is
 * first asked for: most pairs are out after one or two.
 */
export class Features implements Levels {
  readonly #pair: Pair;
  readonly #setting: Setting;
  readonly #shares: Shares;
  #sides: Both | null = null;
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
  #named: Named | null = null;

  /** @param shares the claim's, of all candidates */
  constructor(pair: Pair, shares: Shares, setting: Setting) {
    this.#pair = pair;
    this.#shares = shares;
    this.#setting = setting;
  }

  private get sides(): Both {
    this.#sides ??= this.#pair.asked.sidesWith(this.#pair.entry);
    return this.#sides;
  }

  get parties(): Parties {
    this.#parties ??= compareParties(this.#pair.asked, this.sides);
    return this.#parties;
  }

  get direction(): Direction {
    this.#direction ??= compareDirection(this.#pair, this.sides);
    return this.#direction;
  }

  get actor(): Levels['actor'] {
    this.#actor ??= compareActors(this.sides);
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
    this.#dates ??= compareDates(this.#pair.asked, this.#pair.entry, this.#setting);
    return this.#dates;
  }

  get dated(): Levels['dated'] {
    const { date } = this;
    if (!this.#pair.asked.isDated) return 'open';
    if (MET.has(date)) return 'met';
    return MISSED.has(date) ? (AGREED.has(this.amount) ? 'missed' : 'missed-by-all') : 'open';
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
    this.#speakers ??= compareSpeakers(this.sides, this.#setting.lexicon);
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

  get record(): Kind {
    return this.#pair.entry.kind;
  }

  get age(): Age {
    return ageOf(this.#pair.entry, this.#setting.today);
  }

  get named(): Named {
    this.#named ??= this.#setting.naming.named(this.#pair.asked.claim, this.#pair.entry);
    return this.#named;
  }

  /** Whom of the record the claim's paragraph names. */
  get namedBeside(): EntityId[] {
    return this.#setting.naming.beside(this.#pair.asked.claim, this.#pair.entry);
  }

  get words(): Much {
    return muchOf(this.#shares.claim[this.#pair.at] ?? 0, STEPS.words);
  }

  get title(): Much {
    return muchOf(this.#shares.title[this.#pair.at] ?? 0, STEPS.title);
  }

  get around(): Much {
    return muchOf(this.#shares.around && (this.#shares.around[this.#pair.at] ?? 0), STEPS.around);
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
  dated: l.dated,
  terms: l.terms,
  event: l.event,
  speaker: l.speaker,
  goods: l.goods,
  record: l.record,
  age: l.age,
  named: l.named,
  words: l.words,
  title: l.title,
  around: l.around,
});
