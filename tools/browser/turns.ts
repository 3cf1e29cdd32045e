import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of the thread's own time: what other programs take meanwhile does not count. */
  tdur?: number;
  args: { data?: { url?: string; documentLoaderURL?: string }; name?: string; beginData?: { url?: string } };
}

/** What runs JavaScript. Any of them may stand within another. An event's dispatch is none by itself: a page without a script has events too. */
const RUNS = new Set([
  'EvaluateScript',
  'v8.run',
  'FunctionCall',
  'RunMicrotasks',
  'V8.RunMicrotasks',
  'FireIdleCallback',
  'FireAnimationFrame',
  'TimerFire',
]);

/**
 * Loads a page that has no script of its own, and gives how long (ms of the thread's own time) each turn of JavaScript held its main thread:
 * all of it is the extension's. Chromium's trace costs far less than its profiler, and other programs do not disturb it.
 * @param done resolves when there is nothing more to come; it must run no script in the page
 */
export async function turnsOf(page: Page, address: string, done: () => Promise<unknown>): Promise<number[]> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'v8.execute', '__metadata'], screenshots: false });
  await page.goto(address);
  await done();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const pid = traceEvents.find((e) => e.name === 'ParseHTML' && e.args.beginData?.url === address)?.pid;
  const main = traceEvents.find((e) => e.name === 'thread_name' && e.pid === pid && e.args.name === 'CrRendererMain')?.tid;
  const runs = traceEvents.filter((e) => e.pid === pid && e.tid === main && e.ph === 'X' && RUNS.has(e.name)).sort((a, b) => a.ts - b.ts);
  const turns: number[] = [];
  let until = 0;
  for (const { ts, dur = 0, tdur = dur } of runs) {
    if (ts < until) continue;
    until = ts + dur;
    turns.push(tdur / 1000);
  }
  return turns;
}
