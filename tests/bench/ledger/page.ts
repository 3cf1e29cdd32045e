import { mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Entry } from '../../../src/model/entry.ts';
import type { Family } from '../../../tools/browser/find.ts';
import { packReady } from '../../../tools/browser/reader.ts';
import { launch, type Session } from '../../../tools/browser/session.ts';
import { syntheticSaved } from '../store/syntheticSaved.ts';
import { short, table } from '../table.ts';

const LEDGER = 'src/pages/ledger/index.html';
const LONG = { timeout: 170_000 };
const BATCH = 5000;
const TIMES = 7;

/** Our own file of claims that nobody saved, one a line. */
function writeOwn(path: string, models: readonly Entry[], size: number): void {
  const file = openSync(path, 'w');
  writeSync(file, `${JSON.stringify({ format: 'pledgemark-ledger/1', exportedAt: '2026-01-01T00:00:00.000Z' })}\n`);
  for (let from = 0; from < size; from += BATCH)
    writeSync(
      file,
      syntheticSaved(models, Math.min(BATCH, size - from), from)
        .map((entry) => `${JSON.stringify({ entry })}\n`)
        .join(''),
    );
}

/** Looks every second: a call that waits for minutes is given up by the driver. */
async function standing(page: Page, selector: string): Promise<void> {
  while (!(await page.$(selector))) await new Promise((done) => setTimeout(done, 1000));
}

/** As a reader would: the file is picked, looked at and taken. */
async function importOwn(session: Session, path: string): Promise<void> {
  const page = await session.openOwn(`${LEDGER}#/files`, 'input[type=file]');
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await standing(page, '.question .chief');
  await page.click('.question .chief');
  await standing(page, '.report[role="status"] button');
  await page.close();
}

/** Milliseconds from the page's first breath until its first rows stand, as the page itself counts them. */
async function firstRows(session: Session): Promise<number> {
  const page = await session.browser.newPage();
  // A page behind another draws no frames.
  await page.bringToFront();
  await page.evaluateOnNewDocument(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('.line .title')) return;
      watch.disconnect();
      // When they are drawn, not only there.
      requestAnimationFrame(() => Object.assign(globalThis, { firstRows: performance.now() }));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto(session.own(LEDGER));
  await page.waitForFunction(() => 'firstRows' in globalThis, { ...LONG, polling: 50 });
  const ms = await page.evaluate(() => Number(Reflect.get(globalThis, 'firstRows')));
  // What it reads after its first rows would keep the next page waiting.
  await page.waitForSelector('.topics a', LONG);
  await page.close();
  return ms;
}

/** Milliseconds between two frames while the list runs past, a window's height every other frame; and of that the page's own long tasks. */
function scrolled(page: Page): Promise<{ frames: number[]; tasks: number[] }> {
  return page.evaluate(
    () =>
      new Promise<{ frames: number[]; tasks: number[] }>((done) => {
        const frames: number[] = [];
        const tasks: number[] = [];
        new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ entryTypes: ['longtask'] });
        let before = 0;
        const turn = (now: number): void => {
          if (before > 0) frames.push(now - before);
          before = now;
          scrollBy(0, 400);
          if (frames.length < 400) requestAnimationFrame(turn);
          else done({ frames, tasks });
        };
        requestAnimationFrame(turn);
      }),
  );
}

/** Milliseconds from the last letter until the list shows what was found: the reader's pause between letters is in it. */
async function searched(page: Page, words: string): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((done) => {
        const input = document.querySelector<HTMLInputElement>('input[type="search"]');
        const status = document.querySelector<HTMLElement>('.found [role="status"]');
        const before = status?.innerText;
        if (!input) return;
        const start = performance.now();
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        const look = (): void => {
          if (status?.innerText !== before && document.querySelector('.line .title')) done(performance.now() - start);
          else requestAnimationFrame(look);
        };
        look();
      }),
    words,
  );
}

/** Milliseconds that the page's main thread has worked by its own clock: on a busy machine a frame waits for others, too. */
async function cpuOf(page: Page): Promise<() => Promise<number>> {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => ((await client.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

const sorted = (times: readonly number[]): number[] => [...times].sort((a, b) => a - b);
const quantile = (times: readonly number[], q: number): number => sorted(times)[Math.min(times.length - 1, Math.floor(times.length * q))] ?? 0;

/** How long the ledger page takes to show its first rows, to scroll and to search, with so many claims of the reader's own. */
export async function ledgerPageTable(models: readonly Entry[], size: number, family: Family = 'chromium'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pledgemark-bench-'));
  const session = await launch(family, { extension: resolve('dist', family === 'chromium' ? 'chrome' : 'firefox'), width: 1280, height: 900 });
  try {
    await packReady(await session.openOwn('src/pages/settings/index.html'));
    const path = join(folder, 'own.jsonl');
    writeOwn(path, models, size);
    await importOwn(session, path);
    const first: number[] = [];
    for (let i = 0; i < TIMES; i++) first.push(await firstRows(session));
    const page = await session.openOwn(LEDGER, '.line .title');
    await page.bringToFront();
    // The build of these tools marks inner functions with a helper that does not exist inside the browser.
    await page.evaluate('globalThis.__name = (f) => f');
    const cpu = await cpuOf(page);
    const before = await cpu();
    const { frames, tasks } = await scrolled(page);
    const frame = ((await cpu()) - before) / frames.length;
    await page.evaluate(() => scrollTo(0, 0));
    const searches: number[] = [];
    for (const words of ['soybeans', 'tariff', 'china energy', 'compare number', 'jets']) searches.push(await searched(page, words));
    return table([
      [`${size} claims of one's own, ${family}`, 'median', '95 %', 'most'],
      ['first rows, ms', short(quantile(first, 0.5)), short(quantile(first, 0.95)), short(quantile(first, 1))],
      ['a frame while scrolling, ms', short(quantile(frames, 0.5)), short(quantile(frames, 0.95)), short(quantile(frames, 1))],
      ['the page’s own work in a frame, CPU ms', short(frame), '', ''],
      ['tasks over 50 ms while scrolling', String(tasks.length), '', short(Math.max(0, ...tasks))],
      ['a search typed, its pause included, ms', short(quantile(searches, 0.5)), '', short(quantile(searches, 1))],
    ]);
  } finally {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
