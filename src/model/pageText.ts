import * as v from 'valibot';

const words = v.nullable(v.string());

/** What a page says of its article outside the article's text, as it stands there: nothing is made of it yet. */
export const Said = v.object({
  /** Where it was loaded from, and its own word on that. */
  url: words,
  canonical: words,
  /** Its head speaks of another article than the one that is read. */
  foreign: v.boolean(),
  /** Its JSON-LD, a string a script. */
  data: v.array(v.string()),
  /** Names in lower case, with their contents, in the order of the page. */
  metas: v.array(v.tuple([v.string(), v.string()])),
  /** Its `title` element, and its first heading. */
  title: words,
  heading: words,
  lang: words,
  author: words,
  publisher: words,
  /** What marks a day of publication in the page itself, the surest first, with the words that it stands in. */
  stamps: v.array(v.tuple([v.string(), v.string()])),
});
export type Said = v.InferOutput<typeof Said>;

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * A page as its script reads it: all that may be of an article, as it stands there. Which of it is, is worked out elsewhere. Lists, not objects with
 * names: there is one for every element of a page, and the way to the background is a good part of what a page bears of us.
 */
export const PageText = v.object({
  said: Said,
  /** The block-level elements, the outermost first: the tag, and the one around it by its place in this list, 0 for the first itself. */
  levels: v.array(v.tuple([v.string(), index])),
  /** What some of them say of themselves, or hold: the place of the element, the name of an attribute or element, its value. */
  traits: v.array(v.tuple([index, v.string(), v.string()])),
  /** The element around it, its text, and how much of that is links, from 0 to 1. */
  blocks: v.array(v.tuple([index, v.string(), v.number()])),
});
export type PageText = v.InferOutput<typeof PageText>;
