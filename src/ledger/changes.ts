import * as v from 'valibot';
import { EntryId } from '../model/entry.ts';
import { type Channel, openChannel } from '../reach/channel.ts';

/** What changed in the ledger, told to every context that has it open. */
export const Change = v.variant('what', [
  v.object({ what: v.literal('packs') }),
  v.object({ what: v.literal('entries'), ids: v.array(EntryId) }),
  v.object({ what: v.literal('judgements') }),
]);
export type Change = v.InferOutput<typeof Change>;

export type Changes = Channel<Change>;

/** @param name the database's name: ledgers of other names hear nothing */
export const openChanges = (name: string): Changes => openChannel(`${name}/changes`, Change);
