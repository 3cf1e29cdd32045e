import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { Day } from '../../src/model/day.ts';
import { EntryId } from '../../src/model/entry.ts';
import { type PairClaim, pairClaims } from './pair.ts';

const words = v.pipe(v.string(), v.minLength(1));

/**
 * Why two figures are not more or less than each other: a total and a rate; percent and points; units or currencies with no rate between them; what
 * a sum is of; promised and counted; goods with services or without; other goods; another length of time.
 */
const Why = v.picklist(['rate', 'points', 'unit', 'currency', 'role', 'stage', 'coverage', 'scope', 'period']);
export type Why = v.InferOutput<typeof Why>;

const part = v.picklist(['tuning', 'fresh']);

/** A claim beside one record, and what the card's sentence must say of the two. */
const Labelled = v.strictObject({
  id: words,
  /** `fresh` is only scored: nobody reads its errors. */
  part,
  published: Day,
  text: words,
  /** The claim's words in the text. */
  words,
  record: EntryId,
  /** `nothing`: neither more nor less nor the same; silence is as good as "not comparable". */
  says: v.picklist(['more', 'less', 'same', 'not-comparable', 'nothing']),
  /** More or less by so much; null where that is not asked. */
  by: v.nullable(v.number()),
  /** Where careful readers differ, what may be said as well. */
  also: v.optional(v.array(v.picklist(['more', 'less', 'same', 'not-comparable'])), []),
  unit: v.nullable(words),
  /** One of these reasons must be given; where none stands here, whichever. */
  why: v.array(Why),
  /** The amounts that must stand side by side; null where careful readers would take different ones. */
  claim: v.nullable(v.number()),
  entry: v.nullable(v.number()),
});
export type Labelled = v.InferOutput<typeof Labelled>;

const folder = fileURLToPath(new URL('comparisons', import.meta.url));

const own = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .flatMap((name) => v.parse(v.array(Labelled), JSON.parse(readFileSync(join(folder, name), 'utf8'))));

/** "Scope" is of the goods, or of what they are counted with; what was counted over a part of a promise's time was also counted, not promised. */
const REASONS: Readonly<Record<string, readonly Why[]>> = {
  unit: ['unit', 'currency'],
  scope: ['scope', 'coverage'],
  role: ['role', 'stage'],
  period: ['period', 'stage'],
};

function ofPair({ id, part, published, text, words, comparison }: PairClaim): Labelled[] {
  if (comparison === null) return [];
  const { record, relation, by, why, also } = comparison;
  const reasons = why === null ? [] : (REASONS[why] ?? v.parse(v.array(Why), [why]));
  return [{ id, part, published, text, words, record, says: relation, by, also, unit: null, why: [...reasons], claim: null, entry: null }];
}

/** Every labelled comparison: those labelled for their own sake, and those of the pairs. */
export const labelledComparisons: readonly Labelled[] = [...own, ...pairClaims.flatMap(ofPair)];
