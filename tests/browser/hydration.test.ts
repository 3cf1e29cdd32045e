import { resolve } from 'node:path';
import { h } from 'preact';
import { renderToString as preactToString } from 'preact-render-to-string';
import { createElement } from 'react';
import { renderToString as reactToString } from 'react-dom/server';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { Story as PreactStory } from './hydration/preact.ts';
import { Story as ReactStory } from './hydration/react.ts';
import { corpusPage, Desk, family } from './stage.ts';

const PARAGRAPHS = [...corpusPage('buenos-aires').matchAll(/<p>([^<]+)<\/p>/g)].map(([, text]) => (text ?? '').replace(/&[a-z]+;/g, ' '));

/** The client's script of a framework, as one file that leaves `hydrate` on the page. */
async function clientOf(framework: 'react' | 'preact'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { write: false, minify: false, lib: { entry: resolve(`tests/browser/hydration/${framework}.ts`), formats: ['iife'], name: 'story' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${framework} was not built`);
  return chunk.code;
}

const SERVED = {
  react: () => reactToString(createElement(ReactStory, { paragraphs: PARAGRAPHS })),
  preact: () => preactToString(h(PreactStory, { paragraphs: PARAGRAPHS })),
};

describe.each(['react', 'preact'] as const)(`a page that %s wrote on its server, in ${family}`, (framework) => {
  const desk = new Desk(`hydration-${framework}`);
  let client = '';
  beforeAll(async () => {
    client = await clientOf(framework);
  });

  /** The page, with `then` as what its own script does. */
  const page = (then: string): string =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A buying plan</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2019-01-18"></head><body><main id="root">${SERVED[framework]()}</main>
<script>${client.replaceAll('</script', '<\\/script')}
globalThis.faults = []; globalThis.takeOver = () => story.hydrate(document.getElementById('root'), ${JSON.stringify(PARAGRAPHS)}, (error) => faults.push(String(error)));
${then}</script></body></html>`;

  const faults = (): Promise<string[]> => desk.page.evaluate(() => Reflect.get(globalThis, 'faults') as string[]);

  /** The framework is at work once its button counts. */
  async function counts(): Promise<void> {
    await desk.page.waitForFunction(
      () => {
        document.getElementById('count')?.click();
        return /Read [1-9]/.test(document.getElementById('count')?.textContent ?? '');
      },
      { timeout: 10_000, polling: 50 },
    );
  }

  test('is taken over without an error after it was marked and with a card open, and keeps its marks', async () => {
    const reader = await desk.open(page(''));
    const [mark] = await reader.waitForMarks();
    if (!mark) throw new Error('no mark');
    await reader.open(mark);
    await desk.page.evaluate(() => (Reflect.get(globalThis, 'takeOver') as () => void)());
    await counts();
    expect(await faults()).toEqual([]);
    expect((await reader.marks()).map((m) => m.words)).toContain(mark.words);
  });

  test('is taken over without an error while it is read', async () => {
    const reader = await desk.open(page('takeOver();'));
    await counts();
    await reader.waitForMarks();
    expect(await faults()).toEqual([]);
  });

  test('would say so if something had been put into it', async () => {
    await desk.open(page(''));
    await desk.page.evaluate(() => {
      document.querySelector('article p')?.replaceChildren(document.createElement('mark'));
      (Reflect.get(globalThis, 'takeOver') as () => void)();
    });
    await desk.page.waitForFunction(() => (Reflect.get(globalThis, 'faults') as string[]).length > 0, { timeout: 10_000 });
  });
});
