import { annotations } from './annotation.ts';
import { bibtex } from './bibtex.ts';
import { csv } from './csv.ts';
import type { Format } from './format.ts';
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
