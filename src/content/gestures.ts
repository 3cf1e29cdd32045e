import type { Cards } from './cards.ts';
import type { Met } from './hands.ts';
import { Hover } from './intent.ts';
import type { Spot, Spots } from './paint/spots.ts';

const sameSpot = (a: Spot, b: Spot): boolean => a.claims.join() === b.claims.join();

/** Where a click means something else than "show me the record". */
const OF_THE_PAGE = 'a[href], button, input, select, textarea, summary, [role="button"], [contenteditable]';

/**
 * Pointer and keys in the page. The page's own events go on as if we were not there; only an Esc that closes a card is ours alone.
 * Events that the page made up itself do not count. `opensOnHover`: the reader's choice, asked anew each time; `first`: what happened before.
 */
export function watchGestures(
  spots: Spots,
  cards: Cards,
  opensOnHover: () => boolean,
  near: (spot: Spot) => void,
  open: (spot: Spot, by: 'hover' | 'click') => void,
  signal: AbortSignal,
  first: Met | null = null,
): Hover<Spot> {
  const hover = new Hover<Spot>(
    {
      near,
      show: (spot) => open(spot, 'hover'),
      hide: () => !cards.kept && cards.close(),
    },
    sameSpot,
  );
  let last: { event: PointerEvent; target: EventTarget | null } | null = null;

  const look = () => {
    const now = last;
    last = null;
    if (!now || signal.aborted || !opensOnHover() || cards.kept || (cards.by !== null && cards.by !== 'hover')) return;
    const { event, target } = now;
    const spot = event.buttons ? null : spots.at(event.clientX, event.clientY, target);
    // It rests there since its last move: while our script was on its way, and until this frame.
    hover.over(cards.isCard(event.target) ? 'card' : spot, performance.now() - event.timeStamp);
  };

  const options = { capture: true, passive: true, signal };
  const moved = (event: PointerEvent, target = event.composedPath()[0] ?? event.target): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (last === null) requestAnimationFrame(look);
    last = { event, target };
  };
  window.addEventListener('pointermove', (event) => moved(event), options);
  document.documentElement.addEventListener('pointerleave', () => hover.over(null), { signal });
  const clicked = (event: MouseEvent, target = event.composedPath()[0] ?? event.target): void => {
    if (!event.isTrusted || event.button !== 0) return;
    hover.reset();
    if (cards.isCard(event.target)) {
      cards.pin();
      return;
    }
    const plain =
      !event.ctrlKey &&
      !event.metaKey &&
      !event.shiftKey &&
      !event.altKey &&
      !(target instanceof Element && target.closest(OF_THE_PAGE)) &&
      getSelection()?.isCollapsed !== false;
    const spot = plain ? spots.at(event.clientX, event.clientY, target) : null;
    if (spot) open(spot, 'click');
    else if (!cards.kept) cards.close();
  };
  window.addEventListener('click', (event) => clicked(event), options);
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
  // What brought this script into the page came before its listeners.
  const { event, target } = first ?? {};
  if (event instanceof MouseEvent && event.type === 'click') clicked(event, target);
  else if (event instanceof PointerEvent) moved(event, target);
  return hover;
}
