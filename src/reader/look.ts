import type { PageText } from '../model/pageText.ts';
import { blocksUnder, type RawBlock } from './blocks.ts';
import { articleBlocks, articleBody } from './body.ts';
import { figuredOf } from './figured.ts';
import { Places, type Run } from './places.ts';
import { looksReadable } from './readable.ts';
import { headOf, saidOf } from './said.ts';
import { scopeOf } from './scope.ts';

/** A page with the places of its text in the document, or why there is no article. */
export type Look = { page: PageText; places: Places; shadows: readonly ShadowRoot[] } | { page: null; why: string };

/** A page that says it is an article has at least a few sentences, or its text is not there (a pay wall, a video). */
const LEAST = 200;

const ONE_LINE = new Set(['list-item', 'cell']);

/** The one true text of the blocks: a blank line between two, a line break between items of a list and cells of a table. */
function compose(raw: readonly RawBlock[]): Pick<PageText, 'text' | 'blocks'> & { runs: Run[] } {
  const blocks: PageText['blocks'] = [];
  const runs: Run[] = [];
  let text = '';
  for (const block of raw) {
    const last = blocks.at(-1);
    if (last) text += last.role === block.role && ONE_LINE.has(block.role) ? '\n' : '\n\n';
    const start = text.length;
    for (const run of block.runs) runs.push({ ...run, start: start + run.start });
    text += block.text;
    blocks.push({ start, end: text.length, role: block.role });
  }
  return { text, blocks, runs };
}

/**
 * Reads a document in steps, so that a page may be let go first between two.
 * `address` is where the document was loaded from; `asked` where a person says that this is an article: then only an empty page is none.
 */
export function* look(document: Document, address: string | null, asked: boolean): Generator<void, Look> {
  const root = document.querySelector('body') ?? document.documentElement;
  if (!root) return { page: null, why: 'the document is empty' };
  const head = headOf(document);
  yield;
  if (!asked && !head.declared && !looksReadable(document)) return { page: null, why: 'the page does not look like an article' };
  yield;
  const { scope, foreign } = scopeOf(document, root, address);
  const ground = yield* blocksUnder(scope);
  yield;
  const body = articleBody(ground, head.isLiveBlog);
  yield;
  const raw = yield* articleBlocks(body, ground.blocks);
  yield;
  const { runs, ...text } = compose(raw);
  if (text.text === '' || (!asked && text.text.length < LEAST)) return { page: null, why: 'the page has no text of an article' };
  yield;
  const figured = figuredOf(raw);
  yield;
  const said = saidOf(document, address, head, scope, foreign);
  return { page: { said, ...text, figured }, places: new Places(runs), shadows: ground.shadows };
}
