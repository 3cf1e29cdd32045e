import type { Heads } from '../model/article.ts';
import type { RawBlock } from './blocks.ts';
import { type Grid, gridOf } from './grid.ts';

/** A title over a table or a list's lead-in is short and no whole sentence, or leads on with a colon. */
const LONGEST_TITLE = 160;
const LEADS_ON = /:["'”’)]*$/;
const ENDS = /[.!?]["'”’)]*$/;

const CELL = 'td, th';

/** The blocks of an element, in order, by the element that is asked for. */
function byElement(blocks: readonly RawBlock[], selector: string): Map<Element, number[]> {
  const found = new Map<Element, number[]>();
  for (const [index, { element }] of blocks.entries()) {
    const around = element.closest(selector);
    if (!around) continue;
    const known = found.get(around);
    if (known) known.push(index);
    else found.set(around, [index]);
  }
  return found;
}

/** What stands directly over the block at `index`, where it is meant for what follows. */
function titleBefore(blocks: readonly RawBlock[], index: number): number | null {
  const before = blocks[index - 1];
  if (!before || before.role === 'cell' || before.role === 'list-item' || before.text.length > LONGEST_TITLE) return null;
  if (before.role === 'heading' || before.role === 'caption' || LEADS_ON.test(before.text)) return index - 1;
  return null;
}

/** The table's caption, or the title over it; a title without a colon stands over a table, never over a list. */
function overTable(blocks: readonly RawBlock[], caption: number | undefined, first: number): number | null {
  const title = caption ?? titleBefore(blocks, first);
  if (title !== null) return title;
  const before = blocks[first - 1];
  return before?.role === 'paragraph' && before.text.length <= LONGEST_TITLE && !ENDS.test(before.text) ? first - 1 : null;
}

/** Takes in the heads of every cell of one table. */
function ofTable(blocks: readonly RawBlock[], grid: Grid, cells: ReadonlyMap<Element, number[]>, over: number | null, heads: (Heads | null)[]): void {
  const indexes = (elements: readonly Element[]): number[] => elements.flatMap((e) => cells.get(e) ?? []);
  for (const { element, row, column } of grid.cells) {
    const own = cells.get(element) ?? [];
    const found: Heads = { row: indexes(row), column: indexes(column), over };
    if (found.row.length === 0 && found.column.length === 0) continue;
    for (const index of own) if (blocks[index]) heads[index] = found;
  }
}

/** Takes in the lead-in of every item of one list; a term heads its description, as a row's first cell heads the others. */
function ofList(blocks: readonly RawBlock[], items: readonly number[], heads: (Heads | null)[]): void {
  const [first] = items;
  if (first === undefined) return;
  const over = titleBefore(blocks, first);
  let term: number | null = null;
  for (const index of items) {
    const block = blocks[index];
    if (block?.role !== 'list-item') continue;
    const isDescription = block.element.closest('dt, dd, li')?.localName === 'dd';
    if (block.element.closest('dt, dd, li')?.localName === 'dt') term = index;
    const row = isDescription && term !== null ? [term] : [];
    if (over !== null || row.length > 0) heads[index] = { row, column: [], over };
  }
}

/** For each block of an article: what stands over it in its table or list, null for one without. */
export function headsOf(blocks: readonly RawBlock[]): (Heads | null)[] {
  const heads: (Heads | null)[] = blocks.map(() => null);
  if (!blocks.some(({ role }) => role === 'cell' || role === 'list-item')) return heads;
  for (const items of byElement(blocks, 'ul, ol, dl').values()) ofList(blocks, items, heads);
  const captions = new Map<Element | null, number | undefined>();
  for (const [caption, [index]] of byElement(blocks, 'caption')) captions.set(caption.closest('table'), index);
  const cellsOf = new Map<Element, Map<Element, number[]>>();
  for (const [cell, indexes] of byElement(blocks, CELL)) {
    const table = cell.closest('table');
    if (!table) continue;
    const cells = cellsOf.get(table) ?? new Map<Element, number[]>();
    cellsOf.set(table, cells.set(cell, indexes));
  }
  for (const [table, cells] of cellsOf) {
    const grid = gridOf(table, (cell) => (cells.get(cell) ?? []).map((i) => blocks[i]?.text ?? '').join(' '));
    const [first] = [...cells.values()].flat();
    if (grid && first !== undefined) ofTable(blocks, grid, cells, overTable(blocks, captions.get(table), first), heads);
  }
  return heads;
}
