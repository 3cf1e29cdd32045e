import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counter, proxyOf } from '../../tools/browser/proxy.ts';
import { Reader } from '../../tools/browser/reader.ts';
import type { Session } from '../../tools/browser/session.ts';
import { files } from '../house/files.ts';
import { corpusPage, family, launchGranted, profile, ready } from './stage.ts';

const SITE = 'http://news.example';
const ARTICLES = { [`${SITE}/buying-plan`]: 'buenos-aires', [`${SITE}/second`]: 'buenos-aires' };
const OWN = ['panel', 'ledger', 'settings', 'welcome'];

/** Whom a browser asks by itself with nothing of ours in it, and cannot be told not to: its maker. */
const MAKERS = ['accounts.google.com', 'clients2.google.com', 'update.googleapis.com', 'firefox.settings.services.mozilla.com'];

const hostOf = (line: string): string => new URL(line.replace(/^CONNECT /, 'GET https://').replace(/^\w+ /, '')).hostname;

/** All but that, and a page's icon. */
const askedOf = (proxy: Counter): string[] => proxy.asked.filter((line) => !MAKERS.includes(hostOf(line)) && line !== `GET ${SITE}/favicon.ico`);

describe(`with sharing and subscriptions off, in ${family}`, () => {
  const home = profile();
  let proxy: Counter;
  let session: Session;
  const start = () => launchGranted([`${SITE}/*`], home.path, proxy.port);
  beforeAll(async () => {
    proxy = await proxyOf(Object.fromEntries(Object.entries(ARTICLES).map(([address, name]) => [address, corpusPage(name)])));
    session = await start();
  });
  afterAll(async () => {
    await session?.close();
    await proxy?.stop();
    home.remove();
  });

  test('nothing is asked of the world but the pages that the reader visits', async () => {
    const visited: string[] = [];
    const visit = async (address: string) => {
      const page = await session.browser.newPage();
      await page.goto(address);
      visited.push(`GET ${address}`);
      return page;
    };
    const own = await ready(session);
    const reader = await Reader.of(session, await visit(`${SITE}/buying-plan`), own);
    const marks = await reader.waitForMarks();
    await reader.page.bringToFront();
    const mark = marks.find((m) => /\$1\.2 trillion/.test(m.words));
    if (!mark) throw new Error('no mark');
    await reader.open(mark);
    await reader.press(/^Save/);
    await reader.waitFor((card) => /Saved/.test(card.text));
    await reader.page.keyboard.press('Escape');
    await reader.waitForNoCard();
    for (const name of OWN) await session.openOwn(`src/pages/${name}/index.html`);
    const ledger = await session.openOwn('src/pages/ledger/index.html#/saved', '.line .title');
    await ledger.click('.line .title');
    await ledger.waitForSelector('.details blockquote');
    await session.close();

    // The browser comes back: what runs at its start runs.
    session = await start();
    await ready(session);
    await (await visit(`${SITE}/second`)).waitForFunction(() => [...CSS.highlights.values()].some((h) => h.size > 0));
    expect(askedOf(proxy)).toEqual(visited);
  });

  test('and nothing of ours knows the hosts that the browser asks by itself', () => {
    const ours = files(`dist/${family === 'chromium' ? 'chrome' : 'firefox'}`, /\.(?:js|html|css|json)$/);
    expect(ours.length).toBeGreaterThan(10);
    for (const path of ours)
      expect(
        MAKERS.filter((host) => readFileSync(path, 'utf8').includes(host)),
        path,
      ).toEqual([]);
  });

  test('and the proxy counts what a page asks for elsewhere, on loopback too', async () => {
    const page = await session.browser.newPage();
    await page.goto(`${SITE}/buying-plan`);
    for (const address of ['http://elsewhere.example/a', `http://127.0.0.1:${proxy.port}/b`])
      await page.evaluate((url) => fetch(url, { mode: 'no-cors' }).catch(() => undefined), address);
    expect(askedOf(proxy).slice(-2)).toEqual(['GET http://elsewhere.example/a', `GET http://127.0.0.1:${proxy.port}/b`]);
  });
});
