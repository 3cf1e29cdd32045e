import type { Viewport } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Card, Reader } from '../../tools/browser/reader.ts';
import { still } from '../../tools/browser/still.ts';
import { cardFaults } from './axe.ts';
import { shoot } from './gallery.ts';
import { corpusPage, Desk, family, markOf } from './stage.ts';

const PARAGRAPHS = /<p>[\s\S]*<\/p>/.exec(/<article[\s\S]*<\/article>/.exec(corpusPage('buenos-aires'))?.[0] ?? '')?.[0] ?? '';

/** The article as newsrooms set it, in a look of its own. */
const story = (look = '', attributes = '', paragraphs = PARAGRAPHS): string =>
  `<!doctype html><html lang="en" ${attributes}><head><meta charset="utf-8"><title>A buying plan</title><meta name="viewport" content="width=device-width">
<meta property="og:type" content="article"><meta property="article:published_time" content="2019-01-18">
<style>body { margin: 0; font: 19px/1.55 Georgia, serif } article { max-width: 660px; margin: 0 auto; padding: 24px } h1 { font-size: 32px; line-height: 1.2 } ${look}</style>
</head><body><main><article><h1>China offers a path to end its trade surplus</h1>${paragraphs}</article></main></body></html>`;

const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(2);

const WIDE: Viewport = { width: 1000, height: 760 };
const NARROW: Viewport = { width: 320, height: 640 };
/** As a browser of 1280 px at 200 %: half the room in CSS pixels, each twice as large. */
const ZOOMED: Viewport = { width: 640, height: 380, deviceScaleFactor: 2 };

describe(`every state of marks and card in ${family}`, () => {
  const desk = new Desk('states');

  const faults = (tab: number): Promise<string[]> => cardFaults(desk.own, tab);

  /** A card stands within the window and beside its words, never over them. */
  async function fits(reader: Reader, card: Card, words: string): Promise<void> {
    const { width, height, boxes } = await desk.page.evaluate((wanted) => {
      const ranges = [...CSS.highlights.values()].flatMap((h) => [...h] as Range[]);
      const range = ranges.find((r) => r.toString() === wanted);
      return { width: innerWidth, height: innerHeight, boxes: [...(range?.getClientRects() ?? [])].map((r) => r.toJSON() as DOMRect) };
    }, words);
    const { box, controls } = card;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    for (const line of boxes)
      expect(line.bottom <= box.y || line.top >= box.y + box.height || line.right <= box.x || line.left >= box.x + box.width).toBe(true);
    // What can be done is in reach without a scroll.
    for (const label of ['Save claim', 'Copy', 'Keep open', 'Close']) {
      const { y = Number.NaN } = controls.find((control) => control.label === label) ?? {};
      expect(y > box.y && y < box.y + box.height, label).toBe(true);
    }
    expect(await faults(reader.tab)).toEqual([]);
  }

  const looks: [name: string, html: string, viewport: Viewport][] = [
    ['light', story(), WIDE],
    ['dark', story('body { background: #16181c; color: #e7e5e0 }'), WIDE],
    ['coloured', story('body { background: #a8324a; color: #fff }'), WIDE],
    ['middling', story('body { background: #7f8f6a; color: #10130c }'), WIDE],
    ['pastel', story('body { background: #fff1e5; color: #33302e }'), WIDE],
    ['320', story(), NARROW],
    ['200-percent', story(), ZOOMED],
    ['rtl', story('', 'dir="rtl"'), WIDE],
    ['spaced', story('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'), WIDE],
  ];

  test.each(looks)('%s: the card is beside its words, whole, and without a fault', async (name, html, viewport) => {
    const reader = await desk.open(html, (page) => page.setViewport(viewport));
    await reader.waitForMarks();
    await shoot(desk.page, `marks-${name}`);
    const mark = await markOf(reader, /trillion/);
    await reader.open(mark);
    const card = await reader.waitFor((c) => c.box.width > 0 && c.box.y > 0);
    await still(desk.page);
    await shoot(desk.page, `card-${name}`);
    await fits(reader, card, mark.words);
  });

  test('compared, copied and kept open', async () => {
    const reader = await desk.open(story(), (page) => page.setViewport({ width: 1000, height: 1000 }));
    await reader.open(await markOf(reader, /trillion/));
    await reader.press(/^Keep open$/);
    await reader.press(/^Compare field by field/);
    await reader.press(/^Copy$/);
    await reader.waitFor((c) => /Copied/.test(c.text));
    await still(desk.page);
    await shoot(desk.page, 'card-compared-copied-kept');
    expect(await faults(reader.tab)).toEqual([]);
    await desk.page.mouse.click(5, 5);
    expect(await reader.card()).not.toBeNull();
    await desk.page.keyboard.press('Escape');
    await reader.waitForNoCard();
  });

  test('two claims under one spot: the card says so and turns from one to the other', async () => {
    await desk.wantMarks('all');
    // All lines of a paragraph on one another.
    const reader = await desk.open(story('p { line-height: 0; width: 150px }'), (page) => page.setViewport(WIDE));
    await reader.waitForMarks();
    const spot = await desk.page.evaluate(() => {
      const boxes = ([...CSS.highlights.values()].flatMap((h) => [...h]) as Range[]).flatMap((range) =>
        [...range.getClientRects()].map((box) => ({ box, at: range.startContainer.parentElement, says: String(range) })),
      );
      for (const a of boxes)
        for (const b of boxes) {
          const [left, right] = [Math.max(a.box.left, b.box.left), Math.min(a.box.right, b.box.right)];
          if (a.at === b.at && /trillion/.test(a.says) && !/trillion/.test(b.says) && right - left > 10)
            return { x: (left + right) / 2, y: a.box.top + a.box.height / 2 };
        }
      throw new Error('No two marks lie on one another');
    });
    await desk.page.mouse.click(spot.x, spot.y);
    const first = await reader.waitFor((card) => /1 of 2/.test(card.text));
    await still(desk.page);
    await shoot(desk.page, 'card-two-claims');
    expect(await faults(reader.tab)).toEqual([]);
    await reader.press(/^Next claim/);
    const second = await reader.waitFor((card) => /2 of 2/.test(card.text));
    expect(second.title).not.toBe(first.title);
    await reader.press(/^Previous claim/);
    expect((await reader.waitFor((card) => /1 of 2/.test(card.text))).title).toBe(first.title);
    await desk.wantMarks('few');
  });

  test('at 400 % all of the card can be scrolled to', async () => {
    const reader = await desk.open(story(), (page) => page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 }));
    await reader.open(await markOf(reader, /trillion/));
    await still(desk.page);
    await shoot(desk.page, 'card-400-percent');
    expect(await faults(reader.tab)).toEqual([]);
    await reader.press(/^Save claim$/);
    await reader.waitFor((card) => /In your ledger now/.test(card.text));
  });

  test('with long words', async () => {
    const reader = await desk.open(story('', '', PARAGRAPHS.replaceAll('Bloomberg', LONG_WORD)), (page) => page.setViewport(NARROW));
    const mark = await markOf(reader, /trillion/);
    await reader.open(mark);
    await still(desk.page);
    await shoot(desk.page, 'card-long-words');
    await fits(reader, await reader.waitForCard(), mark.words);
  });

  // Firefox's driver cannot pretend what the reader's system prefers: looks.firefox.test.ts starts one that does.
  if (family === 'chromium')
    test('in forced colours the line under each kind of mark is seen: nothing else tells them apart', async () => {
      const reader = await desk.open(story(), (page) => page.setViewport(WIDE));
      const cdp = await desk.page.createCDPSession();
      await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      const kinds = new Set((await reader.waitForMarks()).map((mark) => mark.name));
      expect(kinds).toEqual(new Set(['note-1-dark', 'note-2-dark']));
      const picture = async (): Promise<string> => String(await desk.page.screenshot({ encoding: 'base64' }));
      let before = await picture();
      for (const kind of kinds) {
        await desk.page.addStyleTag({ content: `::highlight(${kind}) { text-decoration: none !important }` });
        const after = await picture();
        expect(after, kind).not.toBe(before);
        before = after;
      }
    });

  if (family === 'chromium')
    test.each([
      ['forced-colours', 'forced-colors', 'active'],
      ['dark-system', 'prefers-color-scheme', 'dark'],
      ['more-contrast', 'prefers-contrast', 'more'],
    ])('%s', async (name, feature, value) => {
      const reader = await desk.open(story('html { color-scheme: light dark }'), (page) => page.setViewport(WIDE));
      const cdp = await desk.page.createCDPSession();
      await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: feature, value }] });
      // The ink goes by the page's colours, looked at when it is painted.
      await desk.page.reload();
      await desk.page.bringToFront();
      await reader.open(await markOf(reader, /trillion/));
      await still(desk.page);
      await shoot(desk.page, `card-${name}`);
      expect(await faults(reader.tab)).toEqual([]);
    });
});
