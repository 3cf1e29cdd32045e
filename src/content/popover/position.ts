import { autoUpdate, computePosition, flip, offset, type ReferenceElement, shift, size } from '@floating-ui/dom';
import { place } from './frame.ts';

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

/** Keeps `host` beside the words while the page scrolls or changes its layout, until the signal says stop. */
export function keepBeside(words: Range, host: HTMLElement, signal: AbortSignal): void {
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
            host.style.setProperty('--pm-tallest', `${Math.floor(Math.min(availableHeight, Math.max(innerHeight * TALLEST, LOW)))}px`);
          },
        }),
      ],
    });
    place(host, { left: x, top: y });
  };
  const stop = autoUpdate(beside, host, update);
  signal.addEventListener('abort', stop);
}
