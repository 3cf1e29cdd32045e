import type { Article } from '../../model/article.ts';
import type { Entry } from '../../model/entry.ts';
import type { SavedEntry } from '../../model/saved.ts';

/** Whether the reader saved the entry: it repeats some page's words, so beside a pack's record it is never the record of the event. */
export const isOwn = (entry: Entry): entry is SavedEntry => Array.isArray(entry.sightings);

/** Whether the reader saved the entry from this very page alone: then it is the claim itself and no earlier word on it. */
export const isFrom = (entry: Entry, { url }: Article): boolean => url !== null && isOwn(entry) && entry.sightings.every((s) => s.page.url === url);
