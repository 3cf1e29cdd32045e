import type { EntityId } from '../../model/entity.ts';
import type { Known, Pair } from './context.ts';

export interface Speakers {
  /** Persons, ministries and firms heard or acting in both. */
  readonly shared: readonly EntityId[];
  /** Those of them whom both name as their source. */
  readonly sources: readonly EntityId[];
  readonly outlets: readonly EntityId[];
  /** Both name persons, and nobody is named by both. */
  readonly differ: boolean;
}

/** Who is heard in both: the chain of attribution, and persons who act in their own name. */
export function compareSpeakers({ asked: { claim }, entry }: Pair, { entities }: Known): Speakers {
  const typeOf = (id: string) => entities.get(id as EntityId)?.type;
  const isPlace = (id: string): boolean => typeOf(id) === 'place' || /^[A-Z]{2}$/.test(id);
  const outletsIn = new Set<string>([...claim.attribution, ...entry.attribution].filter((a) => a.type === 'outlet').map((a) => a.source));
  const persons = (ids: readonly EntityId[]): string[] => ids.filter((id) => typeOf(id) === 'person');
  const heard = [...claim.attribution.map((a) => a.source), ...persons([...claim.actors, ...claim.counterparties])].filter(
    (id) => entities.has(id as EntityId) && !isPlace(id),
  );
  const recorded = [...entry.attribution.map((a) => a.source), ...persons([...entry.actor, ...entry.counterparty])].filter((id) => !isPlace(id));
  const both = [...new Set(heard.filter((id) => recorded.includes(id)))].sort() as EntityId[];
  const shared = both.filter((id) => !outletsIn.has(id));
  const isSource = (id: EntityId): boolean => [claim, entry].every((of) => of.attribution.some((a) => a.source === id));
  const named = (ids: readonly string[]): boolean => ids.some((id) => typeOf(id) === 'person');
  return {
    shared,
    sources: shared.filter(isSource),
    outlets: both.filter((id) => outletsIn.has(id)),
    differ: shared.length === 0 && named(heard) && named(recorded),
  };
}
