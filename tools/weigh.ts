import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FIELDS } from '../src/engine/linking/weights.ts';
import { estimated, type Model } from './weigh/estimate.ts';
import { EXPECTED } from './weigh/expected.ts';
import { judgedIn } from './weigh/judged.ts';
import { cases, labelled, others, TELLINGS } from './weigh/labelled.ts';
import { type Claim, inTurn, leadingOf, lossOf, percent, tablesOf } from './weigh/quality.ts';

// Estimates the weights of links from labelled claims and writes them into the engine: npm run weigh [-- FILE …]
// Each FILE is what the ledger page exports as test cases: the reader's own words on links. Prints how right and how well calibrated the weights
// are, each text judged by what the others teach.

const TABLE = new URL('../src/engine/linking/weights-table.ts', import.meta.url);

const TOLD = new URL('../src/engine/linking/tellings-table.ts', import.meta.url);

/** How strongly each weight is pulled to what is expected; of 0.5, 1, 1.5, 2 and 3 by the loss. */
const RIDGE = 1;

const files = process.argv.slice(2);
const judgements = files.flatMap((file) => judgedIn(readFileSync(resolve(process.env.PLEDGEMARK_FROM ?? '.', file), 'utf8')));
const all = [...labelled, ...judgements];
// The cases of the linking tests stand for what must hold, and few labelled claims are like them: together they count as much as all of those.
// What the labelled claims are right in does not change by it.
const claims = [...all, ...cases.map((claim) => ({ ...claim, weight: all.length / cases.length }))];
const estimate = (of: readonly Claim[]): Model => estimated([...of, ...others], EXPECTED, RIDGE);

const judged = inTurn(claims, estimate);
const withRecord = judged.filter((c) => c.hasRecord).length;
console.log(`${claims.length} claims of ${new Set(claims.map((c) => c.text)).size} texts, ${withRecord} of them with a record.`);
console.log(
  `Each text judged by what the others teach: loss ${lossOf(judged).toFixed(1)}; the right record leads in ${percent(leadingOf(judged))}.\n`,
);
console.log(tablesOf(judged));

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

writeFileSync(
  TOLD,
  `/** Written by \`npm run weigh\`, never by hand: of each record how many labelled texts tell of it, and by which words; see tellings.ts. */\nexport const TELLINGS = \`\n${TELLINGS}\n\`;\n`,
);

// The trees are grown on what these weights make likely: in a process of its own, which reads them anew.
const { status } = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('weigh/forest.ts', import.meta.url))], { stdio: 'inherit' });
process.exitCode = status ?? 1;
