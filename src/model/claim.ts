import * as v from 'valibot';
import { SourceType } from './attribution.ts';
import { Day, DaySpan } from './day.ts';
import { EntityId } from './entity.ts';
import { Span } from './span.ts';

export const Kind = v.picklist([
  'pledge',
  'offer',
  'demand',
  'threat',
  'agreement',
  'action',
  'report',
  'statement',
  'denial',
  'statistic',
  'assessment',
]);
export type Kind = v.InferOutput<typeof Kind>;

export const Measure = v.picklist([
  'purchases',
  'tariff',
  'tariff-relief',
  'investment',
  'export-control',
  'sanction',
  'intellectual-property',
  'technology-transfer',
  'subsidies',
  'market-access',
  'currency',
  'non-tariff-barrier',
  'trade-balance',
  'talks',
  'truce',
  'dispute',
  'retaliation',
  'enforcement',
]);
export type Measure = v.InferOutput<typeof Measure>;

/** A link of the chain of who said it: an entity's id where known, else the text's own words. */
export const Source = v.object({ source: v.string(), type: SourceType });
export type Source = v.InferOutput<typeof Source>;

export const Period = v.object({ ...DaySpan.entries, years: v.nullable(v.number()) });
export type Period = v.InferOutput<typeof Period>;

/** Whether it is said to be so, or not to be so ("has not bought", "denied"). */
export const Polarity = v.picklist(['affirmed', 'negated']);
export type Polarity = v.InferOutput<typeof Polarity>;

/** How the verb puts it: as done, as to come, as what may be or what must be. */
export const Modality = v.picklist(['done', 'ahead', 'possible', 'required']);
export type Modality = v.InferOutput<typeof Modality>;

/** How firmly something is pledged, in the words of the text. */
export const Nature = v.picklist(['binding', 'non-binding', 'intended', 'expected', 'estimated', 'conditional', 'up-to', 'at-least']);
export type Nature = v.InferOutput<typeof Nature>;

/** Whose money it is. */
export const Money = v.picklist(['public', 'private', 'mixed']);
export type Money = v.InferOutput<typeof Money>;

/**
 * How sure the reading is: natural log-odds that the words claim anything, the chances of the likeliest kind and measure (0 to 1), and by how much,
 * in log-odds, the least sure of those named acts rather than does not.
 */
export const Sure = v.object({ claims: v.number(), kind: v.number(), measure: v.number(), parties: v.number() });
export type Sure = v.InferOutput<typeof Sure>;

/** Of what nobody had to weigh. */
export const CERTAIN: Sure = { claims: 3, kind: 1, measure: 1, parties: 3 };

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Who said what about whom. What the text does not state is null or empty, never guessed. */
export const Claim = v.object({
  ...Span.entries,
  kind: Kind,
  polarity: Polarity,
  modality: v.nullable(Modality),
  /** Empty where nothing says so. */
  nature: v.array(Nature),
  /** Of a purchase or an investment; null where the text leaves it open. */
  money: v.nullable(Money),
  /** Who pledges, acts or says so in the record's sense: for purchases who is to buy, for a tariff who imposes it. */
  actors: v.array(EntityId),
  counterparties: v.array(EntityId),
  measure: v.nullable(Measure),
  /** In the ledger's words: lower case, "soybeans", "farm goods". */
  goods: v.array(v.string()),
  /** Indexes into the analysis' figures and moments. */
  figures: v.array(index),
  dates: v.array(index),
  /** When what the claim speaks of happened or was said ("last May", "at that meeting"); null where the article does not determine it. */
  spokenOf: v.nullable(DaySpan),
  /** The event it happened at, where the article determines it. */
  event: v.nullable(EntityId),
  deadline: v.nullable(Day),
  period: v.nullable(Period),
  /** From the outlet that carries it to the last source it rests on: innermost last. */
  attribution: v.array(Source),
  sure: Sure,
  rule: v.string(),
});
export type Claim = v.InferOutput<typeof Claim>;
