import * as v from 'valibot';
import { Kind, Measure } from './claim.ts';
import { PartialDay } from './day.ts';
import { EntityId } from './entity.ts';
import { Amount, Qualifier } from './figure.ts';

export const EntryId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not kebab-case'), v.maxLength(200), v.brand('EntryId'));
export type EntryId = v.InferOutput<typeof EntryId>;

export const Status = v.picklist([
  'proposed',
  'pledged',
  'agreed',
  'in-force',
  'suspended',
  'fulfilled',
  'partly-fulfilled',
  'broken',
  'expired',
  'withdrawn',
  'superseded',
  'reported',
]);
export type Status = v.InferOutput<typeof Status>;

/** How an entry stands to an older one, as a pack states it. */
export const EntryRelation = v.picklist([
  'restates',
  'raises',
  'lowers',
  'contradicts',
  'follows',
  'implements',
  'retaliates',
  'reports-on',
  'assesses',
  'supersedes',
]);
export type EntryRelation = v.InferOutput<typeof EntryRelation>;

export const EntryFigure = v.looseObject({
  value: Amount,
  unit: v.pipe(v.string(), v.minLength(1)),
  qualifier: Qualifier,
  /** What the amount is of: "additional purchases", "tariff rate". */
  role: v.pipe(v.string(), v.minLength(1)),
  per: v.nullable(v.string()),
  period: v.nullable(v.looseObject({ from: v.nullable(PartialDay), to: v.nullable(PartialDay), years: v.nullable(v.number()) })),
  baseline: v.nullable(v.string()),
  /** The earlier value of a change. */
  from: v.optional(v.nullable(v.number())),
});
export type EntryFigure = v.InferOutput<typeof EntryFigure>;

export const EntrySource = v.looseObject({
  publisher: v.pipe(v.string(), v.minLength(1)),
  title: v.optional(v.nullable(v.string())),
  date: v.nullable(PartialDay),
  /** Only ever http(s): it becomes a link. */
  url: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'not an http(s) address'))),
  /** From the party itself, not from the press. */
  primary: v.boolean(),
  via: v.optional(v.string()),
  /** false where the address was not opened by the researcher. */
  urlCertain: v.optional(v.boolean()),
});
export type EntrySource = v.InferOutput<typeof EntrySource>;

/** What the ledger keeps: a pledge, report, action …, with its sources. Unknown fields are kept. */
export const Entry = v.looseObject({
  id: EntryId,
  date: PartialDay,
  datePrecision: v.picklist(['day', 'month', 'year']),
  kind: Kind,
  title: v.pipe(v.string(), v.minLength(1)),
  summary: v.string(),
  actor: v.array(EntityId),
  counterparty: v.array(EntityId),
  /** From the last source to the outlet that carries it: innermost first. */
  attribution: v.array(v.looseObject({ source: v.string(), type: v.optional(v.string()) })),
  measure: v.nullable(Measure),
  goods: v.array(v.string()),
  /** The name of an event entity. */
  event: v.nullable(v.string()),
  figures: v.array(EntryFigure),
  deadline: v.nullable(PartialDay),
  status: Status,
  statusHistory: v.array(v.looseObject({ date: PartialDay, status: Status, note: v.string() })),
  related: v.array(v.looseObject({ id: EntryId, relation: EntryRelation })),
  sources: v.array(EntrySource),
  /** Whether a page of a source was opened and the entry checked against it. */
  verified: v.boolean(),
});
export type Entry = v.InferOutput<typeof Entry>;
