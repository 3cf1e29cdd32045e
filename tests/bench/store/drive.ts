import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { browserProgram, type Family } from '../../../tools/browser/find.ts';
import { servePages } from '../../../tools/browser/serve.ts';
import { short, table } from '../table.ts';
import { largestPage } from './memory.ts';
import { writePackFile } from './packFile.ts';

type Call = (name: string, ...args: unknown[]) => Promise<never>;

/** Bytes of all files of a folder. */
const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + (statSync(join(file.parentPath, file.name), { throwIfNoEntry: false })?.size ?? 0), 0);

async function start(family: Family, profile: string): Promise<Browser> {
  return puppeteer.launch({
    browser: family === 'chromium' ? 'chrome' : 'firefox',
    executablePath: browserProgram(family),
    userDataDir: profile,
    protocolTimeout: 900_000,
    args: family === 'chromium' ? [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--no-first-run'] : [],
    ...(family === 'firefox' && { extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false } }),
  });
}

/** Runs `work` in a fresh browser on a page that has the ledger; gives what the profile weighs more in the end. */
async function onPage(
  family: Family,
  origin: string,
  profile: string,
  work: (call: Call, again: () => Promise<Call>, page: Page, browser: Browser) => Promise<void>,
): Promise<void> {
  const browser = await start(family, profile);
  try {
    const open = async (): Promise<[Page, Call]> => {
      const page = await browser.newPage();
      page.setDefaultTimeout(900_000);
      await page.goto(`${origin}/`);
      await page.waitForFunction(() => 'bench' in globalThis);
      const call: Call = (name, ...args) =>
        page.evaluate(
          (n, a) => (Reflect.get(globalThis, 'bench') as Record<string, (...args: unknown[]) => unknown>)[n]?.(...a) as Promise<never>,
          name,
          args,
        );
      return [page, call];
    };
    const [page, call] = await open();
    await work(
      call,
      async () => {
        const [, fresh] = await open();
        return fresh;
      },
      page,
      browser,
    );
  } finally {
    await browser.close();
  }
}

/** Looks each second at what the largest of the browser's processes for pages holds. Gives the way to end it, and the most that it was. */
function watchMemory(browser: Browser): () => number {
  const root = browser.process()?.pid ?? 0;
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, largestPage(root));
  }, 1000);
  return () => {
    clearInterval(timer);
    return Math.max(most, largestPage(root));
  };
}

const give = async (page: Page, file: string): Promise<void> => {
  const field = await page.$('input');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
};

const scratch = (): string => mkdtempSync(join(tmpdir(), 'pledgemark-bench-'));

const idbSize = (profile: string): number => {
  const folders = readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((path) => /(?:IndexedDB|storage[\\/]default)$/.test(path));
  return folders.reduce((sum, folder) => sum + sizeOf(join(profile, folder)), 0);
};

const mb = (bytes: number): string => short(bytes / 2 ** 20);

/** The store's own times in a browser, beside a plain store. @param records of the packs; @param own claims of the reader's own */
export async function storeTables(family: Family, records: number, own: number, plainToo: boolean): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: 'dist/bench-store',
      minify: true,
      lib: { entry: 'tests/bench/store/page.ts', formats: ['iife'], name: 'page', fileName: () => 'page.js' },
    },
  });
  const { origin, stop } = await servePages({
    '/': `<!doctype html><meta charset="utf-8"><title>bench</title><input type="file"><script>${readFileSync('dist/bench-store/page.js', 'utf8').replaceAll('</script', '<\\/script')}</script>`,
    '/pack.json': readFileSync('public/packs/trade-war.json', 'utf8'),
  });
  const rows: string[][] = [[family, '', 'plain store']];
  /** It takes minutes: each row is also said when it is there. */
  const row = (...cells: string[]): void => {
    rows.push(cells);
    console.error(`  ${cells.join('  ')}`);
  };
  const [mine, theirs] = [scratch(), scratch()];
  const file = join(mine, 'pack.json');
  try {
    await writePackFile(file, records);
    await onPage(family, origin, mine, async (call, again, page, browser) => {
      await give(page, file);
      const memory = watchMemory(browser);
      const { ms, longest, entries } = (await call('install')) as { ms: number; longest: number; entries: number };
      row(`install ${entries} records, s`, short(ms / 1000), '');
      row('longest time without progress, ms', short(longest), '');
      row('the page’s process meanwhile, at most, MB', mb(memory()), '');
      row('candidates for one claim, page just opened, ms', short((await (await again())('coldQuery')) as number), '');
      for (const [what, seed] of [
        ['the first 300 claims', 98],
        ['warm: 300 others after them', 99],
      ] as const) {
        const { median, p95 } = (await call('queries', 300, seed)) as { median: number; p95: number };
        row(`candidates, ${what}; median and 95th, ms`, `${short(median)} ${short(p95)}`, '');
      }
    });
    row('on disk, MB', mb(idbSize(mine)), '');
    const kept = rows.length - 1;
    await onPage(family, origin, mine, async (call, _, page) => {
      await give(page, file);
      const stopped = (await call('cancel')) as { ms: number; whole: boolean };
      row(`stopped at the half: ${stopped.whole ? 'the pack of before is whole' : 'NOT whole'}; until all was as before, ms`, short(stopped.ms), '');
    });
    rmSync(file);
    if (plainToo) {
      await onPage(family, origin, theirs, async (call) => {
        const ms = (await call('installPlain', records)) as number;
        (rows[1] as string[])[2] = short(ms / 1000);
      });
      (rows[kept] as string[])[2] = mb(idbSize(theirs));
    }
    if (own > 0) {
      await onPage(family, origin, mine, async (call, again) => {
        row(`import ${own} own claims, s`, short(((await call('importOwn', own)) as number) / 1000), '');
        row('first page of a search, page just opened, ms', short((await (await again())('coldSearch')) as number), '');
        for (const { what, total, median, most } of (await call('searches')) as { what: string; total: number; median: number; most: number }[])
          row(`${what}: ${total} found; median, most, ms`, `${short(median)} ${short(most)}`, '');
        for (const { format, ms, bytes } of (await call('exports')) as { format: string; ms: number; bytes: number }[])
          row(`export as ${format}, s (${mb(bytes)} MB)`, short(ms / 1000), '');
        const { ms, same, added } = (await call('roundTrip')) as { ms: number; same: boolean; added: number };
        row(`import ours again, s (${added}, ${same ? 'letter for letter the same' : 'NOT the same'})`, short(ms / 1000), '');
      });
    }
  } finally {
    await stop();
    for (const profile of [mine, theirs]) rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  }
  return table(rows);
}
