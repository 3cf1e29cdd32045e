import type { Measure } from '../../../model/claim.ts';
import type { EntityId } from '../../../model/entity.ts';
import type { Entry, EntryId } from '../../../model/entry.ts';
import type { Search } from './search.ts';

/** What the list asks of the worker that looks through the ledger. `call` tells the answers apart. */
export type Asked =
  | { call: number; what: 'page'; search: Search; from: number; count: number }
  | { call: number; what: 'ids'; search: Search }
  | { call: number; what: 'choices' }
  | { call: number; what: 'deadlines' };

/** What can be chosen from, as the ledger has it, each with how many entries: the most frequent first. */
export interface Choices extends Record<'who' | 'whom' | 'goods' | 'outlet' | 'tag' | 'unit', { value: string; called: string; count: number }[]> {
  /** Countries and matters of which most is on record. */
  topics: { who: EntityId; measure: Measure; count: number }[];
}

export interface FoundPage {
  /** How many there are in all. */
  total: number;
  /** How many there are without any search. */
  of: number;
  entries: Entry[];
}

export type Answered =
  | { call: number; page: FoundPage }
  | { call: number; ids: { id: EntryId; own: boolean }[] }
  | { call: number; choices: Choices }
  | { call: number; deadlines: Entry[] }
  | { call: number; problem: string }
  /** The ledger changed: what was found may be found no more. */
  | { changed: true };
