import { type Chances, likeliestAgain, likelyOf, signsIn } from '../../src/engine/claims/measures-again.ts';
import type { Forest } from '../../src/engine/forest.ts';
import type { Growth, Lesson } from './boost.ts';

/** How likely each measure of a claim is by weights that its text did not teach, and which are right. */
export interface FirstLook {
  readonly chances: Chances;
  readonly right: ReadonlySet<number>;
  readonly weight: number;
}

/** Of 60 to 200 trees, 8 to 16 leaves and 60 to 150 lessons a leaf: none is better by more than chance. */
export const GROWTH: Growth = { trees: 100, leaves: 12, rate: 0.1, least: 60, ridge: 1 };

/** What the claims of one text teach of a second look: a lesson for each measure that is likely at each. */
export function lessonsAgain(claims: readonly FirstLook[]): Lesson[] {
  const signsOf = signsIn(claims.map(({ chances }) => chances));
  return claims.flatMap(({ chances, right, weight }, claim) =>
    likelyOf(chances).map((measure): Lesson => ({ signs: signsOf(claim, measure), right: right.has(measure), weight })),
  );
}

/** Whether the measure of each claim of a text is right after a second look. */
export function areRightAgain(claims: readonly FirstLook[], forest: Forest): boolean[] {
  const likeliest = likeliestAgain(
    claims.map(({ chances }) => chances),
    forest,
  );
  return claims.map(({ right }, claim) => right.has(likeliest[claim] ?? -1));
}
