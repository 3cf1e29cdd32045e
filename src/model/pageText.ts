import * as v from 'valibot';
import { BlockRole } from './article.ts';
import { Span } from './span.ts';

const words = v.nullable(v.string());

/** What a page says of its article outside the article's text, as it stands there: nothing is made of it yet. */
export const Said = v.object({
  /** Where it was loaded from, and its own word on that. */
  url: words,
  canonical: words,
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
  /** What marks a day of publication in the page itself, the surest first. */
  stamps: v.array(v.string()),
});
export type Said = v.InferOutput<typeof Said>;

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const indexes = v.array(index);

/** A row of cells by their blocks, of which an empty cell has none. */
const Row = v.object({ head: v.boolean(), cells: v.array(v.object({ th: v.boolean(), wide: index, deep: index, blocks: indexes })) });

/** A table or list of the article, its blocks by their index. */
export const Figured = v.variant('is', [
  v.object({ is: v.literal('table'), caption: v.nullable(index), rows: v.array(Row) }),
  v.object({ is: v.literal('list'), items: v.array(v.object({ block: index, as: v.picklist(['item', 'term', 'description']) })) }),
]);
export type Figured = v.InferOutput<typeof Figured>;

/** A page as its script reads it. Its text is the article's one true text; all else about the article is worked out elsewhere. */
export const PageText = v.object({
  said: Said,
  text: v.string(),
  blocks: v.array(v.object({ ...Span.entries, role: BlockRole })),
  figured: v.array(Figured),
});
export type PageText = v.InferOutput<typeof PageText>;
