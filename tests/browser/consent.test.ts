import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Reader } from '../../tools/browser/reader.ts';
import type { Session } from '../../tools/browser/session.ts';
import { corpusPage, family, launchShipped, ready, visit } from './stage.ts';

const ADDRESS = 'https://www.reuters.com/article/fixture-buying-plan';
const marked = () => [...CSS.highlights.values()].some((h) => h.size > 0);

describe(`consent in ${family}`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await launchShipped();
    await ready(session);
  });
  afterAll(() => session?.close());

  test('as shipped, no page is read', async () => {
    const own = await ready(session);
    const { page } = await visit(session, ADDRESS, corpusPage('buenos-aires'));
    const seen = await own.evaluate(async () => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      return { granted: await api.permissions.getAll(), scripts: await api.scripting.getRegisteredContentScripts() };
    });
    expect(seen.granted.origins ?? []).toEqual([]);
    expect(seen.scripts).toEqual([]);
    expect(await page.evaluate(marked)).toBe(false);
    await expect(Reader.of(session, page, own)).rejects.toThrow(/no access/);
  });

  // Only Chromium lets a program click the toolbar's icon, and only Firefox lets it answer the permission prompt.
  if (family === 'chromium')
    test('a click on the icon reads the page at hand, and only that', async () => {
      // Of its own address: the page that was not read is still open.
      const clicked = `${ADDRESS}-1`;
      const { page } = await visit(session, clicked, corpusPage('buenos-aires'));
      await page.bringToFront();
      const cdp = await session.browser.target().createCDPSession();
      const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find((t) => t.url === clicked && t.targetId);
      const id = new URL(session.own('')).host;
      // Not in puppeteer's types yet: https://chromedevtools.github.io/devtools-protocol/tot/Extensions/
      await (cdp.send as (method: string, params: object) => Promise<unknown>)('Extensions.triggerAction', { id, targetId: tab?.targetId });
      await page.waitForFunction(marked, { timeout: 15_000 });
      const { page: other } = await visit(session, `${ADDRESS}-2`, corpusPage('buenos-aires'));
      expect(await other.evaluate(marked)).toBe(false);
    });

  if (family === 'firefox')
    test('the welcome page’s one click grants the list; withdrawing it removes every mark', async () => {
      const { page } = await visit(session, ADDRESS, corpusPage('buenos-aires'));
      const welcome = await session.openOwn('src/pages/welcome/index.html', 'main button');
      await welcome.bringToFront();
      await welcome.click('#where button.chief');
      await welcome.waitForFunction(
        async () =>
          (
            (await (Reflect.get(globalThis, 'browser') as { permissions: { getAll(): Promise<{ origins?: string[] }> } }).permissions.getAll())
              .origins ?? []
          ).length > 10,
        { timeout: 15_000 },
      );
      await page.bringToFront();
      await page.waitForFunction(marked, { timeout: 15_000 });

      await welcome.evaluate(async () => {
        const api = Reflect.get(globalThis, 'browser');
        const { origins } = await api.permissions.getAll();
        await api.permissions.remove({ origins });
      });
      await page.waitForFunction(() => ![...CSS.highlights.values()].some((h) => h.size > 0), { timeout: 15_000 });
    });
});
