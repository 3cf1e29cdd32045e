import type { PageText } from '../model/pageText.ts';
import { Collapser } from './collapse.ts';
import { isMisnamed, namedAround, neverText, unseen } from './passOver.ts';
import type { Run } from './places.ts';

/** A block-level element on the way from the page's root to a block. */
export interface Level {
  element: Element;
  index: number;
  up: Level | null;
  /** How many elements from here up have a name of what stands around an article, and yet are none. */
  misnamed: number;
}

/** A block as it stands in the document. */
export interface RawBlock {
  /** The nearest block-level element around its text. */
  level: Level;
  text: string;
  /** Offsets within the block's own text. */
  runs: Run[];
  /** How much of its text is links, 0 to 1. */
  linked: number;
}

/** All that there is to read under a root. */
export interface Ground extends Pick<PageText, 'levels' | 'traits'> {
  blocks: RawBlock[];
  /** Roots of open shadow trees: changes within them must be watched for each. */
  shadows: ShadowRoot[];
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins kbd mark q ruby s samp small span strike strong sub sup time tt u var wbr'.split(' '),
);

/** A footnote's number or the like: its digits would run into the word before it. */
const isReference = (element: Element, tag: string): boolean => tag === 'sup' && element.querySelector('a') !== null;

/** What is asked of an element that has attributes: what it is, and how far a cell reaches. */
const ASKED = ['role', 'itemprop', 'colspan', 'rowspan'];

/** How many nodes are read between two chances to let the page go first. */
const BREATH = 200;

/** No page of a newsroom comes near these: they keep one that means harm from costing its reader time. */
const DEEPEST = 400;
const LONGEST_NODE = 100_000;
const LONGEST_PAGE = 3_000_000;
const MISNAMED = 8;

/** What is still to be read within one element: the next of its children, or a list of other nodes. */
interface Rest {
  element: Element;
  tag: string;
  next: Node | null;
  list: Node[] | null;
}

/** The nodes that a reader sees within an element: its children, an open shadow tree in their place, or what fills a slot. */
function within(element: Element, tag: string, shadows: ShadowRoot[]): Rest {
  const { shadowRoot } = element;
  if (shadowRoot) shadows.push(shadowRoot);
  const filled = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : null;
  return { element, tag, next: (shadowRoot ?? element).firstChild, list: filled?.length ? filled : null };
}

function take(rest: Rest): Node | null {
  if (rest.list) return rest.list.shift() ?? null;
  const { next } = rest;
  rest.next = next?.nextSibling ?? null;
  return next;
}

/** Reads every block of text under `element` in order. Yields now and then, so that a caller may pause; inline markup is flattened. */
export function* blocksUnder(element: Element): Generator<void, Ground> {
  const ground: Ground = { levels: [], traits: [], blocks: [], shadows: [] };
  let length: number | undefined;
  /** Of the whole page: it takes long to ask for, and most pages never need it. */
  const pageLength = (): number => (length ??= (element.textContent ?? '').length);

  const levelOf = (inner: Element, tag: string, named: boolean, up: Level | null, misnamed: number): Level => {
    const index = ground.levels.push([tag, up?.index ?? 0]) - 1;
    if (named)
      for (const name of ASKED) {
        const value = inner.getAttribute(name);
        if (value) ground.traits.push([index, name, value]);
      }
    return { element: inner, index, up, misnamed };
  };

  let level = levelOf(element, element.localName, element.hasAttributes(), null, 0);
  let text = new Collapser();
  let linkedWords = 0;
  let words = 0;
  let links = 0;
  let brokenLine = false;
  let read = 0;

  const close = () => {
    if (text.text) ground.blocks.push({ level, text: text.text, runs: text.runs, linked: words ? linkedWords / words : 0 });
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
      if (tag === 'time') ground.traits.push([level.index, tag, '']);
      return true;
    }
    close();
    if (tag === 'hr' || unseen(inner)) return false;
    const called = level.misnamed < MISNAMED && (named || tag.includes('-')) && namedAround(inner);
    if (called && !isMisnamed(inner, pageLength)) return false;
    level = levelOf(inner, tag, named, level, level.misnamed + Number(called));
    return true;
  };

  const leave = ({ element: inner, tag }: Rest): void => {
    if (tag === 'a') links--;
    if (level.element !== inner || !level.up) return;
    close();
    level = level.up;
  };

  const open: Rest[] = [{ element, tag: element.localName, next: element.firstChild, list: null }];
  for (let seen = 1; ; seen++) {
    if (seen % BREATH === 0) yield;
    const rest = open.at(-1);
    if (!rest) break;
    const node = read < LONGEST_PAGE ? take(rest) : null;
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
    else if (open.length < DEEPEST && enter(node as Element, localName)) open.push(within(node as Element, localName, ground.shadows));
  }
  close();
  return ground;
}
