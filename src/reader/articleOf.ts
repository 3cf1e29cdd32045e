import type { Article } from '../model/article.ts';
import type { PageText } from '../model/pageText.ts';
import { wordsAt } from '../model/span.ts';
import { aboutOf } from './about/about.ts';
import { dayWritten } from './about/published.ts';
import { articleBlocks } from './choice/asides.ts';
import { articleBody } from './choice/body.ts';
import { compose } from './choice/compose.ts';
import { outlineOf } from './choice/outline.ts';
import { isWorthReading } from './choice/worth.ts';
import { figuredOf } from './tables/figured.ts';
import { headsOf } from './tables/heads.ts';

/** A page that says it is an article has at least a few sentences, or its text is not there (a pay wall, a video). */
const LEAST = 200;

/** The article of a page, and which of the page's blocks it has; or why there is none. */
type Choice = { article: Article; kept: [block: number, start: number][] } | { article: null; why: string };

/** A date alone on one of the first lines, where the page says its day to people only. */
function dateLine({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Article['published'] {
  const line = blocks.slice(0, 3).find((block) => block.end - block.start <= 40 && dayWritten(wordsAt(text, block)) !== null);
  return line ? dayWritten(wordsAt(text, line)) : null;
}

/**
 * The article of a page as its script read it. All that takes thought and no document is here, so that no page need carry it.
 * `asked` where a person says that this is an article: then only an empty page is none.
 */
export function articleOf(page: PageText, asked: boolean): Choice {
  const outline = outlineOf(page);
  if (!asked && !isWorthReading(page.said, outline)) return { article: null, why: 'the page does not look like an article' };
  const isLiveBlog = page.said.data.some((source) => source.includes('"LiveBlogPosting"'));
  const kept = articleBlocks(articleBody(outline, isLiveBlog), outline.blocks);
  const composed = compose(kept);
  if (composed.text.length < (asked ? 1 : LEAST)) return { article: null, why: 'the page has no text of an article' };
  const heads = headsOf(composed, figuredOf(kept, outline));
  const about = aboutOf(page.said);
  const article = {
    ...about,
    published: about.published ?? dateLine(composed),
    text: composed.text,
    blocks: composed.blocks.map((block, index) => {
      const over = heads[index];
      return over ? { ...block, heads: over } : block;
    }),
  };
  return { article, kept: kept.map(({ index }, i) => [index, composed.blocks[i]?.start ?? 0]) };
}
