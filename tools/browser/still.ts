import type { Page } from 'puppeteer-core';

/** Waits until what moves has come to rest: a card rises for 120 ms, within a tree where no script of the page sees its animation. A picture is of what stands. */
export const still = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const until = performance.now() + 200; performance.now() < until; ) await new Promise((done) => requestAnimationFrame(done));
  });
