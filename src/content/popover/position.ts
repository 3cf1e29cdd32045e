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

/** Keeps the frame beside the words while the page scrolls or changes its layout, until the signal says stop. */
export function keepBeside(words: Range, { host, box, place }: Frame, signal: AbortSignal): void {
  const beside = reference(words);
  const update = async () => {
    const { x, y } = await computePosition(beside, host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: GAP }),
        shift({ padding: GAP }),
        size({
          padding: GAP,
          apply({ availableHeight }) {
            box.style.maxHeight = `${Math.floor(Math.min(availableHeight, Math.max(innerHeight * TALLEST, LOW)))}px`;
          },
        }),
      ],
    });
    place({ left: x, top: y });
  };
  update();
  // What watches it takes as long again as placing it: it can wait until it is painted.
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (!signal.aborted) signal.addEventListener('abort', autoUpdate(beside, host, update));
    }),
  );
}
