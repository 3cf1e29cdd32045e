import type { EntityId } from '../../model/entity.ts';
import type { Known } from './known.ts';
import type { Both } from './sides.ts';

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
export function compareSpeakers({ claim, record }: Both, known: Known): Speakers {
  const differ = claim.hasPerson && record.hasPerson;
  const found = claim.heard.filter((id) => record.heard.includes(id) && known.entities.has(id as EntityId));
  if (found.length === 0) return { shared: [], sources: [], outlets: [], differ };
  const both = [...new Set(found)].sort() as EntityId[];
  const isOutlet = (id: EntityId): boolean => claim.outlets.includes(id) || record.outlets.includes(id);
  const shared = both.filter((id) => !isOutlet(id));
  return {
    shared,
    sources: shared.filter((id) => claim.sources.has(id) && record.sources.has(id)),
    outlets: both.filter(isOutlet),
    differ: shared.length === 0 && differ,
  };
}
