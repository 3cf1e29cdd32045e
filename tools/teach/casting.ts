import { type Candidate, type CastClues, homesOf, ROLES } from '../../src/engine/claims/candidates.ts';
import { castBy, type Weighed } from '../../src/engine/claims/cast.ts';
import type { Parties } from '../../src/engine/claims/party-clues.ts';
import { castingOf } from '../../src/engine/claims/party-traits.ts';
import type { Lexicon } from '../../src/engine/lexicon.ts';
import type { EntityId } from '../../src/model/entity.ts';
import type { GoldClaim } from '../../tests/gold/gold.ts';
import { addErrors, descended, inRows, placed, rowsOf, sumsOf, type Weights } from './logistic.ts';
import { traitsOf } from './notes.ts';

/** All that may be parties of a claim, and what its label says of them. */
export interface CastCase {
  readonly candidates: readonly Candidate[];
  readonly features: readonly ReadonlyMap<number, number>[];
  /** Which roles all of them may have together: one list for each way to cast them. */
  readonly ways: readonly (readonly number[])[];
  /** The ways that the label allows, and of these such as it tells itself: what is only implied is named. */
  readonly right: ReadonlySet<number>;
  readonly best: ReadonlySet<number>;
  readonly weight: number;
  readonly ruled: Parties;
}

const COUNT = ROLES.length;
const [ACTOR, OTHER, NEITHER] = [0, 1, 2];

/** Above so many candidates no more than two act, and on no more than two. */
const FEW = 5;

/** Every way to cast so many, in which somebody acts. */
function waysOf(count: number): number[][] {
  let ways: number[][] = [[]];
  const isFull = (way: readonly number[], role: number): boolean => count > FEW && role < 2 && way.filter((r) => r === role).length >= 2;
  for (let i = 0; i < count; i++) ways = ways.flatMap((way) => ROLES.flatMap((_, role) => (isFull(way, role) ? [] : [[...way, role]])));
  return ways.filter((way) => way.includes(ACTOR));
}

const same = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => one.size === other.size && [...one].every((id) => other.has(id));

/** What a label says of all that may be parties; null where it asks for none of them. */
export function castCase(clues: CastClues, gold: GoldClaim, weight: number): CastCase | null {
  const { candidates, tellClaim, tell } = castingOf(clues);
  const home = (id: EntityId): string => clues.lexicon.countryOf(id) ?? id;
  const actors = gold.actors && new Set(gold.actors.map(home));
  const others = gold.counterparties && new Set(gold.counterparties.map(home));
  const ways = waysOf(candidates.length);
  const [right, best] = [new Set<number>(), new Set<number>()];
  for (const [i, way] of ways.entries()) {
    const of = (role: number): Set<string> => new Set<string>(candidates.flatMap(({ id }, at) => (way[at] === role ? [id] : [])));
    const [acting, other] = [of(ACTOR), of(OTHER)];
    if (actors && !same(actors, acting) && !(gold.eitherActor && [...acting].every((id) => actors.has(id)))) continue;
    if (others && !same(others, other) && !(gold.counterpartiesOptional && other.size === 0)) continue;
    right.add(i);
    if (!others || same(others, other)) best.add(i);
  }
  if (right.size === 0 || right.size === ways.length) return null;
  return {
    candidates,
    features: candidates.map((c) =>
      traitsOf((to) => {
        tellClaim(to);
        tell(c, to);
      }),
    ),
    ways,
    right,
    best,
    weight,
    ruled: clues.ruled,
  };
}

/** Weights by which all candidates of a claim are cast together: the ways to cast them are the answers, each as likely as its roles are together. */
export function castEstimated(cases: readonly CastCase[], ridge: number, least: (feature: number) => number): Weights {
  const rows = rowsOf(
    cases.flatMap((c) => c.features),
    least,
  );
  const known = cases.flatMap((c) => {
    const features = c.features.map((f) => placed(f, rows, COUNT));
    const half = { ways: c.ways, features, weight: c.weight / 2 };
    return [
      { ...half, right: c.right },
      { ...half, right: c.best.size > 0 ? c.best : c.right },
    ];
  });
  const weights = descended(rows.size * COUNT, ridge, (weights, slope) => {
    for (const { features, ways, right, weight } of known) {
      const sums = features.map((all) => sumsOf(all, weights, COUNT));
      const loud = ways.map((way) => way.reduce((sum, role, i) => sum + (sums[i]?.[role] ?? 0), 0));
      const most = loud.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
      const shares = loud.map((l) => Math.exp(l - most));
      const all = shares.reduce((a, b) => a + b, 0);
      let both = 0;
      for (const way of right) both += shares[way] ?? 0;
      const errors = features.map(() => new Float64Array(COUNT));
      for (const [w, way] of ways.entries()) {
        const error = weight * ((shares[w] ?? 0) / all - (right.has(w) ? (shares[w] ?? 0) / (both + 1e-9) : 0));
        for (const [i, role] of way.entries()) {
          const of = errors[i];
          if (of) of[role] = (of[role] ?? 0) + error;
        }
      }
      for (const [i, told] of features.entries()) addErrors(told, errors[i] ?? new Float64Array(COUNT), slope);
    }
  });
  return inRows(weights, rows, COUNT);
}

/** Whether actors and counterparties are cast as the label says. */
export function isCastRight({ candidates, features, ways, right, ruled }: CastCase, weights: Weights, lexicon: Lexicon): boolean {
  const sum = (told: ReadonlyMap<number, number>, role: number): number =>
    [...told].reduce((all, [key, value]) => all + value * (weights.get(key)?.[role] ?? 0), 0);
  const weighed = new Map(
    candidates.map((candidate, i): [Candidate, Weighed] => {
      const told = features[i] ?? new Map<number, number>();
      return [candidate, { actor: sum(told, 0), other: sum(told, 1), neither: sum(told, 2) }];
    }),
  );
  const { actors, counterparties } = castBy(candidates, (c) => weighed.get(c) ?? { actor: 0, other: 0, neither: 0 }, ruled, lexicon);
  const [acting, others] = [homesOf(actors, lexicon), homesOf(counterparties, lexicon)];
  const way = candidates.map(({ id }) => (acting.includes(id) ? ACTOR : others.includes(id) ? OTHER : NEITHER));
  return [...right].some((i) => ways[i]?.every((role, at) => role === way[at]) ?? false);
}
