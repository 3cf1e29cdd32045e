import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Reader } from '../../tools/browser/reader.ts';
import { launch, type Session, withGranted } from '../../tools/browser/session.ts';
import { still } from '../../tools/browser/still.ts';
import { cardFaults, faults } from './axe.ts';
import { shoot } from './gallery.ts';
import { corpusPage, family, markOf, ready, visit } from './stage.ts';

const SITE = 'https://www.reuters.com/';

/** What a reader chose for all that Firefox shows, and how pages are told. */
const LOOKS: [name: string, prefs: Record<string, string | number>, query: string][] = [
  ['forced-colours', { 'browser.display.document_color_use': 2 }, '(forced-colors: active)'],
  ['dark-system', { 'ui.systemUsesDarkTheme': 1 }, '(prefers-color-scheme: dark)'],
  ['still', { 'ui.prefersReducedMotion': 1 }, '(prefers-reduced-motion: reduce)'],
];

describe.each(LOOKS)(`%s, in ${family}`, (name, prefs, query) => {
  let session: Session;
  beforeAll(async () => {
    const extension = withGranted(resolve('dist/firefox'), [`${SITE}*`], resolve(`dist/test-${family}`));
    session = await launch(family, { extension, prefs });
  });
  afterAll(() => session?.close());

  test('marks of both kinds are told apart, and the card has no fault', async () => {
    const own = await ready(session);
    expect(await own.evaluate((asked) => matchMedia(asked).matches, query)).toBe(true);
    const { page } = await visit(
      session,
      `${SITE}article/${name}`,
      corpusPage('buenos-aires').replace('<head>', '<head><meta name="color-scheme" content="light dark">'),
    );
    await page.bringToFront();
    const reader = await Reader.of(session, page, own);
    const kinds = new Set((await reader.waitForMarks()).map((mark) => mark.name));
    expect(kinds.size).toBe(2);
    await shoot(page, `marks-${name}`);
    const picture = async (): Promise<string> => String(await page.screenshot({ encoding: 'base64' }));
    let before = await picture();
    for (const kind of kinds) {
      await page.addStyleTag({ content: `::highlight(${kind}) { text-decoration: none !important }` });
      const after = await picture();
      expect(after, kind).not.toBe(before);
      before = after;
    }
    await reader.open(await markOf(reader, /trillion/));
    await still(page);
    await shoot(page, `card-${name}`);
    expect(await cardFaults(own, reader.tab)).toEqual([]);
    const panel = await session.openOwn(`src/pages/panel/index.html?tab=${reader.tab}`, '[data-claim]');
    expect(await faults(panel)).toEqual([]);
    await shoot(panel, `panel-${name}`);
  });

  test.each([
    ['welcome', 'src/pages/welcome/index.html', '#where button'],
    ['settings', 'src/pages/settings/index.html', 'main h2'],
    ['ledger', 'src/pages/ledger/index.html', '.line .title'],
    ['history', 'src/pages/ledger/index.html#/thread/us-cn-2020-01-15-phase-one-purchases-total', '.timeline li'],
  ])('%s has no fault', async (page, path, selector) => {
    const opened = await session.openOwn(path, selector);
    expect(await faults(opened)).toEqual([]);
    await shoot(opened, `${page}-${name}`);
    await opened.close();
  });
});
