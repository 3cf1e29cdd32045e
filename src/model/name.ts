import * as v from 'valibot';
import { EntityId, EntityType } from './entity.ts';
import { Span } from './span.ts';

/** A mention of an entity, without its possessive ending. `entity` is null for one the ledger does not know. */
export const Name = v.object({
  ...Span.entries,
  type: EntityType,
  entity: v.nullable(EntityId),
  rule: v.string(),
});
export type Name = v.InferOutput<typeof Name>;
