import { describe, expect, test } from 'vitest';
import { corpusPage, Desk } from './stage.ts';

/** A long task has 50 ms, and ours should have no great part in any: what it has is printed. Only a hang fails, for a busy machine is slower many times over. */
const LARGEST_PART_MS = 250;
const BUSY = 5;

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
}

interface Task {
  startTime: number;
  duration: number;
}

/**
 * How long our scripts ran (ms) by the profiler's samples, all told and within the page's worst long task. Native work that they call for counts as theirs.
 * @param since when the profile began, by the page's clock
 */
function ours({ nodes, samples, timeDeltas }: Profile, tasks: readonly Task[], since: number): { total: number; worst: number } {
  const own = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (id: number, within: boolean): void => {
    const node = byId.get(id);
    const is = within || (node?.callFrame.url.startsWith('chrome-extension:') ?? false);
    if (is) own.add(id);
    for (const child of node?.children ?? []) mark(child, is);
  };
  if (nodes[0]) mark(nodes[0].id, false);
  const within = tasks.map(() => 0);
  let total = 0;
  let at = since;
  for (const [i, sample] of samples.entries()) {
    at += (timeDeltas[i] ?? 0) / 1000;
    if (!own.has(sample)) continue;
    const took = (timeDeltas[i + 1] ?? 0) / 1000;
    total += took;
    const task = tasks.findIndex(({ startTime, duration }) => startTime <= at && at <= startTime + duration);
    if (task >= 0) within[task] = (within[task] ?? 0) + took;
  }
  return { total, worst: Math.max(0, ...within) };
}

describe('pages that mean harm, in chromium', () => {
  const desk = new Desk('hostile');

  /** Opens the article, does something to it, and watches our scripts for a while after. */
  async function suffer(act: () => void, forMs: number): Promise<{ total: number; worst: number; faults: string[] }> {
    const faults: string[] = [];
    const reader = await desk.open(corpusPage('buenos-aires'), (page) => page.on('pageerror', (error) => faults.push(String(error))));
    await reader.waitForMarks();
    const { page } = desk;
    const cdp = await page.createCDPSession();
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: 500 });
    await page.evaluate(act);
    await page.evaluate(() => {
      const tasks: unknown[] = [];
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.toJSON()))).observe({ type: 'longtask' });
      Object.assign(globalThis, { tasks });
    });
    await cdp.send('Profiler.start');
    const since = await page.evaluate(() => performance.now());
    // A long task of the page's own shows that they are seen.
    await page.evaluate(() =>
      setTimeout(() => {
        for (const start = performance.now(); performance.now() - start < 80; );
      }),
    );
    const tasks = await page.evaluate(
      (ms) => new Promise<Task[]>((done) => setTimeout(() => done(Reflect.get(globalThis, 'tasks') as Task[]), ms)),
      forMs,
    );
    const { profile } = await cdp.send('Profiler.stop');
    expect(tasks.length).toBeGreaterThan(0);
    return { ...ours(profile as Profile, tasks, since), faults };
  }

  test.each<[name: string, act: () => void, atMost: number]>([
    [
      'a thousand changes a second',
      () => {
        const list = document.createElement('div');
        document.body.append(list);
        setInterval(() => {
          for (let i = 0; i < 10; i++) list.replaceChildren(document.createTextNode(String(Math.random())));
        }, 10);
      },
      100,
    ],
    [
      'a thousand changes a second within the article',
      () => {
        const ticker = document.createElement('p');
        document.querySelector('article')?.append(ticker);
        setInterval(() => {
          for (let i = 0; i < 10; i++)
            ticker.textContent = `The price of beans stood at ${Math.random()} dollars a bushel when this was written, a moment ago.`;
        }, 10);
      },
      150,
    ],
    [
      'ten thousand elements one in another',
      () => {
        let innermost: Element = document.querySelector('article') ?? document.body;
        for (let i = 0; i < 10_000; i++) {
          const inner = document.createElement('div');
          // Boxes one in another so deep hang the browser by itself.
          inner.style.display = 'contents';
          inner.append('x ');
          innermost.append(inner);
          innermost = inner;
        }
        innermost.append('The end of it.');
      },
      300,
    ],
    [
      'five megabytes in one text node',
      () => document.querySelector('article')?.append('The tariff rose to 25% on $200 billion of goods. '.repeat(104_000)),
      300,
    ],
    [
      'a page of 1.5 MB',
      () => {
        const article = document.querySelector('article');
        const paragraphs = [...(article?.querySelectorAll('p') ?? [])].map((p) => p.cloneNode(true));
        for (let length = 0; length < 1_500_000; )
          for (const p of paragraphs) {
            length += p.textContent?.length ?? 0;
            article?.append(p.cloneNode(true));
          }
      },
      2000,
    ],
  ])('%s: no long task of ours, and no fault', async (name, act, atMost) => {
    const { total, worst, faults } = await suffer(act, 6000);
    console.log(`${name}: ${total.toFixed(0)} ms in 6 s, ${worst.toFixed(1)} ms within a long task`);
    expect(faults).toEqual([]);
    expect(worst).toBeLessThan(LARGEST_PART_MS);
    expect(total).toBeLessThan(BUSY * atMost);
  });
});
