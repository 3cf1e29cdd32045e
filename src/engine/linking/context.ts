import type { Analysis } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Day } from '../../model/day.ts';
import type { Entry, EntryFigure } from '../../model/entry.ts';
import type { Figure } from '../../model/figure.ts';
import type { Moment } from '../../model/moment.ts';
import type { Days } from './calendar.ts';
import type { Known } from './known.ts';
import type { Naming } from './naming.ts';
import type { Role } from './roles.ts';
import type { Both } from './sides.ts';
import type { Told } from './told.ts';
import type { Wording } from './words.ts';

/** One article's linking: what every comparison reads. */
export interface Setting {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly lexicon: Known;
  /** The article's day; the ledger's "today" where the article has none. */
  readonly today: Day;
  /** The days that the article tells of. */
  readonly told: ReadonlySet<Day>;
  readonly wording: Wording;
  readonly naming: Naming;
  /** How many candidates appoint this day. */
  readonly appointedBy: (day: string) => number;
  /** How many candidates state this amount: a sum that ten records name tells little. */
  readonly statedBy: (unit: string, value: number) => number;
}

/** A claim with its mentions at hand. */
export interface Asked {
  readonly claim: Claim;
  readonly figures: readonly Figure[];
  /** Those that may be held against a record's: without what the claim only sets them against. */
  readonly compared: readonly Figure[];
  /** What each figure is of, by the words before it and the claim's measure. */
  readonly roles: ReadonlyMap<Figure, Role | null>;
  /** Figures that come on top of something else. */
  readonly onTop: ReadonlySet<Figure>;
  /** Who acts upon whom and who is heard, in it and in a record. */
  readonly sidesWith: (entry: Entry) => Both;
  /** Whether a record names nobody whom its trade is with. */
  readonly isWorlds: (entry: Entry) => boolean;
  /** Whether its sums come on top of some level. */
  readonly isAdded: (figure: Figure) => boolean;
  /** Figures in a plain "$", which is their own in the papers of many countries. */
  readonly plainDollars: ReadonlySet<Figure>;
  /** Who counts: the record's own side, or the other, whose imports are what it calls exports; open where one of the two does not say. */
  readonly countedBy: (entry: Entry) => 'same' | 'other' | 'open';
  /** Whether a record says that its figure is of other countries than the claim's. */
  readonly ofOthers: (figure: EntryFigure) => boolean;
  readonly moments: readonly Moment[];
  /** The days that it speaks of as past; null for none. */
  readonly spoken: Days | null;
  /** Whether the day or month that it speaks of stands in its own words. */
  readonly isDated: boolean;
  /** The one past day that it names; null for none or several. */
  readonly dayNamed: Day | null;
  /** Both for the few records that are compared. Functions and no getters, with which V8 would keep all of it as a dictionary. */
  readonly words: () => ReadonlySet<string>;
  readonly told: () => Told;
  /** Countries among the parties that only the article's context gives. */
  readonly inherited: ReadonlySet<string>;
}

export interface Pair {
  readonly asked: Asked;
  readonly entry: Entry;
  /** The entry's position among the candidates. */
  readonly at: number;
}
