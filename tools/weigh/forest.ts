import { writeFileSync } from 'node:fs';
import { loadRecords } from '../../src/cli/records.ts';
import { chanceBy, forestOf } from '../../src/engine/linking/forest.ts';
import { SHOWN_FROM } from '../../src/engine/linking/weights.ts';
import { table } from '../../tests/bench/table.ts';
import { OTHERS, SEED } from '../../tests/engine/linking/cases.ts';
import { articles } from '../../tests/gold/gold.ts';
import { pairClaims } from '../../tests/gold/pair.ts';
import { claimsOfArticle, claimsOfCases, claimsOfPair, claimsOfRecords, type LabelledClaim, unaskedOfArticle } from '../../tests/gold/pairs.ts';
import { type Growth, grown } from './boost.ts';
import { binsOf, foldsOf, type Judged, shownFrom } from './quality.ts';

// Grows the trees of the second look at what the weights make likely, and writes them into the engine. Started by `npm run weigh` in a process of its
// own: what the trees ask for is worked out by the weights that were just written.

const TABLE = new URL('../../src/engine/linking/forest-table.ts', import.meta.url);

/** Of 100 to 400 trees, 16 and 24 leaves, 20 and 60 lessons a leaf: none is better by more than chance. */
const GROWTH: Growth = { trees: 200, leaves: 16, rate: 0.06, least: 60, ridge: 1 };

/** As the weights have it: what is in one manner and many, and what nobody was asked about, counts less. */
const OF_RECORD = 0.3;
const OF_UNASKED = 0.2;

type Weighed = LabelledClaim & { readonly weight: number };

const records = loadRecords(null);
const weighed = (claims: readonly LabelledClaim[], weight: number): Weighed[] => claims.map((claim) => ({ ...claim, weight }));
const taught = articles.filter(({ part }) => part !== 'fresh');
const labelled = weighed(
  [
    ...taught.flatMap((article) => claimsOfArticle(article, records)),
    ...pairClaims.filter(({ part }) => part !== 'fresh').flatMap((pair) => claimsOfPair(pair, records)),
    ...claimsOfCases({ ...SEED, ...OTHERS }),
  ],
  1,
);
const others = [
  ...weighed(claimsOfRecords(records.entries), OF_RECORD),
  ...weighed(
    taught.filter(({ part }) => part === 'whole').flatMap((article) => unaskedOfArticle(article, records)),
    OF_UNASKED,
  ),
];

function grow(claims: readonly Weighed[]): { readonly prior: number; readonly trees: string[] } {
  const lessons = claims.flatMap(({ candidates, weight }) => candidates.flatMap(({ signs, right }) => (signs ? { signs, right, weight } : [])));
  return grown(lessons, GROWTH);
}

function judgedBy({ prior, trees }: ReturnType<typeof grow>, claims: readonly Weighed[]): Judged[] {
  const forest = forestOf(prior, trees.join('\n'));
  return claims.map(({ candidates }) => {
    const likely = candidates
      .flatMap(({ signs, right }) => (signs ? { chance: chanceBy(forest, signs), right } : []))
      .sort((a, b) => b.chance - a.chance);
    const [first] = likely;
    return { chance: first?.chance ?? 0, isRight: first?.right ?? false, hasRecord: candidates.some(({ right }) => right) };
  });
}

const judged = foldsOf(labelled).flatMap(([own, rest]) => judgedBy(grow([...rest, ...others]), own));
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const bins = binsOf(judged).map(({ from, n, chance, right }) => [from.toFixed(1), String(n), chance.toFixed(2), right.toFixed(2)]);
console.log(
  `\nLooked at twice, each text judged by what the others teach:\n\n${table([['score from', 'claims', 'mean score', 'share right'], ...bins])}`,
);
const shown = [0.5, 0.6, 0.65, 0.7, SHOWN_FROM, 0.8, 0.9].map((from) => {
  const at = shownFrom(judged, from);
  return [`${from}${from === SHOWN_FROM ? ' (in use)' : ''}`, String(at.shown), percent(at.kept), percent(at.met)];
});
console.log(`\n${table([['shown from', 'shown', 'of these right', 'of claims with a record'], ...shown])}`);

const { prior, trees } = grow([...labelled, ...others]);
writeFileSync(
  TABLE,
  `/** Written by \`npm run weigh\`, never by hand: log-odds before any tree, and a tree a line. */\nexport const FOREST_PRIOR = ${prior};\nexport const FOREST = \`\n${trees.join('\n')}\n\`;\n`,
);
