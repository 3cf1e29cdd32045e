import { describe, expect, test } from 'vitest';
import { Answer } from '../../src/content/read/answer.ts';
import { articleOf } from '../../src/reader/articleOf.ts';
import { type Look, look, pageTextOf } from '../../src/reader/look.ts';
import { articlePage } from '../reader/page.ts';

const PROSE =
  'The ministers met for a third day and left without a word on the tariffs that rise next week, so nobody knows what was said in the room.';

const PAGE = `<div id="ticker">The market stood at 1</div><main><article><h1>A day</h1><p>${PROSE}</p><div><p>${PROSE}</p><p>Late news</p></div></article></main>
  <div id="more"><div>Stay up to date</div></div>`;

function seen(document: Document): Look {
  const steps = look(document, null);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The article that the answer finds in the page after `change`, by its blocks' words; null where the page has to be asked about anew. */
function keptAfter(change: (document: Document) => void, html = PAGE): string[] | null {
  const document = articlePage(html);
  const before = seen(document);
  const choice = articleOf(pageTextOf(before), false);
  const answer = new Answer(before, choice.article ? choice.kept : []);
  change(document);
  const now = seen(document);
  const places = answer.placesIn(now);
  return (
    places &&
    now.blocks
      .filter(({ runs }) => runs.some(({ node }) => places.parts.some((part) => part.runs.some((run) => run.node === node))))
      .map(({ text }) => text)
  );
}

const set = (selector: string, html: string) => (document: Document) => {
  const element = document.querySelector(selector);
  if (element) element.innerHTML = html;
};

const ARTICLE = ['A day', PROSE, PROSE, 'Late news'];

describe('the same article stands in a page', () => {
  test.each<[string, (document: Document) => void]>([
    ['as it stood', () => undefined],
    ['with a new number beside it', set('#ticker', 'The market stood at 2')],
    ['with something more beside it', set('#ticker', '<p>One</p><p>Two</p>')],
    ['with nothing beside it any more', set('#more', '')],
    ['in new elements', set('div p', PROSE)],
    ['in a new body that says the same', (document) => document.body.replaceWith(document.body.cloneNode(true))],
  ])('%s', (_, change) => expect(keptAfter(change)).toEqual(ARTICLE));
});

describe('a page is asked about anew', () => {
  test.each<[string, (document: Document) => void]>([
    ['with a word changed', set('article p', PROSE.replace('third', 'fourth'))],
    ['with a short paragraph more', set('article div', `<p>${PROSE}</p><p>Late news</p><p>A 10% duty.</p>`)],
    ['with a paragraph less', set('article div', `<p>${PROSE}</p>`)],
    ['with long paragraphs where there was none of it', set('#more', `<p>${PROSE}</p>`)],
    [
      'in a new body that says something else beside it',
      (document) => {
        document.body.replaceWith(document.body.cloneNode(true));
        set('#ticker', 'The market stood at 2')(document);
      },
    ],
    ['with another title', (document) => document.querySelector('h1')?.replaceChildren('Another day')],
    ['with another day', (document) => document.querySelector('meta')?.setAttribute('content', '2019-01-02')],
  ])('%s', (_, change) => expect(keptAfter(change)).toBeNull());
});

describe('a page without an article', () => {
  const none = '<div id="a">Nothing here</div>';
  test('is left alone as long as it has no more than labels', () => expect(keptAfter(set('#a', 'Still nothing'), none)).toEqual([]));
  test('is asked about anew when an article comes', () => expect(keptAfter(set('#a', `<p>${PROSE}</p><p>${PROSE}</p>`), none)).toBeNull());
});
