import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Reader } from '../../tools/browser/reader.ts';
import type { Session } from '../../tools/browser/session.ts';
import { corpusPage, family, launchGranted, ready, visit } from './stage.ts';

const ADDRESS = 'https://www.reuters.com/article/fixture-buying-plan';

// For Chromium alone, by its name: in Firefox the browser itself ends the scripts of an extension that goes, and nothing of ours is left to run there.
describe(`a page whose extension goes, in ${family}`, () => {
  let session: Session;
  let page: Page;
  let reader: Reader;
  let faults: string[];

  beforeEach(async () => {
    session = await launchGranted(['https://www.reuters.com/*']);
    const own = await ready(session);
    ({ page } = await visit(session, ADDRESS, corpusPage('buenos-aires')));
    faults = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    reader = await Reader.of(session, page, own);
    await reader.waitForMarks();
    await page.bringToFront();
  });
  afterEach(() => session?.close());

  test('removed, its marks and its card are gone when the reader next moves', async () => {
    const mark = (await reader.marks())[0];
    if (!mark) throw new Error('no mark');
    await reader.open(mark);
    const children = () => page.evaluate(() => document.documentElement.children.length);
    expect(await children()).toBe(3);
    await session.browser.uninstallExtension(new URL(session.own('')).host);
    await page.mouse.move(3, 3);
    await page.waitForFunction(() => [...CSS.highlights.values()].every((h) => h.size === 0), { timeout: 10_000 });
    expect(await children()).toBe(2);
    expect(faults).toEqual([]);
  });

  test('loaded anew, the new script takes over: the marks stay, and one card opens', async () => {
    await page.evaluate(() => Object.assign(globalThis, { before: [...CSS.highlights.values()] }));
    await session.browser.installExtension(resolve('dist', `test-${family}`));
    await page.waitForFunction(
      () => {
        const before = Reflect.get(globalThis, 'before') as unknown[];
        const now = [...CSS.highlights.values()];
        return now.some((h) => h.size > 0) && now.every((h) => !before.includes(h));
      },
      { timeout: 20_000 },
    );
    const { x, y } = await reader.place((await reader.marks())[0] ?? { name: '', words: '' });
    await page.mouse.click(x, y);
    await page.waitForFunction(() => document.documentElement.children.length > 2, { timeout: 10_000 });
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
    expect((await reader.marks()).length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});
