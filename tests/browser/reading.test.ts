import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Reader } from '../../tools/browser/reader.ts';
import type { Session } from '../../tools/browser/session.ts';
import { corpusPage, family, launchGranted, ready, visit, watchTree } from './stage.ts';

/** As in src/content/intent.ts. */
const LEAVE_MS = 300;

const ADDRESS = 'https://www.reuters.com/article/fixture-buying-plan';

describe(`reading an article in ${family}`, () => {
  let session: Session;
  let page: Page;
  let reader: Reader;
  let others: string[];

  beforeAll(async () => {
    session = await launchGranted(['https://www.reuters.com/*']);
    const own = await ready(session);
    ({ page, others } = await visit(session, ADDRESS, corpusPage('buenos-aires')));
    reader = await Reader.of(session, page, own);
    await reader.waitForMarks();
  });
  afterAll(() => session?.close());

  const markOf = async (words: RegExp) => {
    const mark = (await reader.marks()).find((m) => words.test(m.words));
    if (!mark) throw new Error(`no mark on ${words}: ${(await reader.marks()).map((m) => m.words).join(' | ')}`);
    return mark;
  };

  /** Draws the page for so long: what is to happen by then has happened. */
  const frames = (ms: number): Promise<void> =>
    page.evaluate(async (forMs) => {
      for (const until = performance.now() + forMs; performance.now() < until; ) await new Promise((done) => requestAnimationFrame(done));
    }, ms);

  test('marks claims of the article and nothing around it', async () => {
    const words = (await reader.marks()).map((m) => m.words).join(' | ');
    expect(words).toMatch(/\$1\.2 trillion/);
    expect(words).toMatch(/\$1 trillion/);
    expect(words).not.toMatch(/\$5 billion|\$50 billion|Copyright/);
  });

  test('the card over "more than $1.2 trillion" shows the record of Mnuchin’s words with its source', async () => {
    await page.bringToFront();
    const card = await reader.open(await markOf(/\$1\.2 trillion/));
    expect(card.records.this?.[0]).toMatch(/^Mnuchin: China put more than \$1\.2 trillion/);
    expect(card.links.some((l) => /^https?:/.test(l.href) && /Reuters/.test(l.text))).toBe(true);
    expect(card.text).not.toMatch(/\b(true|false)\b/i);
    await page.keyboard.press('Escape');
    await reader.waitForNoCard();
  });

  test('the offer of $1 trillion stands beside the earlier $1.2 trillion, compared', async () => {
    const card = await reader.open(await markOf(/\$1 trillion/));
    expect(card.records.this?.[0]).toMatch(/over \$1 trillion/);
    expect(card.records.earlier?.join('\n')).toMatch(/Mnuchin/);
    expect(card.text).toMatch(/\$200 billion/);
    await page.keyboard.press('Escape');
    await reader.waitForNoCard();
  });

  test('the page’s own tree does not change before a card opens, inside it while one is open, or after it closed', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const changes = await watchTree(page);
    const mark = await markOf(/\$1\.2 trillion/);
    await reader.place(mark);
    expect(await changes()).toBe(0);
    await reader.open(mark);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before.slice(before.indexOf('<body'), before.indexOf('</body>') + 7));
    await page.keyboard.press('Escape');
    await reader.waitForNoCard();
    await changes();
    await page.mouse.move(5, 5);
    expect(await changes()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('the card’s inside is closed to the page', async () => {
    await reader.open(await markOf(/\$1\.2 trillion/));
    const seen = await page.evaluate(() =>
      [...document.documentElement.children].map((e) => [e.localName, e.shadowRoot === null, e.textContent?.includes('Mnuchin: China put')]),
    );
    expect(seen.every(([name, closed, told]) => name === 'body' || (closed && !told))).toBe(true);
    await page.keyboard.press('Escape');
    await reader.waitForNoCard();
  });

  test('resting the pointer opens the card, leaving closes it', async () => {
    const { x, y } = await reader.place(await markOf(/\$1\.2 trillion/));
    await page.mouse.move(3, 3);
    await page.mouse.move(x, y, { steps: 3 });
    const card = await reader.waitForCard();
    expect(card.text).toMatch(/1\.2 trillion/);
    await page.mouse.move(3, 3, { steps: 3 });
    await reader.waitForNoCard();
  });

  test('the pointer may travel from the words into the card, and rest there until it leaves', async () => {
    const { x, y } = await reader.place(await markOf(/\$1\.2 trillion/));
    await page.mouse.move(3, 3);
    await page.mouse.move(x, y, { steps: 3 });
    const { box } = await reader.waitForCard();
    const into = box.y > y ? box.y + 12 : box.y + box.height - 12;
    await page.mouse.move(Math.min(Math.max(x, box.x + 20), box.x + box.width - 20), into, { steps: 6 });
    await frames(LEAVE_MS * 2);
    expect(await reader.card()).not.toBeNull();
    await page.mouse.move(3, 3, { steps: 3 });
    await reader.waitForNoCard();
  });

  test('a card that a click opened stays when the pointer leaves, goes along when the page scrolls, and goes with a click elsewhere', async () => {
    await page.setViewport({ width: 700, height: 500 });
    const mark = await markOf(/\$1\.2 trillion/);
    await reader.open(mark);
    await page.mouse.move(3, 3, { steps: 3 });
    await frames(LEAVE_MS * 2);
    const gap = async (): Promise<number> => {
      const card = await reader.waitForCard();
      const line = await page.evaluate(({ name, words }) => {
        const range = ([...(CSS.highlights.get(name) ?? [])] as Range[]).find((r) => String(r) === words);
        const { top, bottom } = (range as Range).getBoundingClientRect();
        return { top, bottom };
      }, mark);
      return card.box.y > line.top ? card.box.y - line.bottom : line.top - card.box.y - card.box.height;
    };
    const scrolled = await page.evaluate(() => {
      const before = scrollY;
      scrollBy({ top: before > 40 ? -40 : 40, behavior: 'instant' });
      return scrollY - before;
    });
    expect(Math.abs(scrolled)).toBe(40);
    await expect
      .poll(async () => {
        const now = await gap();
        return now >= 0 && now < 12;
      })
      .toBe(true);
    await page.mouse.click(3, 3);
    await reader.waitForNoCard();
  });

  test('asks nothing of the network', () => expect(others).toEqual([]));
});
