import * as v from 'valibot';
import { Kind, Measure } from '../../../model/claim.ts';
import { PartialDay } from '../../../model/day.ts';
import { EntityId } from '../../../model/entity.ts';
import { Status } from '../../../model/entry.ts';

const maybe = <const S extends v.GenericSchema>(schema: S) => v.exactOptional(schema);

/** What a reader looks for in the ledger: every part given must hold, a part not given asks for nothing. */
export const Search = v.object({
  /** Words that must all occur, in any order, in whatever spelling of case and accents. */
  text: maybe(v.string()),
  /** The reader's own entries, or the packs' records. */
  among: maybe(v.picklist(['own', 'records'])),
  /** A party, or a country with all that belong to it. */
  who: maybe(EntityId),
  whom: maybe(EntityId),
  measure: maybe(Measure),
  goods: maybe(v.string()),
  kind: maybe(Kind),
  status: maybe(Status),
  /** A publisher among the sources. */
  outlet: maybe(v.string()),
  tag: maybe(v.string()),
  /** Dates from and to, both included. */
  from: maybe(PartialDay),
  to: maybe(PartialDay),
  /** An amount of `unit`, at least and at most. */
  unit: maybe(v.string()),
  least: maybe(v.pipe(v.number(), v.finite())),
  most: maybe(v.pipe(v.number(), v.finite())),
});
export type Search = v.InferOutput<typeof Search>;
