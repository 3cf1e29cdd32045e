import { loadRecords } from '../src/cli/records.ts';
import { PRIOR, WEIGHTS } from '../src/engine/linking/weights.ts';
import { table } from '../tests/bench/table.ts';
import { OTHERS, SEED } from '../tests/engine/linking/cases.ts';
import { articles } from '../tests/gold/gold.ts';
import { pairClaims } from '../tests/gold/pair.ts';
import { pairsOfArticle, pairsOfCases, pairsOfClaim } from '../tests/gold/pairs.ts';
import { type Model, refined } from './weigh/estimate.ts';
import { inTurn, qualityOf } from './weigh/quality.ts';

// What the labelled pairs make of the weights of links: npm run weigh
// Prints how right and how well calibrated the weights in use are, and beside them those estimated from the pairs, each judged on articles that it
// was not estimated from; then the estimates themselves.

/** How strongly what few pairs speak of is held to the weights in use; of 1, 3, 10 and 30 by the loss and the bins. */
const RIDGE = 3;

const records = loadRecords(null);
const pairs = [
  ...articles.filter(({ part }) => part !== 'fresh').flatMap((article) => pairsOfArticle(article, records)),
  ...pairClaims.filter(({ part }) => part !== 'fresh').flatMap((pair) => pairsOfClaim(pair, records)),
  ...pairsOfCases({ ...SEED, ...OTHERS }),
];
const inUse: Model = { prior: PRIOR, weights: WEIGHTS };
const estimate = (of: typeof pairs): Model => refined(of, inUse, RIDGE);

console.log(`${pairs.length} pairs of ${new Set(pairs.map((p) => p.article)).size} texts, ${pairs.filter((p) => p.right).length} of them right.`);

function tell(title: string, by: (of: typeof pairs) => Model): void {
  const { loss, first, bins } = qualityOf(inTurn(pairs, by));
  console.log(`\n${title}: loss ${loss.toFixed(1)}; the right record has the most evidence in ${(100 * first).toFixed(1)} % of claims.\n`);
  const rows = bins.map(({ from, n, score, right }) => [`from ${from.toFixed(1)}`, String(n), score.toFixed(2), right.toFixed(2)]);
  console.log(table([['score', 'pairs', 'mean score', 'share right'], ...rows]));
}

tell('The weights in use', () => inUse);
tell('Estimated, each text judged by what the others teach', estimate);

const { prior, weights } = estimate(pairs);
console.log(`\nEstimated from all; before anything is compared ${prior.toFixed(2)}:`);
for (const [field, levels] of Object.entries(weights)) {
  const told = Object.entries(levels).map(([level, weight]) => `${level} ${weight.toFixed(2)}`);
  console.log(`  ${field}: ${told.join(', ')}`);
}
