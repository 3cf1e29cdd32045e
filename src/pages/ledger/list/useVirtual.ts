import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

type Rows = Virtualizer<Window, HTMLElement>;

/** A row's height before it is measured, and how many rows are drawn beyond the edges of the window. */
const ESTIMATE = 68;
const BEYOND = 10;

/**
 * Only the rows in the window exist; the page itself scrolls.
 * @param top how far below the page's top the list begins
 * @param kept a row that stays, wherever the window is: the one that has the focus
 */
export function useVirtual(count: number, top: number, kept: number, keyOf: (index: number) => string | number): Rows {
  const [, redraw] = useReducer((turn: number, _: undefined) => turn + 1, 0);
  const made = useRef<Rows | null>(null);
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count,
    scrollMargin: top,
    overscan: BEYOND,
    getScrollElement: () => window,
    estimateSize: () => ESTIMATE,
    getItemKey: keyOf,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialRect: { width: innerWidth, height: innerHeight },
    rangeExtractor: (range) => {
      const rows = defaultRangeExtractor(range);
      return kept < 0 || kept >= count || rows.includes(kept) ? rows : [...rows, kept].sort((a, b) => a - b);
    },
    onChange: () => redraw(undefined),
  };
  made.current ??= new Virtualizer(options);
  const virtualizer = made.current;
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}
