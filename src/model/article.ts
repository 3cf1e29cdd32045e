import * as v from 'valibot';
import { Day } from './day.ts';
import { Span } from './span.ts';

export const BlockRole = v.picklist(['paragraph', 'heading', 'list-item', 'quotation', 'caption', 'cell']);
export type BlockRole = v.InferOutput<typeof BlockRole>;

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What stands over a cell or a list's item, as indexes of blocks: the heads of its row and column; the table's caption or the list's lead-in. */
export const Heads = v.object({ row: v.array(index), column: v.array(index), over: v.nullable(index) });
export type Heads = v.InferOutput<typeof Heads>;

/** A piece of text that reads on its own: sentences never cross its ends. */
export const Block = v.object({ ...Span.entries, role: BlockRole, heads: v.exactOptional(Heads) });
export type Block = v.InferOutput<typeof Block>;

/**
 * An article as read. `text` is the one true text: every span of every mention and claim points into it.
 * Blocks are in order and do not overlap; what lies between two blocks is white space.
 */
export const Article = v.object({
  title: v.nullable(v.string()),
  /** The canonical address; http(s) only. */
  url: v.nullable(v.string()),
  published: v.nullable(Day),
  /** BCP 47, as declared or guessed; null where neither. */
  language: v.nullable(v.string()),
  /** The name of the outlet that carries it ("Reuters"), as the page declares it. */
  outlet: v.nullable(v.string()),
  author: v.nullable(v.string()),
  text: v.string(),
  blocks: v.array(Block),
});
export type Article = v.InferOutput<typeof Article>;
