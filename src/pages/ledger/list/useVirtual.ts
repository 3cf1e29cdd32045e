import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { Heights } from './heights.ts';

/** A row's height before it is drawn, and how many rows are drawn beyond the edges of the window. */
const ESTIMATE = 68;
const BEYOND = 10;

interface Virtual {
  /** The rows in the window and somewhat beyond, from one to another. */
  from: number;
  to: number;
  /** All rows that exist, in order, and how far below the list's top each begins. */
  rows: { index: number; top: number }[];
  /** Of all rows, drawn or not. */
  height: number;
  /** Each row's `ref`. The row has its number in `data-index`. */
  measure: (row: HTMLElement | null) => void;
}

/**
 * Only the rows in the window exist; the page itself scrolls.
 * @param kept a row that stays, wherever the window is: the one that has the focus
 */
export function useVirtual(count: number, list: RefObject<HTMLElement | null>, kept: number): Virtual {
  const [, redraw] = useReducer((turn: number, _: undefined) => turn + 1, 0);
  const [heights] = useState(() => new Heights(ESTIMATE));
  const [seen, setSeen] = useState(() => ({ first: 0, last: Math.ceil(innerHeight / ESTIMATE) }));
  const counted = useRef(count);
  counted.current = count;

  const rowAt = useCallback(
    (y: number): number => heights.rowAt(y - (list.current?.getBoundingClientRect().top ?? 0), counted.current),
    [heights, list],
  );
  const look = useCallback((): void => {
    const [first, last] = [rowAt(0), rowAt(innerHeight)];
    setSeen((before) => (before.first === first && before.last === last ? before : { first, last }));
  }, [rowAt]);

  // It is told when the rows are laid out and not yet painted: to ask each for its height would have them laid out once more.
  const [observer] = useState(
    () =>
      new ResizeObserver((resized) => {
        const first = rowAt(0);
        let [isOther, above] = [false, 0];
        for (const { target, borderBoxSize } of resized) {
          if (!target.isConnected) {
            observer.unobserve(target);
            continue;
          }
          const row = Number((target as HTMLElement).dataset.index);
          const more = heights.set(row, Math.ceil(borderBoxSize[0]?.blockSize ?? ESTIMATE));
          if (more !== 0) isOther = true;
          if (row < first) above += more;
        }
        if (!isOther) return;
        // What is in the window stays where it is.
        if (above !== 0) scrollBy({ top: above, behavior: 'instant' });
        redraw(undefined);
        requestAnimationFrame(look);
      }),
  );
  const measure = useCallback(
    (row: HTMLElement | null): void => {
      if (row) observer.observe(row);
    },
    [observer],
  );

  useLayoutEffect(look, [look, count]);
  useEffect(() => {
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
      observer.disconnect();
    };
  }, [look, observer]);

  const [from, to] = [Math.max(0, seen.first - BEYOND), Math.min(count - 1, seen.last + BEYOND)];
  const rows: Virtual['rows'] = [];
  for (let index = from, top = heights.topOf(from); index <= to; top += heights.of(index++)) rows.push({ index, top });
  const isLeft = kept < count && (kept < from || kept > to);
  if (isLeft) rows.splice(kept < from ? 0 : rows.length, 0, { index: kept, top: heights.topOf(kept) });
  return { from, to, rows, height: heights.topOf(count), measure };
}
