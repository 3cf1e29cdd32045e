import { writeFileSync } from 'node:fs';
import { chanceBy, forestOf } from '../../src/engine/forest.ts';
import type { LabelledClaim } from '../../tests/gold/pairs.ts';
import { type Growth, grown } from '../teach/boost.ts';
import { cases, labelled, others } from './labelled.ts';
import { foldsOf, type Judged, tablesOf } from './quality.ts';

// Grows the trees of the second look at what the weights make likely, and writes them into the engine. Started by `npm run weigh` in a process of its
// own: what the trees ask for is worked out by the weights that were just written.

const TABLE = new URL('../../src/engine/linking/forest-table.ts', import.meta.url);

/** Of 100 to 400 trees, 16 and 24 leaves, 20 and 60 lessons a leaf: none is better by more than chance. */
const GROWTH: Growth = { trees: 200, leaves: 16, rate: 0.06, least: 60, ridge: 1 };

type Weighed = LabelledClaim & { readonly weight: number };

const claims: Weighed[] = [...labelled, ...cases].map((claim) => ({ ...claim, weight: 1 }));

function grow(of: readonly Weighed[]): { readonly prior: number; readonly trees: string[] } {
  const lessons = of.flatMap(({ candidates, weight }) => candidates.flatMap(({ signs, right }) => (signs ? { signs, right, weight } : [])));
  return grown(lessons, GROWTH);
}

function judgedBy({ prior, trees }: ReturnType<typeof grow>, of: readonly Weighed[]): Judged[] {
  const forest = forestOf(prior, trees.join('\n'));
  return of.map(({ candidates }) => {
    const likely = candidates
      .flatMap(({ signs, right }) => (signs ? { chance: chanceBy(forest, signs), right } : []))
      .sort((a, b) => b.chance - a.chance);
    const [first] = likely;
    return { chance: first?.chance ?? 0, isRight: first?.right ?? false, hasRecord: candidates.some(({ right }) => right) };
  });
}

const judged = foldsOf(claims).flatMap(([own, rest]) => judgedBy(grow([...rest, ...others]), own));
console.log(`\nLooked at twice, each text judged by what the others teach:\n\n${tablesOf(judged)}`);

const { prior, trees } = grow([...claims, ...others]);
writeFileSync(
  TABLE,
  `/** Written by \`npm run weigh\`, never by hand: log-odds before any tree, and a tree a line. */\nexport const FOREST_PRIOR = ${prior};\nexport const FOREST = \`\n${trees.join('\n')}\n\`;\n`,
);
