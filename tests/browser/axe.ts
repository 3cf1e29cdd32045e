import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Accessibility faults by WCAG 2.2 AA, a line each. */
export async function faults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await (
      Reflect.get(globalThis, 'axe') as { run(o: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    ).run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`);
  });
}

/** The same inside the open card of a tab. Its tree is closed to the page; a script of the extension, run from one of its own pages, may open it to axe. */
export const cardFaults = (own: Page, tab: number): Promise<string[]> =>
  own.evaluate(
    `(globalThis.browser ?? globalThis.chrome).scripting.executeScript({ target: { tabId: ${tab} }, func: async function () {
      ${AXE};
      const dom = globalThis.chrome?.dom ?? globalThis.browser?.dom;
      const host = [...document.documentElement.children].find((e) => !e.matches('head, body'));
      const root = dom ? dom.openOrClosedShadowRoot(host) : host.openOrClosedShadowRoot;
      Object.defineProperty(host, 'shadowRoot', { get: () => root });
      const { violations, passes } = await axe.run(host, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
      return [...violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')), ...(passes.length < 5 ? ['axe saw nothing'] : [])];
    } }).then((a) => a[0]?.result ?? ['axe did not run'])`,
  ) as Promise<string[]>;
