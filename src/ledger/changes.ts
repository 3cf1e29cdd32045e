import * as v from 'valibot';
import { EntryId } from '../model/entry.ts';

/** What changed in the ledger, told to every context that has it open. */
export const Change = v.variant('what', [
  v.object({ what: v.literal('packs') }),
  v.object({ what: v.literal('entries'), ids: v.array(EntryId) }),
  v.object({ what: v.literal('judgements') }),
]);
export type Change = v.InferOutput<typeof Change>;

export interface Changes {
  /** Tells the listeners here and, over the channel, in every other context. */
  tell(change: Change): void;
  listen(listener: (change: Change) => void): () => void;
  close(): void;
}

/** @param name the database's name: ledgers of other names hear nothing */
export function openChanges(name: string): Changes {
  const listeners = new Set<(change: Change) => void>();
  const channel = new BroadcastChannel(`${name}/changes`);
  const spread = (change: Change) => {
    for (const listener of listeners) listener(change);
  };
  channel.onmessage = (event: MessageEvent<unknown>) => {
    const change = v.safeParse(Change, event.data);
    if (change.success) spread(change.output);
  };
  return {
    tell(change) {
      spread(change);
      channel.postMessage(change);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      channel.close();
    },
  };
}
