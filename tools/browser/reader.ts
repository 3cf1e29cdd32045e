import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

/** The part of the WebExtension interface that the scripts below use inside the browser. */
interface Api {
  tabs: { query(q: object): Promise<{ id?: number; url?: string }[]>; sendMessage(tab: number, message: object, to: object): Promise<unknown> };
  scripting: { executeScript(o: object): Promise<{ result?: unknown }[]> };
  runtime: { sendMessage(message: object): Promise<unknown> };
}

export interface Mark {
  /** The highlight's name: which of the two kinds of mark. */
  name: string;
  words: string;
}

export interface Control {
  label: string;
  disabled: boolean;
  focused: boolean;
  /** The centre, in CSS pixels of the viewport. */
  x: number;
  y: number;
}

export interface Card {
  /** All its words; a notice has nothing else. */
  text: string;
  /** The claim in normal form. */
  title: string;
  /** The titles of the linked records by their group: this, earlier, then, since. */
  records: Record<string, string[]>;
  controls: Control[];
  links: { text: string; href: string }[];
  box: { x: number; y: number; width: number; height: number };
}

/** Waits until the shipped pack is installed, asked of the background from one of our own pages. @throws where the installation failed or takes a minute. */
export async function packReady(own: Page): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await own.evaluate(() =>
      ((Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Api).runtime
        .sendMessage({ to: 'background', name: 'pack/status', request: {} })
        .catch((error) => ({ problem: { detail: String(error) } })),
    );
    const status = (answer as { ok?: { state: string; detail?: string } } | undefined)?.ok;
    if (status?.state === 'ready') return;
    if (status?.state === 'failed') throw new Error(`The pack was not installed: ${status.detail}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The pack was not installed within a minute');
}

/**
 * Sees a page as a reader does: the marks that are painted and the card that is open.
 * The card's shadow root is closed to the page and to the driver; a script of the extension, run from one of its own pages, may look inside.
 */
export class Reader {
  private constructor(
    readonly session: Session,
    readonly page: Page,
    private readonly own: Page,
    readonly tab: number,
  ) {}

  static async of(session: Session, page: Page, own: Page): Promise<Reader> {
    const url = await page.evaluate(() => location.href);
    const tab = await own.evaluate(async (wanted) => {
      const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Api;
      const tabs = await api.tabs.query({});
      return tabs.find((t) => t.url === wanted)?.id ?? null;
    }, url);
    if (tab === null) throw new Error(`No tab shows ${url} to the extension: it has no access there`);
    return new Reader(session, page, own, tab);
  }

  /** What is painted now, read from the page's own highlight registry. */
  marks(): Promise<Mark[]> {
    return this.page.evaluate(() =>
      [...CSS.highlights].flatMap(([name, highlight]) => [...highlight].map((range) => ({ name, words: (range as Range).toString() }))),
    );
  }

  async waitForMarks(): Promise<Mark[]> {
    await this.page.waitForFunction(() => [...CSS.highlights.values()].some((h) => h.size > 0), { timeout: 20_000 });
    return this.marks();
  }

  /** Scrolls the mark into the middle and gives the centre of its first box. */
  place(mark: Mark, nth = 0): Promise<{ x: number; y: number }> {
    return this.page.evaluate(
      ({ name, words }, n) => {
        const range = [...(CSS.highlights.get(name) ?? [])].filter((r) => (r as Range).toString() === words)[n] as Range | undefined;
        if (!range) throw new Error(`The mark "${words}" is gone`);
        const parent = range.startContainer.parentElement;
        parent?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        if (!box) throw new Error(`The mark "${words}" has no box`);
        return { x: box.left + Math.min(box.width / 2, 40), y: box.top + box.height / 2 };
      },
      mark,
      nth,
    );
  }

  async open(mark: Mark, nth = 0): Promise<Card> {
    const { x, y } = await this.place(mark, nth);
    await this.page.mouse.move(x, y, { steps: 4 });
    await this.page.mouse.click(x, y);
    return this.waitForCard();
  }

  /** Steps to the next claim as the reader's key does: commands cannot be pressed in a headless browser. */
  async step(): Promise<Card> {
    await this.own.evaluate(
      (tab) =>
        ((Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Api).tabs.sendMessage(
          tab,
          { to: 'page', name: 'claim/step', request: { by: 1 } },
          { frameId: 0 },
        ),
      this.tab,
    );
    return this.waitForCard();
  }

  waitForCard(): Promise<Card> {
    return this.waitFor((card) => card.text.length > 0);
  }

  /** The open card once it is as wanted. @throws after ten seconds, with what it says then. */
  async waitFor(wanted: (card: Card) => boolean): Promise<Card> {
    const until = Date.now() + 10_000;
    for (;;) {
      const card = await this.card();
      if (card && wanted(card)) return card;
      if (Date.now() > until) throw new Error(card ? `The card does not become as wanted; it says: ${card.text}` : 'No card opened');
      await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
  }

  async waitForNoCard(): Promise<void> {
    const until = Date.now() + 10_000;
    while (await this.card()) {
      if (Date.now() > until) throw new Error('The card did not close');
      await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
  }

  async press(label: RegExp): Promise<void> {
    // A button below the card's fold is scrolled to first, as a reader would.
    await this.own.evaluate(
      `(globalThis.browser ?? globalThis.chrome).scripting.executeScript({ target: { tabId: ${this.tab} }, args: [${JSON.stringify(label.source)}, ${JSON.stringify(label.flags)}], func: ${scrollToControl} })`,
    );
    const card = await this.card();
    const control = card?.controls.find((c) => label.test(c.label) && !c.disabled);
    if (!control) throw new Error(`The card has no control ${label}: ${card?.controls.map((c) => c.label).join(' | ')}`);
    await this.page.mouse.click(control.x, control.y);
  }

  /** The open card, or null. */
  card(): Promise<Card | null> {
    // As text: the build of these tools marks inner functions with a helper that does not exist inside the browser.
    return this.own.evaluate(
      `(globalThis.browser ?? globalThis.chrome).scripting.executeScript({ target: { tabId: ${this.tab} }, func: ${insideCard} }).then((a) => a[0]?.result ?? null)`,
    ) as Promise<Card | null>;
  }
}

/** Runs among the extension's scripts in the page: what the open card, or a notice, holds. */
function insideCard(): Card | null {
  const dom = (Reflect.get(globalThis, 'chrome') as { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot | null } } | undefined)?.dom;
  for (const host of document.documentElement.children) {
    const root = dom?.openOrClosedShadowRoot
      ? host instanceof HTMLElement
        ? dom.openOrClosedShadowRoot(host)
        : null
      : (Reflect.get(host, 'openOrClosedShadowRoot') as ShadowRoot | null);
    if (!root || host.matches('head, body')) continue;
    const inside = root.querySelector<HTMLElement>('[role="dialog"], [role="status"]');
    if (!inside) continue;
    const box = inside.getBoundingClientRect();
    return {
      text: inside.innerText,
      title: [...inside.querySelectorAll<HTMLElement>('.claim-kind, .claim-what')].map((e) => e.innerText).join(': '),
      records: Object.fromEntries(
        [...inside.querySelectorAll('.group')].map((group) => [
          group.classList[1] ?? '',
          [...group.querySelectorAll<HTMLElement>('.record-title')].map((e) => e.innerText),
        ]),
      ),
      box: { x: box.x, y: box.y, width: box.width, height: box.height },
      controls: [...root.querySelectorAll<HTMLButtonElement>('button, summary')].map((b) => {
        const r = b.getBoundingClientRect();
        return {
          label: b.getAttribute('aria-label') ?? b.innerText,
          disabled: b.disabled === true,
          focused: root.activeElement === b,
          x: r.x + r.width / 2,
          y: r.y + r.height / 2,
        };
      }),
      links: [...root.querySelectorAll('a')].map((a) => ({ text: a.innerText, href: a.href })),
    };
  }
  return null;
}

/** Runs among the extension's scripts in the page: brings the button that is called so into the card's view. */
function scrollToControl(source: string, flags: string): void {
  const dom = (Reflect.get(globalThis, 'chrome') as { dom?: { openOrClosedShadowRoot(e: HTMLElement): ShadowRoot | null } } | undefined)?.dom;
  const label = new RegExp(source, flags);
  for (const host of document.documentElement.children) {
    if (!(host instanceof HTMLElement) || host.matches('head, body')) continue;
    const root = dom?.openOrClosedShadowRoot ? dom.openOrClosedShadowRoot(host) : (Reflect.get(host, 'openOrClosedShadowRoot') as ShadowRoot | null);
    for (const button of root?.querySelectorAll<HTMLElement>('button, summary') ?? [])
      if (label.test(button.getAttribute('aria-label') ?? button.innerText)) {
        button.scrollIntoView({ block: 'nearest' });
        return;
      }
  }
}
