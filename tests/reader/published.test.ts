import { describe, expect, test } from 'vitest';
import { knownOf } from '../../src/reader/about/known.ts';
import { dayWritten, publishedDay } from '../../src/reader/about/published.ts';
import { saidOf } from '../../src/reader/said.ts';
import { articlePage } from './page.ts';

const dayOf = (document: Document, datePublished?: unknown, url: string | null = null) => {
  const known = knownOf(saidOf(document, url, document, false));
  return publishedDay(datePublished === undefined ? known : { ...known, described: { datePublished } });
};

describe('the day that a stamp writes', () => {
  test.each([
    ['2019-01-18T23:30:00-05:00', '2019-01-18'],
    ['2019-01-18T00:30:00+09:00', '2019-01-18'],
    ['2019-01-18', '2019-01-18'],
    ['2019/01/18 10:00', '2019-01-18'],
    ['20190118', '2019-01-18'],
    ['20190118T101500Z', '2019-01-18'],
    ['January 18, 2019', '2019-01-18'],
    ['Jan. 18, 2019 at 10:15 a.m. EST', '2019-01-18'],
    ['Fri, 18 Jan 2019 10:15:00 GMT', '2019-01-18'],
    ['18th January 2019', '2019-01-18'],
    ['Updated: Sept. 3, 2021', '2021-09-03'],
    ['18-Jan-2019', '2019-01-18'],
    ['18/01/2019 10:15', '2019-01-18'],
    ['01/18/2019', '2019-01-18'],
    ['02.02.2019', '2019-02-02'],
    ['1547825400', '2019-01-18'],
    ['1547825400000', '2019-01-18'],
  ])('%s', (stamp, day) => expect(dayWritten(stamp)).toBe(day));

  test.each([
    ['01/02/2019', 'January or February'],
    ['2019', 'a year'],
    ['January 2019', 'a month'],
    ['2019-02-30', 'a day that does not exist'],
    ['yesterday', 'no date'],
    ['15478254', 'a number'],
    ['13/13/2019', 'no month'],
    ['1.2.2019.1', 'January or February'],
    ['Room 12, 2019', 'no month'],
  ])('not %s: %s', (stamp) => expect(dayWritten(stamp)).toBeNull());
});

describe('the day an article came out', () => {
  const time = (day: string) => `<article><p><time datetime="${day}">then</time></p></article>`;

  test('JSON-LD before meta before <time>', () => {
    const document = articlePage(time('2019-01-03'), '<meta property="article:published_time" content="2019-01-02">');
    expect(dayOf(document, '2019-01-01')).toBe('2019-01-01');
    expect(dayOf(document)).toBe('2019-01-02');
    expect(dayOf(articlePage(time('2019-01-03')))).toBe('2019-01-03');
  });

  test.each<[name: string, body: string, day: string | null]>([
    ['beside the heading', '<h1>A plan</h1><time datetime="2019-01-18T10:00:00Z">Friday</time><p>Text.</p>', '2019-01-18'],
    ['in words', '<h1>A plan</h1><p><time>January 18, 2019</time></p><p>Text.</p>', '2019-01-18'],
    ['of another story', '<h1>A plan</h1><p>Text.</p><aside><time datetime="2019-01-18">Friday</time></aside>', null],
    ['in a list of stories', '<ul><li><time datetime="2019-01-18">Friday</time></li></ul><p>Text.</p>', null],
    [
      'that a sentence speaks of',
      '<p>The paper that both sides signed on <time datetime="2020-01-15">January 15, 2020</time> named no penalty for a broken promise.</p>',
      null,
    ],
  ])('a <time> outside an article element, %s', (_, body, day) => expect(dayOf(articlePage(body))).toBe(day));

  test('an evening story stamped in UTC keeps the newsroom’s day, which its address tells', () => {
    expect(dayOf(articlePage(''), '2019-01-19T01:10:00Z', 'https://a.example/2019/01/18/story')).toBe('2019-01-18');
  });

  test('an address with another date does not overrule a stamp', () => {
    expect(dayOf(articlePage(''), '2019-03-19T01:10:00Z', 'https://a.example/2019/01/18/story')).toBe('2019-03-19');
    expect(dayOf(articlePage(''), '2019-01-19T01:10:00-05:00', 'https://a.example/2019/01/18/story')).toBe('2019-01-19');
  });

  test('the address alone, where nothing else tells; null where it does not either', () => {
    expect(dayOf(articlePage(''), undefined, 'https://a.example/world/2019-1-8/story')).toBe('2019-01-08');
    expect(dayOf(articlePage(''), undefined, 'https://a.example/world/201901/story')).toBeNull();
  });

  test.each<[name: string, body: string, head: string, day: string | null]>([
    ['microdata on any element', '<h1>A plan</h1><span itemprop="datePublished">January 18, 2019</span>', '', '2019-01-18'],
    ['a line named for it', '<h1>A plan</h1><div class="article-timestamp">Published 6:15 PM EST, Fri January 18, 2019</div>', '', '2019-01-18'],
    ['a line with two days', '<h1>A plan</h1><p class="post-date">Updated 20 January 2019, first published: 18 January 2019</p>', '', '2019-01-18'],
    ['an old microformat', '<h1>A plan</h1><abbr class="published" title="2019-01-18T10:00:00-05:00">a while ago</abbr>', '', '2019-01-18'],
    ['a tag of a newsroom’s own', '', '<meta name="bt:pubDate" content="Fri, 18 Jan 2019 23:00:00 GMT">', '2019-01-18'],
    ['seconds since 1970', '', '<meta name="published_at" content="1547825400">', '2019-01-18'],
    [
      'in UTC in one place and by the newsroom’s clock in another',
      '<h1>A plan</h1><time datetime="2019-01-18T21:30:00-05:00">Friday</time>',
      '<meta property="article:published_time" content="2019-01-19T02:30:00Z">',
      '2019-01-18',
    ],
    ['the day of a change', '<h1>A plan</h1><time class="updated" datetime="2019-01-20">Sunday</time>', '', null],
    ['the day of a change, in words', '<h1>A plan</h1><div class="date">Last updated January 20, 2019</div>', '', null],
    ['of a comment', '<h1>A plan</h1><div class="comments"><time datetime="2019-01-20">Sunday</time></div>', '', null],
    ['of a related story', '<h1>A plan</h1><div class="related-stories"><span class="date">January 20, 2019</span></div>', '', null],
    ['that says only when it was changed', '', '<meta property="article:modified_time" content="2019-01-20">', null],
    ['a publisher', '<h1>A plan</h1><div class="publisher">The Gazette, since January 3, 1901</div>', '', null],
  ])('from %s', (_, body, head, day) => expect(dayOf(articlePage(body, head))).toBe(day));

  test('a day by another clock that is not near is another day', () => {
    const html = '<h1>A plan</h1><time datetime="2019-03-18T21:30:00-05:00">Then</time>';
    expect(dayOf(articlePage(html, '<meta property="article:published_time" content="2019-01-19T02:30:00Z">'))).toBe('2019-01-19');
  });
});
