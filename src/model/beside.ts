import * as v from 'valibot';
import { Crop } from './comparison.ts';
import { PartialDay } from './day.ts';
import { EntityId } from './entity.ts';
import { EntryId } from './entry.ts';
import { Amount, Qualifier } from './figure.ts';

/** What is held beside what: one line of the difference card each, in this order. */
export const FieldName = v.picklist([
  'amount',
  'converted',
  'rate',
  'yearly',
  'currency',
  'unit',
  'goods',
  'period',
  'baseline',
  'hedge',
  'deadline',
  'speaker',
  'standing',
]);
export type FieldName = v.InferOutput<typeof FieldName>;

/** The words that the card has for what is no amount, day or name: how exact, of what scope, how firm. */
export const Term = v.picklist([
  'exact',
  'about',
  'more',
  'least',
  'less',
  'most',
  'total',
  'on_top',
  'goods',
  'services',
  'goods_and_services',
  'agreed',
  'promised',
  'offered',
  'asked',
  'threatened',
  'done',
  'counted',
  'told',
  'binding',
  'not_binding',
  'intended',
  'expected',
  'conditional',
]);
export type Term = v.InferOutput<typeof Term>;

/** What one side states: data, put into words by whoever shows it. */
export const Stated = v.variant('as', [
  v.object({ as: v.literal('amount'), value: Amount, unit: v.nullable(v.string()), qualifier: Qualifier, per: v.nullable(v.string()) }),
  v.object({ as: v.literal('days'), from: v.nullable(PartialDay), to: v.nullable(PartialDay), years: v.nullable(v.number()) }),
  /** Ids where known, else the text's own words; the innermost first where it is a chain. */
  v.object({ as: v.literal('names'), names: v.array(v.string()) }),
  v.object({ as: v.literal('words'), words: v.string() }),
  v.object({ as: v.literal('term'), term: Term }),
]);
export type Stated = v.InferOutput<typeof Stated>;

/** What the reader must know to read a line rightly: an assumption of ours, or why there is no number. */
export const Note = v.variant('says', [
  v.object({ says: v.picklist(['rounded', 'evenly', 'nominal', 'no_rate']) }),
  v.object({ says: v.literal('bushel'), kilos: v.number(), crop: Crop }),
]);
export type Note = v.InferOutput<typeof Note>;

/** One line: this claim beside the record. `same` is null where one side says nothing or the two cannot be held together. */
export const Field = v.object({
  field: FieldName,
  claim: v.nullable(Stated),
  record: v.nullable(Stated),
  same: v.nullable(v.boolean()),
  note: v.nullable(Note),
});
export type Field = v.InferOutput<typeof Field>;

/** A claim and a linked record, field by field. */
export const Beside = v.object({ claim: v.number(), entry: EntryId, fields: v.array(Field) });
export type Beside = v.InferOutput<typeof Beside>;

/** Two records in which the two parties each tell of the same agreement. */
export const BothSides = v.object({ claim: v.number(), accounts: v.array(v.object({ side: EntityId, entry: EntryId })) });
export type BothSides = v.InferOutput<typeof BothSides>;
