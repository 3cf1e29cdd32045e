import Papa from 'papaparse';
import { FORMULA } from './csv.ts';
import { COLUMNS, unlisted } from './csvColumns.ts';
import { FileFault, type Item, type ItemReader } from './item.ts';
import { itemOf } from './readNative.ts';
import { LONGEST } from './sound.ts';

type Row = Readonly<Record<string, string>>;

/** Without these nothing can be made of a row. */
const NEEDED = ['id', 'title', 'quote'];

const opened = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell);

const orNull = (cell: string | undefined): string | null => (cell === undefined || cell === '' ? null : cell);

/** A number, or what was there instead: the schema then says that it is none. */
const numeric = (cell: string | undefined): unknown => {
  if (cell === undefined || cell === '') return null;
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(cell.trim()) ? Number(cell) : cell;
};

const plain = (cell: string | undefined): string[] => unlisted(cell ?? '').map(([word]) => word ?? '');

function figureOf(row: Row): unknown[] {
  if (!row.figure_value) return [];
  const to = numeric(row.figure_value_to);
  const period = { from: orNull(row.figure_period_from), to: orNull(row.figure_period_to), years: numeric(row.figure_period_years) };
  const from = numeric(row.figure_from);
  return [
    {
      value: to === null ? numeric(row.figure_value) : [numeric(row.figure_value), to],
      unit: row.figure_unit ?? '',
      qualifier: row.figure_qualifier || '=',
      role: row.figure_role || row.measure || row.kind || 'statement',
      per: orNull(row.figure_per),
      period: Object.values(period).every((part) => part === null) ? null : period,
      baseline: orNull(row.figure_baseline),
      from,
    },
  ];
}

function sightingOf(row: Row, now: string): unknown[] {
  if (row.quote === undefined || (row.quote === '' && !row.seen_at)) return [];
  return [
    {
      page: {
        url: orNull(row.page_url),
        title: orNull(row.page_title),
        outlet: orNull(row.page_outlet),
        author: orNull(row.page_author),
        published: orNull(row.page_published),
      },
      quote: {
        exact: row.quote,
        prefix: row.quote_before ?? '',
        suffix: row.quote_after ?? '',
        start: numeric(row.quote_start) ?? 0,
        end: numeric(row.quote_end) ?? row.quote.length,
      },
      at: row.seen_at || row.saved_at || now,
      ...(row.found_state && { found: { state: row.found_state, words: orNull(row.found_words), on: row.found_on } }),
    },
  ];
}

const sourceOf = (row: Row): unknown[] =>
  row.source_publisher
    ? [
        {
          publisher: row.source_publisher,
          title: orNull(row.source_title),
          date: orNull(row.source_date),
          url: orNull(row.source_url),
          primary: row.source_primary === 'true',
        },
      ]
    : [];

const PRECISION = { 4: 'year', 7: 'month' } as Readonly<Record<number, string>>;

/** The rows of one entry as a value for the schema, which says what is wrong with it. */
function claimOf(rows: readonly Row[], now: string): unknown {
  const [row = {}] = rows;
  const date = row.date || row.page_published || (row.saved_at || now).slice(0, 10);
  return {
    id: row.id,
    date,
    datePrecision: row.date_precision || PRECISION[date.length] || 'day',
    kind: row.kind || 'statement',
    title: row.title,
    summary: row.summary ?? row.quote,
    actor: plain(row.actor),
    counterparty: plain(row.counterparty),
    attribution: unlisted(row.said_by ?? '').map(([source, type]) => (type === undefined ? { source } : { source, type })),
    measure: orNull(row.measure),
    goods: plain(row.goods),
    event: orNull(row.event),
    figures: rows.flatMap(figureOf),
    deadline: orNull(row.deadline),
    status: row.status || 'reported',
    statusHistory: unlisted(row.status_history ?? '').map(([day, status, note = '']) => ({ date: day, status, note })),
    related: unlisted(row.related ?? '').map(([id, relation]) => ({ id, relation })),
    sources: rows.flatMap(sourceOf),
    verified: row.verified === 'true',
    sightings: rows.flatMap((r) => sightingOf(r, now)),
    note: row.note ?? '',
    tags: plain(row.tags),
    ...(row.rating && {
      rating: { words: row.rating, ...(row.rating_value && { value: numeric(row.rating_value) }), by: row.rating_by, at: row.rating_at },
    }),
    savedAt: row.saved_at || now,
  };
}

/** A spreadsheet writes what its language parts decimals with, and its system's line ends: the head, whose names have none of them, shows which. */
function signsOf(text: string): { delimiter: string; newline: '\r\n' | '\n' | '\r' } {
  const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const [head = ''] = text.split(newline, 1);
  const times = (sign: string): number => head.split(sign).length;
  const delimiter = [',', ';', '\t'].reduce((best, sign) => (times(sign) > times(best) ? sign : best));
  return { delimiter, newline: newline as '\r\n' | '\n' | '\r' };
}

/** Letters that are read together. */
const PIECE = 65_536;

const linesIn = (text: string): number => text.split('\n').length - 1;

/**
 * A table with a head: our own columns, in any order, others passed over. Rows that follow each other with one id are one entry.
 * @param now for a row that does not say when it was saved; ISO 8601, UTC
 */
export function csvReader(now: string): ItemReader {
  let rest = '';
  let line = 1;
  let head: string[] | null = null;
  let signs: { delimiter: string; newline: '\r\n' | '\n' | '\r' } | null = null;
  let enough = PIECE;
  let group: { rows: Row[]; line: number } | null = null;

  const close = (): Item[] => {
    const done = group;
    group = null;
    return done ? [itemOf('entries', claimOf(done.rows, now), done.line)] : [];
  };

  function take(cells: readonly string[], at: number): Item[] {
    if (cells.length === 1 && cells[0]?.trim() === '') return [];
    if (head === null) {
      head = cells.map((cell) =>
        cell
          .replace(/^\uFEFF/, '')
          .trim()
          .toLowerCase(),
      );
      const missing = NEEDED.filter((name) => !head?.includes(name));
      if (missing.length > 0) throw new FileFault(`This table has no column ${missing.map((name) => `"${name}"`).join(', ')}.`);
      return [];
    }
    if (cells.length !== head.length) {
      const why = `${cells.length} cells where the head has ${head.length}`;
      return [...close(), { refused: { line: at, what: 'the row', why } }];
    }
    const names = head;
    const row: Row = Object.fromEntries(cells.flatMap((cell, i) => (COLUMNS.includes(names[i] ?? '') ? [[names[i] ?? '', opened(cell)]] : [])));
    if (group && group.rows[0]?.id === row.id && group.rows.length < 2000) {
      group.rows.push(row);
      return [];
    }
    const items = close();
    group = { rows: [row], line: at };
    return items;
  }

  function read(last: boolean): Item[] {
    signs ??= signsOf(rest);
    const { data, meta, errors } = new Papa.Parser(signs).parse(rest, 0, !last) as Papa.ParseResult<string[]>;
    const items: Item[] = [];
    for (const cells of data) {
      const at = line;
      // The parser tells how far it came, not where each row began: line ends within cells are counted from the cells.
      line += 1 + cells.reduce((sum, cell) => sum + linesIn(cell), 0);
      items.push(...take(cells, at));
    }
    rest = last ? '' : rest.slice(meta.cursor);
    if (rest.length > 4 * LONGEST) throw new FileFault(`A cell that begins on line ${line} does not end.`);
    for (const { message, row } of errors) if (last) items.push({ refused: { line, what: `row ${(row ?? 0) + 1}`, why: message } });
    return items;
  }

  return {
    push(text) {
      rest += text;
      if (rest.length < enough) return [];
      const items = read(false);
      // Small pieces are read together, and a row that has not ended is not read again for every one of them.
      enough = Math.max(PIECE, rest.length * 2);
      return items;
    },
    end() {
      const items = [...read(true), ...close()];
      if (head === null) throw new FileFault('This file is empty.');
      return items;
    },
  };
}
