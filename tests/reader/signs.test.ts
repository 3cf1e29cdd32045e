import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/reader/read.ts';
import { mayBeArticle } from '../../src/reader/signs.ts';
import { page } from './page.ts';

const document = (head: string, body: string): Document => page(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
const data = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const LONG =
  'The ferry to the islands leaves an hour later in winter, and the café on the quay is shut on Mondays, as it was in the last year. '.repeat(4);

describe('signs of an article', () => {
  test.each([
    ['a tag', '<meta property="og:type" content="Article">', ''],
    ['a day of publication', '<meta name="article:published_time" content="2019-06-18">', ''],
    ['a body that is called so', '', '<div itemprop="articleBody headline">…</div>'],
    ['linked data', data('{"@type":["Thing","NewsArticle"]}'), ''],
    ['linked data that is not whole', data('{"@graph":[{"@type":"ReportageNewsArticle", }'), ''],
    ['paragraphs', '', `<p>${LONG}</p><p>${LONG}</p>`],
    ['paragraphs between line breaks', '', `<div>${LONG}<br>${LONG}</div>`],
  ])('%s', (_, head, body) => expect(mayBeArticle(document(head, body))).toBe(true));

  test.each([
    ['nothing', '', ''],
    ['a site', '<meta property="og:type" content="website">', '<p>Welcome.</p>'],
    ['a shop', data('{"@type":"Product","name":"A chair"}'), '<ul><li>A chair</li></ul>'],
    ['a list of articles', data('{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}'), '<p>Welcome.</p>'],
    ['linked data beyond all measure', data(`{"@type":"NewsArticle","x":"${'x'.repeat(300_000)}"}`), ''],
    ['labels', '', '<p>More</p>'.repeat(100)],
    ['one story’s teaser, however its lines break', '', `<div>${LONG.slice(0, 300)}${'<br>'.repeat(20)}</div>`],
    ['comments', '', `<div class="user-comments"><p>${LONG}</p><p>${LONG}</p></div>`],
    ['a list of stories', '', `<ul><li><p>${LONG}</p></li><li><p>${LONG}</p></li></ul>`],
    ['a field to write in', '', `<div contenteditable><p>${LONG}</p><p>${LONG}</p></div>`],
    ['what is hidden', '', `<div aria-hidden="true"><p>${LONG}</p><p>${LONG}</p></div>`],
  ])('none: %s', (_, head, body) => expect(mayBeArticle(document(head, body))).toBe(false));

  const html = (name: string): string => readFileSync(`tests/corpus/${name}/page.html`, 'utf8');

  test.each(readdirSync('tests/corpus').filter((name) => readDocument(page(html(name)), null).article))('overlook no article: %s', (name) =>
    expect(mayBeArticle(page(html(name)))).toBe(true),
  );
});
