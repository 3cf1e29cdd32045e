import type { Block } from '../../model/article.ts';
import type { Day } from '../../model/day.ts';
import type { Span } from '../../model/span.ts';

/** What every finder reads: the one true text (never cut), its blocks and sentences, and the article's date. */
export interface Prose {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In order; none crosses a block's end. */
  readonly sentences: readonly Span[];
  readonly published: Day | null;
}
