import type { Article, Heads } from '../../model/article.ts';
import { wordsAt } from '../../model/span.ts';
import type { Cell, List, Table } from './figured.ts';
import { gridOf } from './grid.ts';

/** A title over a table or a list's lead-in is short and no whole sentence, or leads on with a colon. */
const LONGEST_TITLE = 160;
const LEADS_ON = /:["'”’)]*$/;
const ENDS = /[.!?]["'”’)]*$/;

type Composed = Pick<Article, 'text' | 'blocks'>;
type Over = (Heads | null)[];

const lengthOf = ({ blocks }: Composed, index: number): number => (blocks[index]?.end ?? 0) - (blocks[index]?.start ?? 0);

const wordsOf = ({ blocks, text }: Composed, index: number): string => {
  const block = blocks[index];
  return block ? wordsAt(text, block) : '';
};

/** What stands directly over the block at `index`, where it is meant for what follows. */
function titleBefore(page: Composed, index: number): number | null {
  const role = page.blocks[index - 1]?.role;
  if (!role || role === 'cell' || role === 'list-item' || lengthOf(page, index - 1) > LONGEST_TITLE) return null;
  return role === 'heading' || role === 'caption' || LEADS_ON.test(wordsOf(page, index - 1)) ? index - 1 : null;
}

/** The table's caption, or the title over it; a title without a colon stands over a table, never over a list. */
function overTable(page: Composed, caption: number | null, first: number): number | null {
  const title = caption ?? titleBefore(page, first);
  if (title !== null) return title;
  const isTitle = page.blocks[first - 1]?.role === 'paragraph' && lengthOf(page, first - 1) <= LONGEST_TITLE && !ENDS.test(wordsOf(page, first - 1));
  return isTitle ? first - 1 : null;
}

/** Takes in the heads of every cell of one table. */
function ofTable(page: Composed, { caption, rows }: Table, heads: Over): void {
  const { cells } = gridOf(rows, (cell) => cell.blocks.map((index) => wordsOf(page, index)).join(' '));
  const first = Math.min(...rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks)));
  const over = overTable(page, caption, first);
  const indexes = (of: readonly Cell[]): number[] => of.flatMap((cell) => cell.blocks);
  for (const { cell, row, column } of cells) {
    const found: Heads = { row: indexes(row), column: indexes(column), over };
    if (found.row.length === 0 && found.column.length === 0) continue;
    for (const index of cell.blocks) heads[index] = found;
  }
}

/** Takes in the lead-in of every item of one list; a term heads its description, as a row's first cell heads the others. */
function ofList(page: Composed, { items }: List, heads: Over): void {
  const [first] = items;
  if (!first) return;
  const over = titleBefore(page, first.block);
  let term: number | null = null;
  for (const { block, as } of items) {
    if (as === 'term') term = block;
    const row = as === 'description' && term !== null ? [term] : [];
    if (over !== null || row.length > 0) heads[block] = { row, column: [], over };
  }
}

/** For each block of an article: what stands over it in its table or list, null for one without. */
export function headsOf(page: Composed, all: readonly (Table | List)[]): Over {
  const heads: Over = page.blocks.map(() => null);
  for (const figured of all) {
    if (figured.is === 'list') ofList(page, figured, heads);
    else ofTable(page, figured, heads);
  }
  return heads;
}
