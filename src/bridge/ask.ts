import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { wrongAt } from '../model/wrongAt.ts';
import { type Calls, type news, type Reply, type Request, toBackground, toPage } from './calls.ts';
import { answerTo, type Envelope } from './envelope.ts';
import { ProblemError } from './problem.ts';

async function call<C extends Calls, N extends keyof C & string>(
  calls: C,
  to: Envelope['to'],
  name: N,
  request: Request<C, N>,
  deliver: (envelope: Envelope) => Promise<unknown>,
): Promise<Reply<C, N>> {
  const answer = await answerTo({ to, name, request }, deliver);
  const schema = calls[name]?.reply ?? v.never();
  const reply = v.safeParse(schema, answer);
  if (!reply.success) throw new ProblemError({ code: 'not-understood', detail: `${name}: the reply does not fit, at ${wrongAt(reply.issues)}` });
  return reply.output as Reply<C, N>;
}

/** Asks the background. Rejects with a ProblemError only. */
export const ask = <N extends keyof typeof toBackground>(name: N, request: Request<typeof toBackground, N>): Promise<Reply<typeof toBackground, N>> =>
  call(toBackground, 'background', name, request, (envelope) => browser.runtime.sendMessage(envelope));

/** What concerns every frame of a page that is read. */
const EVERYWHERE: ReadonlySet<string> = new Set(['page/stop', 'settings/changed']);

/** Asks our script in a tab's main frame, or tells those in all its frames; the problem is `gone` where none runs there. */
export const askTab = <N extends keyof typeof toPage>(tab: number, name: N, request: Request<typeof toPage, N>): Promise<Reply<typeof toPage, N>> =>
  call(toPage, 'page', name, request, (envelope) => browser.tabs.sendMessage(tab, envelope, EVERYWHERE.has(name) ? {} : { frameId: 0 }));

/** Tells all our open pages. It does not matter whether anybody listens. */
export async function tell<N extends keyof typeof news>(name: N, request: v.InferInput<(typeof news)[N]>): Promise<void> {
  await browser.runtime.sendMessage({ to: 'all', name, request } satisfies Envelope).catch(() => {});
}
