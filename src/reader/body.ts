import type { RawBlock } from './blocks.ts';

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

/** The deepest element that holds most of the prose. */
function deepest(root: Element, blocks: readonly RawBlock[]): Element {
  const held = new Map<Element, number>();
  for (const block of blocks) {
    for (let e: Element | null = block.element; e && e !== root; e = e.parentElement) held.set(e, (held.get(e) ?? 0) + block.text.length);
  }
  const enough = length(blocks) * MOST;
  let best = root;
  // Holding most is a chain: at most one child of each link holds it too. The map meets inner elements first.
  for (const [element, sum] of held) if (sum >= enough && best.contains(element)) best = element;
  return withSiblings(root, best, blocks);
}

/** Paragraphs beside the body that are as long as an article's belong to it: its beginning often stands apart, above a picture. */
const FULL = 120;

function withSiblings(root: Element, body: Element, blocks: readonly RawBlock[]): Element {
  let best = body;
  for (let e = body.parentElement, steps = 0; e && e !== root && steps < 3; e = e.parentElement, steps++) {
    const around: Element = e;
    const beside = blocks.filter((b) => around.contains(b.element) && !best.contains(b.element));
    if (beside.length > 1 && length(beside) / beside.length >= FULL) best = around;
  }
  return best;
}

/**
 * The element that holds the article: a declared body (`itemprop="articleBody"`, the one `article`) where it holds a fair part of the page's prose,
 * else the deepest element with most of it.
 */
export function articleBody(root: Element, all: readonly RawBlock[], isLiveBlog: boolean): Element {
  const blocks = prose(all);
  const total = length(blocks);
  const share = (element: Element): number => length(blocks.filter((b) => element.contains(b.element))) / (total || 1);
  for (const selector of ['[itemprop~="articleBody"]', 'article, [role="article"]']) {
    if (isLiveBlog) break;
    for (const declared of root.querySelectorAll(selector)) if (share(declared) >= DECLARED_MOST) return declared;
  }
  return deepest(root, blocks);
}

const SURROUNDING_HEADING =
  /^(?:related\b|more (?:stories|news|on this|from)\b|read (?:next|more)\b|recommended\b|most (?:read|popular|viewed)\b|see also\b|you may also\b|top stories\b|trending\b|editors?['’] picks?\b|explore more\b|on our site\b)/i;

const LABEL =
  /^(?:advertisement\b.{0,40}|story continues below.{0,40}|sign up (?:here|for|to)\b.{0,120}|share this\b.{0,60}|read more:? .{0,160}|related:? .{0,160})$/i;

/** A list whose items have headings is a gallery or a list of other stories. */
const isTeaser = (element: Element): boolean => element.closest('li')?.querySelector('h1, h2, h3, h4, h5, h6') != null;

/** A list of links, a "read also" line, a label: inside the article's element, yet not of its text. */
function isAside(block: RawBlock): boolean {
  if (LABEL.test(block.text) || isTeaser(block.element)) return true;
  if (block.role === 'heading') return SURROUNDING_HEADING.test(block.text);
  if (block.role === 'list-item') return block.linked > 0.8;
  return block.linked > 0.9 && !/[.!?]["'”’]?$/.test(block.text);
}

const isByline = (block: RawBlock): boolean =>
  block.element.closest('header') !== null &&
  block.role !== 'heading' &&
  (block.element.querySelector('time') !== null || /^by\s/i.test(block.text) || block.text.length < PROSE);

/** The article's own blocks among all of the page's: within `body`, without bylines, asides and headings that nothing follows. */
export function articleBlocks(body: Element, all: readonly RawBlock[]): RawBlock[] {
  const kept = all.filter((b) => body.contains(b.element) && !isAside(b) && !isByline(b));
  while (kept.at(-1)?.role === 'heading') kept.pop();
  return kept;
}
