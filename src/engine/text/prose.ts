import type { Article, Block } from '../../model/article.ts';
import type { Day } from '../../model/day.ts';
import type { Span } from '../../model/span.ts';
import { sentencesOf } from './sentences.ts';
import { type Tokens, tokensOf } from './tokens.ts';

/** In characters. Longer is no sentence but a table or a page without stops, and what reads a sentence as a whole passes it by. */
export const LONGEST_SENTENCE = 2000;

/** What every finder reads: the one true text (never cut), its blocks and sentences, and the article's date. */
export interface Prose {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In order; none crosses a block's end. */
  readonly sentences: readonly Span[];
  readonly tokens: Tokens;
  readonly published: Day | null;
}

export function toProse(article: Article): Prose {
  const { text, blocks, published } = article;
  const sentences = sentencesOf(text, blocks);
  return { text, blocks, sentences, tokens: tokensOf(text, sentences), published };
}
