import type { Article } from '../model/article.ts';
import { articleOf } from './articleOf.ts';
import { look, pageTextOf } from './look.ts';
import { type Places, placesOf } from './places.ts';

/** An article with the places of its text in the document, or why there is none. */
type ReadResult = { article: Article; places: Places } | { article: null; why: string };

/** A DOM document in, an article out, at one go: what a page and the background do between them. */
export function readDocument(document: Document, url: string | null, asked = false): ReadResult {
  const steps = look(document, url);
  for (;;) {
    const { done, value } = steps.next();
    if (!done) continue;
    const choice = articleOf(pageTextOf(value), asked);
    if (!choice.article) return choice;
    return { article: choice.article, places: placesOf(value.blocks, choice.kept) };
  }
}
