import { autoUpdate, computePosition, flip, offset, type ReferenceElement, shift, size } from '@floating-ui/dom';
import type { Frame } from './frame.ts';

/** Distance to the words and to the window's edges (px). */
const GAP = 8;

/** The card scrolls inside rather than grow beyond this share of the window; a low window is not shared. */
const TALLEST = 0.6;
const LOW = 360;

/**
 * The words as something to stand beside: as wide as their last line, as tall as all their lines, so that the card covers none of them.
 */
const reference = (words: Range): ReferenceElement => ({
  getBoundingClientRect() {
    const all = words.getBoundingClientRect();
    const first = words.getClientRects()[0] ?? all;
    return new DOMRect(all.height > first.height * 1.5 ? all.x : first.x, all.y, first.width, all.height);
  },
  ...(words.commonAncestorContainer instanceof Element
    ? { contextElement: words.commonAncestorContainer }
    : words.commonAncestorContainer.parentElement && { contextElement: words.commonAncestorContainer.parentElement }),
});

/** The window is all that bounds it: the top layer is cut by nothing else. */
const WITHIN = { padding: GAP, boundary: [] };

/** Keeps the frame beside the words while the page scrolls or changes its layout, until the signal says stop. */
export function keepBeside(words: Range, { box, place }: Frame, signal: AbortSignal): void {
  const beside = reference(words);
  const limit = (room: number): void => {
    box.style.maxHeight = `${Math.floor(Math.min(room, Math.max(innerHeight * TALLEST, LOW)))}px`;
  };
  const update = async () => {
    const { x, y } = await computePosition(beside, box, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip(WITHIN),
        shift(WITHIN),
        size({
          ...WITHIN,
          apply: ({ availableHeight }) => limit(availableHeight),
        }),
      ],
    });
    place({ left: x, top: y });
  };
  // Before it is measured: what is below the fold would be laid out twice.
  limit(innerHeight);
  update();
  // What watches it takes as long again as placing it: it can wait until the card is painted, which is after a first frame's callbacks.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (!signal.aborted) signal.addEventListener('abort', autoUpdate(beside, box, update));
    }),
  );
}
