import { parseArgs } from 'node:util';
import { type Day, isDay } from '../model/day.ts';

export interface Options {
  files: string[];
  published: Day | null;
  /** null: the packs shipped with the extension. */
  packs: string[] | null;
  asOf: Day | null;
  form: 'table' | 'json' | 'ndjson';
  /** Tell which rules spoke. */
  trace: boolean;
}

/** Wrong options: one line, exit status 2. */
export class UsageError extends Error {}

const USAGE = 'scan [--published YYYY-MM-DD] [--pack FILE …|--no-packs] [--as-of YYYY-MM-DD] [--json] [--trace] FILE … | scan --ndjson < LINES';

function day(option: string, value: string | undefined): Day | null {
  if (value === undefined) return null;
  if (!isDay(value)) throw new UsageError(`${option} ${value}: not a day that exists, write YYYY-MM-DD`);
  return value;
}

/** @throws UsageError */
export function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parse(argv);
  if (values.pack && values['no-packs']) throw new UsageError('--pack and --no-packs cannot go together');
  const file = positionals.find((name) => name !== '-');
  if (values.ndjson && file !== undefined) throw new UsageError(`--ndjson reads standard input, not ${file}`);
  if (!values.ndjson && positionals.length === 0) throw new UsageError(`Which article? ${USAGE}`);
  return {
    files: positionals,
    published: day('--published', values.published),
    packs: values['no-packs'] ? [] : (values.pack ?? null),
    asOf: day('--as-of', values['as-of']),
    form: values.ndjson ? 'ndjson' : values.json ? 'json' : 'table',
    trace: values.trace ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        pack: { type: 'string', multiple: true },
        'no-packs': { type: 'boolean' },
        'as-of': { type: 'string' },
        json: { type: 'boolean' },
        ndjson: { type: 'boolean' },
        trace: { type: 'boolean' },
      },
    });
  } catch (error) {
    // Node's words run on over several sentences and lines; the contract wants one line.
    const [what] = String(error instanceof Error ? error.message : error).split(/\. |\n/);
    throw new UsageError(`${what}. Use: ${USAGE}`);
  }
}
