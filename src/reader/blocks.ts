import type { BlockRole } from '../model/article.ts';
import { Collapser } from './collapse.ts';
import { neverText, surrounding, unseen } from './passOver.ts';
import type { Run } from './places.ts';

/** A block as it stands in the document, before the article is chosen among the blocks. */
export interface RawBlock {
  /** The nearest block-level element around its text. */
  element: Element;
  role: BlockRole;
  text: string;
  /** Offsets within the block's own text. */
  runs: Run[];
  /** How much of its text is links, 0 to 1. */
  linked: number;
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins kbd mark q ruby s samp small span strike strong sub sup time tt u var wbr'.split(' '),
);

const ROLE_OF: Record<string, BlockRole> = {
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quotation',
  figcaption: 'caption',
  caption: 'caption',
  td: 'cell',
  th: 'cell',
};

function roleOf(element: Element, around: BlockRole): BlockRole {
  const { localName } = element;
  if (/^h[1-6]$/.test(localName) || element.getAttribute('role') === 'heading') return 'heading';
  return ROLE_OF[localName] ?? around;
}

/** A footnote's number or the like: its digits would run into the word before it. */
const isReference = (element: Element): boolean => element.localName === 'sup' && element.querySelector('a') !== null;

/** How many nodes are read between two chances to let the page go first. */
const BREATH = 200;

/** Reads every block of text under `root` in order. Yields now and then, so that a caller may pause; inline markup is flattened. */
export function* blocksUnder(root: Element): Generator<void, RawBlock[]> {
  const blocks: RawBlock[] = [];
  const pageLength = (root.textContent ?? '').length;
  const open: { element: Element; role: BlockRole }[] = [{ element: root, role: 'paragraph' }];
  let text = new Collapser();
  let linkedWords = 0;
  let words = 0;
  let links = 0;
  let brokenLine = false;

  const close = () => {
    const around = open.at(-1);
    if (text.text && around) blocks.push({ ...around, text: text.text, runs: text.runs, linked: words ? linkedWords / words : 0 });
    text = new Collapser();
    linkedWords = words = 0;
    brokenLine = false;
  };

  /** Takes in a text node or a break; answers whether to go into an element. */
  const enter = (node: Node): boolean => {
    if (node.nodeType === 3) {
      const added = text.add(node as Text);
      words += added;
      if (links) linkedWords += added;
      if (added) brokenLine = false;
      return false;
    }
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    if (element.localName === 'br') {
      if (brokenLine) close();
      else text.space();
      brokenLine = true;
      return false;
    }
    if (neverText(element) || isReference(element)) return false;
    if (INLINE.has(element.localName)) {
      if (element.localName === 'a') links++;
      return true;
    }
    close();
    if (element.localName === 'hr' || unseen(element) || surrounding(element, pageLength)) return false;
    open.push({ element, role: roleOf(element, open.at(-1)?.role ?? 'paragraph') });
    return true;
  };

  const leave = (element: Element): void => {
    if (element.localName === 'a') links--;
    if (open.at(-1)?.element !== element) return;
    close();
    open.pop();
  };

  let node: Node | null = root.firstChild;
  for (let seen = 1; node; seen++) {
    if (seen % BREATH === 0) yield;
    const entered = enter(node);
    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (entered) leave(node as Element);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) leave(node as Element);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  close();
  return blocks;
}
