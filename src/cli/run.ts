import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { articleOfHtml, articleOfText } from './article.ts';
import { type Asking, answerLine, linesOf } from './ndjson.ts';
import { type Options, readOptions, UsageError } from './options.ts';
import { output } from './output.ts';
import { readArticle } from './read.ts';
import { loadRecords } from './records.ts';
import { table } from './table.ts';

/** What the command touches of the process, so that tests can stand in for it. */
interface Io {
  stdin: AsyncIterable<Uint8Array | string>;
  /** Resolves when the reader of the output has room again. */
  out(text: string): Promise<void> | void;
  err(text: string): void;
}

async function readAll(stdin: Io['stdin']): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Standard input has no name to tell: a page begins with a tag, after what may stand before it. */
const PAGE = /^\s*<(?:!--|!doctype\s|\?xml\s|(?:html|head|body|title|meta|main|article|section|header|div|h1|p)[\s>])/i;

async function scanFile(file: string, form: Options['form'], { records, published, asOf, trace }: Asking, io: Io): Promise<void> {
  const text = file === '-' ? await readAll(io.stdin) : await readFile(file, 'utf8');
  const isHtml = /\.html?$/i.test(file) || (file === '-' && PAGE.test(text));
  const nothing = { url: null, title: null, published: null };
  const article = isHtml ? articleOfHtml(text, nothing, published) : articleOfText(text, { ...nothing, published });
  const read = readArticle(article, records, asOf, trace);
  const id = file === '-' ? '-' : basename(file);
  await io.out(form === 'json' ? `${JSON.stringify(output(id, read))}\n` : table(id, read));
}

/** The `scan` command. Resolves to the exit status: 0 well, 1 something could not be read, 2 wrong options. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const options = readOptions(argv);
    const { published, asOf, trace } = options;
    const asking: Asking = { records: loadRecords(options.packs), published, asOf, trace };
    let status = 0;
    if (options.form === 'ndjson') {
      let number = 0;
      for await (const line of linesOf(io.stdin)) {
        number++;
        if (line.trim() === '') continue;
        const answer = answerLine(line, number, asking);
        if (answer.failed) status = 1;
        await io.out(`${answer.json}\n`);
      }
      return status;
    }
    for (const file of options.files) {
      try {
        await scanFile(file, options.form, asking, io);
      } catch (error) {
        io.err(`${file}: ${error instanceof Error ? error.message : error}\n`);
        status = 1;
      }
    }
    return status;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`scan: ${error.message}\n`);
    return 2;
  }
}
