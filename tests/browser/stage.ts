import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import type { Family } from '../../tools/browser/find.ts';
import { packReady } from '../../tools/browser/reader.ts';
import { launch, type Session, withGranted } from '../../tools/browser/session.ts';

export const family: Family = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';
const built = resolve('dist', family === 'chromium' ? 'chrome' : 'firefox');

export const corpusPage = (name: string): string => readFileSync(`tests/corpus/${name}/page.html`, 'utf8');

/** A profile that outlives a browser, so that a test can close it and come back. */
export function profile(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'pledgemark-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }) };
}

/** The extension as it ships: no site granted. */
export const launchShipped = (where?: string): Promise<Session> => launch(family, { extension: built, ...(where ? { profile: where } : {}) });

/** With sites granted: in a copy whose manifest alone differs, because no program can answer Chromium's permission prompt. */
export const launchGranted = (origins: readonly string[], where?: string): Promise<Session> =>
  launch(family, { extension: withGranted(built, origins, resolve('dist', `test-${family}`)), ...(where ? { profile: where } : {}) });

/** A page of the extension with the shipped records installed. */
export async function ready(session: Session, path = 'src/pages/settings/index.html'): Promise<Page> {
  const own = await session.openOwn(path);
  await packReady(own);
  return own;
}

/** Opens `address` with `html` in the place of the network's answer; every other request is refused and noted. */
export async function visit(session: Session, address: string, html: string): Promise<{ page: Page; others: string[] }> {
  const page = await session.browser.newPage();
  const others: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    if (request.url() === address) void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
    else {
      // The browser's own: a page's icon, and fonts of its interface that never leave it.
      if (!/^data:|\/favicon\.ico$/.test(request.url())) others.push(request.url());
      void request.abort();
    }
  });
  await page.goto(address);
  return { page, others };
}

/** Counts what changes in the page's own tree from now on. Calling the result again starts anew. */
export async function watchTree(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const observer = new MutationObserver((records) => {
      Object.assign(globalThis, { treeChanges: Number(Reflect.get(globalThis, 'treeChanges') ?? 0) + records.length });
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  // A task of its own, so that the observer's microtask has run.
  return () =>
    page.evaluate(
      () =>
        new Promise<number>((done) =>
          requestAnimationFrame(() => {
            done(Number(Reflect.get(globalThis, 'treeChanges') ?? 0));
            Object.assign(globalThis, { treeChanges: 0 });
          }),
        ),
    );
}
