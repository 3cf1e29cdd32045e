import type { Entry, EntryId } from '../model/entry.ts';
import { type CountryOf, type Key, keysOfEntry } from '../model/keys.ts';
import type { SavedEntry } from '../model/saved.ts';

/**
 * The number of the rules that make keys and put entries in order. Raise it whenever `keysOfEntry` or `postingsOf` gives others than before, or an index lies in another form:
 * a ledger keyed by older rules is keyed again when it is opened. A test holds frozen keys against it.
 */
export const KEYING = 6;

/** The term under which everything that relates to an entry is found: `related`, read backwards. */
export const backwards = (id: EntryId): Key => `>${id}`;

/** All that an entry is found by. */
export const termsOf = (entry: Entry, countryOf: CountryOf): Key[] => [
  ...keysOfEntry(entry, countryOf),
  ...new Set(entry.related.map((r) => backwards(r.id))),
];

/** The term of the page that a saved entry was seen on. */
export const onPage = (url: string): Key => `@${url}`;

/** All that a saved entry is found by: its pages too. */
export const savedTermsOf = (entry: SavedEntry, countryOf: CountryOf): Key[] => [
  ...termsOf(entry, countryOf),
  ...new Set(entry.sightings.flatMap(({ page }) => (page.url ? [onPage(page.url)] : []))),
];
