import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { Reply, Request, toBackground } from '../bridge/calls.ts';
import type { Answer, Envelope, Sender } from '../bridge/envelope.ts';
import type { Problem } from '../bridge/problem.ts';
import { orphaned } from './copy.ts';

/*
 * The contract as a page speaks it. The schemas stay with the background: they would double what every page carries, only to check the words
 * of our own background, which is always of this script's version, for an update cuts older scripts off. Its own checks of us are whole.
 */

/** A problem for one who cannot wait for the words for it: an error keeps the code that it says. */
export function problemOf(error: unknown): Problem {
  const { code, message = String(error) } = error as Partial<Problem & Error>;
  // The browser's own errors have numbers.
  return { code: typeof code === 'string' ? code : 'internal', detail: message };
}

/** Asks the background. Rejects only with an error that says the problem's `code`. */
export async function ask<N extends keyof typeof toBackground>(
  name: N,
  request: Request<typeof toBackground, N>,
): Promise<Reply<typeof toBackground, N>> {
  let problem: Partial<Problem> = {};
  try {
    const answer = (await browser.runtime.sendMessage({ to: 'background', name, request } satisfies Envelope)) as Partial<
      { ok: Reply<typeof toBackground, N> } & { problem: Problem }
    >;
    if (answer?.ok !== undefined) return answer.ok;
    problem = answer?.problem ?? {};
  } catch (error) {
    problem.detail = `${name}: ${error}`;
  }
  const { code = orphaned() ? 'gone' : 'internal', detail = `${name}: nobody answered` } = problem;
  throw Object.assign(new Error(detail), { code });
}

/** Answers the calls that are made to a page, by our own extension only. Returns the way to stop. */
export function servePage(answer: (name: string, request: never) => unknown): () => void {
  const listener = (message: Partial<Envelope> | null, sender: Sender, reply: (answer: Answer) => void): true | undefined => {
    // Only the addressee may answer, or it would do so in another's place.
    if (message?.to !== 'page' || sender.id !== browser.runtime.id) return undefined;
    (async () => ({ ok: await answer(String(message.name), message.request as never) }))().then(reply, (error) =>
      reply({ problem: problemOf(error) }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  return () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener);
}
