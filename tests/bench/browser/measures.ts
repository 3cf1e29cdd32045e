import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { Ours, totalOf } from '../../../tools/browser/ours.ts';
import { Reader } from '../../../tools/browser/reader.ts';
import type { Session } from '../../../tools/browser/session.ts';
import { turnsOf } from '../../../tools/browser/turns.ts';

const MARK_JS = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');

/** Where pages are served from, and the extension that reads them. */
export interface Place {
  session: Session;
  own: Page;
  origin: string;
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Runs `once` so many times, each in a page of its own. */
async function each<T>({ session }: Place, times: number, once: (page: Page) => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let i = 0; i < times; i++) {
    const page = await session.browser.newPage();
    await page.bringToFront();
    all.push(await once(page));
    await page.close();
  }
  return all;
}

const idle = (page: Page, ms: number): Promise<void> => page.evaluate((wait) => new Promise<void>((done) => setTimeout(done, wait)), ms);

const marked = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => [...CSS.highlights.values()].some((h) => h.size > 0), { timeout: 60_000, polling: 50 });

export interface Cost {
  total: number;
  longest: number;
}

/** After the last that was waited for, what else comes of it. */
const QUIET_MS = 2500;

const after = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Waits until the icon counts the claims of the page in front: a busy machine takes its time, and asking the page itself would cost it. */
async function counted({ own }: Place): Promise<void> {
  const isCounted = (): Promise<unknown> =>
    own.evaluate(`chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id })).then((text) => text !== '')`);
  for (const from = performance.now(); !(await isCounted()); await after(100))
    if (performance.now() - from > 60_000) throw new Error('the page was not read within a minute');
}

/** What a page costs its main thread (ms of the thread's own time), from its load until it is quiet; `read`: it is an article, which is read and marked. */
export const costOf = (place: Place, path: string, times: number, read: boolean): Promise<Cost[]> =>
  each(place, times, async (page) => {
    const turns = await turnsOf(page, place.origin + path, async () => {
      if (read) await counted(place);
      await after(QUIET_MS);
    });
    return { total: turns.reduce((sum, turn) => sum + turn, 0), longest: Math.max(0, ...turns) };
  });

/** How many marks the page gets, and how much they and a card shift its layout. */
export async function shiftOf(place: Place, path: string): Promise<{ shift: number; marks: number }> {
  const [seen] = await each(place, 1, async (page) => {
    await page.evaluateOnNewDocument(() => {
      Object.assign(globalThis, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(globalThis, { shift: Number(Reflect.get(globalThis, 'shift')) + Number(Reflect.get(entry, 'value')) });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(place.origin + path);
    await marked(page);
    const reader = await Reader.of(place.session, page, place.own);
    const marks = await reader.marks();
    if (marks[0]) await reader.open(marks[0]);
    return { marks: marks.length, shift: await page.evaluate(() => Number(Reflect.get(globalThis, 'shift'))) };
  });
  if (!seen) throw new Error('nothing was measured');
  return seen;
}

/** What mark.js takes to wrap so many stretches of the article, and the layout that follows: the first time on a page, as ours is. */
export const markJs = (place: Place, path: string, hits: number, times: number): Promise<number[]> =>
  each(place, times, async (page) => {
    await page.goto(place.origin + path);
    await page.evaluate(MARK_JS);
    return page.evaluate((count) => {
      const article = document.querySelector('article');
      if (!article) throw new Error('no article');
      const every = Math.floor((article.textContent?.length ?? 0) / count);
      const ranges = Array.from({ length: count }, (_, i) => ({ start: i * every + 10, length: 20 }));
      const from = performance.now();
      const Mark = Reflect.get(globalThis, 'Mark') as new (e: Element) => { markRanges(ranges: object[]): void };
      new Mark(article).markRanges(ranges);
      void article.offsetHeight;
      return performance.now() - from;
    }, hits);
  });

/** From the start of the navigation to the first mark (ms). */
export const loadToMark = (place: Place, path: string, times: number): Promise<number[]> =>
  each(place, times, async (page) => {
    await page.evaluateOnNewDocument(() => {
      const timer = setInterval(() => {
        if (![...CSS.highlights.values()].some((h) => h.size > 0)) return;
        Object.assign(globalThis, { markedAt: performance.now() });
        clearInterval(timer);
      }, 2);
    });
    await page.goto(place.origin + path);
    await page.waitForFunction(() => Reflect.has(globalThis, 'markedAt'), { timeout: 20_000 });
    return page.evaluate(() => Number(Reflect.get(globalThis, 'markedAt')));
  });

/** Keeps the time from the pointer's last move until what was added to the document is painted (ms) in `paintedAfter`. */
const timePainting = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let rested = 0;
    addEventListener(
      'pointermove',
      (event) => {
        rested = event.timeStamp;
      },
      { capture: true },
    );
    new MutationObserver((records, observer) => {
      if (!records.some((r) => r.addedNodes.length > 0)) return;
      observer.disconnect();
      // The frame that it is painted in, and a task after it.
      requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { paintedAfter: performance.now() - rested })));
    }).observe(document.documentElement, { childList: true });
  });

const paintedAfter = async (page: Page): Promise<number> => {
  await page.waitForFunction(() => Reflect.has(globalThis, 'paintedAfter'), { timeout: 20_000 });
  return page.evaluate(() => Number(Reflect.get(globalThis, 'paintedAfter')));
};

/** After how long a pointer that rests on a mark sees a painted card (ms); `before` is done first. */
export const hoverToCard = (
  place: Place,
  path: string,
  times: number,
  warm: boolean,
  before: () => Promise<void> = async () => undefined,
): Promise<number[]> =>
  each(place, times, async (page) => {
    await page.goto(place.origin + path);
    await marked(page);
    const reader = await Reader.of(place.session, page, place.own);
    const [mark] = await reader.marks();
    if (!mark) throw new Error('no mark');
    if (warm) {
      await reader.open(mark);
      await page.keyboard.press('Escape');
      await reader.waitForNoCard();
    }
    const { x, y } = await reader.place(mark);
    await page.mouse.move(3, 3);
    await before();
    await timePainting(page);
    await page.mouse.move(x, y);
    return paintedAfter(page);
  });

/** The same of an empty element that the page itself shows `delay` ms after the pointer rests: what a browser's clock, frames and top layer take of it whatever is shown. */
export const hoverToNothing = (place: Place, path: string, times: number, delay: number): Promise<number[]> =>
  each(place, times, async (page) => {
    await page.goto(place.origin + path);
    await marked(page);
    await page.mouse.move(3, 3);
    await timePainting(page);
    await page.evaluate((wait) => {
      let timer: ReturnType<typeof setTimeout>;
      addEventListener('pointermove', ({ timeStamp }) => {
        clearTimeout(timer);
        timer = setTimeout(
          () => {
            const empty = document.createElement('div');
            empty.popover = 'manual';
            document.documentElement.append(empty);
            empty.showPopover();
          },
          wait - (performance.now() - timeStamp),
        );
      });
    }, delay);
    await page.mouse.move(200, 30);
    return paintedAfter(page);
  });

/** A page left open while it changes a thousand times a minute: our share of its time, and how its heap grew (bytes). */
export async function leftOpen(place: Place, path: string, minutes: number): Promise<{ share: number; grown: number; changes: number }> {
  const [result] = await each(place, 1, async (page) => {
    await page.goto(place.origin + path);
    await marked(page);
    const cdp = await page.createCDPSession();
    const heap = async (): Promise<number> => {
      await cdp.send('HeapProfiler.collectGarbage');
      const { usedSize } = await cdp.send('Runtime.getHeapUsage');
      return usedSize;
    };
    await page.evaluate(() => {
      const ticker = document.createElement('div');
      document.body.append(ticker);
      Object.assign(globalThis, { changes: 0 });
      setInterval(() => {
        ticker.replaceChildren(`The market stood at ${Math.random()}`);
        Object.assign(globalThis, { changes: Number(Reflect.get(globalThis, 'changes')) + 1 });
      }, 60);
    });
    await idle(page, 5000);
    const before = await heap();
    let spent = 0;
    const start = performance.now();
    while (performance.now() - start < minutes * 60_000) {
      const ours = await Ours.watch(page, 1);
      await idle(page, Math.min(60_000, minutes * 60_000 - (performance.now() - start)));
      spent += totalOf(await ours.stop());
    }
    const share = spent / (performance.now() - start);
    return { share, grown: (await heap()) - before, changes: await page.evaluate(() => Number(Reflect.get(globalThis, 'changes'))) };
  });
  if (!result) throw new Error('nothing was measured');
  return result;
}
