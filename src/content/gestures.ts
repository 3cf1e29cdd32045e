import type { Cards } from './cards.ts';
import { Hover } from './intent.ts';
import type { Painter, Spot } from './paint/painter.ts';

const sameSpot = (a: Spot, b: Spot): boolean => a.claims.join() === b.claims.join();

/** Where a click means something else than "show me the record". */
const OF_THE_PAGE = 'a[href], button, input, select, textarea, summary, [role="button"], [contenteditable]';

/**
 * Pointer and keys in the page. The page's own events go on as if we were not there; only an Esc that closes a card is ours alone.
 * Events that the page made up itself do not count. `opensOnHover`: the reader's choice, asked anew each time.
 */
export function watchGestures(
  painter: Painter,
  cards: Cards,
  opensOnHover: () => boolean,
  open: (spot: Spot, by: 'hover' | 'click') => void,
  signal: AbortSignal,
): Hover<Spot> {
  const hover = new Hover<Spot>(
    {
      near: () => void cards.load().catch(() => {}),
      show: (spot) => open(spot, 'hover'),
      hide: () => cards.close(),
    },
    sameSpot,
  );
  let last: PointerEvent | null = null;

  const look = () => {
    const event = last;
    last = null;
    if (!event || signal.aborted || !opensOnHover() || (cards.by !== null && cards.by !== 'hover')) return;
    const target = event.composedPath()[0] ?? event.target;
    hover.over(cards.isCard(event.target) ? 'card' : event.buttons ? null : painter.at(event.clientX, event.clientY, target));
  };

  const options = { capture: true, passive: true, signal };
  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      if (last === null) requestAnimationFrame(look);
      last = event;
    },
    options,
  );
  document.documentElement.addEventListener('pointerleave', () => hover.over(null), { signal });
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0) return;
      hover.reset();
      if (cards.isCard(event.target)) return cards.pin();
      const element = event.target instanceof Element ? event.target : null;
      const plain =
        !event.ctrlKey &&
        !event.metaKey &&
        !event.shiftKey &&
        !event.altKey &&
        !element?.closest(OF_THE_PAGE) &&
        getSelection()?.isCollapsed !== false;
      const spot = plain ? painter.at(event.clientX, event.clientY, event.target) : null;
      if (spot) open(spot, 'click');
      else cards.close();
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted || cards.spot === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      hover.reset();
      cards.close();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => hover.reset());
  return hover;
}
