import type { BlockRole } from '../model/article.ts';
import { Collapser } from './collapse.ts';
import { neverText, surrounding, unseen } from './passOver.ts';
import type { Run } from './places.ts';

/** A block-level element on the way from the page's root to a block. */
export interface Level {
  element: Element;
  role: BlockRole;
  up: Level | null;
  depth: number;
  /** How many elements from here up have a name of what stands around an article, and yet are none. */
  misnamed: number;
  /** How much prose it holds. */
  held: number;
}

/** A block as it stands in the document, before the article is chosen among the blocks. */
export interface RawBlock {
  /** The nearest block-level element around its text, by itself and among those around it. */
  element: Element;
  level: Level;
  role: BlockRole;
  text: string;
  /** Offsets within the block's own text. */
  runs: Run[];
  /** How much of its text is links, 0 to 1. */
  linked: number;
}

/** All that there is to read under a root. */
export interface Ground {
  root: Level;
  blocks: RawBlock[];
  /** The elements that the page calls an article, or its body, in order. */
  declared: Level[];
  /** Roots of open shadow trees: changes within them must be watched for each. */
  shadows: ShadowRoot[];
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins kbd mark q ruby s samp small span strike strong sub sup time tt u var wbr'.split(' '),
);

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

const roleOf = (element: Element, tag: string, named: boolean, around: BlockRole): BlockRole =>
  named && element.getAttribute('role') === 'heading' ? 'heading' : (ROLE_OF[tag] ?? around);

/** A footnote's number or the like: its digits would run into the word before it. */
const isReference = (element: Element, tag: string): boolean => tag === 'sup' && element.querySelector('a') !== null;

export const isBody = (element: Element): boolean => element.getAttribute('itemprop')?.includes('articleBody') ?? false;

const isDeclared = (element: Element, tag: string, named: boolean): boolean =>
  tag === 'article' || (named && (element.getAttribute('role') === 'article' || isBody(element)));

/** How many nodes are read between two chances to let the page go first. */
const BREATH = 200;

/** No page of a newsroom comes near these: they keep one that means harm from costing its reader time. */
const DEEPEST = 400;
const LONGEST_NODE = 100_000;
const LONGEST_PAGE = 3_000_000;
const MISNAMED = 8;

/** The nodes that a reader sees within an element, where those are not simply its children: an open shadow tree, what fills a slot. */
function seenWithin(element: Element, tag: string, shadows: ShadowRoot[]): Node | readonly Node[] | null {
  const { shadowRoot } = element;
  if (shadowRoot) {
    shadows.push(shadowRoot);
    return shadowRoot.firstChild;
  }
  const filled = tag === 'slot' ? ((element as HTMLSlotElement).assignedNodes?.() ?? []) : [];
  return filled.length > 0 ? filled : element.firstChild;
}

/** What is still to be read within one element. */
class Rest {
  #list: readonly Node[] | null = null;
  #next: Node | null = null;
  #at = 0;

  constructor(
    readonly element: Element,
    readonly tag: string,
    nodes: Node | readonly Node[] | null,
  ) {
    if (Array.isArray(nodes)) this.#list = nodes;
    else this.#next = nodes as Node | null;
  }

  take(): Node | null {
    if (this.#list) return this.#list[this.#at++] ?? null;
    const node = this.#next;
    this.#next = node?.nextSibling ?? null;
    return node;
  }
}

/** Reads every block of text under `element` in order. Yields now and then, so that a caller may pause; inline markup is flattened. */
export function* blocksUnder(element: Element): Generator<void, Ground> {
  const root: Level = { element, role: 'paragraph', up: null, depth: 0, misnamed: 0, held: 0 };
  const ground: Ground = { root, blocks: [], declared: [], shadows: [] };
  const pageLength = (element.textContent ?? '').length;
  let level = root;
  let text = new Collapser();
  let linkedWords = 0;
  let words = 0;
  let links = 0;
  let brokenLine = false;
  let read = 0;

  const close = () => {
    if (text.text)
      ground.blocks.push({
        element: level.element,
        level,
        role: level.role,
        text: text.text,
        runs: text.runs,
        linked: words ? linkedWords / words : 0,
      });
    text = new Collapser();
    linkedWords = words = 0;
    brokenLine = false;
  };

  const addText = (node: Text): void => {
    if (node.length > LONGEST_NODE) return;
    const added = text.add(node);
    read += added;
    words += added;
    if (links) linkedWords += added;
    if (added) brokenLine = false;
  };

  const breakLine = (): void => {
    if (brokenLine) close();
    else text.space();
    brokenLine = true;
  };

  /** Answers whether to go into an element. */
  const enter = (inner: Element, tag: string): boolean => {
    // Most elements of an article have no attributes, and need no closer look: each question to one costs a page.
    const named = inner.hasAttributes();
    if (neverText(inner, tag, named) || isReference(inner, tag)) return false;
    if (INLINE.has(tag)) {
      if (tag === 'a') links++;
      return true;
    }
    close();
    if (tag === 'hr' || unseen(inner)) return false;
    const around = (named || tag.includes('-')) && level.misnamed < MISNAMED ? surrounding(inner, pageLength) : 'no';
    if (around === 'yes') return false;
    level = {
      element: inner,
      role: roleOf(inner, tag, named, level.role),
      up: level,
      depth: level.depth + 1,
      misnamed: level.misnamed + (around === 'no' ? 0 : 1),
      held: 0,
    };
    if (isDeclared(inner, tag, named)) ground.declared.push(level);
    return true;
  };

  const leave = ({ element: inner, tag }: Rest): void => {
    if (tag === 'a') links--;
    if (level.element !== inner || !level.up) return;
    close();
    level = level.up;
  };

  const open = [new Rest(element, element.localName, element.firstChild)];
  for (let seen = 1; ; seen++) {
    if (seen % BREATH === 0) yield;
    const rest = open.at(-1);
    if (!rest) break;
    const node = read < LONGEST_PAGE ? rest.take() : null;
    if (!node) {
      open.pop();
      if (open.length > 0) leave(rest);
      continue;
    }
    const { nodeType } = node;
    if (nodeType === 3) addText(node as Text);
    if (nodeType !== 1) continue;
    const { localName } = node as Element;
    if (localName === 'br') breakLine();
    else if (open.length < DEEPEST && enter(node as Element, localName))
      open.push(new Rest(node as Element, localName, seenWithin(node as Element, localName, ground.shadows)));
  }
  close();
  return ground;
}
