import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Reader } from '../../tools/browser/reader.ts';
import type { Session } from '../../tools/browser/session.ts';
import type { Frozen } from '../ledger/freeze.ts';
import { corpusPage, family, launchGranted, ready, visit } from './stage.ts';

const HOST = 'https://www.reuters.com';

describe(`when there is nothing to read in ${family}`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await launchGranted([`${HOST}/*`]);
    await ready(session);
  });
  afterAll(() => session?.close());

  /** Asks for a reading as a click on the icon does, and gives what the page then says. */
  async function asked(path: string, html: string): Promise<string> {
    const own = await ready(session);
    const { page } = await visit(session, `${HOST}/${path}`, html);
    await page.bringToFront();
    const reader = await Reader.of(session, page, own);
    const answer = await own.evaluate(
      (tab) =>
        (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')).runtime.sendMessage({
          to: 'background',
          name: 'tab/read',
          request: { tab },
        }),
      reader.tab,
    );
    expect(answer).toHaveProperty('ok');
    const notice = await reader.waitForCard();
    expect(await page.evaluate(() => [...CSS.highlights.values()].reduce((n, h) => n + h.size, 0))).toBe(0);
    return notice.text;
  }

  test('a page without an article says so', async () => {
    expect(await asked('sign-in', corpusPage('no-article'))).toMatch(/no article/i);
  });

  test('an article in another language says so', async () => {
    expect(await asked('deutsch', corpusPage('german'))).toMatch(/English/);
  });

  test('a message that does not parse is answered with a problem, and the next one works', async () => {
    const own = await ready(session);
    const answers = await own.evaluate(async () => {
      const { runtime } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      return [
        await runtime.sendMessage({ to: 'background', name: 'article/read', request: { page: { text: 7 } } }),
        await runtime.sendMessage({ to: 'background', name: 'ledger/erase', request: {} }),
        await runtime.sendMessage({ to: 'background', name: 'pack/status', request: {} }),
      ];
    });
    expect(answers[0].problem).toMatchObject({ code: 'not-understood' });
    expect(answers[0].problem.detail).toMatch(/article/);
    expect(answers[1].problem).toMatchObject({ code: 'not-understood' });
    expect(answers[2].ok).toMatchObject({ state: 'ready', entries: 510 });
  });

  test('an older version that holds the ledger open is waited for and told of; once it lets go, the ledger opens', async () => {
    const own = await ready(session);
    const { version, stores } = JSON.parse(readFileSync('tests/ledger/frozen/1.json', 'utf8')) as Frozen;
    const bare = stores.map((store) => ({ ...store, rows: [] }));
    await own.evaluate(
      (old, made) =>
        new Promise<void>((done, fail) => {
          indexedDB.deleteDatabase('pledgemark');
          // Next in line, before anybody opens it anew; and unlike ours it does not listen when asked to let go.
          const opening = indexedDB.open('pledgemark', old);
          opening.onupgradeneeded = () => {
            for (const { name, keyPath, autoIncrement, indexes } of made) {
              const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
              for (const index of indexes) store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry, unique: index.unique });
            }
          };
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => {
            Object.assign(globalThis, { held: opening.result });
            done();
          };
        }),
      version,
      bare,
    );
    const ledger = await session.openOwn('src/pages/ledger/index.html');
    await ledger.waitForFunction(() => /older version/i.test(document.querySelector('[role="status"]')?.textContent ?? ''), { timeout: 15_000 });
    await own.evaluate(() => (Reflect.get(globalThis, 'held') as IDBDatabase).close());
    await ledger.waitForSelector('input[type="search"]', { timeout: 15_000 });
    expect(await ledger.evaluate(() => /older version/i.test(document.body.innerText))).toBe(false);
    await ledger.close();
  });

  test('a database of a newer version is left alone and named, in the pages and to the page that asks', async () => {
    const own = await ready(session);
    const stores = await own.evaluate(
      () =>
        new Promise<number>((done, fail) => {
          // The others let go when asked to.
          const opening = indexedDB.open('pledgemark', 99);
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => {
            done(opening.result.objectStoreNames.length);
            opening.result.close();
          };
        }),
    );
    const ledger = await session.openOwn('src/pages/ledger/index.html');
    await ledger.waitForFunction(() => /newer/i.test(document.body.innerText), { timeout: 15_000 });
    const settings = await session.openOwn('src/pages/settings/index.html');
    await settings.waitForFunction(() => /Update it to go on/.test(document.querySelector('main > .trouble')?.textContent ?? ''), {
      timeout: 15_000,
    });
    await settings.close();
    const answer = await ledger.evaluate(() =>
      (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')).runtime.sendMessage({
        to: 'background',
        name: 'link/judge',
        request: { claim: '00000000000000', entry: 'an-entry', verdict: 'right', words: 'words' },
      }),
    );
    expect(answer.problem).toMatchObject({ code: 'ledger-newer' });
    const after = await ledger.evaluate(
      () =>
        new Promise<number[]>((done, fail) => {
          const opening = indexedDB.open('pledgemark');
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => {
            done([opening.result.version, opening.result.objectStoreNames.length]);
            opening.result.close();
          };
        }),
    );
    expect(after).toEqual([99, stores]);
  });
});
