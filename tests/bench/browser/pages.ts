import { readFileSync } from 'node:fs';
import { newsOf } from '../texts.ts';

const HEAD =
  '<meta charset="utf-8"><title>News</title><meta property="og:type" content="article"><meta property="article:published_time" content="2019-06-18">';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const HARBOUR = 'The ferry to the islands leaves an hour later in winter, and the café on the quay is shut on Mondays, as it was last year. ';

/** Paragraphs with records, whatever the gold may come to hold: without a mark there is nothing to measure. */
const MARKED = [...readFileSync('tests/corpus/buenos-aires/page.html', 'utf8').matchAll(/<p>([^<]+)<\/p>/g)].map(([, text]) => text).join('\n');

/** A page with an article of so many characters of news, and so many of other prose after it. */
export function articlePage(length: number, more = 0): string {
  const paragraphs = [MARKED, newsOf(length - MARKED.length), ...Array.from({ length: more / 500 }, () => HARBOUR.repeat(4))]
    .join('\n')
    .split(/\n+/)
    .map((text) => `<p>${escaped(text)}</p>`);
  return `<!doctype html><html lang="en"><head>${HEAD}<style>body { font: 18px/1.5 Georgia, serif; max-width: 680px; margin: auto }</style></head><body><main><article><h1>News</h1>${paragraphs.join('\n')}</article></main></body></html>`;
}

/** A shop's page: many elements, much text in small pieces, and nothing like an article. */
export function shopPage(): string {
  const goods = Array.from(
    { length: 400 },
    (_, i) =>
      `<li class="tile"><a href="/goods/${i}"><img alt=""><span>Chair number ${i}</span></a><b>$${i}.99</b><button>Into the cart</button></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chairs</title></head><body><nav><a href="/">Home</a></nav><ul>${goods.join('')}</ul></body></html>`;
}
