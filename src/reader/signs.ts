import { looksReadable, PARAGRAPHS } from './readable.ts';

/** Where a page says in its tags that it is an article. */
const TAGS = `meta:is([property="article:published_time" i], [name="article:published_time" i], [property="og:type" i][content="article" i], [name="og:type" i][content="article" i]), [itemprop~="articleBody"]`;

const TYPE = /(?:Article|BlogPosting|Report)"/;

/** The articles of a front page are listed. */
const LISTED = /"(?:ItemList|CollectionPage)"/;

/** Longer ones (characters) carry an archive, or mean harm: nothing of them is worth the way to the background. */
const LONGEST = 300_000;

const DATA = 'script[type="application/ld+json" i]';

const sourcesOf = (scripts: Iterable<Element>): string[] =>
  [...scripts].map(({ textContent }) => textContent ?? '').filter(({ length }) => length <= LONGEST);

/** The JSON-LD of a page, a string a script. */
export const dataOf = (document: Document): string[] => sourcesOf(document.querySelectorAll(DATA));

/** Whether a page's JSON-LD is about one article, as far as can be told without taking it apart. */
export const describesArticle = (data: readonly string[]): boolean =>
  data.some((source) => TYPE.test(source)) && !data.some((source) => LISTED.test(source));

const saysIt = (element: Element): boolean => element.localName === 'meta' || (element.getAttribute('itemprop')?.includes('articleBody') ?? false);

/** A glance at a page, before what reads it is there: it overlooks no article and takes few other pages for one. */
export function mayBeArticle(document: Document): boolean {
  // Once through the page for all: each time is a good part of what a page that is no article bears.
  const scripts: Element[] = [];
  const paragraphs: Element[] = [];
  for (const one of document.querySelectorAll(`${DATA}, ${TAGS}, ${PARAGRAPHS}`)) {
    if (saysIt(one)) return true;
    (one.localName === 'script' ? scripts : paragraphs).push(one);
  }
  return describesArticle(sourcesOf(scripts)) || looksReadable(paragraphs);
}
