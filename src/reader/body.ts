import { type Ground, isBody, type Level, type RawBlock } from './blocks.ts';

/** The part of the page's prose that the article holds at least: below it, the page is many pieces (a live blog), not one with surroundings. */
const MOST = 0.65;
const DECLARED_MOST = 0.4;

/** Shorter blocks (labels, bylines, "Read more") say nothing about where the article stands. */
const PROSE = 40;

const length = (blocks: readonly RawBlock[]): number => blocks.reduce((sum, b) => sum + b.text.length, 0);

/** A page's teasers are mostly lists, so lists have a say only where paragraphs are hardly there: fewer characters, and a smaller part, than this. */
const FEW_PARAGRAPHS = 400;
const SMALL_PART = 0.12;

function prose(blocks: readonly RawBlock[]): RawBlock[] {
  const all = blocks.filter((b) => b.text.length >= PROSE && b.linked < 0.5);
  const paragraphs = all.filter((b) => b.role === 'paragraph' || b.role === 'quotation');
  return length(paragraphs) >= Math.max(FEW_PARAGRAPHS, length(all) * SMALL_PART) ? paragraphs : all;
}

function isIn(level: Level, block: RawBlock): boolean {
  for (let l: Level | null = block.level; l && l.depth >= level.depth; l = l.up) if (l === level) return true;
  return false;
}

/** The deepest level that holds most of the prose. Holding most is a chain: at most one child of each link holds it too. */
function deepest(root: Level, blocks: readonly RawBlock[], total: number): Level {
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

function withSiblings(body: Level, blocks: readonly RawBlock[]): Level {
  let best = body;
  for (let around = body.up, steps = 0; around?.up && steps < 3; around = around.up, steps++) {
    const here = around;
    const beside = blocks.filter((b) => isIn(here, b) && !isIn(best, b));
    if (beside.length > 1 && length(beside) / beside.length >= FULL) best = around;
  }
  return best;
}

/**
 * The element that holds the article: a declared body (`itemprop="articleBody"`, the one `article`) where it holds a fair part of the page's prose,
 * else the deepest element with most of it.
 */
export function articleBody({ root, blocks: all, declared }: Ground, isLiveBlog: boolean): Level {
  const blocks = prose(all);
  const total = length(blocks);
  for (const { level, text } of blocks) for (let l: Level | null = level; l; l = l.up) l.held += text.length;
  const holds = (level: Level): boolean => level.held > 0 && level.held >= total * DECLARED_MOST;
  const said = isLiveBlog ? undefined : (declared.find((level) => isBody(level.element) && holds(level)) ?? declared.find(holds));
  return said ?? deepest(root, blocks, total);
}

const SURROUNDING_HEADING =
  /^(?:related\b|more (?:stories|news|on this|from)\b|read (?:next|more)\b|recommended\b|most (?:read|popular|viewed)\b|see also\b|you may also\b|top stories\b|trending\b|editors?['’] picks?\b|explore more\b|on our site\b|(?:\d+ )?comments?\b|join the (?:conversation|discussion)\b)/i;

/** Beyond it no pattern of a label could fit: most blocks need not be tried. */
const LONGEST_LABEL = 180;

const LABEL =
  /^(?:advertisement\b.{0,40}|story continues below.{0,40}|sign up (?:here|for|to)\b.{0,120}|share this\b.{0,60}|read more:? .{0,160}|related:? .{0,160}|(?:subscribe|log in|sign in|register)\b.{0,40} to (?:continue|keep|read|unlock)\b.{0,80}|(?:to )?(?:continue|keep) reading\b.{0,100}|already (?:a )?(?:subscriber|subscribed|member|registered)\b.{0,80}|this (?:article|story|content) is (?:for|reserved|only|exclusive)\b.{0,80}|\d{1,2}:[0-5]\d(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?|\d{1,2}\.[0-5]\d(?: ?[ap]\.?m\.?)?(?: ?(?:[ap]\.?m\.?|gmt|utc|bst|cet|cest|est|edt|et))|(?:\d+|an?) (?:min|minute|hour)s? ago)$/i;

/** A list whose items have headings is a gallery or a list of other stories. */
function isTeaser(element: Element, known: Map<Element, boolean>): boolean {
  const item = element.closest('li');
  if (!item) return false;
  const teaser = known.get(item) ?? item.querySelector('h1, h2, h3, h4, h5, h6') !== null;
  known.set(item, teaser);
  return teaser;
}

/** A list of links, a "read also" line, a label: inside the article's element, yet not of its text. */
function isAside(block: RawBlock): boolean {
  if (block.text.length <= LONGEST_LABEL && LABEL.test(block.text)) return true;
  if (block.role === 'heading') return SURROUNDING_HEADING.test(block.text);
  if (block.role === 'list-item') return block.linked > 0.8;
  return block.linked > 0.9 && !/[.!?]["'”’]?$/.test(block.text);
}

const isByline = (block: RawBlock): boolean =>
  block.role !== 'heading' &&
  block.element.closest('header') !== null &&
  (block.element.querySelector('time') !== null || /^by\s/i.test(block.text) || block.text.length < PROSE);

/** The article's own blocks among all of the page's: within `body`, without bylines, asides and headings that nothing follows. */
export function* articleBlocks(body: Level, all: readonly RawBlock[]): Generator<void, RawBlock[]> {
  const items = new Map<Element, boolean>();
  const kept: RawBlock[] = [];
  for (const [index, block] of all.entries()) {
    if (index % 100 === 99) yield;
    if (isIn(body, block) && !isAside(block) && !isByline(block) && !isTeaser(block.element, items)) kept.push(block);
  }
  while (kept.at(-1)?.role === 'heading') kept.pop();
  return kept;
}
