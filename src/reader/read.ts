import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import type { Article, Block } from '../model/article.ts';
import { wordsAt } from '../model/span.ts';
import { aboutArticle } from './about/about.ts';
import { dayWritten } from './about/published.ts';
import { blocksUnder, type RawBlock } from './blocks.ts';
import { articleBlocks, articleBody } from './body.ts';
import { headsOf } from './heads.ts';
import { Places, type Run } from './places.ts';

/** An article with the places of its text in the document, or why there is none. */
export type ReadResult = { article: Article; places: Places } | { article: null; why: string };

/** A page that says it is an article has at least a few sentences, or its text is not there (a pay wall, a video). */
const LEAST = 200;

const ONE_LINE = new Set(['list-item', 'cell']);

/** The one true text of the blocks: a blank line between two, a line break between items of a list and cells of a table. */
function compose(raw: readonly RawBlock[]): { text: string; blocks: Block[]; runs: Run[] } {
  const blocks: Block[] = [];
  const runs: Run[] = [];
  const heads = headsOf(raw);
  let text = '';
  for (const [index, block] of raw.entries()) {
    const last = blocks.at(-1);
    if (last) text += last.role === block.role && ONE_LINE.has(block.role) ? '\n' : '\n\n';
    const start = text.length;
    for (const run of block.runs) runs.push({ ...run, start: start + run.start });
    text += block.text;
    const over = heads[index];
    blocks.push({ start, end: text.length, role: block.role, ...(over && { heads: over }) });
  }
  return { text, blocks, runs };
}

/** A date alone on one of the first lines, where the page says its day to people only. */
function dateLine(text: string, blocks: readonly Block[]): Article['published'] {
  const line = blocks.slice(0, 3).find((block) => block.end - block.start <= 40 && dayWritten(wordsAt(text, block)) !== null);
  return line ? dayWritten(wordsAt(text, line)) : null;
}

/**
 * Reads a document in steps, so that a page may be let go first between two; `readDocument` runs them at one go.
 * `url` is where the document was loaded from; `asked` where a person says that this is an article: then only an empty page is none.
 */
export function* readInSteps(document: Document, url: string | null, asked = false): Generator<void, ReadResult> {
  const root = document.querySelector('body') ?? document.documentElement;
  if (!root) return { article: null, why: 'the document is empty' };
  const { declared, isLiveBlog, ...about } = aboutArticle(document, url);
  yield;
  if (!asked && !declared && !isProbablyReaderable(document)) return { article: null, why: 'the page does not look like an article' };
  yield;
  const all = yield* blocksUnder(root);
  yield;
  const { text, blocks, runs } = compose(articleBlocks(articleBody(root, all, isLiveBlog), all));
  if (text === '' || (!asked && text.length < LEAST)) return { article: null, why: 'the page has no text of an article' };
  const published = about.published ?? dateLine(text, blocks);
  return { article: { ...about, published, text, blocks }, places: new Places(runs) };
}

/** A DOM document in, an article out; in a page and over a parsed file alike. */
export function readDocument(document: Document, url: string | null, asked = false): ReadResult {
  const steps = readInSteps(document, url, asked);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
