import type { PageText } from '../model/pageText.ts';
import { blocksUnder, type Ground } from './blocks.ts';
import { saidOf } from './said.ts';
import { scopeOf } from './scope.ts';

/** What a page has to read, and where each block of it stands in the document. */
export interface Look extends Ground {
  said: PageText['said'];
}

/** Reads a document in steps, so that a page may be let go first between two. `address` is where the document was loaded from. */
export function* look(document: Document, address: string | null): Generator<void, Look> {
  const root = document.querySelector('body') ?? document.documentElement;
  const { scope, foreign } = scopeOf(document, root, address);
  yield;
  const ground = yield* blocksUnder(scope);
  yield;
  return { said: saidOf(document, address, scope, foreign), ...ground };
}

/** What goes to where the article is worked out. */
export const pageTextOf = ({ said, levels, traits, blocks }: Look): PageText => ({
  said,
  levels,
  traits,
  blocks: blocks.map(({ level, text, linked }) => [level.index, text, linked]),
});
