import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/reader/read.ts';
import { articlePage, page } from './page.ts';

const PROSE =
  'The ministers met for a third day and left without a word on the tariffs that rise next week, so nobody knows what was said in the room.';

const body = (html: string): string[] => {
  const { article } = readDocument(articlePage(`<main><article><p>${PROSE}</p>${html}<p>${PROSE}</p></article></main>`), null);
  return (article?.blocks ?? []).slice(1, -1).map((b) => article?.text.slice(b.start, b.end) ?? '');
};

describe('what is text of an article', () => {
  test.each<[string, string[]]>([
    ['<p>One <b>bold</b>, <a href="#">linked</a> word.</p>', ['One bold, linked word.']],
    ['<div>Loose text <p>and a paragraph.</p> and more</div>', ['Loose text', 'and a paragraph.', 'and more']],
    ['<p>First line<br>goes on<br><br>a new one.</p>', ['First line goes on', 'a new one.']],
    ['<p>50 per<wbr>cent of H<sub>2</sub>O</p>', ['50 percent of H2O']],
    ['<ul><li>One thing and <a href="#">a link</a>.</li></ul>', ['One thing and a link.']],
    ['<figure><figcaption>What is seen.</figcaption></figure>', ['What is seen.']],
    ['<section class="has-sidebar no-ads"><p>Inside a section.</p></section>', ['Inside a section.']],
    ['<p><span class="share">Markets</span> share their view.</p>', ['Markets share their view.']],
  ])('%s', (html, blocks) => expect(body(html)).toEqual(blocks));

  test.each([
    ['<nav><p>Home and away</p></nav>'],
    ['<aside><p>A pull quote that is there twice.</p></aside>'],
    ['<p hidden>Not yet.</p>'],
    ['<p aria-hidden="true">For eyes only.</p>'],
    ['<p style="color: red; display:none">Gone.</p>'],
    ['<form><p>Your address, please.</p></form>'],
    ['<div class="article-related"><p>Another story altogether.</p></div>'],
    ['<div class="commentsList"><p>I was first.</p></div>'],
    ['<div class="o-ads o-ads--wide"><p>Buy now.</p></div>'],
    ['<div id="newsletter_signup"><p>Every morning.</p></div>'],
    ['<div role="complementary"><p>Besides.</p></div>'],
    ['<p><a href="#">Why the next thing matters more</a></p>'],
    ['<p>Read more: <a href="#">The long history of it</a></p>'],
    ['<p>Advertisement</p>'],
    ['<h3>Most read</h3><ul><li><a href="#">One</a></li><li><a href="#">Two</a></li></ul>'],
    ['<ul><li><h4>Another story</h4><p>Its teaser goes here.</p></li></ul>'],
    ['<pre>let x = 1;</pre><script>alert(1)</script><style>p{}</style><noscript>Turn it on.</noscript>'],
    ['<video><p>No video here.</p></video><svg><text>Chart</text></svg>'],
    ['<p>&nbsp;</p><p>\u200b</p><p></p>'],
  ])('not %s', (html) => expect(body(html)).toEqual([]));
});

describe('whether a page is an article', () => {
  const plain = (html: string, asked = false) => readDocument(page(`<html><body>${html}</body></html>`), null, asked);

  test('enough prose is, without any word of the page on it', () =>
    expect(plain(`<p>${PROSE.repeat(3)}</p>`.repeat(4)).article?.blocks).toHaveLength(4));

  test('a few lines are not', () =>
    expect(plain('<p>Welcome to the harbour.</p><p>Choose a ship.</p>')).toMatchObject({ article: null, why: expect.stringMatching(/./) }));

  test('a few lines are when a person says so', () => expect(plain('<p>China buys soybeans.</p>', true).article?.text).toBe('China buys soybeans.'));

  test('an empty page never is', () => expect(plain('<nav>Home</nav>', true)).toMatchObject({ article: null }));

  test('a declared article whose text is not there is none', () => {
    expect(readDocument(articlePage('<article><p>Subscribe to read on.</p></article>'), null)).toMatchObject({ article: null });
  });
});
