import type { Entry, EntryFigure, EntryId } from '../../../model/entry.ts';

/** What a figure says of a pledge: how much is to come, how much came, or something beside it. */
type Saying = 'promised' | 'counted' | 'aside';

// The records write what a figure is of in English.
const ASIDE =
  /\b(?:brazil\w*|total imports|total committed|needed|comparison|share|shortfall|caps?|implied|claimed|deficits?|surplus\w*|reserves|covered|value of|listed|present|running|first-term|change|growth|quota|price)\b/i;
const BOUGHT = /\b(?:bought|shipped|ordered|sold|delivered|reported|confirmed|made so far|so far)\b/i;

const YET = /\bto be \w+/i;

const TO_COME: ReadonlySet<Entry['kind']> = new Set<Entry['kind']>(['pledge', 'offer', 'agreement', 'demand', 'threat']);
const AFTERWARDS: ReadonlySet<Entry['kind']> = new Set<Entry['kind']>(['statistic', 'assessment']);
const CHANGES: ReadonlySet<string> = new Set(['restates', 'raises', 'lowers', 'supersedes']);

const isCovered = (role: string): boolean => /\bpurchases of covered\b/i.test(role);

/**
 * @param kindOf the kind of another entry of the thread: a report that lowers an offer tells of an offer
 */
export function sayingOf(entry: Entry, { role }: EntryFigure, kindOf: (id: EntryId) => Entry['kind'] | undefined): Saying {
  if (ASIDE.test(role) && !isCovered(role)) return 'aside';
  if ((BOUGHT.test(role) && !YET.test(role)) || AFTERWARDS.has(entry.kind)) return 'counted';
  if (TO_COME.has(entry.kind)) return 'promised';
  if (entry.kind !== 'report') return entry.kind === 'action' ? 'aside' : 'promised';
  const tellsOfPromise = entry.related.some(({ id, relation }) => CHANGES.has(relation) && TO_COME.has(kindOf(id) ?? 'report'));
  if (tellsOfPromise) return 'promised';
  // A report of an investment tells of plans; one of purchases, of what was bought.
  return entry.measure === 'purchases' ? 'counted' : 'aside';
}

export const kindsOf = (thread: readonly Entry[]): ((id: EntryId) => Entry['kind'] | undefined) => {
  const kinds = new Map(thread.map(({ id, kind }) => [id, kind]));
  return (id) => kinds.get(id);
};
