import type { EntityId } from '../../model/entity.ts';
import type { Lexicon } from '../lexicon.ts';
import { type Candidate, homeOf, type ROLES } from './candidates.ts';
import type { Parties } from './party-clues.ts';

/** How much speaks for each role of a candidate. */
export type Weighed = Readonly<Record<(typeof ROLES)[number], number>>;

/**
 * The likeliest roles of all candidates together: somebody always acts.
 * Who is named by the rules stays as they name him: the officer beside his state.
 * @returns with them, how far the least sure is from acting, or from not acting
 */
export function castBy(
  candidates: readonly Candidate[],
  weigh: (candidate: Candidate) => Weighed,
  ruled: Parties,
  lexicon: Lexicon,
): Parties & { sure: number } {
  const roles = candidates.map((candidate) => {
    const weighed = weigh(candidate);
    const rest = Math.max(weighed.other, weighed.neither);
    return { id: candidate.id, lead: weighed.actor - rest, isOther: weighed.other > weighed.neither };
  });
  const most = roles.reduce((m, { lead }) => Math.max(m, lead), Number.NEGATIVE_INFINITY);
  const acts = ({ lead }: { lead: number }): boolean => lead > 0 || lead === most;
  const named = (ids: readonly EntityId[], id: EntityId): EntityId[] => {
    const own = ids.filter((one) => homeOf(one, lexicon) === id);
    return own.length > 0 ? own : [id];
  };
  return {
    actors: roles.filter(acts).flatMap(({ id }) => named(ruled.actors, id)),
    counterparties: roles.filter((r) => !acts(r) && r.isOther).flatMap(({ id }) => named(ruled.counterparties, id)),
    sure: roles.reduce((least, { lead }) => Math.min(least, Math.abs(lead)), Number.POSITIVE_INFINITY),
  };
}
