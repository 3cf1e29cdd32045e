import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../tools/browser/session.ts';
import { still } from '../../tools/browser/still.ts';
import { press, says } from './hands.ts';
import { family, launchShipped, ready } from './stage.ts';

const LIST = '<h2 id="above">Above</h2><ul><li><button id="one"></button></li><li><button id="two"></button></li></ul>';

/** What has the focus: its `id`, or its words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    return at === document.body || !at ? 'nothing' : at.id || at.innerText;
  });

describe(`the focus in ${family}`, () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launchShipped();
    page = await ready(session);
    await page.bringToFront();
  });
  afterEach(() => page.evaluate(() => document.querySelector('#stage')?.remove()));
  afterAll(() => session?.close());

  /** Lays something into the page, focuses `at`, and does `then`; all that the page does about it is over. */
  const after = (html: string, at: string, then: string): Promise<string> =>
    page
      .evaluate(
        async ([html = '', at = '', then = '']) => {
          const stage = new DOMParser().parseFromString(`<section id="stage">${html}</section>`, 'text/html').body.firstChild;
          document.querySelector('main')?.append(stage as Node);
          const find = (id: string) => document.querySelector<HTMLElement>(`#${id}`);
          const frames = async () => {
            for (let i = 0; i < 4; i++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          };
          find(at)?.focus();
          await frames();
          for (const step of then.split(', ')) {
            const [does, to = ''] = step.split(' ');
            if (does === 'leave') (document.activeElement as HTMLElement).blur();
            if (does === 'focus') find(to)?.focus();
            if (does === 'remove') find(to)?.remove();
            if (does === 'wait') await frames();
          }
          await frames();
        },
        [html, at, then],
      )
      .then(() => focused(page));

  test.each<[what: string, html: string, at: string, then: string, to: string]>([
    ['of a list’s item, to the next', LIST.replace('<li>', '<li id="gone">'), 'one', 'remove gone', 'two'],
    ['of the last item, to the one before', LIST.replace(/<li>(?!.*<li>)/, '<li id="gone">'), 'two', 'remove gone', 'one'],
    [
      'of the only item, to the heading above',
      '<h2 id="above">A</h2><ul><li id="gone"><a id="a" href="#x">a</a></li></ul>',
      'a',
      'remove gone',
      'above',
    ],
    ['of what stands alone, to the heading above', '<h2 id="above">A</h2><p><button id="b"></button></p><h2>B</h2>', 'b', 'remove b', 'above'],
    [
      'of what goes with its heading, to the one above that',
      `${LIST}<div id="gone"><h3>C</h3><button id="c"></button></div>`,
      'c',
      'remove gone',
      'above',
    ],
    ['not of what was left before', LIST, 'one', 'leave, wait, remove one', 'nothing'],
    ['not where something else is taken out', LIST, 'one', 'remove two', 'one'],
    ['not where the page moves it itself', LIST, 'one', 'remove one, focus two', 'two'],
  ])('what had it is taken out: it goes on, %s', async (_, html, at, then, to) => {
    expect(await after(html, at, then)).toBe(to);
  });

  test('goes from a question that was answered with no, or left by Esc, to what opened it; after a yes to its heading', async () => {
    const opens = 'Delete all that I saved';
    for (const answer of ['Keep', 'Escape']) {
      await press(page, opens);
      await page.waitForFunction(() => document.activeElement?.matches('.question'));
      if (answer === 'Escape') await page.keyboard.press(answer);
      else await press(page, answer);
      await page.waitForFunction(() => !document.querySelector('.question'));
      expect(await focused(page), answer).toBe(opens);
    }
    await press(page, opens);
    await press(page, 'Delete for good');
    await says(page, /Deleted\./);
    await expect.poll(() => focused(page)).toBe('What you saved');
  });

  test('goes along to the entry that takes the list’s place in a narrow window, and back to its row', async () => {
    const ledger = await session.openOwn('src/pages/ledger/index.html', '.line .title');
    await ledger.bringToFront();
    await ledger.setViewport({ width: 320, height: 800 });
    await still(ledger);
    await ledger.focus('.line .title');
    await ledger.keyboard.press('ArrowDown');
    await ledger.waitForFunction(() => document.activeElement?.closest('[data-index="1"]'), { timeout: 10_000 });
    const title = await focused(ledger);
    await ledger.keyboard.press('Enter');
    await ledger.waitForFunction(() => document.activeElement?.matches('.details'), { timeout: 10_000 });
    await ledger.focus('.details .back');
    await ledger.keyboard.press('Enter');
    await expect.poll(() => focused(ledger), { timeout: 10_000 }).toBe(title);
    await ledger.close();
    await page.bringToFront();
  });

  test('stays on a button that rests until its work is done', async () => {
    await page.focus('#site');
    await page.keyboard.type('not a site');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await says(page, /is not the address of a site/);
    expect(await focused(page)).toBe('Add');
    await page.$eval('#site', (field) => {
      (field as HTMLInputElement).value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(await page.$eval('.add button', (button) => button.getAttribute('aria-disabled'))).toBe('true');
    expect(await focused(page)).toBe('Add');
  });
});
