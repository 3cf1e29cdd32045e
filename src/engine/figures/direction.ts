import type { Draft, Refiner, Scene } from './draft.ts';
import { directionOf } from './motion.ts';

/**
 * An amount by which something rose or fell says so in `change`.
 * "fell 4.4 percent", "cut its tariff by 115 points", "a 5 percent increase"
 */
export const direction: Refiner = (scene, drafts) => drafts.map((d) => directed(scene, d));

function directed({ text, start, end }: Scene, made: Draft): Draft {
  if (made.change || typeof made.value !== 'number' || made.value < 0 || made.kind === 'duration' || (made.per !== null && made.kind === 'money'))
    return made;
  const relative = made.kind === 'percent' || made.kind === 'percentage-point';
  if (made.kind === 'count' && made.rule === 'ratio') return made;
  const way = directionOf(text, made.start, made.end, start, end, relative);
  return way ? { ...made, change: { by: made.value, direction: way }, rule: 'direction' } : made;
}
