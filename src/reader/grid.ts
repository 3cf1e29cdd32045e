/** A cell of a table that holds data, with the head cells of its row and its column. */
export interface GridCell {
  element: Element;
  row: Element[];
  column: Element[];
}

export interface Grid {
  cells: GridCell[];
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

const spanOf = (cell: Element, name: string): number => Math.min(WIDEST, Math.max(1, Number(cell.getAttribute(name)) || 1));

interface Placed {
  element: Element;
  from: number;
  to: number;
  /** Begins in a row above. */
  hangs: boolean;
}

const cellsIn = (row: Element): Element[] => [...row.children].filter((e) => e.localName === 'td' || e.localName === 'th');

/** Every row's cells by column, those that hang down from the rows above among them. */
function placed(rows: readonly Element[]): Placed[][] {
  const hanging = new Map<number, { element: Element; rows: number }>();
  return rows.map((row) => {
    const line: Placed[] = [];
    let column = 0;
    const hang = (): void => {
      for (let over = hanging.get(column); over; over = hanging.get(column)) {
        line.push({ element: over.element, from: column, to: column, hangs: true });
        if (--over.rows === 0) hanging.delete(column);
        column++;
      }
    };
    for (const element of cellsIn(row)) {
      hang();
      const to = column + spanOf(element, 'colspan') - 1;
      line.push({ element, from: column, to, hangs: false });
      const deep = spanOf(element, 'rowspan');
      if (deep > 1) for (let c = column; c <= to; c++) hanging.set(c, { element, rows: deep - 1 });
      column = to + 1;
    }
    hang();
    return line;
  });
}

/** One cell over the whole width. */
const isTitle = ([cell, ...more]: readonly Element[]): boolean => cell !== undefined && more.length === 0 && spanOf(cell, 'colspan') > 1;

/** How many rows at the top are heads: those of a `thead`, all of `th`, or the first where it has no number and the rows below have. */
function headRows(rows: readonly Element[], lines: readonly Placed[][], textOf: (cell: Element) => string): number {
  let count = 0;
  const isHead = (i: number): boolean => {
    const cells = (lines[i] ?? []).filter(({ hangs }) => !hangs).map(({ element }) => element);
    return (
      rows[i]?.parentElement?.localName === 'thead' ||
      ((cells.length > 1 || isTitle(cells)) && cells.every((c) => c.localName === 'th' || textOf(c) === ''))
    );
  };
  while (count < rows.length && isHead(count)) count++;
  if (count > 0) return count;
  const [first, ...rest] = lines;
  const numberless = first !== undefined && first.length > 1 && !first.some(({ element }) => isData(textOf(element)));
  return numberless && rest.some((line) => line.some(({ element }, i) => i > 0 && isData(textOf(element)))) ? 1 : 0;
}

/** The data of a table under its heads; null for one that is only there to lay the page out. */
export function gridOf(table: Element, textOf: (cell: Element) => string): Grid | null {
  if (table.getAttribute('role') === 'presentation') return null;
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const lines = placed(rows);
  const top = headRows(rows, lines, textOf);
  const columnHeads = new Map<number, Element[]>();
  for (const line of lines.slice(0, top))
    for (const { element, from, to } of line)
      for (let c = from; c <= to; c++) {
        const heads = columnHeads.get(c) ?? [];
        if (!heads.includes(element)) columnHeads.set(c, [...heads, element].slice(-MOST_HEADS));
      }
  const cells: GridCell[] = [];
  for (const line of lines.slice(top)) {
    const [first] = line;
    const marked = line.filter(({ element }) => element.localName === 'th').map(({ element }) => element);
    const row = marked.length > 0 ? marked.slice(0, MOST_HEADS) : first && !isData(textOf(first.element)) ? [first.element] : [];
    for (const { element, from, hangs } of line)
      if (!hangs && element.localName !== 'th' && !row.includes(element)) cells.push({ element, row, column: columnHeads.get(from) ?? [] });
  }
  return { cells };
}
