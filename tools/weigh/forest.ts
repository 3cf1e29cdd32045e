import { chanceBy } from '../../src/engine/forest.ts';
import type { LabelledClaim } from '../../tests/gold/pairs.ts';
import { type Growth, grown } from '../teach/boost.ts';
import { forestBy, writeForest } from '../teach/forest.ts';
import { cases, labelled, otherSide, others, untold } from './labelled.ts';
import { foldsOf, type Judged, tablesOf } from './quality.ts';

// Grows the trees of the second look at what the weights make likely, and writes them into the engine. Started by `npm run weigh` in a process of its
// own: what the trees ask for is worked out by the weights that were just written.

const TABLE = new URL('../../src/engine/linking/forest-table.ts', import.meta.url);

/** Twice as many as 200 bring one claim more in a hundred its record; 24 and 32 leaves, 40 lessons a leaf bring no more than chance. */
const GROWTH: Growth = { trees: 400, leaves: 16, rate: 0.06, least: 60, ridge: 1 };

type Weighed = LabelledClaim & { readonly weight: number };

const once = (claim: LabelledClaim): Weighed => ({ ...claim, weight: 1 });

/** The cases of the linking tests must hold, and few labelled claims are like them. */
const OF_CASE = 16;

const claims = [...labelled.map(once), ...cases.map((claim) => ({ ...claim, weight: OF_CASE }))];
const beside = [...others, ...otherSide];
const again = untold.map(once);

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

const judged = foldsOf(claims).flatMap(([own, rest]) => {
  const texts = new Set(own.map(({ text }) => text));
  return judgedBy(grow([...rest, ...again.filter(({ text }) => !texts.has(text)), ...beside]), own);
});
console.log(`\nLooked at twice, each text judged by what the others teach:\n\n${tablesOf(judged)}`);

writeForest(TABLE, 'FOREST', 'npm run weigh', grow([...claims, ...again, ...beside]));
