import { describe, expect, test } from 'vitest';
import { dayWritten, publishedDay } from '../../src/reader/about/published.ts';
import { articlePage } from './page.ts';

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
  ])('%s', (stamp, day) => expect(dayWritten(stamp)).toBe(day));

  test.each([
    ['01/02/2019', 'January or February'],
    ['2019', 'a year'],
    ['January 2019', 'a month'],
    ['2019-02-30', 'a day that does not exist'],
    ['yesterday', 'no date'],
    ['1547825400000', 'milliseconds'],
    ['Room 12, 2019', 'no month'],
  ])('not %s: %s', (stamp) => expect(dayWritten(stamp)).toBeNull());
});

describe('the day an article came out', () => {
  const time = (day: string) => `<article><p><time datetime="${day}">then</time></p></article>`;

  test('JSON-LD before meta before <time>', () => {
    const document = articlePage(time('2019-01-03'), '<meta property="article:published_time" content="2019-01-02">');
    expect(publishedDay(document, '2019-01-01', null)).toBe('2019-01-01');
    expect(publishedDay(document, undefined, null)).toBe('2019-01-02');
    expect(publishedDay(articlePage(time('2019-01-03')), undefined, null)).toBe('2019-01-03');
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
  ])('a <time> outside an article element, %s', (_, body, day) => expect(publishedDay(articlePage(body), undefined, null)).toBe(day));

  test('an evening story stamped in UTC keeps the newsroom’s day, which its address tells', () => {
    expect(publishedDay(articlePage(''), '2019-01-19T01:10:00Z', 'https://a.example/2019/01/18/story')).toBe('2019-01-18');
  });

  test('an address with another date does not overrule a stamp', () => {
    expect(publishedDay(articlePage(''), '2019-03-19T01:10:00Z', 'https://a.example/2019/01/18/story')).toBe('2019-03-19');
    expect(publishedDay(articlePage(''), '2019-01-19T01:10:00-05:00', 'https://a.example/2019/01/18/story')).toBe('2019-01-19');
  });

  test('the address alone, where nothing else tells; null where it does not either', () => {
    expect(publishedDay(articlePage(''), undefined, 'https://a.example/world/2019-1-8/story')).toBe('2019-01-08');
    expect(publishedDay(articlePage(''), undefined, 'https://a.example/world/201901/story')).toBeNull();
  });
});
