import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadRecords } from '../src/cli/records.ts';
import { FIELDS, SHOWN_FROM } from '../src/engine/linking/weights.ts';
import { table } from '../tests/bench/table.ts';
import { OTHERS, SEED } from '../tests/engine/linking/cases.ts';
import { articles } from '../tests/gold/gold.ts';
import { pairClaims } from '../tests/gold/pair.ts';
import { claimsOfArticle, claimsOfCases, claimsOfPair, claimsOfRecords, unaskedOfArticle } from '../tests/gold/pairs.ts';
import { estimated, type Model } from './weigh/estimate.ts';
import { EXPECTED } from './weigh/expected.ts';
import { judgedIn } from './weigh/judged.ts';
import { binsOf, type Claim, inTurn, leadingOf, lossOf, shownFrom } from './weigh/quality.ts';

// Estimates the weights of links from labelled claims and writes them into the engine: npm run weigh [-- FILE …]
// Each FILE is what the ledger page exports as test cases: the reader's own words on links. Prints how right and how well calibrated the weights
// are, each text judged by what the others teach.

const TABLE = new URL('../src/engine/linking/weights-table.ts', import.meta.url);

/** How strongly each weight is pulled to what is expected; of 0.5, 1, 1.5, 2 and 3 by the loss. */
const RIDGE = 1;

/** The records told again teach what labelled claims seldom show; of 0, 0.1, 0.3 and 1 by the loss. They are in one manner, and many. */
const OF_RECORD = 0.3;

/** Most claims of the news have no record. Those that nobody was asked about teach it, weakly, for some may have one; of 0, 0.1, 0.2 and 0.3 by the loss. */
const OF_UNASKED = 0.2;

const records = loadRecords(null);
const files = process.argv.slice(2);
const labelled = [
  ...articles.filter(({ part }) => part !== 'fresh').flatMap((article) => claimsOfArticle(article, records)),
  ...pairClaims.filter(({ part }) => part !== 'fresh').flatMap((pair) => claimsOfPair(pair, records)),
  ...files.flatMap((file) => judgedIn(readFileSync(resolve(process.env.PLEDGEMARK_FROM ?? '.', file), 'utf8'))),
];
const cases = claimsOfCases({ ...SEED, ...OTHERS });
// The cases of the linking tests stand for what must hold, and few labelled claims are like them: together they count as much as all of those.
// What the labelled claims are right in does not change by it.
const claims = [...labelled, ...cases.map((claim) => ({ ...claim, weight: labelled.length / cases.length }))];
const told = claimsOfRecords(records.entries).map((claim) => ({ ...claim, weight: OF_RECORD }));
const unasked = articles
  .filter(({ part }) => part === 'whole')
  .flatMap((article) => unaskedOfArticle(article, records))
  .map((claim) => ({ ...claim, weight: OF_UNASKED }));
const estimate = (of: readonly Claim[]): Model => estimated([...of, ...told, ...unasked], EXPECTED, RIDGE);

const judged = inTurn(claims, estimate);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const withRecord = judged.filter((c) => c.hasRecord).length;
console.log(`${claims.length} claims of ${new Set(claims.map((c) => c.text)).size} texts, ${withRecord} of them with a record.`);
console.log(
  `Each text judged by what the others teach: loss ${lossOf(judged).toFixed(1)}; the right record leads in ${percent(leadingOf(judged))}.\n`,
);
const bins = binsOf(judged).map(({ from, n, chance, right }) => [from.toFixed(1), String(n), chance.toFixed(2), right.toFixed(2)]);
console.log(table([['score from', 'claims', 'mean score', 'share right'], ...bins]));
const shown = [0.5, 0.6, 0.65, 0.7, SHOWN_FROM, 0.8, 0.9].map((from) => {
  const at = shownFrom(judged, from);
  return [`${from}${from === SHOWN_FROM ? ' (in use)' : ''}`, String(at.shown), percent(at.kept), percent(at.met)];
});
console.log(`\n${table([['shown from', 'shown', 'of these right', 'of claims with a record'], ...shown])}`);

const { prior, weights } = estimate(claims);
const rounded = (n: number): number => Math.round(n * 100) / 100;
const nameOf = (level: string): string => (/^\w+$/.test(level) ? level : `'${level}'`);
const lines = FIELDS.map((field) => {
  const levels = Object.entries(weights[field] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return `  ${field}: {\n${levels.map(([level, weight]) => `    ${nameOf(level)}: ${rounded(weight)},\n`).join('')}  },`;
});
writeFileSync(
  TABLE,
  `/** Written by \`npm run weigh\`, never by hand: the evidence of each level of each field, in natural log-odds. */\nexport const WEIGHTS = {\n${lines.join('\n')}\n};\n\n/** What a candidate has before anything is compared. */\nexport const PRIOR = ${rounded(prior)};\n`,
);

// The trees are grown on what these weights make likely: in a process of its own, which reads them anew.
const { status } = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('weigh/forest.ts', import.meta.url))], { stdio: 'inherit' });
process.exitCode = status ?? 1;
