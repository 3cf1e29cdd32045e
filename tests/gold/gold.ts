import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { SourceType } from '../../src/model/attribution.ts';
import { Kind, Measure } from '../../src/model/claim.ts';
import { Day } from '../../src/model/day.ts';
import { EntityId, EntityType } from '../../src/model/entity.ts';
import { EntryId } from '../../src/model/entry.ts';
import { Amount, FigureKind, Qualifier } from '../../src/model/figure.ts';

const words = v.pipe(v.string(), v.minLength(1));

/** Several answers stand where careful readers differ; null asks for none in particular. */
export const GoldClaim = v.strictObject({
  /** Words of the clause that makes the claim; null: the whole sentence. */
  words: v.nullable(words),
  kinds: v.array(Kind),
  /** Compared by country. */
  actors: v.nullable(v.array(EntityId)),
  /** Any of the actors alone is right as well: careful readers differ. */
  eitherActor: v.optional(v.boolean(), false),
  counterparties: v.nullable(v.array(EntityId)),
  /** The text implies it; nobody need have read it. */
  counterpartiesOptional: v.optional(v.boolean(), false),
  measures: v.nullable(v.array(Measure)),
  /** From the outlet to the last source, each chain one acceptable reading. */
  attributions: v.nullable(v.array(v.array(words))),
  /** In articles: the records any of which may stand first; none: nothing may be shown; null: not asked. */
  first: v.optional(v.nullable(v.array(EntryId)), null),
  /** Careful readers differ on whether this is a claim at all: neither asked for nor found in vain. */
  optional: v.optional(v.boolean(), false),
});
export type GoldClaim = v.InferOutput<typeof GoldClaim>;

/** Mentions stand in the order of the text, by their words. */
const Sentence = v.strictObject({
  id: words,
  half: v.picklist(['tuning', 'held-out', 'fresh']),
  published: Day,
  text: words,
  figures: v.array(v.strictObject({ words, kind: FigureKind, value: Amount, unit: v.nullable(words), qualifier: Qualifier })),
  dates: v.array(v.strictObject({ words, from: v.nullable(Day), to: v.nullable(Day) })),
  names: v.array(v.strictObject({ words, type: EntityType, entity: v.nullable(EntityId) })),
  attributions: v.array(v.strictObject({ content: words, source: words, type: SourceType })),
  claims: v.array(GoldClaim),
});
export type Sentence = v.InferOutput<typeof Sentence>;

/** What careful editors made of the records that the engine proposed under a clause; they knew neither what it nor what the labels say. */
export const Proposed = v.strictObject({
  words,
  /** Those that they would keep there; none: they dropped whatever was proposed. */
  kept: v.array(EntryId),
});
export type Proposed = v.InferOutput<typeof Proposed>;

const GoldArticle = v.strictObject({
  id: words,
  /** `whole` and `fresh` name every claim of the article, so that one more is found in vain; nobody reads the errors of `fresh`. */
  part: v.optional(v.picklist(['some', 'whole', 'fresh']), 'some'),
  published: Day,
  text: words,
  claims: v.array(GoldClaim),
  /** Records that must never be shown: an id, or the beginning of ids with a star. */
  never: v.array(v.string()),
  proposed: v.optional(v.array(Proposed), []),
});
export type GoldArticle = v.InferOutput<typeof GoldArticle>;

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const files = (name: string): unknown[] =>
  readdirSync(folder(name))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder(name), file), 'utf8')));

export const sentences: Sentence[] = files('sentences').flatMap((file) => v.parse(v.array(Sentence), file));
export const articles: GoldArticle[] = files('articles').map((file) => v.parse(GoldArticle, file));
