import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Reader } from '../../tools/browser/reader.ts';
import type { Session } from '../../tools/browser/session.ts';
import { corpusPage, family, launchGranted, ready, visit } from './stage.ts';

const ADDRESS = 'https://www.reuters.com/article/fixture-buying-plan';

/** What has the page's focus: a card's host is a child of the root, beside head and body. */
const focus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.parentElement === document.documentElement && at !== document.body ? 'the card' : (at?.id ?? '');
  });

describe(`with the keyboard alone in ${family}`, () => {
  let session: Session;
  let page: Page;
  let reader: Reader;
  beforeAll(async () => {
    session = await launchGranted(['https://www.reuters.com/*']);
    const own = await ready(session);
    ({ page } = await visit(session, ADDRESS, corpusPage('buenos-aires')));
    reader = await Reader.of(session, page, own);
    await reader.waitForMarks();
    await page.bringToFront();
    await page.evaluate(() => {
      const [link] = document.querySelectorAll('a');
      if (!link) throw new Error('the page has no link');
      link.id = 'where-it-was';
      link.focus();
    });
  });
  afterAll(() => session?.close());

  /** Presses Tab until a control of the card that is called so has the focus. */
  async function tabTo(label: RegExp): Promise<void> {
    const { controls } = await reader.waitForCard();
    for (let presses = 0; presses <= 2 * controls.length + 20; presses++) {
      if ((await reader.card())?.controls.some((c) => c.focused && label.test(c.label))) return;
      await page.keyboard.press('Tab');
      expect(await focus(page)).toBe('the card');
    }
    throw new Error(`Tab does not reach ${label}: ${controls.map((c) => c.label).join(' | ')}`);
  }

  test('a step opens the first card with the focus inside, Tab stays in it and Enter saves, Esc gives the focus back', async () => {
    expect(await focus(page)).toBe('where-it-was');
    const card = await reader.step();
    expect(card.controls.map((c) => c.label)).toContain('Save claim');
    expect(await focus(page)).toBe('the card');
    await tabTo(/^Save claim$/);
    await page.keyboard.press('Enter');
    await reader.waitFor((c) => /In your ledger now/.test(c.text));
    expect(await focus(page)).toBe('the card');
    await page.keyboard.press('Escape');
    await reader.waitForNoCard();
    expect(await focus(page)).toBe('where-it-was');
    const ledger = await session.openOwn('src/pages/ledger/index.html#/saved', '.line .title');
    expect(await ledger.$$eval('.line', (entries) => entries.length)).toBe(1);
  });

  test('the next step opens the next claim’s card', async () => {
    await page.bringToFront();
    const first = await reader.step();
    const second = await reader.step().then(() => reader.waitFor((c) => c.title !== first.title));
    expect(second.title).not.toBe(first.title);
    await page.keyboard.press('Escape');
    await reader.waitForNoCard();
    expect(await focus(page)).toBe('where-it-was');
  });
});
