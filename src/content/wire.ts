import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { Reply, Request, toBackground, toPage } from '../bridge/calls.ts';
import { isProblem, ProblemError, toProblem } from '../bridge/problem.ts';
import type { Handlers } from '../bridge/serve.ts';
import { orphaned } from './copy.ts';

/*
 * The contract as a page speaks it. The schemas stay with the background: they would double what every page carries, only to check the words
 * of our own background, which is always of this script's version, for an update cuts older scripts off. Its own checks of us are whole.
 */

/** Asks the background. Rejects with a ProblemError only. */
export async function ask<N extends keyof typeof toBackground>(
  name: N,
  request: Request<typeof toBackground, N>,
): Promise<Reply<typeof toBackground, N>> {
  let detail = 'nobody answered';
  try {
    const answer = (await browser.runtime.sendMessage({ to: 'background', name, request })) as { ok?: unknown; problem?: unknown } | undefined;
    if (answer?.ok !== undefined) return answer.ok as Reply<typeof toBackground, N>;
    if (isProblem(answer?.problem)) throw new ProblemError(answer.problem);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    detail = toProblem(error).detail;
  }
  throw new ProblemError({ code: orphaned() ? 'gone' : 'internal', detail: `${name}: ${detail}` });
}

type Message = { to?: unknown; name?: unknown; request?: unknown } | null | undefined;

/** Answers the calls that are made to a page, by our own extension only. Returns the way to stop. */
export function servePage(handlers: Partial<Handlers<typeof toPage>>): () => void {
  const answer = async (name: string, request: unknown, sender: Runtime.MessageSender) => {
    try {
      if (!Object.hasOwn(handlers, name)) return { problem: { code: 'not-understood', detail: `nobody here answers "${name}"` } };
      return { ok: await handlers[name as keyof typeof toPage]?.(request as never, sender) };
    } catch (error) {
      return { problem: toProblem(error) };
    }
  };
  // Not async: only the addressee may return a promise, or it would answer in another's place.
  const listener = (message: Message, sender: Runtime.MessageSender) =>
    message?.to === 'page' && sender.id === browser.runtime.id ? answer(String(message.name), message.request, sender) : undefined;
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  return () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener);
}
