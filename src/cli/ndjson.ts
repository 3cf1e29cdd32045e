import * as v from 'valibot';
import { type Day, isDay } from '../model/day.ts';
import { articleOfHtml, articleOfText } from './article.ts';
import { output } from './output.ts';
import { readArticle } from './read.ts';
import type { Records } from './records.ts';

const Id = v.union([v.string(), v.number()], 'id: a string');
const day = v.pipe(
  v.string('published: a string YYYY-MM-DD'),
  v.check((s) => isDay(s), 'published: not a day that exists, write YYYY-MM-DD'),
);

const Line = v.pipe(
  v.object(
    {
      id: Id,
      text: v.nullish(v.string('text: a string')),
      html: v.nullish(v.string('html: a string')),
      url: v.nullish(v.string('url: a string')),
      title: v.nullish(v.string('title: a string')),
      published: v.nullish(day),
    },
    'not an object with "id" and "text" or "html"',
  ),
  v.check((line) => typeof line.text === 'string' || typeof line.html === 'string', 'neither "text" nor "html": give one of them'),
);

/** Whole lines of a stream of chunks. Not node:readline, which also breaks at U+2028 and U+2029, and JSON strings may hold those. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  for await (const chunk of chunks) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    for (const piece of pieces.slice(0, -1)) {
      yield [...rest, piece].join('');
      rest = [];
    }
    rest.push(pieces.at(-1) ?? '');
  }
  yield rest.join('') + decoder.decode();
}

/** What every line is read with. */
export interface Asking {
  records: Records;
  /** Of articles without a date of their own. */
  published: Day | null;
  asOf: Day | null;
  trace: boolean;
}

export interface Answer {
  json: string;
  failed: boolean;
}

/** The answer to one input line: the article's JSON object, or what is wrong and what to do. `number` counts from 1. */
export function answerLine(raw: string, number: number, { records, published, asOf, trace }: Asking): Answer {
  const fault = (id: unknown, error: string): Answer => ({
    json: JSON.stringify({ id: typeof id === 'string' || typeof id === 'number' ? id : null, line: number, error }),
    failed: true,
  });
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (error) {
    return fault(null, `not JSON (${error instanceof Error ? error.message : 'cannot be read'}): write one JSON object a line`);
  }
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  const line = v.safeParse(Line, value);
  if (!line.success) {
    const [issue] = line.issues;
    return fault(id, issue.message.startsWith('Invalid key') ? `${v.getDotPath(issue) ?? 'line'}: missing` : issue.message);
  }
  const { html, text, ...given } = line.output;
  const about = { url: given.url ?? null, title: given.title ?? null, published: (given.published ?? null) as Day | null };
  try {
    const article =
      typeof html === 'string'
        ? articleOfHtml(html, about, published)
        : articleOfText(text ?? '', { ...about, published: about.published ?? published });
    return { json: JSON.stringify(output(given.id, readArticle(article, records, asOf, trace))), failed: false };
  } catch (error) {
    return fault(id, error instanceof Error ? error.message : String(error));
  }
}
