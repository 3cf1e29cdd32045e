import type { Page, Viewport } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Reader } from '../../tools/browser/reader.ts';
import type { Session } from '../../tools/browser/session.ts';
import { still } from '../../tools/browser/still.ts';
import { faults } from './axe.ts';
import { shoot } from './gallery.ts';
import { corpusPage, family, launchGranted, ready, visit } from './stage.ts';

const ADDRESS = 'https://www.reuters.com/article/fixture-buying-plan';

/** The words of charts that stand in part outside their chart. */
const cutWords = (page: Page): Promise<string[]> =>
  page.$$eval('.chart > svg text', (texts) =>
    texts
      .filter((text) => {
        const [own, whole] = [text.getBoundingClientRect(), (text as SVGTextElement).ownerSVGElement?.getBoundingClientRect()];
        return whole !== undefined && (own.left < whole.left - 1 || own.right > whole.right + 1);
      })
      .map((text) => text.textContent ?? ''),
  );

/** Landmarks beyond the page's own: of use where something stands beside the rest or scrolls by itself, and noise anywhere else. */
const regions = (page: Page): Promise<string[]> =>
  page.$$eval('section:is([aria-label], [aria-labelledby]):not(.details, .scrolls)', (sections) =>
    sections.map((section) => section.outerHTML.slice(0, 80)),
  );

/** Narrow, enlarged, from right to left and, where the driver can pretend so, in the reader's other colours: without a fault, and never wider than the window. */
async function inEveryLook(page: Page, name: string, width = 1000): Promise<void> {
  const looks: [look: string, viewport: Viewport][] = [
    ['320', { width: 320, height: 800 }],
    ['200-percent', { width: width / 2, height: 450, deviceScaleFactor: 2 }],
  ];
  for (const [look, viewport] of looks) {
    await page.setViewport(viewport);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), look).toBeLessThanOrEqual(0);
    expect(await cutWords(page), look).toEqual([]);
    await shoot(page, `${name}-${look}`);
  }
  await page.setViewport({ width, height: 900 });
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'rtl').toBeLessThanOrEqual(0);
  expect(await cutWords(page), 'rtl').toEqual([]);
  await shoot(page, `${name}-rtl`);
  await page.evaluate(() => document.documentElement.removeAttribute('dir'));
  if (family !== 'chromium') return;
  const cdp = await page.createCDPSession();
  for (const [look, feature, value] of [
    ['dark', 'prefers-color-scheme', 'dark'],
    ['forced-colours', 'forced-colors', 'active'],
  ] as const) {
    await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: feature, value }] });
    expect(await faults(page), look).toEqual([]);
    await shoot(page, `${name}-${look}`);
  }
  await cdp.send('Emulation.setEmulatedMedia', { features: [] });
}

describe(`our own pages in ${family}`, () => {
  let session: Session;
  let news: Page;
  let tab: number;
  beforeAll(async () => {
    session = await launchGranted(['https://www.reuters.com/*']);
    const own = await ready(session);
    const { page } = await visit(session, ADDRESS, corpusPage('buenos-aires'));
    news = page;
    const reader = await Reader.of(session, page, own);
    await reader.waitForMarks();
    tab = reader.tab;
  });
  afterAll(() => session?.close());

  const pages: [string, string, string][] = [
    ['welcome', 'src/pages/welcome/index.html', '#where button'],
    ['settings', 'src/pages/settings/index.html', 'main h1, main h2'],
    ['ledger', 'src/pages/ledger/index.html', '.line .title'],
    ['ledger-entry', 'src/pages/ledger/index.html#/list?text=soybeans&at=us-cn-2025-11-01-wh-soybeans', '.details h2'],
    ['topic', 'src/pages/ledger/index.html#/topic?who=US&measure=tariff&whom=CN', '.timeline li'],
    ['files', 'src/pages/ledger/index.html#/files', 'select'],
    ['desk', 'src/pages/ledger/index.html#/desk', '.desk li'],
    ['write', 'src/pages/ledger/index.html#/write/us-cn-2025-11-01-wh-soybeans', 'form'],
    ['history', 'src/pages/ledger/index.html#/thread/us-cn-2018-12-03-mnuchin-1-2-trillion', '.timeline li'],
    ['history-phase-one', 'src/pages/ledger/index.html#/thread/us-cn-2020-01-15-phase-one-purchases-total?on=2021-06-30', '.timeline li'],
  ];

  test.each(pages)('%s: no accessibility fault, no sideways scrolling at 320 px', async (name, path, selector) => {
    const page = await session.openOwn(path, selector);
    expect(await faults(page)).toEqual([]);
    expect(await regions(page)).toEqual([]);
    await shoot(page, name);
    await inEveryLook(page, name);
    await page.close();
  });

  test('the welcome page’s practice words open the real card by key and by pointer, without a fault, and keep nothing', async () => {
    // How the records stand is told above it, once that is known.
    const page = await session.openOwn('src/pages/welcome/index.html', '.lead [role="status"]');
    const card = () => page.evaluate(() => document.querySelector('.stage > div')?.shadowRoot?.querySelector<HTMLElement>('.card')?.innerText ?? '');
    // Nothing is kept free for the card; when it comes, the words that it is about stay where they are.
    const heights = () =>
      page.evaluate(() => ['.stage', '.practice .mark'].map((part) => document.querySelector(part)?.getBoundingClientRect().toJSON() as DOMRect));
    const [stage, words] = await heights();
    expect(stage?.height).toBeLessThan(80);
    // Nor did what was told above it move it: that had its place before.
    const untold = await page.$eval('.records', (records) => {
      const told = [...records.childNodes];
      records.replaceChildren();
      const { top } = document.querySelector('.practice .mark')?.getBoundingClientRect() ?? {};
      records.replaceChildren(...told);
      return top;
    });
    expect(untold).toBe(words?.top);
    await page.focus('.practice .mark');
    await page.keyboard.press('Enter');
    // The card's host stands a moment before what is in it.
    await expect.poll(card, { timeout: 5000 }).toMatch(/40 billion/);
    // While it rises it is half seen through, and its colours are not its own.
    await expect.poll(() => faults(page), { timeout: 5000 }).toEqual([]);
    await still(page);
    await shoot(page, 'welcome-practice');
    expect((await heights())[1]?.top).toBe(words?.top);
    await page.evaluate(() => document.querySelector('.stage > div')?.shadowRoot?.querySelector<HTMLElement>('[data-act="save"]')?.click());
    await expect.poll(card).toMatch(/Not saved/);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.try');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('mark');
    const { x, y } = await page.$eval('.practice .mark', (mark) => mark.getClientRects()[0]?.toJSON() as DOMRect);
    await page.mouse.move(x + 20, y + 8);
    await page.waitForSelector('.stage > div', { timeout: 10_000 });
    await page.close();
  });

  test.each([
    ['welcome', 'src/pages/welcome/index.html', '.practice .mark'],
    ['settings', 'src/pages/settings/index.html', 'main :is(a, button, input, select)'],
    ['ledger', 'src/pages/ledger/index.html#/list?text=soybeans', 'input[type="search"]'],
    ['files', 'src/pages/ledger/index.html#/files', 'main :is(button, select, input)'],
  ])('%s: the first thing that a key comes to leads past the ways to other pages, and the address stays', async (_, path, next) => {
    const page = await session.openOwn(path, next);
    await page.bringToFront();
    const address = page.url();
    const seen = () =>
      page.$eval('.skip', (skip) => ({ has: document.activeElement === skip, width: skip.getBoundingClientRect().width, words: skip.textContent }));
    expect(await seen()).toMatchObject({ has: false, width: 1 });
    await page.keyboard.press('Tab');
    expect(await seen()).toMatchObject({ has: true, words: 'Skip to the content' });
    expect((await seen()).width).toBeGreaterThan(80);
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.keyboard.press('Tab');
    expect(await page.evaluate((wanted) => document.activeElement === document.querySelector(wanted), next)).toBe(true);
    expect(page.url()).toBe(address);
    await page.close();
  });

  test('the rows of the ledger begin and end at whole pixels', async () => {
    const page = await session.openOwn('src/pages/ledger/index.html', '.line .title');
    await page.setViewport({ width: 1100, height: 900 });
    const parts = () =>
      page.$$eval('.line', (rows) => rows.map((row) => row.getBoundingClientRect()).flatMap(({ top, bottom }) => [top % 1, bottom % 1]));
    await expect.poll(async () => (await parts()).filter((part) => part !== 0), { timeout: 5000 }).toEqual([]);
    expect((await parts()).length).toBeGreaterThan(10);
    await page.close();
  });

  test('the panel lists the claims of the page in its order, walks by keys and shows one in the page', async () => {
    const page = await session.openOwn(`src/pages/panel/index.html?tab=${tab}`, '[data-claim]');
    const listed = await page.$$eval('[data-claim]', (rows) => rows.map((row) => Number(row.getAttribute('data-claim'))));
    expect(listed.length).toBeGreaterThanOrEqual(4);
    expect(listed).toEqual([...listed].sort((a, b) => a - b));
    await page.setViewport({ width: 400, height: 800 });
    expect(await faults(page)).toEqual([]);
    expect(await regions(page)).toEqual([]);
    await shoot(page, 'panel');
    await inEveryLook(page, 'panel', 400);
    const fromDollarToYear = await page.evaluate(() => {
      document.documentElement.setAttribute('dir', 'rtl');
      const words = [...document.querySelectorAll('.claim .words')]
        .map((e) => e.firstChild)
        .find((node) => /^\$.* 20\d\d$/.test(node?.textContent ?? ''));
      const at = (offset: number): number => {
        const range = document.createRange();
        range.setStart(words as Text, offset);
        range.setEnd(words as Text, offset + 1);
        return range.getBoundingClientRect().left;
      };
      const ends = [at(0), at((words?.textContent ?? '').length - 1)] as const;
      document.documentElement.removeAttribute('dir');
      return ends[1] - ends[0];
    });
    expect(fromDollarToYear, 'an amount in a panel from right to left').toBeGreaterThan(0);
    await page.focus(`[data-claim="${listed[0]}"]`);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-claim'))).toBe(String(listed[1]));
    await page.close();
  });

  test('the panel follows the reader through the page: what is in sight, then what is under the pointer', async () => {
    const panel = await session.openOwn(`src/pages/panel/index.html?tab=${tab}`, '[data-claim]');
    const current = () => panel.$$eval('[aria-current]', (rows) => rows.map((row) => Number(row.getAttribute('data-claim'))));
    await news.bringToFront();
    await news.setViewport({ width: 500, height: 300 });
    const scroll = (to: number) => news.evaluate((top) => scrollTo({ top, behavior: 'instant' }), to);
    await scroll(0);
    await expect.poll(current, { timeout: 10_000 }).toHaveLength(1);
    const [first = 0] = await current();
    await scroll(100_000);
    await expect.poll(async () => (await current())[0], { timeout: 10_000 }).toBeGreaterThan(first);
    const reader = await Reader.of(session, news, panel);
    const [mark] = await reader.marks();
    if (!mark) throw new Error('no mark');
    const { x, y } = await reader.place(mark);
    await news.mouse.move(3, 3);
    await news.mouse.move(x, y, { steps: 4 });
    await expect
      .poll(async () => (await panel.$eval('[aria-current]', (row) => row.textContent ?? '')).includes(mark.words), { timeout: 10_000 })
      .toBe(true);
    await panel.bringToFront();
    await shoot(panel, 'panel-following');
    await panel.close();
  });

  test('a pledge’s history stands in order of time and holds the records of one pledge', async () => {
    const page = await session.openOwn('src/pages/ledger/index.html#/thread/us-cn-2018-12-03-mnuchin-1-2-trillion', 'main li');
    const text = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
    const at = ['Joint statement', '1.2 trillion', 'over $1 trillion', '$200 billion'].map((words) => text.indexOf(words));
    expect(
      at.every((i) => i >= 0),
      text.slice(0, 800),
    ).toBe(true);
    await page.close();
  });
});
