import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { packReady, Reader } from './browser/reader.ts';
import { servePages } from './browser/serve.ts';
import { launch, withGranted } from './browser/session.ts';
import { still } from './browser/still.ts';
import { build } from './build.ts';

/** The README's pictures, taken from the practice page in Chromium. */
const FOLDER = resolve('docs/shots');

/** Pages of the ledger by the picture's name: the address after `#`, what stands when it is drawn, and how high. */
const LEDGER: readonly (readonly [name: string, address: string, selector: string, height: number])[] = [
  ['ledger', '/list?text=soybeans&at=us-cn-2025-11-01-wh-soybeans', '.details h2', 860],
  ['phase-one', '/thread/us-cn-2020-01-15-phase-one-purchases-total', '.best', 1240],
  ['soybeans-2025', '/thread/us-cn-2025-11-01-wh-soybeans', '.best', 1240],
  ['tariff-rates', '/topic?who=US&measure=tariff&whom=CN', '.timeline li', 960],
];

const inScheme = (page: Page, scheme: 'light' | 'dark'): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
const save = (page: Page, name: string): Promise<Uint8Array> => page.screenshot({ path: `${FOLDER}/${name}.png` as `${string}.png` });

build(['chrome']);
mkdirSync(FOLDER, { recursive: true });
const server = await servePages({ '/article': readFileSync('tools/demo/article.html', 'utf8') });
const session = await launch('chromium', {
  extension: withGranted(resolve('dist/chrome'), ['http://127.0.0.1/*'], resolve('dist/chrome-shots')),
  width: 980,
  height: 760,
});
try {
  const own = await session.openOwn('src/pages/settings/index.html');
  await packReady(own);
  for (const scheme of ['light', 'dark'] as const) {
    const page = await session.browser.newPage();
    await inScheme(page, scheme);
    await page.goto(`${server.origin}/article`);
    await page.bringToFront();
    const reader = await Reader.of(session, page, own);
    const marks = await reader.waitForMarks();
    const mark = marks.find((m) => /12 million/.test(m.words)) ?? marks[0];
    if (!mark) throw new Error('The practice page has no mark');
    await reader.open(mark);
    await still(page);
    await save(page, `card-${scheme}`);
    const panel = await session.openOwn(`src/pages/panel/index.html?tab=${reader.tab}`, '[data-claim]');
    await inScheme(panel, scheme);
    await panel.setViewport({ width: 400, height: 760 });
    await save(panel, `panel-${scheme}`);
    for (const [name, address, selector, height] of LEDGER) {
      const ledger = await session.openOwn(`src/pages/ledger/index.html#${address}`, selector);
      await inScheme(ledger, scheme);
      await ledger.setViewport({ width: name === 'ledger' ? 1280 : 980, height });
      // A chart is drawn again to its new width.
      await still(ledger);
      await save(ledger, `${name}-${scheme}`);
      await ledger.close();
    }
    await page.close();
  }
  console.log(`Pictures in ${FOLDER}`);
} finally {
  await session.close();
  await server.stop();
}
