import { analyse } from '../../../src/engine/analyse.ts';
import type { Analysis } from '../../../src/model/analysis.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Day } from '../../../src/model/day.ts';
import { readDocument } from '../../../src/reader/read.ts';
import { articlePage } from '../../reader/page.ts';
import { LEXICON } from '../attribution/reading.ts';

/** Makes a page one about trade, and claims nothing by itself. */
const TRADE =
  '<p>The trade war over tariffs has gone on for years, and readers often ask where the United States and its partners now stand in it.</p>';

export interface Read extends Analysis {
  article: Article;
}

/** The page with this markup, as the extension reads and analyses it. */
export function readPage(body: string, opening = TRADE): Read {
  const { article } = readDocument(articlePage(`<article><h1>Where things stand</h1>${opening}${body}</article>`), null, true);
  if (!article) throw new Error('no article');
  const dated = { ...article, published: '2025-08-08' as Day };
  return { article: dated, ...analyse(dated, LEXICON) };
}

/** A table of plain cells, the first row its heads. */
export const table = (rows: readonly (readonly string[])[], caption = ''): string =>
  `<table>${caption && `<caption>${caption}</caption>`}${rows
    .map((cells, i) => `<tr>${cells.map((cell) => (i === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`)
    .join('')}</table>`;

/** `words: kind measure actors→counterparties value unit` of every claim that a table or list made. */
export const told = ({ article, claims, figures }: Read): string[] =>
  claims
    .filter((c) => /cell|item/.test(c.rule))
    .map((c) => {
      const values = c.figures.flatMap((i) => (figures[i] ? [`${figures[i].value} ${figures[i].unit}`] : []));
      const parties = `${c.actors.filter((id) => /^[A-Z]{2}$/.test(id)).join()}→${c.counterparties.join()}`;
      return [article.text.slice(c.start, c.end), c.kind, c.measure, parties, ...c.goods, ...values].join(' | ');
    });
