import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { browserProgram, type Family } from '../../../tools/browser/find.ts';
import { onLoopback } from '../../../tools/browser/serve.ts';
import { chance } from '../../chance.ts';

export const WORKS = ['saving', 'import', 'pack', 'stopping', 'migration'] as const;

/** A page with the ledger in it, in a browser that can be killed and come back to the same profile. */
export interface Stand {
  page(): Promise<Page>;
  call<T>(page: Page, name: string, ...args: unknown[]): Promise<T>;
  /** What the page said was done, of one database. */
  acks(name: string): string[];
  /** SIGKILL to the browser's own process group, and to nothing else. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export async function stand(family: Family): Promise<Stand> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: `dist/faults-${family}`,
      lib: { entry: 'tests/browser/faults/page.ts', formats: ['iife'], name: 'page', fileName: () => 'page.js' },
    },
  });
  const script = readFileSync(`dist/faults-${family}/page.js`, 'utf8').replaceAll('</script', '<\\/script');
  const files: Record<string, string> = {
    '/': `<!doctype html><meta charset="utf-8"><title>faults</title><script>${script}</script>`,
    '/page.js': script,
    '/frozen.json': readFileSync('tests/ledger/frozen/1.json', 'utf8'),
  };
  const told: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/ack') {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        told.push(body);
        response.end('ok');
      });
      return;
    }
    const file = files[request.url ?? ''];
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': request.url === '/page.js' ? 'text/javascript' : 'text/html; charset=utf-8',
    });
    response.end(file ?? '');
  });
  const { port, stop } = await onLoopback(server);
  const origin = `http://127.0.0.1:${port}/`;
  const profile = mkdtempSync(join(tmpdir(), 'pledgemark-faults-'));

  let browser: Browser | null = null;
  const start = (): Promise<Browser> =>
    puppeteer.launch({
      browser: family === 'chromium' ? 'chrome' : 'firefox',
      executablePath: browserProgram(family),
      userDataDir: profile,
      args: family === 'chromium' ? [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--no-first-run', '--hide-crash-restore-bubble'] : [],
    });
  const running = async (): Promise<Browser> => {
    // The driver puts a killed Firefox's preferences back in its own time, and stumbles over itself where it is asked to start meanwhile.
    for (let tries = 0; browser === null; tries++)
      browser = await start().catch(async (error: unknown) => {
        if (tries >= 5) throw error;
        await new Promise((done) => setTimeout(done, 500));
        return null;
      });
    return browser;
  };
  return {
    async page() {
      const page = await (await running()).newPage();
      await page.goto(origin);
      await page.waitForFunction(() => 'faults' in globalThis);
      return page;
    },
    call: <T>(page: Page, name: string, ...args: unknown[]) =>
      page
        .evaluate((n, a) => (Reflect.get(globalThis, 'faults') as Record<string, (...args: unknown[]) => unknown>)[n]?.(...a) as never, name, args)
        // The page's own error has places in its stack that Vitest takes for files, and stumbles over.
        .catch((error: unknown) => {
          throw new Error(`${name}(${args.join()}): ${error instanceof Error ? error.message : String(error)}`);
        }) as Promise<T>,
    acks: (name) => told.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1)),
    async kill() {
      const child = browser?.process();
      browser = null;
      if (!child?.pid) return;
      const gone = new Promise((done) => child.once('exit', done));
      // Started detached: its group is its own.
      process.kill(-child.pid, 'SIGKILL');
      await gone;
    },
    async stop() {
      const child = browser?.process();
      const gone = child && child.exitCode === null ? new Promise((done) => child.once('exit', done)) : null;
      await browser?.close();
      // Until it is gone, Firefox writes into the profile that is to be taken away.
      await gone;
      await stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
    },
  };
}

export const WAYS = ['kill', 'close', 'stop'] as const;

/** How long a work is let go on before it is cut off, at most. */
const LONGEST_MS = 1200;

export interface Cut {
  work: string;
  after: number;
  /** Nothing here: old or new, nothing lost, the reader told. */
  wrong: string[];
  acks: number;
}

/**
 * Cuts works off at moments by chance, one after the other, by killing the browser, by closing the tab or by stopping the worker that does it, and looks each time at what is left.
 */
export async function cutOff(at: Stand, how: (typeof WAYS)[number], times: number, seed: number): Promise<Cut[]> {
  const random = chance(seed);
  const cuts: Cut[] = [];
  for (let n = 0; n < times; n++) {
    const work = WORKS[n % WORKS.length] as string;
    const name = `${how}-${seed}-${n}`;
    const page = await at.page();
    await at.call(page, how === 'stop' ? 'beginInWorker' : 'begin', work, name);
    const after = Math.floor(random() * random() * LONGEST_MS);
    await new Promise((done) => setTimeout(done, after));
    if (how === 'kill') await at.kill();
    else {
      // Of a stopped worker the window stays, and with it whatever the worker should have let go of.
      if (how === 'stop') await at.call(page, 'stopWorker');
      else await page.close();
    }
    const acks = at.acks(name);
    const look = await at.page();
    cuts.push({ work, after, wrong: await at.call<string[]>(look, 'look', work, name, acks), acks: acks.length });
    await look.close();
    if (how === 'stop') await page.close();
  }
  return cuts;
}
