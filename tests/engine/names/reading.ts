import { compileLexicon, type Lexicon } from '../../../src/engine/lexicon.ts';
import { findNames } from '../../../src/engine/names/find.ts';
import { type Prose, toProse } from '../../../src/engine/text/prose.ts';
import type { BlockRole } from '../../../src/model/article.ts';
import type { Moment } from '../../../src/model/moment.ts';
import { articleOf } from '../article.ts';
import { ENTITIES } from './entities.ts';

export const LEXICON: Lexicon = compileLexicon(ENTITIES);

/** One paragraph a line. */
export function proseOf(text: string, published: string | null = '2019-06-03', role: BlockRole = 'paragraph'): Prose {
  const article = articleOf(text, published);
  return toProse({ ...article, blocks: article.blocks.map((block) => ({ ...block, role })) });
}

/** Each name as `words=entity` or, for one the ledger does not know, `words:type`. */
export function namesIn(text: string, published: string | null = '2019-06-03', moments: readonly Moment[] = [], lexicon = LEXICON): string[] {
  return findNames(proseOf(text, published), lexicon, moments).map((n) => `${text.slice(n.start, n.end)}${n.entity ? `=${n.entity}` : `:${n.type}`}`);
}
