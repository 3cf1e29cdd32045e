import type { Article } from '../../model/article.ts';
import type { Block } from './outline.ts';

const ONE_LINE = new Set(['list-item', 'cell']);

/** The one true text of the blocks: a blank line between two, a line break between items of a list and cells of a table. */
export function compose(kept: readonly Block[]): Pick<Article, 'text' | 'blocks'> {
  const blocks: Article['blocks'] = [];
  let text = '';
  for (const { role, text: own } of kept) {
    const last = blocks.at(-1);
    if (last) text += last.role === role && ONE_LINE.has(role) ? '\n' : '\n\n';
    const start = text.length;
    text += own;
    blocks.push({ start, end: text.length, role });
  }
  return { text, blocks };
}
