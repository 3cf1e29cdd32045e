import type { Page } from 'puppeteer-core';

const WAIT = { timeout: 20_000 };

/** Waits until the page says it. */
export const says = (page: Page, words: RegExp) =>
  page.waitForFunction((source) => new RegExp(source).test(document.body.innerText), WAIT, words.source);

/** Presses the button of these words, once it can be pressed. */
export const press = (page: Page, words: string): Promise<void> =>
  pressAt(page, `::-p-xpath(//button[normalize-space(.)="${words}" and not(@aria-disabled)])`);

/** Presses what the selector finds, once it is there and rests. */
export async function pressAt(page: Page, selector: string): Promise<void> {
  const button = await page.waitForSelector(selector, WAIT);
  await button?.scrollIntoView();
  await button?.evaluate(resting);
  await button?.click();
}

/** Once it stands where it stood a moment ago: a line that comes or goes above it moves it away from under the pointer. */
const resting = (button: Element): Promise<void> =>
  new Promise((done) => {
    let before = Number.NaN;
    const look = (): void => {
      const { top } = button.getBoundingClientRect();
      if (top === before) done();
      else setTimeout(look, 50);
      before = top;
    };
    look();
  });
