import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BENT, STRICT, UNSET } from './harm.ts';
import { corpusPage, Desk, family, visit } from './stage.ts';

/** The text of an article with claims that have records, as its paragraphs. */
const PARAGRAPHS = /<p>[\s\S]*<\/p>/.exec(/<article[\s\S]*<\/article>/.exec(corpusPage('buenos-aires'))?.[0] ?? '')?.[0] ?? '';

const HEAD =
  '<meta charset="utf-8"><title>A buying plan</title><meta property="og:type" content="article"><meta property="article:published_time" content="2019-01-18">';

const story = (body: string, head = ''): string => `<!doctype html><html lang="en"><head>${HEAD}${head}</head><body>${body}</body></html>`;

const BODY = `<main><article><h1>A buying plan</h1>${PARAGRAPHS}</article></main>`;

const plain = story(BODY);

const HARBOUR = 'The ferry to the islands leaves an hour later in winter, and the café on the quay is shut on Mondays, as it was last year.';

describe(`marks in ${family}`, () => {
  const desk = new Desk('marks');
  const open = (html: string) => desk.open(html);
  let nth = 0;

  const noMarks = () => desk.page.waitForFunction(() => [...CSS.highlights.values()].every((h) => h.size === 0), { timeout: 10_000 });

  const picture = async (of: Page): Promise<string> => String(await of.screenshot({ encoding: 'base64' }));

  /** The same page where we may not read: what it looks like without us. */
  async function unread(html: string): Promise<string> {
    const { page: other } = await visit(desk.session, `https://www.example.org/${++nth}`, html);
    await other.bringToFront();
    const seen = await picture(other);
    await other.close();
    return seen;
  }

  /** Waits until the page looks as wanted. */
  async function untilSeen(wanted: (seen: string) => boolean): Promise<void> {
    const until = Date.now() + 10_000;
    while (!wanted(await picture(desk.page))) if (Date.now() > until) throw new Error('The page does not come to look as wanted');
  }

  test.each<[name: string, html: string]>([
    ['a light page', plain],
    ['a dark page', story(BODY, '<style>html { background: #111; color: #eee }</style>')],
    ['a coloured page', story(BODY, '<style>article { background: #b3261e; color: #fff }</style>')],
    ['a page that unsets all styles', story(BODY, UNSET)],
    ['a page that trusts no script and no style of others', story(BODY, STRICT)],
    ['a page within an open shadow tree', story(`<story-page><template shadowrootmode="open">${BODY}</template></story-page>`)],
    ['a page that bends what scripts stand on', story(`${BODY}<script>${BENT}</script>`)],
  ])('are seen on %s', async (_, html) => {
    const without = await unread(html);
    await open(html);
    await untilSeen((seen) => seen !== without);
  });

  test('are nowhere where there is no record, and their look is in no list of the page’s', async () => {
    const html = story(`<main><article><h1>Harbour news</h1>${`<p>${HARBOUR}</p>`.repeat(6)}</article></main>`);
    const without = await unread(html);
    await open(html);
    await desk.page.waitForFunction(() => document.readyState === 'complete');
    expect(await picture(desk.page)).toBe(without);
    await desk.page.close();
    const reader = await open(plain);
    await reader.waitForMarks();
    expect(await desk.page.evaluate(() => [...document.styleSheets].length + document.adoptedStyleSheets.length)).toBe(0);
  });

  test('come back when the page empties the registry, drops one or empties one', async () => {
    const reader = await open(plain);
    const before = await reader.waitForMarks();
    for (const act of [
      () => CSS.highlights.clear(),
      () => void CSS.highlights.delete([...CSS.highlights.keys()][0] ?? ''),
      () => [...CSS.highlights.values()][0]?.clear(),
    ]) {
      await desk.page.evaluate(act);
      await desk.page.waitForFunction(
        (n) => [...CSS.highlights.values()].reduce((sum, h) => sum + h.size, 0) === n,
        { timeout: 5000 },
        before.length,
      );
      expect(await reader.marks()).toEqual(before);
    }
  });

  test('come back when the page puts the same words into new nodes', async () => {
    const reader = await open(plain);
    const before = await reader.waitForMarks();
    await desk.page.evaluate(() => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    });
    await desk.page.waitForFunction(
      () => [...CSS.highlights.values()].some((h) => [...h].some((range) => (range as Range).startContainer.isConnected && String(range) !== '')),
      { timeout: 10_000 },
    );
    expect((await reader.marks()).map((m) => m.words).sort()).toEqual(before.map((m) => m.words).sort());
  });

  test('are as many as the reader wants, as soon as they say so', async () => {
    const reader = await open(plain);
    const few = (await reader.waitForMarks()).length;
    await desk.wantMarks('differing');
    await expect.poll(async () => (await reader.marks()).length, { timeout: 10_000 }).toBeLessThan(few);
    expect((await reader.marks()).every((mark) => mark.name.startsWith('note-2'))).toBe(true);
    await desk.wantMarks('few');
    await expect.poll(async () => (await reader.marks()).length, { timeout: 10_000 }).toBe(few);
  });

  test('are on what comes late, and only once', async () => {
    const reader = await open(story('<main><article><h1>Live: a buying plan</h1></article></main>'));
    await desk.page.evaluate((html) => document.querySelector('h1')?.after(document.createRange().createContextualFragment(html)), PARAGRAPHS);
    const first = await reader.waitForMarks();
    expect(new Set(first.map((m) => m.words)).size).toBe(first.length);
  });

  test('follow a page that changes its address and article by itself', async () => {
    const reader = await open(plain);
    await reader.waitForMarks();
    await desk.page.evaluate((words) => {
      history.pushState(null, '', '/article/another');
      const article = document.querySelector('article');
      if (article) article.innerHTML = `<h1>Harbour news</h1>${`<p>${words}</p>`.repeat(6)}`;
    }, HARBOUR);
    await noMarks();
    await desk.page.evaluate((html) => {
      history.pushState(null, '', '/article/back');
      const article = document.querySelector('article');
      if (article) article.innerHTML = `<h1>A buying plan</h1>${html}`;
    }, PARAGRAPHS);
    await reader.waitForMarks();
  });

  test('stand in an open shadow tree, where a click opens the card', async () => {
    const reader = await open(story('<story-page></story-page>'));
    await desk.page.evaluate((html) => {
      const root = document.querySelector('story-page')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = `<article><h1>A buying plan</h1>${html}</article>`;
    }, PARAGRAPHS);
    // An observer hears nothing from within a shadow tree that it does not know yet.
    await desk.page.evaluate(() => document.body.append(''));
    const [mark] = await reader.waitForMarks();
    if (!mark) throw new Error('no mark');
    expect((await reader.open(mark)).text).toMatch(/billion|trillion/);
  });

  test('are in a frame of the page’s own site, where a click opens the card; in a small one there are none', async () => {
    const framed = plain.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const reader = await desk.open(
      story(
        `<h1>Reader</h1><iframe id="small" width="300" height="200" srcdoc="${framed}"></iframe><iframe id="large" width="900" height="600" srcdoc="${framed}"></iframe>`,
      ),
    );
    const sizes = () =>
      desk.page.evaluate(() =>
        ['small', 'large'].map((id) => {
          const registry = (document.getElementById(id) as HTMLIFrameElement).contentWindow as unknown as { CSS: typeof CSS };
          return [...registry.CSS.highlights.values()].reduce((sum, h) => sum + h.size, 0);
        }),
      );
    await expect.poll(async () => (await sizes())[1], { timeout: 10_000 }).toBeGreaterThan(0);
    expect((await sizes())[0]).toBe(0);
    const { x, y } = await desk.page.evaluate(() => {
      const frame = document.getElementById('large') as HTMLIFrameElement;
      frame.scrollIntoView({ block: 'center', behavior: 'instant' });
      const registry = frame.contentWindow as unknown as { CSS: typeof CSS };
      const range = [...registry.CSS.highlights.values()].flatMap((h) => [...h] as Range[])[0];
      const [box, outer] = [range?.getClientRects()[0], frame.getBoundingClientRect()];
      return { x: outer.x + (box?.x ?? 0) + 8, y: outer.y + (box?.y ?? 0) + 8 };
    });
    await desk.page.mouse.click(x, y);
    await desk.page.waitForFunction(
      () => ((document.getElementById('large') as HTMLIFrameElement).contentDocument?.documentElement.children.length ?? 0) > 2,
      {
        timeout: 10_000,
      },
    );
    expect(await reader.marks()).toEqual([]);
    const counted = () =>
      desk.own.evaluate(
        (tabId) => (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')).action.getBadgeText({ tabId }),
        reader.tab,
      );
    await expect.poll(async () => Number(await counted()), { timeout: 10_000 }).toBeGreaterThan(0);
  });

  test('are not sought in a page that is no article, until one comes', async () => {
    const reader = await desk.open('<!doctype html><html lang="en"><head><title>Shop</title></head><body><main></main></body></html>');
    const heard = () =>
      desk.own.evaluate(
        (tab) =>
          (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')).tabs
            .sendMessage(tab, { to: 'page', name: 'reading/current', request: {} })
            .then(
              () => true,
              () => false,
            ),
        reader.tab,
      );
    expect(await heard()).toBe(false);
    await desk.page.evaluate((html) => {
      const main = document.querySelector('main');
      if (main) main.innerHTML = html;
    }, BODY);
    await reader.waitForMarks();
    expect(await heard()).toBe(true);
  });

  test('go with the extension', async () => {
    const without = await unread(plain);
    const reader = await open(plain);
    await reader.waitForMarks();
    await untilSeen((seen) => seen !== without);
    // Temporary extensions are known by another name to each browser's driver.
    await desk.session.browser.uninstallExtension(family === 'firefox' ? 'pledgemark@pledgemark.org' : new URL(desk.session.own('')).host);
    await untilSeen((seen) => seen === without);
  });
});
