import * as v from 'valibot';
import type { Judgement } from '../model/judgement.ts';
import { SavedEntry } from '../model/saved.ts';
import { annotations } from './annotation.ts';
import { bibtex } from './bibtex.ts';
import { csv } from './csv.ts';
import type { About, Format } from './format.ts';
import { markdown } from './markdown.ts';
import { jsonLines, native } from './native.ts';
import { ris } from './ris.ts';
import { schemaOrg } from './schemaOrg.ts';

/** Every format that the ledger can be written in, in the order in which a reader is offered them. */
export const FORMATS = {
  json: native,
  'json-lines': jsonLines,
  csv,
  annotations,
  'schema-org': schemaOrg,
  bibtex,
  ris,
  markdown,
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

/** They take a damaged entry out as it is, so that it can be mended; the others know what they write and leave it out. */
const LOSSLESS: ReadonlySet<FormatName> = new Set<FormatName>(['json', 'json-lines']);

export interface Source {
  entries: AsyncIterable<readonly SavedEntry[]>;
  judgements: readonly Judgement[];
}

/** The file in pieces, as many as there are batches, each with how many entries are written by then. */
export async function* written(name: FormatName, about: About, { entries, judgements }: Source): AsyncGenerator<{ text: string; done: number }> {
  const writer = FORMATS[name].writer(about);
  let done = 0;
  yield { text: writer.head(), done };
  for await (const batch of entries) {
    const whole = LOSSLESS.has(name) ? batch : batch.filter((entry) => v.is(SavedEntry, entry));
    done += batch.length;
    yield { text: whole.map((entry) => writer.entry(entry)).join(''), done };
  }
  yield { text: judgements.map((judgement) => writer.judgement(judgement)).join('') + writer.tail(), done };
}
