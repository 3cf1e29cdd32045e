import Papa from 'papaparse';
import type { SavedEntry } from '../model/saved.ts';
import { type Cell, COLUMNS, ENTRY_COLUMNS, FIGURE_COLUMNS, SIGHTING_COLUMNS, SOURCE_COLUMNS } from './csvColumns.ts';
import { entriesOnly, type Format } from './format.ts';

/**
 * What a spreadsheet would take for a formula, full-width letters too, and the apostrophe that guards it: so that taking one
 * apostrophe away on the way in gives back exactly what was there.
 */
export const FORMULA = /^['=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

const cellsOf = <T>(columns: Readonly<Record<string, (of: T) => Cell>>, of: T | undefined): Cell[] =>
  Object.values(columns).map((cell) => (of === undefined ? null : cell(of)));

function rowsOf(entry: SavedEntry): Cell[][] {
  const rows = Math.max(1, entry.figures.length, entry.sightings.length, entry.sources.length);
  return Array.from({ length: rows }, (_, i) => [
    ...cellsOf(ENTRY_COLUMNS, entry),
    ...cellsOf(FIGURE_COLUMNS, entry.figures[i]),
    ...cellsOf(SIGHTING_COLUMNS, entry.sightings[i]),
    ...cellsOf(SOURCE_COLUMNS, entry.sources[i]),
  ]);
}

const written = (rows: readonly (readonly Cell[])[]): string => `${Papa.unparse(rows as Cell[][], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;

/** RFC 4180 in UTF-8. An entry takes as many rows as it has figures, sightings or sources, whichever are most. */
export const csv: Format = {
  ending: 'csv',
  type: 'text/csv',
  // The mark at the head tells spreadsheets that it is UTF-8.
  writer: () =>
    entriesOnly(
      (entry) => written(rowsOf(entry)),
      () => `\uFEFF${written([COLUMNS])}`,
    ),
};
