import * as v from 'valibot';
import { EntryId } from './entry.ts';
import { Levels } from './link.ts';

/** What makes two claims the same to a judgement: see keys.ts. */
export const ClaimKey = v.pipe(v.string(), v.regex(/^[0-9a-f]{14}$/), v.brand('ClaimKey'));
export type ClaimKey = v.InferOutput<typeof ClaimKey>;

export const Verdict = v.picklist(['right', 'not-the-same']);
export type Verdict = v.InferOutput<typeof Verdict>;

/** The reader's own word on a link; it overrules the machine. */
export const Judgement = v.object({
  claim: ClaimKey,
  entry: EntryId,
  verdict: Verdict,
  /** The claim's words when judged, so that an export can be read. */
  words: v.string(),
  /** How the two compared when judged; rows of before these were kept have none. */
  levels: v.exactOptional(Levels),
  /** ISO 8601, UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
});
export type Judgement = v.InferOutput<typeof Judgement>;
