import type { Article } from '../model/article.ts';
import type { PageText } from '../model/pageText.ts';
import { wordsAt } from '../model/span.ts';
import { aboutOf } from './about/about.ts';
import { dayWritten } from './about/published.ts';
import { headsOf } from './tables/heads.ts';

/** A date alone on one of the first lines, where the page says its day to people only. */
function dateLine({ text, blocks }: PageText): Article['published'] {
  const line = blocks.slice(0, 3).find((block) => block.end - block.start <= 40 && dayWritten(wordsAt(text, block)) !== null);
  return line ? dayWritten(wordsAt(text, line)) : null;
}

/** The article of a page as its script read it. All that takes thought and no document is here, so that no page need carry it. */
export function articleOf(page: PageText): Article {
  const about = aboutOf(page.said);
  const heads = headsOf(page);
  return {
    ...about,
    published: about.published ?? dateLine(page),
    text: page.text,
    blocks: page.blocks.map((block, index) => {
      const over = heads[index];
      return over ? { ...block, heads: over } : block;
    }),
  };
}
