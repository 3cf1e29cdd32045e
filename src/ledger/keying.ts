import type { Entry, EntryId } from '../model/entry.ts';
import { type CountryOf, type Key, keysOfEntry } from '../model/keys.ts';

/**
 * The number of the rules that make keys. Raise it whenever `keysOfEntry` gives other keys than before:
 * a ledger keyed by older rules is keyed again when it is opened. A test holds frozen keys against it.
 */
export const KEYING = 1;

/** The term under which everything that relates to an entry is found: `related`, read backwards. */
export const backwards = (id: EntryId): Key => `>${id}`;

/** All that an entry is found by. */
export const termsOf = (entry: Entry, countryOf: CountryOf): Key[] => [
  ...keysOfEntry(entry, countryOf),
  ...new Set(entry.related.map((r) => backwards(r.id))),
];
