import * as v from 'valibot';

/** Tells something to every context of the extension that listens: pages, panel, background. */
export interface Channel<T> {
  /** Tells the listeners here and in every other context. */
  tell(what: T): void;
  /** Returns the way to stop. */
  listen(listener: (what: T) => void): () => void;
  close(): void;
}

/** @param name channels of other names hear nothing; what is not of the schema is not heard */
export function openChannel<T>(name: string, schema: v.GenericSchema<unknown, T>): Channel<T> {
  const listeners = new Set<(what: T) => void>();
  const channel = new BroadcastChannel(name);
  const spread = (what: T): void => {
    for (const listener of listeners) listener(what);
  };
  channel.onmessage = (event: MessageEvent<unknown>) => {
    const heard = v.safeParse(schema, event.data);
    if (heard.success) spread(heard.output);
  };
  return {
    tell(what) {
      spread(what);
      channel.postMessage(what);
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
