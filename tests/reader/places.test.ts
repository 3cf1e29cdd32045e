import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offsetAt } from '../../src/reader/places.ts';
import { readDocument } from '../../src/reader/read.ts';
import { articlePage } from './page.ts';

/** Pieces of inline markup around words, with the white space that templates leave everywhere. */
const piece = fc.oneof(
  fc.constantFrom('China', 'offered', '$1.2 trillion', 'more&nbsp;than', 'soy&shy;beans', 'a 10&#8239;% duty', 'x&#8203;y', 'café', '&amp;', '𝟙'),
  fc.constantFrom(' ', '\n   ', '\t', '&nbsp; ', '<br>', '<!-- c -->', '<span hidden>gone</span>'),
  fc.constantFrom('<b>won</b>', '<a href="#">linked words</a>', '<em>it <i>was</i></em>', '<span> spaced </span>', '<span class="dateline">X</span>'),
);

const paragraph = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map((pieces) => `<p>The envoys said that ${pieces.join('')} was on the table.</p>`);

/** The words between two places, as the document holds them. */
function wordsBetween(document: Document, start: { node: Text; offset: number }, end: { node: Text; offset: number }): string {
  const walker = document.createTreeWalker(document.documentElement, 4);
  let words = '';
  let inside = false;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    inside ||= node === start.node;
    if (inside) words += node.data.slice(node === start.node ? start.offset : 0, node === end.node ? end.offset : undefined);
    if (node === end.node) break;
  }
  return words;
}

const bare = (words: string): string => words.replace(/[\s\u00a0\u00ad\u200b]|gone/g, '');

describe('places', () => {
  test('a span’s words are the words of the document between its ends', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 4, maxLength: 8 }), fc.nat(), fc.nat(), (paragraphs, a, b) => {
        const document = articlePage(`<article>${paragraphs.join('\n')}</article>`);
        const { article, ...rest } = readDocument(document, null, true);
        if (!article || !('places' in rest)) throw new Error('not read');
        const start = Math.min(a, b) % article.text.length;
        const end = start + 1 + (Math.max(a, b) % (article.text.length - start));
        const ends = rest.places.ends({ start, end });
        const words = bare(article.text.slice(start, end));
        expect(ends ? bare(wordsBetween(document, ends.start, ends.end)) : '').toBe(words);
      }),
      { seed: 20190118, numRuns: 300 },
    );
  });

  test('every place leads back to its offset', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 4, maxLength: 6 }), fc.nat(), (paragraphs, n) => {
        const { article, ...rest } = readDocument(articlePage(`<article>${paragraphs.join('')}</article>`), null, true);
        if (!article || !('places' in rest)) throw new Error('not read');
        const start = n % article.text.length;
        const ends = rest.places.ends({ start, end: start + 1 });
        if (ends) expect(offsetAt(rest.places, ends.start.node, ends.start.offset)).toBe(start);
      }),
      { seed: 20190118, numRuns: 300 },
    );
  });

  test('a place outside the article has no offset; a span of a line break alone has no ends', () => {
    const document = articlePage('<nav>Home</nav><article><p>One sentence that is here.</p><p>Another one.</p></article>');
    const { article, ...rest } = readDocument(document, null, true);
    if (!article || !('places' in rest)) throw new Error('not read');
    const home = document.querySelector('nav')?.firstChild;
    expect(home && offsetAt(rest.places, home, 1)).toBeNull();
    const gap = article.text.indexOf('\n\n');
    expect(rest.places.ends({ start: gap, end: gap + 2 })).toBeNull();
  });

  test('says when the text no longer stands in the document', () => {
    const document = articlePage('<article><p>One sentence that is here.</p><p>Another one.</p></article>');
    const read = readDocument(document, null, true);
    if (!read.article) throw new Error('not read');
    expect(read.places.stand()).toBe(true);
    document.querySelector('p')?.remove();
    expect(read.places.stand()).toBe(false);
  });
});
