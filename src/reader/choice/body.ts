import { type Block, isWithin, type Level, type Outline } from './outline.ts';

/** The part of the page's prose that the article holds at least: below it, the page is many pieces (a live blog), not one with surroundings. */
const MOST = 0.65;
const DECLARED_MOST = 0.4;

/** Shorter blocks (labels, bylines, "Read more") say nothing about where the article stands. */
const PROSE = 40;

const isBody = ({ says }: Level): boolean => says.itemprop?.includes('articleBody') ?? false;

/** What the page calls an article, or its body. */
const isDeclared = (level: Level): boolean => level.tag === 'article' || level.says.role === 'article' || isBody(level);

const length = (blocks: readonly Block[]): number => blocks.reduce((sum, b) => sum + b.text.length, 0);

/** A page's teasers are mostly lists, so lists have a say only where paragraphs are hardly there: fewer characters, and a smaller part, than this. */
const FEW_PARAGRAPHS = 400;
const SMALL_PART = 0.12;

function prose(blocks: readonly Block[]): Block[] {
  const all = blocks.filter((b) => b.text.length >= PROSE && b.linked < 0.5);
  const paragraphs = all.filter((b) => b.role === 'paragraph' || b.role === 'quotation');
  return length(paragraphs) >= Math.max(FEW_PARAGRAPHS, length(all) * SMALL_PART) ? paragraphs : all;
}

/** The deepest level that holds most of the prose. Holding most is a chain: at most one child of each link holds it too. */
function deepest(root: Level, blocks: readonly Block[], total: number): Level {
  let best = root;
  for (const block of blocks) {
    let level: Level | null = block.level;
    while (level && level.held < total * MOST) level = level.up;
    if (level && level.depth > best.depth) best = level;
  }
  return withSiblings(best, blocks);
}

/** Paragraphs beside the body that are as long as an article's belong to it: its beginning often stands apart, above a picture. */
const FULL = 120;

function withSiblings(body: Level, blocks: readonly Block[]): Level {
  let best = body;
  for (let around = body.up, steps = 0; around?.up && steps < 3; around = around.up, steps++) {
    const here = around;
    const beside = blocks.filter((b) => isWithin(here, b.level) && !isWithin(best, b.level));
    if (beside.length > 1 && length(beside) / beside.length >= FULL) best = around;
  }
  return best;
}

/**
 * The element that holds the article: a declared body (`itemprop="articleBody"`, the one `article`) where it holds a fair part of the page's prose,
 * else the deepest element with most of it.
 */
export function articleBody({ root, levels, blocks: all }: Outline, isLiveBlog: boolean): Level {
  const blocks = prose(all);
  const total = length(blocks);
  for (const { level, text } of blocks) for (let l: Level | null = level; l; l = l.up) l.held += text.length;
  const holds = (level: Level): boolean => level.held > 0 && level.held >= total * DECLARED_MOST;
  const declared = isLiveBlog ? [] : levels.filter((level) => level !== root && isDeclared(level) && holds(level));
  const said = declared.find(isBody) ?? declared[0];
  return said ?? deepest(root, blocks, total);
}
