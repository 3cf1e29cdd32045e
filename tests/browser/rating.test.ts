import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../tools/browser/session.ts';
import { fileOf } from '../formats/files.ts';
import { saved } from '../ledger/samples.ts';
import { faults } from './axe.ts';
import { shoot } from './gallery.ts';
import { family, launchShipped, ready } from './stage.ts';

const LEDGER = 'src/pages/ledger/index.html';
const WAIT = { timeout: 15_000 };

describe(`the reader rates a saved claim in ${family}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'pledgemark-rating-'));
  let session: Session;
  beforeAll(async () => {
    session = await launchShipped();
    await ready(session);
    writeFileSync(join(folder, 'mine.json'), fileOf('json', [saved('saved-1')]));
    const page = await session.openOwn(`${LEDGER}#/files`, 'input[type=file]');
    await ((await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(join(folder, 'mine.json'));
    await says(page, /would bring this/);
    await page.$$eval('.question button', (all) => (all.find((button) => button.textContent === 'Import it') as HTMLElement | undefined)?.click());
    await says(page, /Undo this import/);
    await page.close();
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const says = (page: Page, words: RegExp) =>
    page.waitForFunction((source) => new RegExp(source).test(document.body.innerText), { ...WAIT, polling: 100 }, words.source);
  const open = () => session.openOwn(`${LEDGER}#/list?among=own&at=saved-1`, '.own-rating summary');
  const press = async (page: Page, label: RegExp): Promise<void> => {
    for (const button of await page.$$('.own-rating button'))
      if (label.test(await button.evaluate((b) => b.textContent ?? ''))) {
        await button.focus();
        return page.keyboard.press('Enter');
      }
    throw new Error(`no button ${label}`);
  };
  const given = (page: Page): Promise<string[]> => page.$$eval('.own-rating figure', (all) => all.map((one) => (one as HTMLElement).innerText));

  test('by the keyboard alone: verdict, number and name; kept for the next window, changed, taken away, each with a way back', async () => {
    let page = await open();
    expect(await given(page)).toEqual([]);
    await page.focus('.own-rating summary');
    await page.keyboard.press('Enter');
    await page.focus('.rating [name=verdict]');
    // Without a name nothing is kept: the browser points to the field.
    await page.keyboard.type('Half of it came');
    await page.keyboard.press('Enter');
    expect(await page.$eval('.rating', (form) => (form as HTMLFormElement).checkValidity())).toBe(false);
    await page.select('.rating [name=value]', '2');
    await page.focus('.rating [name=name]');
    await page.keyboard.type('Ann Reader');
    await page.keyboard.press('Enter');
    await says(page, /Rating saved/);
    await page.waitForSelector('.own-rating figure', WAIT);
    await page.close();
    page = await open();
    await page.waitForSelector('.own-rating figure', WAIT);
    expect((await given(page))[0]).toMatch(/^Half of it came\s+2 of 5 · Ann Reader · /);
    const stands = await page.$$eval('.rating :is(input, select)', (fields) => fields.map((field) => (field as HTMLInputElement).value));
    expect(stands).toEqual(['Half of it came', '2', 'Ann Reader']);

    await press(page, /^Remove rating/);
    await page.waitForFunction(() => !document.querySelector('.own-rating figure'), WAIT);
    await says(page, /Rating removed/);
    await press(page, /^Undo/);
    await page.waitForSelector('.own-rating figure', WAIT);
    expect((await given(page))[0]).toMatch(/^Half of it came\s+2 of 5/);
    await page.close();
  });

  test.each([
    ['light', { width: 1280, height: 900 }],
    ['dark', { width: 1280, height: 900 }],
    ['light', { width: 320, height: 800 }],
    ['dark', { width: 640, height: 450, deviceScaleFactor: 2 }],
  ] as const)('no accessibility fault and no sideways scrolling: %s, %j', async (scheme, viewport) => {
    const page = await open();
    if (family === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport(viewport);
    // Not by the pointer: the page is still moving to its new width.
    await page.$eval('.own-rating summary', (summary) => (summary as HTMLElement).click());
    await page.waitForSelector('.rating [name=name]', { visible: true, ...WAIT });
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.$eval('.own-rating', (section) => section.scrollIntoView({ block: 'center' }));
    await shoot(page, `rating-${scheme}-${viewport.width}`);
    await page.close();
  });
});
