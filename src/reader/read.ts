import type { Article } from '../model/article.ts';
import { articleOf } from './articleOf.ts';
import { look } from './look.ts';
import type { Places } from './places.ts';

/** An article with the places of its text in the document, or why there is none. */
type ReadResult = { article: Article; places: Places } | { article: null; why: string };

/** A DOM document in, an article out, at one go: what a page and the background do between them. */
export function readDocument(document: Document, url: string | null, asked = false): ReadResult {
  const steps = look(document, url, asked);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value.page ? { article: articleOf(value.page), places: value.places } : { article: null, why: value.why };
  }
}
