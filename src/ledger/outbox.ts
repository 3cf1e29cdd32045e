import type { EntryId } from '../model/entry.ts';
import type { ClaimKey } from '../model/judgement.ts';
import type { WriteTx } from './schema.ts';

/** The names under which a team shares entries and judgements. */
export const entryKey = (id: EntryId): string => `entry:${id}`;
export const judgementKey = (claim: ClaimKey, entry: EntryId): string => `judgement:${claim}:${entry}`;

/** In the transaction that changes them: a team is to be told of it. Nothing is noted where nothing is shared. */
export async function noteChanged(tx: WriteTx, keys: readonly string[]): Promise<void> {
  if (keys.length === 0 || !(await tx.objectStore('sharing').get('checkpoint'))) return;
  const at = new Date().toISOString();
  await Promise.all(keys.map((id) => tx.objectStore('outbox').put({ id, at })));
}
