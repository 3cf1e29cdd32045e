import { describe, expect, test } from 'vitest';
import { longestOf, Ours, type Slice, totalOf } from '../../tools/browser/ours.ts';
import { corpusPage, Desk, family } from './stage.ts';

/** A long task has 50 ms, and ours should have no great part in any: what it has is printed. Only a hang fails, for a busy machine is slower many times over. */
const LARGEST_PART_MS = 250;
const BUSY = 5;

/** What is done once is answered within it, and what goes on goes on as it began. */
const WATCHED_MS = 3000;

describe(`pages that mean harm, in ${family}`, () => {
  const desk = new Desk('hostile');

  /** Opens the article, does something to it, and watches our scripts for a while after. Firefox has no profiler for programs. */
  async function suffer(act: () => void): Promise<{ slices: Slice[]; faults: string[] }> {
    const faults: string[] = [];
    const reader = await desk.open(corpusPage('buenos-aires'), (page) => page.on('pageerror', (error) => faults.push(String(error))));
    await reader.waitForMarks();
    await desk.page.evaluate(act);
    const ours = family === 'chromium' ? await Ours.watch(desk.page, 0.5) : null;
    await desk.page.evaluate((ms) => new Promise<void>((done) => setTimeout(done, ms)), WATCHED_MS);
    const slices = (await ours?.stop()) ?? [];
    await reader.waitForMarks();
    return { slices, faults };
  }

  test.each<[name: string, act: () => void, atMost: number]>([
    [
      'a thousand changes a second',
      () => {
        const list = document.createElement('div');
        document.body.append(list);
        setInterval(() => {
          for (let i = 0; i < 10; i++) list.replaceChildren(document.createTextNode(String(Math.random())));
        }, 10);
      },
      50,
    ],
    [
      'a thousand changes a second within the article',
      () => {
        const ticker = document.createElement('p');
        document.querySelector('article')?.append(ticker);
        setInterval(() => {
          for (let i = 0; i < 10; i++)
            ticker.textContent = `The price of beans stood at ${Math.random()} dollars a bushel when this was written, a moment ago.`;
        }, 10);
      },
      75,
    ],
    [
      'ten thousand elements one in another',
      () => {
        let innermost: Element = document.querySelector('article') ?? document.body;
        for (let i = 0; i < 10_000; i++) {
          const inner = document.createElement('div');
          // Boxes one in another so deep hang the browser by itself.
          inner.style.display = 'contents';
          inner.append('x ');
          innermost.append(inner);
          innermost = inner;
        }
        innermost.append('The end of it.');
      },
      300,
    ],
    [
      'five megabytes in one text node',
      () => document.querySelector('article')?.append('The tariff rose to 25% on $200 billion of goods. '.repeat(104_000)),
      300,
    ],
    [
      'a page of 1.5 MB',
      () => {
        const article = document.querySelector('article');
        const paragraphs = [...(article?.querySelectorAll('p') ?? [])].map((p) => p.cloneNode(true));
        for (let length = 0; length < 1_500_000; )
          for (const p of paragraphs) {
            length += p.textContent?.length ?? 0;
            article?.append(p.cloneNode(true));
          }
      },
      2000,
    ],
  ])('%s: no long task of ours, and no fault', async (name, act, atMost) => {
    const { slices, faults } = await suffer(act);
    if (family === 'chromium')
      console.log(`${name}: ${totalOf(slices).toFixed(0)} ms in ${WATCHED_MS / 1000} s, ${longestOf(slices).toFixed(1)} ms at once`);
    expect(faults).toEqual([]);
    expect(longestOf(slices)).toBeLessThan(LARGEST_PART_MS);
    expect(totalOf(slices)).toBeLessThan(BUSY * atMost);
  });
});
