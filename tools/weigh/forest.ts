import { chanceBy } from '../../src/engine/forest.ts';
import type { LabelledClaim } from '../../tests/gold/pairs.ts';
import { type Growth, grown } from '../teach/boost.ts';
import { forestBy, writeForest } from '../teach/forest.ts';
import { cases, labelled, others } from './labelled.ts';
import { foldsOf, type Judged, tablesOf } from './quality.ts';

// Grows the trees of the second look at what the weights make likely, and writes them into the engine. Started by `npm run weigh` in a process of its
// own: what the trees ask for is worked out by the weights that were just written.

const TABLE = new URL('../../src/engine/linking/forest-table.ts', import.meta.url);

/** Of 100 to 400 trees, 16 and 24 leaves, 20 and 60 lessons a leaf: none is better by more than chance. */
const GROWTH: Growth = { trees: 200, leaves: 16, rate: 0.06, least: 60, ridge: 1 };

type Weighed = LabelledClaim & { readonly weight: number };

const claims: Weighed[] = [...labelled, ...cases].map((claim) => ({ ...claim, weight: 1 }));

function grow(of: readonly Weighed[]): ReturnType<typeof grown> {
  const lessons = of.flatMap(({ candidates, weight }) => candidates.flatMap(({ signs, right }) => (signs ? { signs, right, weight } : [])));
  return grown(lessons, GROWTH);
}

function judgedBy(trees: ReturnType<typeof grow>, of: readonly Weighed[]): Judged[] {
  const forest = forestBy(trees);
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

writeForest(TABLE, 'FOREST', 'npm run weigh', grow([...claims, ...others]));
