import type { EntryFigure, EntrySource } from '../model/entry.ts';
import type { SavedEntry, Sighting } from '../model/saved.ts';

/** A table's cell: text is guarded against formulas, a number stays one. */
export type Cell = string | number | null;

// ` | ` parts items, ` :: ` the fields of one; their letters are guarded where they are text, and `\-` is a field with nothing in it.
const guarded = (part: string): string => (part === '' ? '\\-' : part.replace(/[\\|:]/g, '\\$&'));
const listed = (items: readonly (readonly string[])[]): string => items.map((fields) => fields.map(guarded).join(' :: ')).join(' | ');

/** What `listed` wrote, read back. */
export function unlisted(cell: string): string[][] {
  if (cell === '') return [];
  const items: string[][] = [[]];
  let field = '';
  const close = (): void => void items.at(-1)?.push(field);
  for (let i = 0; i < cell.length; i++) {
    const rest = cell.slice(i, i + 4);
    if (cell[i] === '\\') {
      const letter = cell[++i] ?? '';
      if (letter !== '-') field += letter;
    } else if (rest === ' :: ') {
      close();
      field = '';
      i += 3;
    } else if (rest.startsWith(' | ')) {
      close();
      field = '';
      items.push([]);
      i += 2;
    } else field += cell[i];
  }
  close();
  return items;
}

const plain = (words: readonly string[]): string => listed(words.map((word) => [word]));

/** The columns of the entry itself: they stand on each of its rows. */
export const ENTRY_COLUMNS: Readonly<Record<string, (entry: SavedEntry) => Cell>> = {
  id: (e) => e.id,
  saved_at: (e) => e.savedAt,
  date: (e) => e.date,
  date_precision: (e) => e.datePrecision,
  kind: (e) => e.kind,
  title: (e) => e.title,
  summary: (e) => e.summary,
  actor: (e) => plain(e.actor),
  counterparty: (e) => plain(e.counterparty),
  said_by: (e) => listed(e.attribution.map(({ source, type }) => (type === undefined ? [source] : [source, type]))),
  measure: (e) => e.measure,
  goods: (e) => plain(e.goods),
  event: (e) => e.event,
  deadline: (e) => e.deadline,
  status: (e) => e.status,
  status_history: (e) => listed(e.statusHistory.map(({ date, status, note }) => [date, status, note])),
  related: (e) => listed(e.related.map(({ id, relation }) => [id, relation])),
  verified: (e) => String(e.verified),
  note: (e) => e.note,
  tags: (e) => plain(e.tags),
  rating: (e) => e.rating?.words ?? null,
  rating_value: (e) => e.rating?.value ?? null,
  rating_by: (e) => e.rating?.by ?? null,
  rating_at: (e) => e.rating?.at ?? null,
};

/** The columns of a figure: the n-th row of an entry has its n-th figure. */
export const FIGURE_COLUMNS: Readonly<Record<string, (figure: EntryFigure) => Cell>> = {
  figure_value: ({ value }) => (Array.isArray(value) ? value[0] : value),
  figure_value_to: ({ value }) => (Array.isArray(value) ? value[1] : null),
  figure_unit: (f) => f.unit,
  figure_qualifier: (f) => f.qualifier,
  figure_role: (f) => f.role,
  figure_per: (f) => f.per,
  figure_from: (f) => f.from ?? null,
  figure_period_from: (f) => f.period?.from ?? null,
  figure_period_to: (f) => f.period?.to ?? null,
  figure_period_years: (f) => f.period?.years ?? null,
  figure_baseline: (f) => f.baseline,
};

export const SOURCE_COLUMNS: Readonly<Record<string, (source: EntrySource) => Cell>> = {
  source_publisher: (s) => s.publisher,
  source_title: (s) => s.title ?? null,
  source_date: (s) => s.date,
  source_url: (s) => s.url,
  source_primary: (s) => String(s.primary),
};

export const SIGHTING_COLUMNS: Readonly<Record<string, (sighting: Sighting) => Cell>> = {
  seen_at: (s) => s.at,
  page_url: ({ page }) => page.url,
  page_title: ({ page }) => page.title,
  page_outlet: ({ page }) => page.outlet,
  page_author: ({ page }) => page.author,
  page_published: ({ page }) => page.published,
  quote: ({ quote }) => quote.exact,
  quote_before: ({ quote }) => quote.prefix,
  quote_after: ({ quote }) => quote.suffix,
  quote_start: ({ quote }) => quote.start,
  quote_end: ({ quote }) => quote.end,
  found_state: ({ found }) => found?.state ?? null,
  found_words: ({ found }) => found?.words ?? null,
  found_on: ({ found }) => found?.on ?? null,
};

export const COLUMNS: readonly string[] = [ENTRY_COLUMNS, FIGURE_COLUMNS, SIGHTING_COLUMNS, SOURCE_COLUMNS].flatMap(Object.keys);
