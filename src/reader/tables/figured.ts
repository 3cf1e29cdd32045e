import type { BlockRole } from '../../model/article.ts';
import { type Block, closest, type Level, type Outline } from '../choice/outline.ts';

/** A cell by its blocks, of which an empty one has none. */
export interface Cell {
  th: boolean;
  wide: number;
  deep: number;
  blocks: number[];
}

export interface Row {
  head: boolean;
  cells: Cell[];
}

export interface Table {
  is: 'table';
  caption: number | null;
  rows: Row[];
}

export interface List {
  is: 'list';
  items: { block: number; as: 'item' | 'term' | 'description' }[];
}

/** The blocks of an element, in order, by the element that is asked for; blocks of other roles stand in none. */
function byElement(blocks: readonly Block[], roles: readonly BlockRole[], ...tags: readonly string[]): Map<Level, number[]> {
  const found = new Map<Level, number[]>();
  for (const [index, { level, role }] of blocks.entries()) {
    const around = roles.includes(role) ? closest(level, ...tags) : null;
    if (!around) continue;
    const known = found.get(around);
    if (known) known.push(index);
    else found.set(around, [index]);
  }
  return found;
}

const span = (says: string | undefined): number => Math.max(1, Number.parseInt(says ?? '', 10) || 1);

const AS: Record<string, List['items'][number]['as']> = { dt: 'term', dd: 'description' };

/** The tables and lists that blocks of the article stand in: which cells and items, in what order. `kept`: the article's blocks. */
export function figuredOf(kept: readonly Block[], { levels }: Pick<Outline, 'levels'>): (Table | List)[] {
  const lists = [...byElement(kept, ['list-item'], 'ul', 'ol', 'dl').values()].map(
    (items): List => ({
      is: 'list',
      items: items.map((block) => ({ block, as: AS[closest(kept[block]?.level ?? null, 'dt', 'dd', 'li')?.tag ?? ''] ?? 'item' })),
    }),
  );
  const cells = byElement(kept, ['cell', 'heading'], 'td', 'th');
  const tables = new Set([...cells.keys()].map((cell) => closest(cell, 'table')).filter((table) => table !== null));
  if (tables.size === 0) return lists;
  const captions = new Map(
    [...byElement(kept, ['caption', 'heading'], 'caption')].reverse().map(([caption, [first]]) => [closest(caption, 'table'), first] as const),
  );
  const rows = new Map<Level, Cell[]>();
  const rowsOf = new Map<Level, Row[]>();
  for (const level of levels) {
    const { tag, says, up } = level;
    const table = tag === 'tr' ? closest(up, 'table') : null;
    if (table) {
      const row: Row = { head: up?.tag === 'thead', cells: [] };
      rows.set(level, row.cells);
      const known = rowsOf.get(table);
      if (known) known.push(row);
      else rowsOf.set(table, [row]);
    } else if (up && (tag === 'td' || tag === 'th'))
      rows.get(up)?.push({ th: tag === 'th', wide: span(says.colspan), deep: span(says.rowspan), blocks: cells.get(level) ?? [] });
  }
  return [
    ...lists,
    ...[...tables]
      .filter(({ says }) => says.role !== 'presentation')
      .map((table): Table => ({ is: 'table', caption: captions.get(table) ?? null, rows: rowsOf.get(table) ?? [] })),
  ];
}
