import type { Article, Block } from '../../model/article.ts';
import type { Day } from '../../model/day.ts';
import type { Span } from '../../model/span.ts';
import { sentencesOf } from './sentences.ts';

/** What every finder reads: the one true text (never cut), its blocks and sentences, and the article's date. */
export interface Prose {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In order; none crosses a block's end. */
  readonly sentences: readonly Span[];
  readonly published: Day | null;
}

export function toProse(article: Article): Prose {
  const { text, blocks, published } = article;
  return { text, blocks, sentences: sentencesOf(text, blocks), published };
}
