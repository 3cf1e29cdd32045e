import type { BlockRole } from '../model/article.ts';
import type { Figured } from '../model/pageText.ts';
import type { RawBlock } from './blocks.ts';

type Row = Extract<Figured, { is: 'table' }>['rows'][number];
type Item = Extract<Figured, { is: 'list' }>['items'][number];

/** The blocks of an element, in order, by the element that is asked for; blocks of other roles stand in none. */
function byElement(blocks: readonly RawBlock[], roles: readonly BlockRole[], selector: string): Map<Element, number[]> {
  const found = new Map<Element, number[]>();
  for (const [index, { element, role }] of blocks.entries()) {
    const around = roles.includes(role) ? element.closest(selector) : null;
    if (!around) continue;
    const known = found.get(around);
    if (known) known.push(index);
    else found.set(around, [index]);
  }
  return found;
}

const span = (cell: Element, name: string): number => Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '', 10) || 1);

const rowOf = (row: Element, cells: ReadonlyMap<Element, number[]>): Row => ({
  head: row.parentElement?.localName === 'thead',
  cells: [...row.children]
    .filter(({ localName }) => localName === 'td' || localName === 'th')
    .map((cell) => ({ th: cell.localName === 'th', wide: span(cell, 'colspan'), deep: span(cell, 'rowspan'), blocks: cells.get(cell) ?? [] })),
});

const AS: Record<string, Item['as']> = { dt: 'term', dd: 'description' };

/** The tables and lists that blocks of the article stand in, as far as can be told without thinking: which cells and items, in what order. */
export function figuredOf(blocks: readonly RawBlock[]): Figured[] {
  if (!blocks.some(({ role }) => role === 'cell' || role === 'list-item')) return [];
  const lists = [...byElement(blocks, ['list-item'], 'ul, ol, dl').values()].map((items): Figured => {
    return { is: 'list', items: items.map((block) => ({ block, as: AS[blocks[block]?.element.closest('dt, dd, li')?.localName ?? ''] ?? 'item' })) };
  });
  const cells = byElement(blocks, ['cell', 'heading'], 'td, th');
  const captions = byElement(blocks, ['caption', 'heading'], 'caption');
  const tables = new Set([...cells.keys()].map((cell) => cell.closest('table')).filter((table) => table !== null));
  return [
    ...lists,
    ...[...tables]
      .filter((table) => table.getAttribute('role') !== 'presentation')
      .map((table): Figured => {
        const caption = [...captions].find(([element]) => element.closest('table') === table)?.[1][0] ?? null;
        const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
        return { is: 'table', caption, rows: rows.map((row) => rowOf(row, cells)) };
      }),
  ];
}
