import type { Kind } from '../../model/claim.ts';
import { daysOf } from '../../model/day.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Entry, EntryId, EntryRelation } from '../../model/entry.ts';
import { gap } from './calendar.ts';
import type { Known } from './known.ts';
import { onceFor } from './once.ts';

/** What of the ledger's knowledge accounts are told apart by. */
export type Peers = Pick<Known, 'countryOf' | 'entities'>;

/** One party's account of an agreement. */
export interface Account {
  readonly side: EntityId;
  readonly entry: EntryId;
}

// What two accounts of one thing say of each other, or both of a third record.
const TELLS: ReadonlySet<EntryRelation> = new Set(['reports-on', 'contradicts', 'restates', 'assesses']);
/** Accounts of one agreement are given while it is news. */
const WITHIN = 75;
// Whoever makes a statement is its actor; of a pledge or offer so only where no source is named.
const SPOKEN: ReadonlySet<Kind> = new Set<Kind>(['statement', 'denial', 'threat', 'demand']);
const GIVEN: ReadonlySet<Kind> = new Set<Kind>(['pledge', 'offer']);

/** The party that a record lets speak: whose source or, without one, whose own words it is; null for both at once, a third or nobody. */
function sideOf(entry: Entry, { countryOf, entities }: Peers): EntityId | null {
  const source = entry.attribution.find((a) => a.type !== 'outlet' && entities.has(a.source as EntityId));
  if (source) return countryOf(source.source as EntityId) as EntityId | null;
  if (!SPOKEN.has(entry.kind) && !(GIVEN.has(entry.kind) && entry.attribution.length === 0)) return null;
  const actors = new Set(entry.actor.map(countryOf));
  return actors.size === 1 ? (([...actors][0] ?? null) as EntityId | null) : null;
}

const partiesOf = (entry: Entry, { countryOf }: Peers): ReadonlySet<string | null> => new Set([...entry.actor, ...entry.counterparty].map(countryOf));

const targetsOf = onceFor(
  (entry: Entry): ReadonlySet<EntryId> => new Set(entry.related.filter(({ relation }) => TELLS.has(relation)).map(({ id }) => id)),
);

// Said again on another day it is no account of the first.
const toldOf = onceFor(
  (entry: Entry): ReadonlySet<EntryId> =>
    new Set(entry.related.filter(({ relation }) => relation === 'reports-on' || relation === 'contradicts').map(({ id }) => id)),
);

/** 2: one answers the other; 1: both tell of one record; 0: not of one agreement. */
function closeness(a: Entry, b: Entry): number {
  const [own, other] = [targetsOf(a), targetsOf(b)];
  if (own.has(b.id) || other.has(a.id)) return 2;
  const [told, toldThere] = [toldOf(a), toldOf(b)];
  for (const id of told) if (toldThere.has(id)) return 1;
  return 0;
}

/**
 * The two records in which each party tells of the same agreement itself, the one that belongs to the claim first; null where the ledger has
 * only one side's words. Each must speak for a party of both records, and of one thing: they answer each other or tell of one record.
 * @param linked the claim's records, best first
 * @param all every record that may be told of
 */
export function bothSides(linked: readonly Entry[], all: readonly Entry[], known: Peers): readonly [Account, Account] | null {
  let best: { pair: readonly [Account, Account]; rank: number } | null = null;
  for (const [place, entry] of linked.entries()) {
    const side = sideOf(entry, known);
    if (side === null) continue;
    const own = partiesOf(entry, known);
    for (const other of all) {
      const close = closeness(entry, other);
      if (close === 0) continue;
      const apart = gap(daysOf(entry.date), daysOf(other.date));
      const there = sideOf(other, known);
      if (apart > WITHIN || there === null || there === side || !own.has(there) || !partiesOf(other, known).has(side)) continue;
      // The claim's nearest record first, then the closest answer to it, then the nearest in time.
      const rank = -place * 10_000 + close * 100 - apart;
      if (best === null || rank > best.rank)
        best = {
          pair: [
            { side, entry: entry.id },
            { side: there, entry: other.id },
          ],
          rank,
        };
    }
  }
  return best?.pair ?? null;
}
