import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Reader } from '../../tools/browser/reader.ts';
import type { Session } from '../../tools/browser/session.ts';
import { corpusPage, family, launchGranted, ready, visit, watchTree } from './stage.ts';

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

  test('asks nothing of the network', () => expect(others).toEqual([]));
});
