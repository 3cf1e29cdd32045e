import browser from 'webextension-polyfill';
import type { Reply, Request, toBackground, toPage } from '../bridge/calls.ts';
import { answerTo, listen } from '../bridge/envelope.ts';
import { toProblem } from '../bridge/problem.ts';
import type { Handlers } from '../bridge/serve.ts';

/*
 * The contract as a page speaks it. The schemas stay with the background: they would double what every page carries, only to check the words
 * of our own background, which is always of this script's version, for an update cuts older scripts off. Its own checks of us are whole.
 */

/** Asks the background. Rejects with a ProblemError only. */
export const ask = async <N extends keyof typeof toBackground>(
  name: N,
  request: Request<typeof toBackground, N>,
): Promise<Reply<typeof toBackground, N>> =>
  (await answerTo({ to: 'background', name, request }, (envelope) => browser.runtime.sendMessage(envelope))) as Reply<typeof toBackground, N>;

/** Answers the calls that are made to a page. Returns the way to stop. */
export const servePage = (handlers: Handlers<typeof toPage>): (() => void) =>
  listen('page', async ({ name, request }, sender) => {
    try {
      if (!Object.hasOwn(handlers, name)) return { problem: { code: 'not-understood', detail: `nobody here answers "${name}"` } };
      return { ok: await handlers[name as keyof typeof toPage](request as never, sender) };
    } catch (error) {
      return { problem: toProblem(error) };
    }
  });
