import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Family } from './browser/find.ts';
import { packReady } from './browser/reader.ts';
import { servePages } from './browser/serve.ts';
import { launch, withGranted } from './browser/session.ts';
import { build } from './build.ts';
import { demoPage } from './demo/page.ts';
import { readAsAReader } from './demo/tour.ts';

const USAGE = 'npm start -- [--browser chromium|firefox] [--published YYYY-MM-DD] [ARTICLE.html|.txt]';

async function start(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { browser: { type: 'string', default: 'chromium' }, published: { type: 'string' } },
    allowPositionals: true,
  });
  const family = values.browser === 'chrome' || values.browser === 'edge' ? 'chromium' : values.browser;
  if (family !== 'chromium' && family !== 'firefox') throw new Error(`There is no browser "${values.browser}". ${USAGE}`);
  const file = positionals[0] ? resolve(process.env.PLEDGEMARK_FROM ?? '.', positionals[0]) : undefined;
  const page = demoPage(file, values.published);

  const target = family === 'chromium' ? 'chrome' : 'firefox';
  console.log('Building the extension …');
  build([target]);

  const server = await servePages({ '/article': page });
  try {
    const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
    await (display ? show(family, target, server.origin) : tour(family, target, server.origin));
  } finally {
    await server.stop();
  }
}

/** The demo page's host is granted in a copy of the build, so that the first visit needs no question. */
const demoBuild = (target: string): string => withGranted(resolve('dist', target), ['http://127.0.0.1/*'], resolve('dist', `${target}-demo`));

async function show(family: Family, target: string, origin: string): Promise<void> {
  console.log(`Opening ${family} …`);
  const session = await launch(family, { extension: demoBuild(target), headless: false });
  const own = await session.openOwn('src/pages/welcome/index.html');
  await packReady(own);
  const [first] = await session.browser.pages();
  const page = first ?? (await session.browser.newPage());
  await page.goto(`${origin}/article`);
  await page.bringToFront();
  console.log('The practice page is open: rest the pointer on an underlined figure. Close the browser to end.');
  await new Promise<void>((done) => session.browser.once('disconnected', () => done()));
}

async function tour(family: Family, target: string, origin: string): Promise<void> {
  console.log(`No display here: reading the page in headless ${family} as a reader would …`);
  const out = resolve('out');
  mkdirSync(out, { recursive: true });
  const session = await launch(family, { extension: demoBuild(target) });
  try {
    await readAsAReader(session, `${origin}/article`, out);
  } finally {
    await session.close();
  }
  rmSync(resolve('dist', `${target}-demo`), { recursive: true, force: true });
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
