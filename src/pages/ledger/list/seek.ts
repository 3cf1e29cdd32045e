import type { Entry, EntryId } from '../../../model/entry.ts';
import type { Answered, Asked, Choices, FoundPage } from './calls.ts';
import type { Search } from './search.ts';

type Without<T> = T extends { call: number } ? Omit<T, 'call'> : never;

/** The list's way to the worker that looks through the ledger. */
export interface Seek {
  page(search: Search, from: number, count: number): Promise<FoundPage>;
  ids(search: Search): Promise<{ id: EntryId; own: boolean }[]>;
  choices(): Promise<Choices>;
  /** All entries that are to be kept by some day. */
  deadlines(): Promise<Entry[]>;
  onChange(listener: () => void): () => void;
}

function openSeek(): Seek {
  const worker = new Worker(new URL('./seeker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { done: (answer: Answered) => void; failed: (error: Error) => void }>();
  const listeners = new Set<() => void>();
  let calls = 0;
  /** Why there is nobody to ask; it may be known before anybody asks. */
  let broken: Error | null = null;

  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    if ('changed' in data) {
      for (const listener of listeners) listener();
      return;
    }
    const asker = waiting.get(data.call);
    waiting.delete(data.call);
    if ('problem' in data) asker?.failed(new Error(data.problem));
    else asker?.done(data);
  });
  worker.addEventListener('error', (event) => {
    broken = new Error(event.message || 'The search could not be started.');
    for (const { failed } of waiting.values()) failed(broken);
    waiting.clear();
  });

  const ask = (asked: Without<Asked>): Promise<Answered> =>
    new Promise((done, failed) => {
      if (broken) throw broken;
      const call = ++calls;
      waiting.set(call, { done, failed });
      worker.postMessage({ ...asked, call });
    });

  return {
    async page(search, from, count) {
      const answer = await ask({ what: 'page', search, from, count });
      return 'page' in answer ? answer.page : { total: 0, of: 0, entries: [] };
    },
    async ids(search) {
      const answer = await ask({ what: 'ids', search });
      return 'ids' in answer ? answer.ids : [];
    },
    async choices() {
      const answer = await ask({ what: 'choices' });
      return 'choices' in answer ? answer.choices : { who: [], whom: [], goods: [], outlet: [], tag: [], unit: [], topics: [] };
    },
    async deadlines() {
      const answer = await ask({ what: 'deadlines' });
      return 'deadlines' in answer ? answer.deadlines : [];
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

let only: Seek | null = null;

/** One worker serves the page for as long as it is open; asked for early, it is ready when the list is. */
export function theSeek(): Seek {
  only ??= openSeek();
  return only;
}
