const CONTROLS = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]';

/** What was taken out of the page, and where it stood. */
interface Gap {
  node: Node;
  parent: Node;
  before: Node | null;
  after: Node | null;
}

/** Where `node` was taken out, alone or with what it stood in: the outermost such place, as it was left. */
function gapOf(node: Node, records: readonly MutationRecord[]): Gap | null {
  let gap: Gap | null = null;
  for (const { removedNodes, target, previousSibling, nextSibling } of records) {
    const out = [...removedNodes].find((removed) => removed.contains(gap?.parent ?? node));
    if (out) gap = { node: out, parent: target, before: previousSibling, after: nextSibling };
  }
  return gap;
}

const inside = (item: Node | null): HTMLElement | null =>
  item instanceof HTMLElement && item.isConnected ? item.querySelector<HTMLElement>(CONTROLS) : null;

/** The next item of the same list, where it was one of a list; else the heading above, or the page's own where that went too. */
function neighbourOf({ node, parent, before, after }: Gap): HTMLElement | null {
  const item = parent instanceof HTMLElement && parent.matches('ul, ol, tbody') ? (inside(after) ?? inside(before)) : null;
  if (item) return item;
  const headings = [...document.querySelectorAll<HTMLElement>('h1, h2, h3')];
  if (node instanceof HTMLElement && node.querySelector('h1')) return headings[0] ?? null;
  const spot = before?.isConnected ? before : parent;
  const reached = Node.DOCUMENT_POSITION_PRECEDING | (spot === before ? Node.DOCUMENT_POSITION_CONTAINED_BY : 0);
  return headings.findLast((heading) => heading === spot || spot.compareDocumentPosition(heading) & reached) ?? headings[0] ?? null;
}

/** After the page has been drawn, and whoever moves the focus on purpose has done so. */
const afterDrawing = (work: () => void): void => void requestAnimationFrame(() => setTimeout(work));

/**
 * Gives the focus a place when what had it is taken out of the page: the browser sends it back to the page's top, and whoever goes
 * by keys, or listens, has lost theirs. Where the page itself moves it, that stands.
 */
export function keepFocus(): void {
  let at: Element | null = null;
  addEventListener('focusin', ({ target }) => {
    at = target as Element;
  });
  addEventListener('focusout', ({ target }) => {
    // Left, and not lost: it is still there when the page has done what it is at.
    queueMicrotask(() => {
      if (target === at && at?.isConnected) at = null;
    });
  });
  const watch = new MutationObserver((records) => {
    const gap = at && !at.isConnected ? gapOf(at, records) : null;
    if (!gap) return;
    at = null;
    afterDrawing(() => {
      if (document.activeElement && document.activeElement !== document.body) return;
      const to = neighbourOf(gap);
      if (to?.matches('h1, h2, h3')) to.tabIndex = -1;
      to?.focus({ preventScroll: true });
    });
  });
  watch.observe(document.body, { childList: true, subtree: true });
}
