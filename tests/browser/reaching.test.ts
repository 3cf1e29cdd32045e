import { describe, expect, test } from 'vitest';
import { BENT, STRICT, UNSET } from './harm.ts';
import { corpusPage, Desk, family, markOf } from './stage.ts';

const ARTICLE = corpusPage('buenos-aires');

const withHead = (head: string): string => ARTICLE.replace('<head>', `<head>${head}`);

/** Longer than the pointer has to rest for a card (ms). */
const RESTED = 900;

describe(`a page that reaches for our card, in ${family}`, () => {
  const desk = new Desk('reaching');

  const rest = (): Promise<void> => desk.page.evaluate((ms) => new Promise<void>((done) => setTimeout(done, ms)), RESTED);

  /** Once the icon counts the page's claims it is read: where a page bends its registry of highlights, nothing of its own tells. */
  const counted = (tab: number): Promise<void> =>
    expect
      .poll(() => desk.own.evaluate(`(globalThis.browser ?? globalThis.chrome).action.getBadgeText({ tabId: ${tab} })`), { timeout: 15_000 })
      .toMatch(/\d/);

  test.each<[name: string, html: string]>([
    ['unsets all styles', withHead(UNSET)],
    [
      'hides and moves what it did not make',
      withHead(
        '<style>html > :not(head, body) { display: none !important; opacity: 0 !important; inset: -9999px !important; scale: 0 !important }</style>',
      ),
    ],
    [
      'is turned, shrunk and blurred as a whole',
      withHead('<style>html { transform: rotate(8deg) scale(0.5); filter: blur(3px); contain: layout }</style>'),
    ],
    ['trusts no script and no style of others', withHead(STRICT)],
    ['bends what scripts stand on', ARTICLE.replace('</body>', `<script>${BENT}</script></body>`)],
  ])('%s: the card stands in the window, whole', async (_, html) => {
    const reader = await desk.open(html, (page) => page.setViewport({ width: 1000, height: 760 }));
    await counted(reader.tab);
    await reader.step();
    const { box } = await reader.waitFor((card) => card.box.width > 300 && card.box.height > 150);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1000);
    expect(box.y + box.height).toBeLessThanOrEqual(760);
    await reader.press(/^Close$/);
    await reader.waitForNoCard();
  });

  test('moves nothing by what it makes up: no card opens by it, none goes, and none does anything', async () => {
    const reader = await desk.open(ARTICLE);
    const mark = await markOf(reader, /trillion/);
    const { x, y } = await reader.place(mark);
    await desk.page.evaluate(
      (clientX, clientY) => {
        const at = { clientX, clientY, bubbles: true, composed: true, cancelable: true };
        const target = document.elementFromPoint(clientX, clientY);
        for (const event of [
          new PointerEvent('pointermove', at),
          new MouseEvent('click', at),
          new KeyboardEvent('keydown', { key: 'J', code: 'KeyJ', altKey: true, shiftKey: true, bubbles: true }),
        ])
          target?.dispatchEvent(event);
        window.postMessage({ to: 'page', name: 'claim/step', request: { by: 1 } }, '*');
      },
      x,
      y,
    );
    await rest();
    expect(await reader.card()).toBeNull();

    const { box } = await reader.open(mark);
    const closed = await desk.page.evaluate(({ x: left, y: top, width, height }) => {
      const host = [...document.documentElement.children].find((element) => !element.matches('head, body'));
      for (let clientX = left + 5; clientX < left + width; clientX += 10)
        for (let clientY = top + 5; clientY < top + height; clientY += 10)
          for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
            host?.dispatchEvent(new MouseEvent(type, { clientX, clientY, bubbles: true, composed: true }));
      (host as HTMLElement | undefined)?.click();
      for (const key of ['Enter', 'Escape']) document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      return host !== undefined && host.shadowRoot === null;
    }, box);
    expect(closed).toBe(true);
    await rest();
    const card = await reader.card();
    expect(card?.text).toContain('Save claim');
    expect(card?.text).not.toContain('In your ledger now');
    expect(card?.controls.find((control) => control.label === 'Keep open')).toMatchObject({ focused: false });
  });

  test('takes the card away: the marks stay, and to rest on one opens another', async () => {
    const faults: string[] = [];
    const reader = await desk.open(ARTICLE, (page) => page.on('pageerror', (error) => faults.push(String(error))));
    const mark = await markOf(reader, /trillion/);
    await reader.open(mark);
    await desk.page.evaluate(() => {
      for (const element of document.documentElement.children) if (!element.matches('head, body')) element.remove();
    });
    await reader.waitForNoCard();
    expect((await reader.marks()).length).toBeGreaterThan(0);
    const { x, y } = await reader.place(mark);
    await desk.page.mouse.move(3, 3);
    await desk.page.mouse.move(x, y, { steps: 4 });
    await reader.waitForCard();
    expect(faults).toEqual([]);
  });

  test('has none of our calls', async () => {
    await desk.open(ARTICLE);
    const calls = await desk.page.evaluate(() =>
      ['chrome', 'browser'].flatMap((name) => Object.keys((Reflect.get(globalThis, name) as { runtime?: object } | undefined)?.runtime ?? {})),
    );
    expect(calls.filter((call) => /message|connect/i.test(call))).toEqual([]);
  });
});
