import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBaselinesInWords } from './baseline.ts';

/** One fact as it stands in its file; `where` is what an error message calls it ("us-china.json, record 12 (us-cn-…)"). */
export interface Fact {
  readonly where: string;
  readonly fact: unknown;
}

export interface Facts {
  readonly entities: readonly Fact[];
  readonly records: readonly Fact[];
}

const idOf = (fact: unknown): string => {
  const id = typeof fact === 'object' && fact !== null && 'id' in fact ? fact.id : undefined;
  return typeof id === 'string' ? ` (${id})` : '';
};

function readArray(folder: string, file: string, noun: string): Fact[] {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (cause) {
    throw new Error(`${file} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  if (!Array.isArray(data)) throw new Error(`${file} must hold one JSON array of ${noun}s`);
  return data.map((fact: unknown, i) => ({ where: `${file}, ${noun} ${i + 1}${idOf(fact)}`, fact }));
}

/** What names a pack, beside its facts. */
export const HEAD = 'pack.json';

/** Reads a facts folder: `entities.json`, and every other `*.json` but the pack's head as records. Throws where a file is missing or no JSON array. */
export function readFacts(folder: string): Facts {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== HEAD)
    .sort();
  if (!files.includes('entities.json')) throw new Error(`${folder} has no entities.json`);
  return {
    entities: readArray(folder, 'entities.json', 'entity'),
    records: files
      .filter((name) => name !== 'entities.json')
      .flatMap((name) => readArray(folder, name, 'record'))
      .map(({ where, fact }) => ({ where, fact: withBaselinesInWords(fact) })),
  };
}
