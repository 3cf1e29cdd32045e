import { daysOf } from '../../model/day.ts';
import type { Entry, EntryId, EntryRelation } from '../../model/entry.ts';
import { daysBetween } from './calendar.ts';
import type { Tie } from './reasons.ts';

/** An entry that the pack ties to the record of the event, and how strongly that alone speaks for showing it. */
export interface Tied {
  readonly entry: Entry;
  readonly tie: Tie;
  /** 0 to 1, to be multiplied with the chance that the record itself is right. */
  readonly strength: number;
}

// How likely a careful editor shows the neighbour, by what the pack says between the two.
const STRENGTH: Record<EntryRelation, number> = {
  implements: 0.95,
  supersedes: 0.95,
  raises: 0.94,
  lowers: 0.94,
  restates: 0.9,
  assesses: 0.92,
  contradicts: 0.92,
  follows: 0.87,
  'reports-on': 0.87,
  retaliates: 0.85,
};

// What came of a pledge may come in steps; an echo of it (a report, a denial, an answer in kind) starts no chain.
const CHAINS: ReadonlySet<EntryRelation> = new Set(['implements', 'supersedes', 'follows', 'assesses', 'raises', 'lowers', 'restates']);
const STEPS = 3;
// Every step further soon leads to the whole history.
const FURTHER = 0.85;
// More than a year apart the same promise made anew is another promise, and what followed another matter; what carries a pledge out or counts it may
// come late.
const ANEW = 0.7;
const LASTING: ReadonlySet<EntryRelation> = new Set(['implements', 'supersedes', 'assesses']);
const YEAR = 366;

function strengthOf(relation: EntryRelation, older: Entry, younger: Entry): number {
  const isApart = daysBetween(daysOf(older.date).to, daysOf(younger.date).from) > YEAR;
  return STRENGTH[relation] * (isApart && !LASTING.has(relation) ? ANEW : 1);
}

type Ties = ReadonlyMap<EntryId, readonly { readonly from: Entry; readonly relation: EntryRelation }[]>;

/** For each entry, those among the candidates that state a relation to it. */
export function tiesOf(candidates: readonly Entry[]): Ties {
  const ties = new Map<EntryId, { from: Entry; relation: EntryRelation }[]>();
  for (const from of candidates) {
    for (const { id, relation } of from.related) {
      const list = ties.get(id);
      if (list) list.push({ from, relation });
      else ties.set(id, [{ from, relation }]);
    }
  }
  return ties;
}

/** What the record names as its own precedents. */
export function precedents(record: Entry, entryOf: (id: EntryId) => Entry | undefined): Tied[] {
  return record.related.flatMap(({ id, relation }) => {
    const entry = entryOf(id);
    return entry ? [{ entry, tie: { relation, other: record, forward: false }, strength: strengthOf(relation, entry, record) }] : [];
  });
}

/** What came of the record: entries that name it, and those that name them in turn, weaker with every step. */
export function outcomes(record: Entry, ties: Ties): Tied[] {
  const found = new Map<EntryId, Tied>();
  let edge: { entry: Entry; strength: number }[] = [{ entry: record, strength: 1 }];
  for (let step = 0; step < STEPS && edge.length > 0; step++) {
    const next: { entry: Entry; strength: number }[] = [];
    for (const { entry: other, strength } of edge) {
      for (const { from, relation } of ties.get(other.id) ?? []) {
        if (from.id === record.id || (step > 0 && !CHAINS.has(relation))) continue;
        const reached = strength * strengthOf(relation, other, from) * (step > 0 ? FURTHER : 1);
        if ((found.get(from.id)?.strength ?? 0) >= reached) continue;
        found.set(from.id, { entry: from, tie: { relation, other, forward: true }, strength: reached });
        if (CHAINS.has(relation)) next.push({ entry: from, strength: reached });
      }
    }
    edge = next;
  }
  return [...found.values()];
}
