import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import type { Lexicon } from '../lexicon.ts';
import { speaksForState, stateOf } from './states.ts';

/** The states that the article is about. */
export interface Sides {
  /** The two named most, where two stand out; else empty. */
  pair: readonly EntityId[];
  /** Every state that is named, that named most first. */
  ranked: readonly EntityId[];
  /** The one that is named first. */
  foremost: EntityId | null;
  /** Every state that is named. */
  states: ReadonlySet<EntityId>;
  /** The one that all the others deal with, where one is named far more than any other. */
  hub: EntityId | null;
}

/** Counts how often each state is named, by itself, by its bodies and by who holds office. */
export function sidesOf(names: readonly Name[], lexicon: Lexicon): Sides {
  const counts = new Map<EntityId, number>();
  for (const { entity } of names) {
    if (entity === null || !speaksForState(entity, lexicon)) continue;
    const state = stateOf(entity, lexicon);
    if (state) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const [foremost = null] = counts.keys();
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [first, second, third] = ranked;
  if (!first || !second) return { pair: [], hub: null, states: new Set(counts.keys()), ranked: ranked.map(([id]) => id), foremost };
  const states = new Set(counts.keys());
  const ids = ranked.map(([id]) => id);
  // A round-up of two partners of the United States is not about what those two do to each other.
  const us = counts.get('US' as EntityId) ?? 0;
  if (first[0] !== 'US' && second[0] !== 'US' && (us > 2 || us * 2 >= second[1]))
    return { pair: [], hub: 'US' as EntityId, states, ranked: ids, foremost };
  const pair = second[1] > (third?.[1] ?? 0) ? [first[0], second[0]] : [];
  return { pair, hub: first[1] >= 2 * second[1] || (third && first[1] > second[1]) ? first[0] : null, states, ranked: ids, foremost };
}

/** The other side of a state: the other one of two, or the one that all deal with. */
export function otherSide(own: EntityId, { pair, hub }: Sides): EntityId | null {
  if (pair.includes(own)) return pair.find((id) => id !== own) ?? null;
  return hub !== null && hub !== own ? hub : null;
}
