import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Card, Reader } from '../../tools/browser/reader.ts';
import type { Session } from '../../tools/browser/session.ts';
import { still } from '../../tools/browser/still.ts';
import { shoot } from './gallery.ts';
import { corpusPage, family, launchGranted, ready, visit } from './stage.ts';

const ADDRESS = 'https://www.reuters.com/article/fixture-buying-plan';

describe(`an article of 2019 read as of any day in ${family}`, () => {
  let session: Session;
  let reader: Reader;
  let panel: Page;

  beforeAll(async () => {
    session = await launchGranted(['https://www.reuters.com/*']);
    const own = await ready(session);
    const { page } = await visit(session, ADDRESS, corpusPage('buenos-aires'));
    reader = await Reader.of(session, page, own);
    await reader.waitForMarks();
    panel = await session.openOwn(`src/pages/panel/index.html?tab=${reader.tab}`, '[data-claim]');
  });
  afterAll(() => session?.close());

  const cardOver = async (words: RegExp): Promise<Card> => {
    await reader.page.bringToFront();
    await reader.page.keyboard.press('Escape');
    await reader.waitForNoCard();
    const mark = (await reader.marks()).find((m) => words.test(m.words));
    if (!mark) throw new Error(`no mark on ${words}`);
    return reader.open(mark);
  };

  /** The panel's switch; the page is read again, and the panel says so. */
  const turnTo = async (chip: number): Promise<void> => {
    await panel.bringToFront();
    const pressed = `.as-of button:nth-of-type(${chip})`;
    await panel.click(pressed);
    await panel.waitForSelector(`${pressed}[aria-pressed="true"]`, { timeout: 15_000 });
  };

  const turnToDay = async (day: string): Promise<void> => {
    await panel.bringToFront();
    await panel.$eval(
      '.as-of input',
      (input, value) => {
        (input as HTMLInputElement).value = value;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      day,
    );
    await panel.waitForSelector('.as-of input.chosen', { timeout: 15_000 });
  };

  test('read today, it tells how its record stood on its day first, and what came of it apart', async () => {
    const card = await cardOver(/\$1\.2 trillion/);
    expect(card.text).toMatch(/On (?:Jan 18, 2019|18 Jan 2019): \S+/);
    expect(card.text).toMatch(/Since then: superseded/);
    const offer = await cardOver(/\$1 trillion/);
    expect(offer.records.this?.length).toBeGreaterThan(0);
    expect(offer.records.since?.length).toBeGreaterThan(0);
    expect(offer.text.toLowerCase().indexOf('what came of it')).toBeGreaterThan(offer.text.toLowerCase().indexOf('this is'));
    await still(reader.page);
    await shoot(reader.page, 'card-as-of-today');
  });

  test('as of its own day nothing that came later is in the card', async () => {
    await turnTo(1);
    const card = await cardOver(/\$1 trillion/);
    expect(card.records.since).toBeUndefined();
    expect(card.records.this?.length).toBeGreaterThan(0);
    expect(card.text).not.toMatch(/Since then|2020/);
    await still(reader.page);
    await shoot(reader.page, 'card-as-of-article');
  });

  test('as of another day it tells what was known by then, and as of today everything again', async () => {
    await turnToDay('2019-12-31');
    await shoot(panel, 'panel-as-of');
    const between = await cardOver(/\$1\.2 trillion/);
    expect(between.text).toMatch(/1\.2 trillion/);
    expect(between.text).not.toMatch(/superseded|15 Jan 2020|Jan 15, 2020/);
    await turnTo(2);
    expect((await cardOver(/\$1\.2 trillion/)).text).toMatch(/superseded/);
  });
});
