import * as v from 'valibot';
import { EntryId } from './entry.ts';
import { Found } from './saved.ts';
import { Span } from './span.ts';

/** A saved claim of the page that is read, and what became of its words there. */
export const Kept = v.object({
  entry: EntryId,
  title: v.string(),
  state: Found.entries.state,
  /** Where its words stand now; null where they are lost. */
  span: v.nullable(Span),
  /** As they were saved, and as they stand now where they are other words. */
  was: v.string(),
  now: v.nullable(v.string()),
  /** Whether a number changed, its unit, or whether it is denied now. */
  numbers: v.boolean(),
});
export type Kept = v.InferOutput<typeof Kept>;
