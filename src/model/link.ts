import * as v from 'valibot';
import { Comparison } from './comparison.ts';
import { EntryId } from './entry.ts';
import { Reason } from './reason.ts';

export const Relation = v.picklist(['same', 'restates', 'raises', 'lowers', 'contradicts', 'implements', 'follows', 'assesses', 'related']);
export type Relation = v.InferOutput<typeof Relation>;

/** Against the article's date. */
export const When = v.picklist(['earlier', 'same', 'later']);
export type When = v.InferOutput<typeof When>;

/** How claim and entry compare, field by field, in the linking's own words: "parties" → "all". Kept with a judgement, so that weights can be estimated again. */
export const Levels = v.record(v.string(), v.string());

/** claim → entry. Computed, never stored. */
export const Link = v.object({
  /** Index into the analysis' claims. */
  claim: v.pipe(v.number(), v.integer(), v.minValue(0)),
  entry: EntryId,
  relation: Relation,
  when: When,
  /** 0 to 1. */
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Why it was matched: at least one. */
  because: v.pipe(v.array(Reason), v.minLength(1)),
  comparison: v.nullable(Comparison),
  levels: v.exactOptional(Levels),
});
export type Link = v.InferOutput<typeof Link>;
