import type { SavedEntry } from '../model/saved.ts';

/** A page as a reference list names it, and the claim's words on it. */
export interface Cited {
  id: string;
  title: string;
  author: string | null;
  outlet: string | null;
  url: string | null;
  /** When it came out, and when the reader saw it. */
  published: string | null;
  seen: string;
  quote: string;
}

/** One line of a reference list for each page that the claim was seen on, the first under the entry's own id. */
export function citedIn(entry: SavedEntry): Cited[] {
  const pages = new Map(entry.sightings.toReversed().map((s) => [s.page.url ?? s.page.title ?? s.at, s]));
  return [...pages.values()].reverse().map(({ page, quote, at }, i) => ({
    id: i === 0 ? entry.id : `${entry.id}-${i + 1}`,
    title: page.title ?? entry.title,
    author: page.author,
    outlet: page.outlet,
    url: page.url,
    published: page.published,
    seen: at.slice(0, 10),
    quote: quote.exact,
  }));
}
