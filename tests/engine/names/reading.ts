import { compileLexicon, type Lexicon } from '../../../src/engine/lexicon.ts';
import { findNames } from '../../../src/engine/names/find.ts';
import { type Prose, toProse } from '../../../src/engine/text/prose.ts';
import type { BlockRole } from '../../../src/model/article.ts';
import type { Day } from '../../../src/model/day.ts';
import type { Moment } from '../../../src/model/moment.ts';
import { ENTITIES } from './entities.ts';

export const LEXICON: Lexicon = compileLexicon(ENTITIES);

/** One paragraph a line. */
export function proseOf(text: string, published: string | null = '2019-06-03', role: BlockRole = 'paragraph'): Prose {
  const blocks: { start: number; end: number; role: BlockRole }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) blocks.push({ start: at, end: at + line.length, role });
    at += line.length + 1;
  }
  return toProse({ title: null, url: null, published: published as Day | null, language: 'en', outlet: null, author: null, text, blocks });
}

/** Each name as `words=entity` or, for one the ledger does not know, `words:type`. */
export function namesIn(text: string, published: string | null = '2019-06-03', moments: readonly Moment[] = [], lexicon = LEXICON): string[] {
  return findNames(proseOf(text, published), lexicon, moments).map((n) => `${text.slice(n.start, n.end)}${n.entity ? `=${n.entity}` : `:${n.type}`}`);
}
