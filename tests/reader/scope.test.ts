import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/reader/read.ts';
import { page } from './page.ts';

const ENDLESS = readFileSync('tests/corpus/endless-scroll/page.html', 'utf8');
const FIRST = 'Old cranes go';
const SECOND = 'Vinland promises to buy grain';

const read = (html: string, url: string) => readDocument(page(html), url, true).article;
const headings = (html: string, url: string) => {
  const article = read(html, url);
  return article?.blocks.filter((b) => b.role === 'heading').map((b) => article.text.slice(b.start, b.end));
};

describe('of whole articles one after another', () => {
  test.each<[name: string, html: string, url: string, heading: string]>([
    ['the one at the address', ENDLESS, 'https://sheet.example/trade/vinland-grain?page=2#top', SECOND],
    ['the first at its address', ENDLESS, 'https://sheet.example/port/old-cranes/', FIRST],
    [
      'the one that a link in its heading names',
      ENDLESS.replace(/ data-url="[^"]*"/g, '').replace(`<h1>${SECOND}`, `<h1><a href="/x/grain">${SECOND}</a>`),
      'https://sheet.example/x/grain',
      SECOND,
    ],
    ['the one of the page’s title', ENDLESS.replace('<title>Old cranes go', `<title>${SECOND}`), 'https://sheet.example/elsewhere', SECOND],
    ['the first where nothing tells', ENDLESS, 'https://sheet.example/elsewhere', FIRST],
    ['the first on a front page’s address', ENDLESS, 'https://sheet.example/', FIRST],
  ])('%s', (_, html, url, heading) => expect(headings(html, url)).toEqual([heading]));

  test('what the page’s head says of the first is not said of another', () => {
    expect(read(ENDLESS, 'https://sheet.example/port/old-cranes')).toMatchObject({ title: FIRST, author: 'Tom Birch', published: '2019-03-04' });
    expect(read(ENDLESS, 'https://sheet.example/trade/vinland-grain')).toMatchObject({
      title: SECOND,
      author: null,
      published: '2019-03-05',
      outlet: 'Harbour Sheet',
    });
  });
});

describe('what is not one article after another', () => {
  const teaser = (words: string) => `<article><h1>${words}</h1><p>${words} and more of it, as one may read inside.</p></article>`;
  const main = ENDLESS.replace(/<article data-url="\/trade[\s\S]*?<\/article>/, [1, 2, 3].map((n) => teaser(`Teaser ${n}`)).join(''));

  test('teasers, whatever their heading', () => expect(headings(main, 'https://sheet.example/port/old-cranes')).toEqual([FIRST]));

  test('comments that are articles within one', () => {
    const html = ENDLESS.replace(
      '</article>',
      `<section><article><h1>A reader</h1>${'<p>No crane was ever loved as these two were.</p>'.repeat(3)}</article></section></article>`,
    ).replace(/<article data-url="\/trade[\s\S]*?<\/article>/, '');
    expect(headings(html, 'https://sheet.example/port/old-cranes')?.[0]).toBe(FIRST);
  });
});
