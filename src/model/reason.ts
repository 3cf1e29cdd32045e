import * as v from 'valibot';
import { PartialDay } from './day.ts';
import { EntryRelation } from './entry.ts';
import { Amount, Size } from './figure.ts';

/** Why a record was matched: data, put into words by whoever shows it. */
export const Reason = v.variant('says', [
  v.object({
    says: v.picklist([
      'same-parties',
      'party-in-common',
      'parties-in-common',
      'same-measure',
      'near-measure',
      'same-goods',
      'reported-today',
      'reported-yesterday',
      'same-day-set',
      'same-period',
      'much-alike',
      'told-alike',
      'told-again',
      'words-in-common',
    ]),
  }),
  /** The name of the event. */
  v.object({ says: v.literal('same-event'), name: v.string() }),
  v.object({ says: v.picklist(['same-amount', 'same-rate', 'same-length', 'same-start']), size: Size }),
  v.object({ says: v.literal('same-change'), from: v.number(), to: Amount, unit: v.string() }),
  v.object({ says: v.picklist(['same-date', 'time-spoken-of']), date: PartialDay }),
  /** An entity's id: in both, the source of both, the outlet of both, named beside the claim. */
  v.object({ says: v.picklist(['in-both', 'source-of-both', 'outlet-of-both', 'named-beside']), who: v.string() }),
  /** The pack ties the record to one that is linked already; forward: it is this record that states it of the other. */
  v.object({ says: v.literal('tie'), relation: EntryRelation, title: v.string(), forward: v.boolean() }),
]);
export type Reason = v.InferOutput<typeof Reason>;
