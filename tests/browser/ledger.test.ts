import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../tools/browser/session.ts';
import { family, launchShipped, ready } from './stage.ts';

const LEDGER = 'src/pages/ledger/index.html';
const WAIT = { timeout: 15_000 };
const LONGER_THAN_THE_PAUSE = 400;

const textOf = (page: Page, selector: string): Promise<string> => page.$eval(selector, (element) => (element as HTMLElement).innerText);
const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);
const focusOf = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');

/** What the page hands to the downloads from now on, as text; a picture by its first letters. */
async function catchFiles(page: Page): Promise<() => Promise<{ type: string; text: string }[]>> {
  await page.evaluate(() => {
    const files: Blob[] = [];
    const make = URL.createObjectURL.bind(URL);
    Object.assign(globalThis, { files });
    URL.createObjectURL = (blob: Blob) => {
      files.push(blob);
      return make(blob);
    };
    // The browser's own question where to put it would stand in the way.
    addEventListener('click', (event) => (event.target as HTMLElement | null)?.matches('a[download]') && event.preventDefault(), true);
  });
  return () =>
    page.evaluate(() =>
      Promise.all(
        (Reflect.get(globalThis, 'files') as Blob[]).map(async (blob) => ({
          type: blob.type,
          text: blob.type === 'image/png' ? String.fromCharCode(...new Uint8Array(await blob.slice(0, 4).arrayBuffer())) : await blob.text(),
        })),
      ),
    );
}

describe(`the ledger in ${family}`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await launchShipped();
    await ready(session);
  });
  afterAll(() => session?.close());

  test('is searched as one types, walked by keys, and every view has its address', async () => {
    const page = await session.openOwn(LEDGER, '.line .title');
    const all = Number.parseInt(await textOf(page, '.found [role="status"]'), 10);
    // All at once, as pasted: key by key, the answer to fewer words may stand when the last is asked for.
    await page.$eval('input[type="search"]', (field) => {
      (field as HTMLInputElement).value = 'soybeans busan';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.waitForFunction(() => location.hash === '#/list?text=soybeans+busan', WAIT);
    await page.waitForFunction(
      (most) => Number.parseInt(document.querySelector<HTMLElement>('.found [role="status"]')?.innerText ?? '', 10) < most,
      WAIT,
      Math.min(all, 40),
    );
    const titles = await page.$$eval('.line .title', (links) => links.map((link) => (link as HTMLElement).innerText));
    expect(titles.length).toBeGreaterThan(1);
    expect(titles.some((title) => /12 Mt/.test(title))).toBe(true);

    await page.focus('.line .title');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((title) => (document.activeElement as HTMLElement | null)?.innerText === title, WAIT, titles[1]);
    await page.keyboard.press('Enter');
    // Another heading stands there until then.
    await page.waitForFunction((title) => document.querySelector<HTMLElement>('.details h2')?.innerText === title, WAIT, titles[1]);
    expect(await addressOf(page)).toMatch(/^#\/list\?text=soybeans\+busan&at=/);
    expect(await focusOf(page)).toBe(titles[1]);
    await page.keyboard.press('End');
    await page.waitForFunction((title) => (document.activeElement as HTMLElement | null)?.innerText === title, WAIT, titles.at(-1));
    await page.keyboard.press(' ');
    await page.waitForSelector('.chosen', WAIT);
    await page.close();
  });

  test('what is chosen while a search waits counts too, and whoever left before it began is not brought back', async () => {
    const page = await session.openOwn(LEDGER, '.line .title');
    await page.evaluate(() => {
      const type = (text: string): void => {
        const field = document.querySelector<HTMLInputElement>('input[type="search"]');
        if (field) field.value = text;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      };
      type('soybeans');
      document.querySelector<HTMLElement>('.among button:last-of-type')?.click();
    });
    await page.waitForFunction(() => location.hash === '#/list?among=records&text=soybeans', WAIT);
    await page.evaluate(
      (ms) =>
        new Promise<void>((done) => {
          const field = document.querySelector<HTMLInputElement>('input[type="search"]');
          if (field) field.value = 'steel';
          field?.dispatchEvent(new Event('input', { bubbles: true }));
          location.hash = '#/desk';
          setTimeout(done, ms);
        }),
      LONGER_THAN_THE_PAUSE,
    );
    expect(await addressOf(page)).toBe('#/desk');
    await page.close();
  });

  test('of hundreds of entries only those in the window exist, and the last can be reached', async () => {
    const page = await session.openOwn(LEDGER, '.line .title');
    expect(await page.$$eval('.line', (lines) => lines.length)).toBeLessThan(60);
    await page.focus('.line .title');
    await page.keyboard.press('End');
    await page.waitForFunction(
      () => {
        const line = document.activeElement?.closest('.line');
        return line !== null && line !== undefined && line.getAttribute('aria-posinset') === line.getAttribute('aria-setsize');
      },
      { timeout: 15_000 },
    );
    await page.close();
  });

  test('whoever scrolls far reads only what is there, and sees no row twice', async () => {
    const page = await session.openOwn(LEDGER, '.line .title');
    await page.evaluate(() => {
      const asked: number[] = [];
      Object.assign(globalThis, { asked });
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (message: { from?: number }) {
        if (message.from !== undefined) asked.push(message.from);
        post.call(this, message);
      };
      scrollTo(0, document.documentElement.scrollHeight);
    });
    await page.waitForFunction(() => {
      const last = [...document.querySelectorAll('.line')].at(-1);
      return last?.querySelector('.title') && last.getAttribute('aria-posinset') === last.getAttribute('aria-setsize');
    }, WAIT);
    const asked = await page.evaluate(() => Reflect.get(globalThis, 'asked') as number[]);
    expect(asked.length).toBeLessThan(5);
    expect(Math.min(...asked)).toBeGreaterThan(300);
    const boxes = await page.$$eval('.line', (lines) =>
      lines
        .slice(1)
        .map((line) => line.getBoundingClientRect())
        .map(({ top, bottom }) => [top, bottom]),
    );
    for (const [i, [top]] of boxes.entries()) if (i > 0) expect(top).toBeCloseTo(boxes[i - 1]?.[1] as number, 0);
    await page.close();
  });

  test('nothing found says so, and shows the way back', async () => {
    const page = await session.openOwn(`${LEDGER}#/list?text=nothing-that-anybody-said`, '.empty a');
    await page.click('.empty a');
    await page.waitForSelector('.line .title', WAIT);
    expect(await addressOf(page)).toBe('#/list');
    await page.close();
  });

  test('Phase One: 57 % of what was promised, as a picture that can be taken along and as a table', async () => {
    const page = await session.openOwn(`${LEDGER}#/thread/us-cn-2020-01-15-phase-one-purchases-total`, '.best');
    expect(await textOf(page, '.best')).toMatch(/57\s?%.*\$288\.8 billion.*\$502\.4 billion/s);
    expect(await textOf(page, '.facts')).toMatch(/58%/);
    const files = await catchFiles(page);
    for (const button of (await page.$$('.delivery .chart-foot button')).slice(0, 2)) await button.click();
    await page.waitForFunction(() => (Reflect.get(globalThis, 'files') as Blob[]).length === 2, WAIT);
    const [svg, png] = (await files()).sort((a, b) => (a.type < b.type ? 1 : -1));
    expect(svg?.type).toBe('image/svg+xml');
    expect(svg?.text).toMatch(/^<svg [\s\S]*<title[\s\S]*\$502\.4 billion[\s\S]*<\/svg>$/);
    // Whole by itself: no style of ours is needed to see it.
    expect(svg?.text).not.toMatch(/class=|var\(--/);
    expect(png?.text).toBe('\x89PNG');
    await page.close();
  });

  test('a status on any day', async () => {
    const page = await session.openOwn(`${LEDGER}#/thread/us-cn-2020-01-15-phase-one-purchases-total?on=2021-06-30`, '.status-on strong');
    expect(await textOf(page, '.status-on [role="status"]')).toMatch(/agreed/i);
    expect(await textOf(page, '.as-of')).toMatch(/2021/);
    expect(await page.$('.best')).toBeNull();
    await page.close();
  });

  test('deadlines for the calendar', async () => {
    const page = await session.openOwn(`${LEDGER}#/desk?on=2025-11-20`, '.desk li');
    expect(await textOf(page, '.desk h2')).toMatch(/Due/);
    const files = await catchFiles(page);
    await page.click('.status-on button.end');
    await page.waitForFunction(() => (Reflect.get(globalThis, 'files') as Blob[]).length === 1, WAIT);
    const [calendar] = await files();
    expect(calendar?.text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:20251231\r\n/);
    await page.close();
  });

  test('an entry by hand, with a source and a link; put right, removed and brought back', async () => {
    const page = await session.openOwn(`${LEDGER}#/write`, 'form');
    await page.click('button.chief');
    await page.waitForSelector('.trouble', WAIT);
    const [title] = await page.$$('form > label input');
    await title?.type('China will buy a hundred ships');
    const fill = async (label: string, words: string): Promise<void> => {
      const input = await page.evaluateHandle(
        (name) =>
          [...document.querySelectorAll('form label')].find((l) => l.querySelector('span')?.textContent === name)?.querySelector('input') ?? null,
        label,
      );
      const field = input.asElement() as Awaited<ReturnType<Page['$']>>;
      await field?.click({ count: 3 });
      await field?.type(words);
    };
    await fill('Who', 'China');
    await fill('Amount', '40-50 billion');
    await fill('Publisher', 'Example Wire');
    await fill('Find an entry to link', 'Mnuchin commitments on the table');
    await page.waitForSelector('.related button', WAIT);
    await page.click('.related button');
    await page.click('button.chief');
    await page.waitForSelector('.details .own-words', WAIT);
    expect(await textOf(page, '.details')).toMatch(/hundred ships[\s\S]*\$40–50 billion[\s\S]*Mnuchin[\s\S]*Example Wire/);

    await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.details button')].find((b) => /^Remove/.test(b.innerText))?.click());
    await page.waitForSelector('.undo button', WAIT);
    await page.click('.undo button');
    await page.waitForSelector('.details .own-words', WAIT);
    expect(await textOf(page, '.details h2')).toBe('China will buy a hundred ships');
    await page.close();
  });

  test('a tag that could not be kept is told of and still typed; the next one clears it away', async () => {
    const page = await session.openOwn(`${LEDGER}#/list?among=own`, '.line input[type="checkbox"]');
    await page.click('.line input[type="checkbox"]');
    await page.waitForSelector('.chosen form input', WAIT);
    await page.evaluate(() => {
      const open = IDBDatabase.prototype.transaction;
      IDBDatabase.prototype.transaction = function (names, mode, options) {
        if (mode === 'readwrite') throw new DOMException('The disk is full.', 'QuotaExceededError');
        return open.call(this, names, mode, options);
      };
      Object.assign(globalThis, { mend: () => Object.assign(IDBDatabase.prototype, { transaction: open }) });
    });
    await page.type('.chosen form input', 'ships');
    await page.keyboard.press('Enter');
    await page.waitForSelector('main .trouble', WAIT);
    expect(await page.$eval('.chosen form input', (input) => (input as HTMLInputElement).value)).toBe('ships');
    await page.evaluate(() => void (Reflect.get(globalThis, 'mend') as () => unknown)());
    await page.focus('.chosen form input');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('main .trouble'), WAIT);
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.chosen form input')?.value === '', WAIT);
    await page.close();
  });

  test('a record put right shows so everywhere, until the correction is taken away', async () => {
    const id = 'us-cn-2018-12-03-mnuchin-1-2-trillion';
    const page = await session.openOwn(`${LEDGER}#/write/${id}`, 'form');
    const [title] = await page.$$('form > label input');
    await title?.click({ count: 3 });
    await title?.type('As I heard it');
    await page.click('button.chief');
    await page.waitForSelector('.details .corrected', WAIT);
    expect(await textOf(page, '.details h2')).toBe('As I heard it');
    const history = await session.openOwn(`${LEDGER}#/thread/${id}`, '.timeline li');
    expect(await textOf(history, 'h1')).toBe('As I heard it');
    await history.close();
    await page.click('.corrected button');
    await page.waitForFunction(() => /^Mnuchin/.test(document.querySelector<HTMLElement>('.details h2')?.innerText ?? ''), WAIT);
    await page.close();
  });
});
