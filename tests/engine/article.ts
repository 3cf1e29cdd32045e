import type { Article, Block } from '../../src/model/article.ts';
import type { Day } from '../../src/model/day.ts';

/** An article of one paragraph a line. */
export function articleOf(text: string, published: string | null = '2019-06-18'): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((m): Block => ({ start: m.index, end: m.index + m[0].length, role: 'paragraph' }));
  return { title: null, url: null, published: published as Day | null, language: 'en', outlet: null, author: null, text, blocks };
}
