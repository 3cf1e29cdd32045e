import { looksReadable } from './readable.ts';

/** Where a page says in its tags that it is an article. */
const TAGS = `meta:is([property="article:published_time" i], [name="article:published_time" i], [property="og:type" i][content="article" i], [name="og:type" i][content="article" i]), [itemprop~="articleBody"]`;

const TYPE = /(?:Article|BlogPosting|Report)"/;

/** A glance at a page, before what reads it is there: it overlooks no article and takes few other pages for one. */
export const mayBeArticle = (document: Document): boolean =>
  document.querySelector(TAGS) !== null ||
  [...document.querySelectorAll('script[type="application/ld+json" i]')].some(({ textContent }) => TYPE.test(textContent ?? '')) ||
  looksReadable(document);
