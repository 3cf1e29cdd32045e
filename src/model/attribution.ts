import * as v from 'valibot';
import { EntityId } from './entity.ts';
import { Span } from './span.ts';

export const SourceType = v.picklist(['person', 'organisation', 'outlet', 'official', 'anonymous']);
export type SourceType = v.InferOutput<typeof SourceType>;

/** One "who said it" of the text, whether or not it carries a claim. */
export const Attribution = v.object({
  /** What is said. */
  content: Span,
  /** "reported", "according to", "citing"; null for a bare quotation. */
  cue: v.nullable(Span),
  /** Who says it; null where the text names nobody. */
  source: v.nullable(Span),
  entity: v.nullable(EntityId),
  type: SourceType,
  rule: v.string(),
});
export type Attribution = v.InferOutput<typeof Attribution>;
