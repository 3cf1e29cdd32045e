import { cpus } from 'node:os';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { articleOfText } from '../src/cli/article.ts';
import { loadRecords } from '../src/cli/records.ts';
import { analyse } from '../src/engine/analyse.ts';
import type { Day } from '../src/model/day.ts';
import { queryOf } from '../src/model/query.ts';
import { browserTable, openTable } from '../tests/bench/browser/tables.ts';
import { chronoNode } from '../tests/bench/chrono.ts';
import { compromise } from '../tests/bench/compromise.ts';
import { ledgerPageTable } from '../tests/bench/ledger/page.ts';
import { besideTable, ownTables } from '../tests/bench/quality.ts';
import { recognizers } from '../tests/bench/recognizers.ts';
import { scaleTable } from '../tests/bench/scale.ts';
import { desksTable } from '../tests/bench/sharing/desk.ts';
import { firstSyncTable } from '../tests/bench/sharing/firstSync.ts';
import { subscribersTable } from '../tests/bench/sharing/packs.ts';
import { type Engine, growthTable, heapTable, hostileTable, linkTable, speedTable } from '../tests/bench/speed.ts';
import { storeTables } from '../tests/bench/store/drive.ts';
import { short } from '../tests/bench/table.ts';
import { newsOf } from '../tests/bench/texts.ts';
import { articleOf } from '../tests/engine/article.ts';
import { articles } from '../tests/gold/gold.ts';
import { build as buildExtension } from './build.ts';

// How fast and how right the engine is, beside a floor and its open peers, on the same texts in the same run: npm run bench [-- speed|scale|quality|store]
// What 100,000 subscribers of a pack cost its host: npm run bench -- sharing
// The ledger page with 100,000 own claims: npm run bench -- ledger. And what the extension costs a page: npm run bench -- browser; a page left open for an hour: npm run bench -- hour [minutes]

const PEERS = [recognizers, compromise, chronoNode];

const records = loadRecords(null);
const entities = [...records.lexicon.entities.values()];

function say(title: string, lines: string): void {
  console.log(`\n${title}\n\n${lines}`);
}

async function builtEngine(): Promise<Engine> {
  await build({ configFile: false, logLevel: 'warn', publicDir: false, build: { ssr: 'tests/bench/engine.ts', outDir: 'dist/bench', minify: true } });
  return import(pathToFileURL('dist/bench/engine.js').href);
}

function speed(engine: Engine): void {
  const at = performance.now();
  const lexicon = engine.compileLexicon(entities);
  say('Lexicon', `${entities.length} entities compiled in ${short(performance.now() - at)} ms`);
  say('Speed, warm, one thread', speedTable(engine, lexicon, PEERS));
  say('Growth on news', growthTable(engine, lexicon));
  say('Growth on texts that no one writes', hostileTable(engine, lexicon));
  const linked = [
    ...articles
      .filter(({ claims }) => claims.length > 3)
      .map((a) => ({ title: a.id, article: articleOfText(a.text, { ...a, url: null, title: a.id }) })),
    { title: '50 KB of news', article: articleOf(newsOf(50_000)) },
  ].map(({ title, article }) => {
    const analysis = engine.analyse(article, lexicon);
    return { title, article, candidates: records.find(queryOf(analysis, article.published, lexicon.countryOf)) };
  });
  say('Linking', linkTable(engine, linked, lexicon, records.newest ?? ('2026-12-31' as Day)));
  say('Heap', heapTable(engine, lexicon));
}

function scale(engine: Engine): void {
  say('Scale', scaleTable(engine, records.entries, records.lexicon, records.newest ?? ('2026-12-31' as Day)));
}

function quality(): void {
  const { lexicon } = records;
  const read = ({ id, text, published }: { id: string; text: string; published: Day }) =>
    analyse(articleOfText(text, { url: null, title: id, published }), lexicon);
  say('Quality on the labelled sentences', ownTables(read, lexicon.countryOf));
  say('Beside the peers, where they have the field', besideTable(read, PEERS));
}

/** A slice of the hour, for every run. */
const MINUTES = 1;

async function inBrowsers(): Promise<void> {
  buildExtension(['chrome', 'firefox']);
  for (const family of ['chromium', 'firefox'] as const) say(`In a page, ${family}`, await browserTable(family));
  say('A page left open', await openTable(MINUTES));
}

const [part] = process.argv.slice(2);
console.log(`Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}`);
const asked = (name: string): boolean => part === undefined || part === name;
if (asked('speed') || asked('scale')) {
  const engine = await builtEngine();
  if (asked('speed')) speed(engine);
  if (asked('scale')) scale(engine);
}
if (asked('quality')) quality();
// Minutes of it: asked for by name, with how many records of a pack's file and own claims (npm run bench -- store 1000000 0).
if (part === 'store') {
  const [, records = '100000', own = '100000'] = process.argv.slice(2);
  for (const family of (process.env.FAMILY?.split(',') ?? ['chromium', 'firefox']) as ('chromium' | 'firefox')[])
    say(`The store in ${family}`, await storeTables(family, Number(records), Number(own), Number(records) <= 100_000));
}
// What a publisher's host bears (npm run bench -- sharing 100000).
if (part === 'sharing') {
  const count = Number(process.argv[3] ?? 100_000);
  say(`${count} subscribers of one pack, eight weeks`, subscribersTable(count));
}
// What a team's server bears in a working day of a desk.
if (part === 'desk') say('Desks on one ledger', await desksTable([10, 50, 500], records.entries));
// The first comparison with a team's ledger (npm run bench -- first-sync 100000).
if (part === 'first-sync') {
  buildExtension(['chrome']);
  const size = Number(process.argv[3] ?? 100_000);
  say(`${size} entries of a team, in Chromium`, await firstSyncTable(records.entries, size));
}
if (part === 'ledger') {
  buildExtension(['chrome']);
  say('The ledger page', await ledgerPageTable(records.entries, Number(process.argv[3] ?? 100_000)));
}
if (asked('browser')) await inBrowsers();
if (part === 'hour') {
  buildExtension(['chrome']);
  say('A page left open', await openTable(Number(process.argv[3] ?? 60)));
}
