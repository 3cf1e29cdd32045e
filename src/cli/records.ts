import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { compileLexicon, type Lexicon } from '../engine/lexicon.ts';
import { type Day, daysOf } from '../model/day.ts';
import { Entity } from '../model/entity.ts';
import { Entry } from '../model/entry.ts';
import { postingsOf } from '../model/indexing.ts';
import { keysOfEntry } from '../model/keys.ts';
import { inOrder, nearestIn } from '../model/postings.ts';
import type { Query } from '../model/query.ts';
import { wrongAt } from '../model/wrongAt.ts';
import { UsageError } from './options.ts';

/** The records to link against, found as in the extension's ledger. */
export interface Records {
  lexicon: Lexicon;
  /** By date. */
  entries: readonly Entry[];
  /** The last day of the newest record; null where there is none. */
  newest: Day | null;
  find(query: Query): Entry[];
}

/** Beside the source and beside the built file alike. */
const SHIPPED = fileURLToPath(new URL('../../public/packs', import.meta.url));

const Rows = v.union([v.array(v.unknown()), v.looseObject({ entities: v.array(v.unknown()), entries: v.array(v.unknown()) })]);

/** A pack of ours, or a plain JSON array of records or entities, as fact files are. @throws UsageError that names the record and field */
function readPack(file: string): { entities: Entity[]; entries: Entry[] } {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`--pack ${file}: ${error instanceof Error ? error.message.split('\n')[0] : 'cannot be read'}`);
  }
  const rows = v.safeParse(Rows, raw);
  if (!rows.success) throw new UsageError(`--pack ${file}: neither a pledge pack nor a list of records`);
  const all = Array.isArray(rows.output) ? rows.output : [...rows.output.entities, ...rows.output.entries];
  const isEntry = (row: unknown): boolean => typeof row === 'object' && row !== null && 'kind' in row;
  const check = <S extends v.GenericSchema>(schema: S, row: unknown): v.InferOutput<S> => {
    const result = v.safeParse(schema, row);
    if (result.success) return result.output;
    const id = typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '(no id)';
    throw new UsageError(`--pack ${basename(file)}: record ${id}: ${wrongAt(result.issues)}`);
  };
  return { entities: all.filter((r) => !isEntry(r)).map((r) => check(Entity, r)), entries: all.filter(isEntry).map((r) => check(Entry, r)) };
}

/** `files` null: the shipped packs. @throws UsageError */
export function loadRecords(files: readonly string[] | null): Records {
  const paths =
    files ??
    readdirSync(SHIPPED)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(SHIPPED, name));
  const packs = paths.map(readPack);
  const lexicon = compileLexicon(packs.flatMap((pack) => pack.entities));
  const entries = [...new Map(packs.flatMap((pack) => pack.entries).map((entry) => [entry.id, entry])).values()].sort(inOrder);
  const postings = postingsOf(entries, (entry) => keysOfEntry(entry, lexicon.countryOf));
  const newest =
    entries
      .map((entry) => daysOf(entry.date).to)
      .sort()
      .at(-1) ?? null;
  return {
    lexicon,
    entries,
    newest,
    find: (query) => nearestIn(postings, query).flatMap((position) => entries[position] ?? []),
  };
}
