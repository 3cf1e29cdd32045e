import browser, { type Runtime } from 'webextension-polyfill';
import { isProblem, type Problem, ProblemError } from './problem.ts';

/*
 * What goes over the wire, and how, among our own contexts: `ask.ts` and `serve.ts` check by schema what is in the envelopes. The script in a page
 * speaks the same envelopes by `content/wire.ts`, without the checks.
 */

/** Who a message is for. Every listener of every context of ours hears every message: only the addressee answers. */
type Addressee = 'background' | 'page' | 'all';

/** JSON only. `request` is a call's, or the news itself. */
export interface Envelope {
  to: Addressee;
  name: string;
  request: unknown;
}

export type Sender = Runtime.MessageSender;

export type Answer = { ok: unknown } | { problem: Problem };

/** The browsers' words for "nobody is there (any more)": the extension was updated or removed, or no script of ours runs in the page. */
const GONE = /context invalidated|receiving end does not exist|extension context|dead object|no tab with id|invalid tab id/i;

async function send(deliver: () => Promise<unknown>): Promise<unknown> {
  try {
    // After an update the old content script lives on without a runtime to speak to.
    if (!browser.runtime?.id) throw new Error('Extension context invalidated.');
    return await deliver();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ProblemError(GONE.test(detail) ? { code: 'gone', detail } : { code: 'internal', detail });
  }
}

/** Sends a call and gives what was answered. Rejects with a ProblemError only. */
export async function answerTo(envelope: Envelope, deliver: (envelope: Envelope) => Promise<unknown>): Promise<unknown> {
  const raw = await send(() => deliver(envelope));
  // With listeners but none that answers, browsers resolve to nothing.
  if (raw === undefined || raw === null) throw new ProblemError({ code: 'gone', detail: `${envelope.name}: nobody answered` });
  const { ok, problem } = raw as { ok?: unknown; problem?: unknown };
  if (isProblem(problem)) throw new ProblemError(problem);
  if (ok === undefined) throw new ProblemError({ code: 'not-understood', detail: `${envelope.name}: the answer is neither a reply nor a problem` });
  return ok;
}

/** The envelope, where the message is meant for `to`; what else crosses the runtime is left to others. */
export function forUs(to: Addressee, raw: unknown, sender: Sender): Envelope | { broken: string } | null {
  if (sender.id !== browser.runtime.id) return null;
  if (typeof raw !== 'object' || raw === null || !('to' in raw) || raw.to !== to) return null;
  const { name, request } = raw as Partial<Envelope>;
  if (typeof name !== 'string') return { broken: 'name: not a string' };
  return request === undefined ? { broken: `${name}: no request` } : { to, name, request };
}

/** Answers the calls that are meant for `to`, from our own extension only. Returns the way to stop. */
export function listen(to: Addressee, answer: (envelope: Envelope, sender: Sender) => Promise<Answer>): () => void {
  // Not async: only the addressee may return a promise, or it would answer in another's place.
  const listener = (raw: unknown, sender: Sender): Promise<Answer> | undefined => {
    const message = forUs(to, raw, sender);
    if (message === null) return undefined;
    if ('broken' in message) return Promise.resolve({ problem: { code: 'not-understood', detail: message.broken } });
    return answer(message, sender);
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  return () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener);
}
