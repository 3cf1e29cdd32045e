import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Calls, type news, type Reply, type Request, toBackground, toPage } from './calls.ts';
import { Answer, type Envelope, misfit } from './envelope.ts';
import { ProblemError } from './problem.ts';

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

async function call<C extends Calls, N extends keyof C & string>(
  calls: C,
  to: Envelope['to'],
  name: N,
  request: Request<C, N>,
  deliver: (envelope: Envelope) => Promise<unknown>,
): Promise<Reply<C, N>> {
  const raw = await send(() => deliver({ to, name, request }));
  // With listeners but none that answers, browsers resolve to nothing.
  if (raw === undefined || raw === null) throw new ProblemError({ code: 'gone', detail: `${name}: nobody answered` });
  const answer = v.safeParse(Answer, raw);
  if (!answer.success) throw new ProblemError({ code: 'not-understood', detail: `${name}: the answer is neither a reply nor a problem` });
  if ('problem' in answer.output) throw new ProblemError(answer.output.problem);
  const schema = calls[name]?.reply ?? v.never();
  const reply = v.safeParse(schema, answer.output.ok);
  if (!reply.success) throw new ProblemError({ code: 'not-understood', detail: `${name}: the reply does not fit, at ${misfit(reply.issues)}` });
  return reply.output as Reply<C, N>;
}

/** Asks the background. Rejects with a ProblemError only. */
export const ask = <N extends keyof typeof toBackground>(name: N, request: Request<typeof toBackground, N>): Promise<Reply<typeof toBackground, N>> =>
  call(toBackground, 'background', name, request, (envelope) => browser.runtime.sendMessage(envelope));

/** Asks our script in a tab's main frame; the problem is `gone` where none runs there. */
export const askTab = <N extends keyof typeof toPage>(tab: number, name: N, request: Request<typeof toPage, N>): Promise<Reply<typeof toPage, N>> =>
  call(toPage, 'page', name, request, (envelope) => browser.tabs.sendMessage(tab, envelope, { frameId: 0 }));

/** Tells all our open pages. It does not matter whether anybody listens. */
export async function tell<N extends keyof typeof news>(name: N, request: v.InferInput<(typeof news)[N]>): Promise<void> {
  await browser.runtime.sendMessage({ to: 'all', name, request } satisfies Envelope).catch(() => {});
}
