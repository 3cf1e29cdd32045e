import { relocate } from '../engine/relocate.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Article } from '../model/article.ts';
import type { Kept } from '../model/kept.ts';
import type { SavedEntry, Sighting } from '../model/saved.ts';

/** The last time that the reader saved the claim from this page. */
const lastHere = (entry: SavedEntry, url: string): Sighting | undefined => entry.sightings.findLast((s) => s.page.url === url);

/** What became of the claims that the reader saved from this page: the edit watch. The lost ones are among them. */
export async function keptHere(article: Article, ledger: Ledger): Promise<Kept[]> {
  const { url, text } = article;
  if (url === null) return [];
  return (await ledger.onPage(url)).flatMap((entry): Kept[] => {
    const sighting = lastHere(entry, url);
    if (!sighting) return [];
    const found = relocate(text, sighting.quote);
    return [
      {
        entry: entry.id,
        title: entry.title,
        state: found.state,
        span: found.state === 'lost' ? null : found.span,
        was: sighting.quote.exact,
        now: found.state === 'changed' ? found.words : null,
        numbers: found.state === 'changed' && found.numbers,
      },
    ];
  });
}

/** Writes down what was found, so that the ledger page can list what changed and what is lost. */
export async function noteKept(kept: readonly Kept[], { url }: Article, ledger: Ledger, now: string): Promise<void> {
  if (url === null || kept.length === 0) return;
  await ledger.noteFound(
    url,
    kept.map(({ entry, state, now: words }) => ({ entry, found: { state, words, on: now } })),
  );
}
