import type { Cell, Row } from './figured.ts';

/** A cell of a table that holds data, with the head cells of its row and its column. */
interface GridCell {
  cell: Cell;
  row: Cell[];
  column: Cell[];
}

/** Spans beyond it are a page's mistake. */
const WIDEST = 50;

/** Heads beyond it are data in bold letters; the nearest count. */
const MOST_HEADS = 4;

const NUMBER = /\d/;
/** "2018", "Q3 2020", "Aug. 7", "2017-18": digits that head a column. */
const DATE =
  /^(?:(?:q[1-4]|h[12]|fy)\s*)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*)?(?:\d{1,2},?\s*)?(?:(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?)?(?:\s*(?:q[1-4]|h[12]))?$/i;

const isData = (text: string): boolean => NUMBER.test(text) && !DATE.test(text.trim()) && (text.match(/\p{L}/gu)?.length ?? 0) <= 24;

const spanOf = (cells: number): number => Math.min(WIDEST, cells);

interface Placed {
  cell: Cell;
  from: number;
  to: number;
  /** Begins in a row above. */
  hangs: boolean;
}

/** Every row's cells by column, those that hang down from the rows above among them. */
function placed(rows: readonly Row[]): Placed[][] {
  const hanging = new Map<number, { cell: Cell; rows: number }>();
  return rows.map((row) => {
    const line: Placed[] = [];
    let column = 0;
    const hang = (): void => {
      for (let over = hanging.get(column); over; over = hanging.get(column)) {
        line.push({ cell: over.cell, from: column, to: column, hangs: true });
        if (--over.rows === 0) hanging.delete(column);
        column++;
      }
    };
    for (const cell of row.cells) {
      hang();
      const to = column + spanOf(cell.wide) - 1;
      line.push({ cell, from: column, to, hangs: false });
      const deep = spanOf(cell.deep);
      if (deep > 1) for (let c = column; c <= to; c++) hanging.set(c, { cell, rows: deep - 1 });
      column = to + 1;
    }
    hang();
    return line;
  });
}

/** One cell over the whole width. */
const isTitle = ([cell, ...more]: readonly Cell[]): boolean => cell !== undefined && more.length === 0 && cell.wide > 1;

/** How many rows at the top are heads: those of a `thead`, all of `th`, or the first where it has no number and the rows below have. */
function headRows(rows: readonly Row[], lines: readonly Placed[][], textOf: (cell: Cell) => string): number {
  let count = 0;
  const isHead = (i: number): boolean => {
    const cells = (lines[i] ?? []).filter(({ hangs }) => !hangs).map(({ cell }) => cell);
    return rows[i]?.head || ((cells.length > 1 || isTitle(cells)) && cells.every((c) => c.th || textOf(c) === ''));
  };
  while (count < rows.length && isHead(count)) count++;
  if (count > 0) return count;
  const [first, ...rest] = lines;
  const numberless = first !== undefined && first.length > 1 && !first.some(({ cell }) => isData(textOf(cell)));
  return numberless && rest.some((line) => line.some(({ cell }, i) => i > 0 && isData(textOf(cell)))) ? 1 : 0;
}

/** The data of a table under its heads. */
export function gridOf(rows: readonly Row[], textOf: (cell: Cell) => string): { cells: GridCell[] } {
  const lines = placed(rows);
  const top = headRows(rows, lines, textOf);
  const columnHeads = new Map<number, Cell[]>();
  for (const line of lines.slice(0, top))
    for (const { cell, from, to } of line)
      for (let c = from; c <= to; c++) {
        const heads = columnHeads.get(c) ?? [];
        if (!heads.includes(cell)) columnHeads.set(c, [...heads, cell].slice(-MOST_HEADS));
      }
  const cells: GridCell[] = [];
  for (const line of lines.slice(top)) {
    const [first] = line;
    const marked = line.filter(({ cell }) => cell.th).map(({ cell }) => cell);
    const row = marked.length > 0 ? marked.slice(0, MOST_HEADS) : first && !isData(textOf(first.cell)) ? [first.cell] : [];
    for (const { cell, from, hangs } of line)
      if (!hangs && !cell.th && !row.includes(cell)) cells.push({ cell, row, column: columnHeads.get(from) ?? [] });
  }
  return { cells };
}
