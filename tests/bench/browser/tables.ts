import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Family } from '../../../tools/browser/find.ts';
import { packReady } from '../../../tools/browser/reader.ts';
import { servePages } from '../../../tools/browser/serve.ts';
import { launch, withGranted } from '../../../tools/browser/session.ts';
import { short, table } from '../table.ts';
import { costOf, hoverToCard, hoverToNothing, leftOpen, loadToMark, markJs, median, type Place, shiftOf } from './measures.ts';
import { articlePage, shopPage } from './pages.ts';

const PAGES = { '/short': articlePage(3400), '/article': articlePage(50_000), '/long': articlePage(50_000, 1_450_000), '/shop': shopPage() };

/** How long a pointer has to rest before a card is shown (ms), as in src/content/intent.ts. */
const INTENT = 500;

async function inBrowser<T>(family: Family, measure: (place: Place) => Promise<T>): Promise<T> {
  const server = await servePages(PAGES);
  const built = resolve('dist', family === 'chromium' ? 'chrome' : 'firefox');
  const session = await launch(family, { extension: withGranted(built, ['http://127.0.0.1/*'], resolve('dist', `bench-${family}`)) });
  try {
    const own = await session.openOwn('src/pages/settings/index.html');
    await packReady(own);
    return await measure({ session, own, origin: server.origin });
  } finally {
    await session.close();
    await server.stop();
  }
}

const weight = (target: string, script: string): string => short(gzipSync(readFileSync(`dist/${target}/src/content/${script}.js`)).length / 1000);

/** Stops the background as the browser does after half a minute of rest. */
async function sleep({ session }: Place): Promise<void> {
  const worker = await session.browser
    .targets()
    .find((target) => target.type() === 'service_worker')
    ?.worker();
  await worker?.close();
}

/** What is waited for ends anywhere in a frame: less often, the median would tell of chance. */
const HOVERS = 15;

/** Where a frame begins after the delay is chance, and the timer's and the painting's share is nobody's: the same of an empty element stands beside it. */
async function hovered(place: Place): Promise<string[][]> {
  const card = median(await hoverToCard(place, '/short', HOVERS, true)) - INTENT;
  const empty = median(await hoverToNothing(place, '/short', HOVERS, INTENT)) - INTENT;
  return [
    ['hover to painted card after the intent delay, warm', short(card), '1 frame'],
    ['  an empty element shown likewise', short(empty), ''],
  ];
}

async function chromium(place: Place): Promise<string[][]> {
  const article = await costOf(place, '/article', 7, true);
  const { marks, shift } = await shiftOf(place, '/article');
  const wrapped = median(await markJs(place, '/article', marks, 7));
  const total = median(article.map((cost) => cost.total));
  const long = await costOf(place, '/long', 3, true);
  const shop = await costOf(place, '/shop', 7, false);
  const cold = median(await hoverToCard(place, '/short', 5, false, () => sleep(place))) - INTENT;
  const first = median(await loadToMark(place, '/short', 9));
  return [
    ['50 KB article, main thread, all told', short(total), '10 ms'],
    ['  its longest slice', short(median(article.map((cost) => cost.longest))), '8 ms'],
    [`  mark.js wrapping ${marks} hits`, short(wrapped), ''],
    ['  of mark.js', `1/${short(wrapped / total)}`, '1/20'],
    ['1.5 MB page, longest slice of ours', short(Math.max(...long.map((cost) => cost.longest))), '50 ms'],
    ['  all told', short(median(long.map((cost) => cost.total))), ''],
    ['a page that is no article', short(median(shop.map((cost) => cost.total))), '1 ms'],
    ['layout shift', String(shift), '0'],
    ...(await hovered(place)),
    ['  worker asleep, card not loaded', short(cold), '150 ms'],
    ['page load to first mark, 3.4 KB', short(first), '150 ms'],
    ['glance.js, gzipped KB', weight('chrome', 'glance'), ''],
    ['main.js, gzipped KB', weight('chrome', 'main'), '8'],
    ['card.js, gzipped KB', weight('chrome', 'card'), ''],
  ];
}

/** Firefox has no profiler for programs, no long tasks and no layout shifts to be asked for. */
async function firefox(place: Place): Promise<string[][]> {
  return [...(await hovered(place)), ['page load to first mark, 3.4 KB', short(median(await loadToMark(place, '/short', 9))), '150 ms']];
}

const HEAD = ['', 'measured', 'at most'];

/** What we cost a page, in milliseconds where no unit stands: medians. */
export async function browserTable(family: Family): Promise<string> {
  return table([HEAD, ...(await inBrowser(family, family === 'chromium' ? chromium : firefox))]);
}

/** What a page that is left open costs. */
export async function openTable(minutes: number): Promise<string> {
  const { share, grown, changes } = await inBrowser('chromium', (place) => leftOpen(place, '/article', minutes));
  return table([
    HEAD,
    [`share of ours in ${minutes} min with ${changes} changes`, `${short(share * 100)} %`, '0.5 %'],
    ['heap grown by, KB', short(grown / 1024), 'flat'],
  ]);
}
