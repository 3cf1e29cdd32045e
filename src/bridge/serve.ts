import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { wrongAt } from '../model/wrongAt.ts';
import { type Calls, news } from './calls.ts';
import { type Answer, type Envelope, forUs, listen, type Sender } from './envelope.ts';
import { toProblem } from './problem.ts';

/** One handler for each call: takes the checked request, gives (a promise of) the reply. What it throws becomes a problem. */
export type Handlers<C extends Calls> = {
  [N in keyof C]: (request: v.InferOutput<C[N]['request']>, sender: Sender) => v.InferInput<C[N]['reply']> | Promise<v.InferInput<C[N]['reply']>>;
};

async function answer<C extends Calls>(
  calls: C,
  handlers: Handlers<C>,
  message: Envelope,
  sender: Sender,
  allow: (sender: Sender, name: keyof C & string) => boolean,
): Promise<Answer> {
  const call = Object.hasOwn(calls, message.name) ? calls[message.name] : undefined;
  if (!call) return { problem: { code: 'not-understood', detail: `nobody here answers "${message.name}"` } };
  if (!allow(sender, message.name)) return { problem: { code: 'not-allowed', detail: `"${message.name}" may not be asked from there` } };
  const request = v.safeParse(call.request, message.request);
  if (!request.success) return { problem: { code: 'not-understood', detail: `${message.name}: ${wrongAt(request.issues)}` } };
  try {
    return { ok: await handlers[message.name as keyof C](request.output, sender) };
  } catch (error) {
    return { problem: toProblem(error) };
  }
}

/**
 * Answers calls sent to us, from our own extension only. Requests are checked before a handler sees them.
 * @param allow whether this sender may ask this; default: every context of ours may
 * @returns the way to stop
 */
export const serve = <C extends Calls>(
  to: 'background' | 'page',
  calls: C,
  handlers: Handlers<C>,
  { allow = () => true }: { allow?: (sender: Sender, name: keyof C & string) => boolean } = {},
): (() => void) => listen(to, (message, sender) => answer(calls, handlers, message, sender, allow));

/** Hears one kind of news. Returns the way to stop. */
export function onNews<N extends keyof typeof news>(name: N, listener: (told: v.InferOutput<(typeof news)[N]>) => void): () => void {
  const hear = (raw: unknown, sender: Sender): undefined => {
    const message = forUs('all', raw, sender);
    if (message === null || 'broken' in message || message.name !== name) return undefined;
    const told = v.safeParse(news[name], message.request);
    if (told.success) listener(told.output as v.InferOutput<(typeof news)[N]>);
    return undefined;
  };
  browser.runtime.onMessage.addListener(hear as Runtime.OnMessageListener);
  return () => browser.runtime.onMessage.removeListener(hear as Runtime.OnMessageListener);
}
