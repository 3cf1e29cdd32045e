import type { BlockRole } from '../../model/article.ts';
import type { PageText } from '../../model/pageText.ts';

/** A block-level element of the page among those around it. */
export interface Level {
  tag: string;
  says: Readonly<Record<string, string>>;
  role: BlockRole;
  up: Level | null;
  depth: number;
  /** How much prose it holds. */
  held: number;
  holdsHeading: boolean;
  holdsTime: boolean;
}

/** A block of the page in its place, before the article is chosen among the blocks. */
export interface Block {
  /** Its place in the page. */
  index: number;
  level: Level;
  role: BlockRole;
  text: string;
  linked: number;
}

/** All that may be of an article, in order. */
export interface Outline {
  root: Level;
  levels: Level[];
  blocks: Block[];
}

const ROLE_OF: Record<string, BlockRole> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quotation',
  figcaption: 'caption',
  caption: 'caption',
  td: 'cell',
  th: 'cell',
};

const HEADING = /^h[1-6]$/;

function levelAt(tag: string, up: Level | null, says: Record<string, string>): Level {
  return {
    tag,
    says,
    role: says.role === 'heading' ? 'heading' : (ROLE_OF[tag] ?? up?.role ?? 'paragraph'),
    up,
    depth: up ? up.depth + 1 : 0,
    held: 0,
    holdsHeading: HEADING.test(tag),
    holdsTime: says.time !== undefined,
  };
}

/** The page's elements and blocks as a tree. A page may send anything: what stands nowhere stands in the root. */
export function outlineOf(page: Pick<PageText, 'levels' | 'traits' | 'blocks'>): Outline {
  const says = new Map<number, Record<string, string>>();
  for (const [index, name, value] of page.traits) says.set(index, { ...says.get(index), [name]: value });
  const root = levelAt(page.levels[0]?.[0] ?? 'body', null, says.get(0) ?? {});
  const levels = [root];
  for (const [tag, up] of page.levels.slice(1)) levels.push(levelAt(tag, levels[up] ?? root, says.get(levels.length) ?? {}));
  for (const { up, holdsHeading, holdsTime } of levels.toReversed()) {
    if (!up) continue;
    up.holdsHeading ||= holdsHeading;
    up.holdsTime ||= holdsTime;
  }
  const blocks = page.blocks.map(([level, text, linked], index) => {
    const around = levels[level] ?? root;
    return { index, level: around, role: around.role, text, linked };
  });
  return { root, levels, blocks };
}

/** The nearest element with one of these tags, from `level` up. */
export function closest(level: Level | null, ...tags: readonly string[]): Level | null {
  for (let l = level; l; l = l.up) if (tags.includes(l.tag)) return l;
  return null;
}

/** Whether `level` is, or stands in, `outer`. */
export function isWithin(outer: Level, level: Level): boolean {
  for (let l: Level | null = level; l && l.depth >= outer.depth; l = l.up) if (l === outer) return true;
  return false;
}
