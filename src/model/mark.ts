import * as v from 'valibot';
import { Span } from './span.ts';

/** Words of the article that carry a claim with a record. */
export const Mark = v.object({
  ...Span.entries,
  claim: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The page differs here from an earlier pledge. */
  differs: v.boolean(),
  /** How surely the claim belongs to the best of its records. */
  score: v.number(),
  /** Claims whose mark over these words is drawn in the place of this one, if it is shown: words are underlined once. */
  under: v.exactOptional(v.array(v.number())),
});
export type Mark = v.InferOutput<typeof Mark>;
