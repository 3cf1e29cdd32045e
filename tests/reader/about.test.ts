import { describe, expect, test } from 'vitest';
import { aboutOf } from '../../src/reader/about/about.ts';
import { isDeclared } from '../../src/reader/choice/worth.ts';
import { saidOf } from '../../src/reader/said.ts';
import { page } from './page.ts';

const about = (html: string, url: string | null = 'https://a.example/world/story?x=1#part', body = '') => {
  const document = page(`<!doctype html><html><head>${html}</head><body>${body}</body></html>`);
  const said = saidOf(document, url, document, false);
  return { ...aboutOf(said), declared: isDeclared(said, []) };
};

const data = (json: object | string) => `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;

describe('the address', () => {
  test.each([
    ['<link rel="canonical" href="/world/story">', 'https://a.example/world/story'],
    ['<link rel="canonical" href="https://b.example/story#top">', 'https://b.example/story'],
    ['<meta property="og:url" content="https://a.example/o">', 'https://a.example/o'],
    ['', 'https://a.example/world/story?x=1'],
    ['<link rel="canonical" href="https://a.example/">', 'https://a.example/world/story?x=1'],
    ['<link rel="canonical" href="javascript:alert(1)">', 'https://a.example/world/story?x=1'],
  ])('%s', (head, url) => expect(about(head).url).toBe(url));

  test.each([['file:///home/a/story.html'], [null]])('none from %s', (url) => expect(about('', url).url).toBeNull());
});

describe('the title', () => {
  test.each([
    ['<title>Duties rise at midnight | The Gazette</title>', 'Duties rise at midnight'],
    ['<title>Duties rise at midnight - The Gazette</title><meta property="og:site_name" content="The Gazette">', 'Duties rise at midnight'],
    ['<title>Duties rise - and so do prices</title><meta property="og:site_name" content="The Gazette">', 'Duties rise - and so do prices'],
    ['<meta property="og:title" content="Steel &amp;amp; tin"><title>x</title>', 'Steel & tin'],
  ])('%s', (head, title) => expect(about(head).title).toBe(title));

  test('of a page without any', () => expect(about('').title).toBeNull());
});

describe('JSON-LD', () => {
  const story = { '@type': 'NewsArticle', headline: 'A story', datePublished: '2020-01-15' };

  test.each<[string, object | string]>([
    ['plain', story],
    ['in a list', [{ '@type': 'WebSite' }, story]],
    ['in a graph', { '@graph': [{ '@type': 'Organization' }, story] }],
    ['as the main entity', { '@type': 'WebPage', mainEntity: story }],
    ['with a raw line break in a string', '{"@type":"NewsArticle","headline":"A\nstory","datePublished":"2020-01-15"}'],
  ])('%s', (_, json) => {
    expect(about(data(json))).toMatchObject({ title: 'A story', published: '2020-01-15', declared: true });
  });

  test.each<[string, object | string]>([
    ['another type', { '@type': 'Product', headline: 'A tractor' }],
    ['a list of other stories', { '@type': 'ItemList', itemListElement: [story] }],
    ['null', 'null'],
  ])('not %s', (_, json) => expect(about(data(json))).toMatchObject({ title: null, published: null, declared: false }));

  test('what is not JSON tells nothing but that it is about an article', () => {
    expect(about(data('{"@type":"NewsArticle",'))).toMatchObject({ title: null, published: null, declared: true });
  });

  test('an article among a list of others is not declared by it', () => {
    expect(about(data({ '@graph': [story, { '@type': 'ItemList', itemListElement: [story] }] })).declared).toBe(false);
  });

  test('the story at this address among several', () => {
    const here = { ...story, headline: 'This one', url: 'https://a.example/world/story?utm=1' };
    expect(about(data([story, here])).title).toBe('This one');
  });
});

describe('outlet, author, language', () => {
  test('a well-known address before what the page calls its company', () => {
    const publisher = data({ '@type': 'NewsArticle', publisher: { name: 'The New York Times Company' } });
    expect(about(publisher, 'https://www.nytimes.com/2020/01/15/x.html').outlet).toBe('The New York Times');
    expect(about(publisher).outlet).toBe('The New York Times Company');
  });

  test('an address is no outlet’s name and no author’s', () => {
    const head = '<meta property="og:site_name" content="gazette.com"><meta property="article:author" content="https://a.example/people/1">';
    expect(about(head)).toMatchObject({ outlet: null, author: null });
  });

  test.each([
    [data({ '@type': 'Article', author: [{ name: 'Ada Reyes' }, 'Tom Birch'] }), '', 'Ada Reyes, Tom Birch'],
    ['<meta name="author" content="Mia Cole">', '', 'Mia Cole'],
    ['', '<a rel="author" href="/m">By Mia Cole</a>', 'Mia Cole'],
    ['', '', null],
  ])('author %#', (head, body, author) => expect(about(head, null, body).author).toBe(author));

  test.each([
    ['<meta property="og:locale" content="en_GB">', 'en-GB'],
    ['<meta http-equiv="Content-Language" content="de">', 'de'],
    [data({ '@type': 'Article', inLanguage: 'EN-us' }), 'en-US'],
    ['<meta property="og:locale" content="not a language at all">', null],
    ['', null],
  ])('language of %s', (head, language) => expect(about(head).language).toBe(language));
});
