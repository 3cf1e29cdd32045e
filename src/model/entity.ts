import * as v from 'valibot';
import { PartialDay } from './day.ts';

export const EntityType = v.picklist(['person', 'organisation', 'place', 'event', 'programme', 'product']);
export type EntityType = v.InferOutput<typeof EntityType>;

/** Kebab-case, or a two-letter country code for places and the EU. */
export const EntityId = v.pipe(
  v.string(),
  v.regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[A-Z]{2})$/, 'neither kebab-case nor a two-letter country code'),
  v.brand('EntityId'),
);
export type EntityId = v.InferOutput<typeof EntityId>;

const Role = v.looseObject({
  title: v.pipe(v.string(), v.minLength(1)),
  from: v.optional(v.nullable(PartialDay), null),
  to: v.optional(v.nullable(PartialDay), null),
});
export type Role = v.InferOutput<typeof Role>;

/** Somebody or something the ledger knows. Unknown fields are kept: a pack may know more than we use. */
export const Entity = v.looseObject({
  id: EntityId,
  type: EntityType,
  name: v.pipe(v.string(), v.minLength(1)),
  /** Other names that always count. */
  aliases: v.array(v.string()),
  /** Short or everyday words that count only where the full name (or an alias) also occurs in the article. */
  weakAliases: v.optional(v.array(v.string()), []),
  roles: v.array(Role),
  /** The country it belongs to; for a place itself. */
  country: v.optional(v.nullable(v.string()), null),
});
export type Entity = v.InferOutput<typeof Entity>;
