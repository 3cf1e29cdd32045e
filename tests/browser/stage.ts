import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Family } from '../../tools/browser/find.ts';
import { type Mark, packReady, Reader } from '../../tools/browser/reader.ts';
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
export const launchGranted = (origins: readonly string[], where?: string, proxy?: number): Promise<Session> =>
  launch(family, {
    extension: withGranted(built, origins, resolve('dist', `test-${family}`)),
    ...(where ? { profile: where } : {}),
    ...(proxy ? { proxy } : {}),
  });

/** A page of the extension with the shipped records installed. */
export async function ready(session: Session, path = 'src/pages/settings/index.html'): Promise<Page> {
  const own = await session.openOwn(path);
  await packReady(own);
  return own;
}

/** Opens `address` with `html` in the place of the network's answer; every other request is refused and noted. `before` sees the page first. */
export async function visit(
  session: Session,
  address: string,
  html: string,
  before: (page: Page) => unknown = () => undefined,
): Promise<{ page: Page; others: string[] }> {
  const page = await session.browser.newPage();
  await before(page);
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

/** A site that may be read, and one page of it at a time. */
export class Desk {
  readonly #address: string;
  #session: Session | null = null;
  #own: Page | null = null;
  #page: Page | null = null;
  #nth = 0;

  /** For the tests of one `describe`: opens and closes what they need. */
  constructor(path: string) {
    this.#address = `https://www.reuters.com/article/${path}`;
    beforeAll(async () => {
      this.#session = await launchGranted(['https://www.reuters.com/*']);
      this.#own = await ready(this.#session);
    });
    afterEach(() => this.#page?.close());
    afterAll(() => this.#session?.close());
  }

  get session(): Session {
    if (!this.#session) throw new Error('the browser did not start');
    return this.#session;
  }

  /** A page of the extension. */
  get own(): Page {
    if (!this.#own) throw new Error('the browser did not start');
    return this.#own;
  }

  get page(): Page {
    if (!this.#page) throw new Error('no page is open');
    return this.#page;
  }

  /** How much the reader wants marked. */
  async wantMarks(marks: 'few' | 'differing' | 'all'): Promise<void> {
    await this.own.evaluate(
      (chosen) => (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')).storage.local.set({ settings: { marks: chosen } }),
      marks,
    );
  }

  /** Opens a page of the site, as its own address each time. */
  async open(html: string, before: (page: Page) => unknown = () => undefined): Promise<Reader> {
    const { page } = await visit(this.session, `${this.#address}-${++this.#nth}`, html, before);
    this.#page = page;
    await page.bringToFront();
    return Reader.of(this.session, page, this.own);
  }
}

/** The first mark whose words fit, once there are marks. */
export async function markOf(reader: Reader, words = /./): Promise<Mark> {
  const marks = await reader.waitForMarks();
  const mark = marks.find((m) => words.test(m.words));
  if (!mark) throw new Error(`no mark on ${words}: ${marks.map((m) => m.words).join(' | ')}`);
  return mark;
}
