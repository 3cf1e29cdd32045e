import type { Said } from '../../model/pageText.ts';
import { ENOUGH, LABEL } from '../readable.ts';
import { describesArticle } from '../signs.ts';
import { closest, type Level, type Outline } from './outline.ts';

/** By the same measure as the quick look at the page, over its true text. */
const looksReadable = ({ blocks }: Outline): boolean =>
  blocks
    .filter(({ text, level }) => text.length > LABEL && closest(level, 'li') === null)
    .reduce((score, { text }) => score + Math.sqrt(text.length - LABEL), 0) > ENOUGH;

/** Whether a page says of itself that it is one article, and does so for machines. */
export const isDeclared = ({ data, metas }: Said, levels: readonly Level[]): boolean =>
  metas.some(([name, content]) => name === 'article:published_time' || (name === 'og:type' && content.toLowerCase() === 'article')) ||
  describesArticle(data) ||
  levels.some(({ says }) => says.itemprop?.split(/\s+/).includes('articleBody'));

/** Whether a page that nobody asked for is read: it says that it is an article, or has paragraphs like one's. */
export const isWorthReading = (said: Said, outline: Outline): boolean => isDeclared(said, outline.levels) || looksReadable(outline);
