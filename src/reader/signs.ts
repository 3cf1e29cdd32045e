import { looksReadable } from './readable.ts';

/** Where a page says in its head that it is an article … */
const META = `meta:is([property="article:published_time" i], [name="article:published_time" i], [property="og:type" i][content="article" i], [name="og:type" i][content="article" i])`;

/** … and where in its body. */
const BODY = '[itemprop~="articleBody"]';

const TYPE = /(?:Article|BlogPosting|Report)"/;

/** The articles of a front page are listed. */
const LISTED = /"(?:ItemList|CollectionPage)"/;

/** Longer ones (characters) carry an archive, or mean harm: nothing of them is worth the way to the background. */
const LONGEST = 300_000;

const DATA = 'script[type="application/ld+json" i]';

/** The JSON-LD of a page, a string a script. */
export const dataOf = (document: Document): string[] =>
  [...document.querySelectorAll(DATA)].map(({ textContent }) => textContent ?? '').filter(({ length }) => length <= LONGEST);

/** Whether a page's JSON-LD is about one article, as far as can be told without taking it apart. */
export const describesArticle = (data: readonly string[]): boolean =>
  data.some((source) => TYPE.test(source)) && !data.some((source) => LISTED.test(source));

/**
 * A glance at a page, before what reads it is there: it overlooks no article and takes few other pages for one. A browser goes through a page by a
 * tag's name several times in less than once by a choice of them, and most pages have nothing that needs a closer look.
 */
export const mayBeArticle = (document: Document): boolean =>
  document.querySelector(META) !== null ||
  document.querySelector(BODY) !== null ||
  (document.querySelector(DATA) !== null && describesArticle(dataOf(document))) ||
  looksReadable(document);
