import type { Asked } from './context.ts';
import type { Levels } from './features.ts';

/**
 * Whether only a number agrees that agrees by chance, and the time says that it does: a rate of another month than the claim names, or a count of
 * years ago where the claim, which names no time, is of the article's.
 */
export function agreesByChance({ claim, isDated, moments }: Pick<Asked, 'claim' | 'isDated' | 'moments'>, levels: Levels): boolean {
  // The amount is the dearer to compare.
  if (isDated && levels.date === 'far' && levels.amount === 'rate') return true;
  return claim.kind === 'statistic' && moments.length === 0 && levels.record === 'statistic' && levels.age === 'old';
}
