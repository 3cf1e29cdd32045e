import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { Day } from '../../src/model/day.ts';
import { EntryId } from '../../src/model/entry.ts';

const words = v.pipe(v.string(), v.minLength(1));

/** How the younger of claim and record stands to the older one; `related`: the same matter, nothing closer. */
const PairRelation = v.picklist(['restates', 'raises', 'lowers', 'contradicts', 'implements', 'follows', 'assesses', 'related']);

/** What the one sentence of the card must say: the claim's figure beside the record's. */
const Comparison = v.strictObject({
  record: EntryId,
  /** The claim is more than the record … */
  relation: v.picklist(['more', 'less', 'same', 'not-comparable']),
  /** … by so much, in the claim's unit (points, for percents); null where not comparable. */
  by: v.nullable(v.number()),
  /** Why not comparable: a yearly sum against a total, points against percents, another unit, role, scope or period. */
  why: v.nullable(v.picklist(['rate', 'points', 'unit', 'role', 'scope', 'period'])),
  /** Where careful readers differ, what may be said as well: what was bought so far is less than promised, and no measure of it. */
  also: v.optional(v.array(v.picklist(['more', 'less', 'same', 'not-comparable'])), []),
});

const PairClaim = v.strictObject({
  id: words,
  part: v.picklist(['tuning', 'fresh']),
  published: Day,
  text: words,
  /** The claim's words in the text. */
  words,
  /** What the text states, in base units; a fall is negative. */
  amounts: v.array(v.strictObject({ value: v.number(), unit: words })),
  /** The records of this very event or statement; none where the pack holds none. */
  right: v.array(EntryId),
  /** A careful editor may show these as what came before or of it, but they are not the event. */
  near: v.array(v.strictObject({ id: EntryId, relation: PairRelation })),
  /** Never to be shown. What is listed nowhere is not asked. */
  unrelated: v.array(EntryId),
  comparison: v.nullable(Comparison),
});
export type PairClaim = v.InferOutput<typeof PairClaim>;

const folder = fileURLToPath(new URL('pairs', import.meta.url));

/** Claims held against records of the shipped pack, by file. */
export const pairClaims: readonly PairClaim[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .flatMap((name) => v.parse(v.array(PairClaim), JSON.parse(readFileSync(join(folder, name), 'utf8'))));
