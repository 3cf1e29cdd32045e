import type { Mark } from '../../model/mark.ts';
import type { Span } from '../../model/span.ts';
import { claimsHere, step } from './marks.ts';
import { type Painter, rangeOver } from './painter.ts';

/** What stands under the pointer or is stepped to: the claims on the spot, the nearest first, and the words to show the card at. */
export interface Spot {
  claims: readonly number[];
  words: Range;
}

/** How far from the line of the letters the pointer may be, in px: the underline belongs to the words. */
const SLOP = 3;

const within = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left - SLOP && x <= rect.right + SLOP && y >= rect.top - SLOP && y <= rect.bottom + SLOP;

/** Which claim stands at a point, is in sight, or comes next. */
export class Spots {
  readonly #painter: Painter;
  #steppedTo: number | null = null;

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  /** The spot at a point of the viewport; `target` is the element that the event names. */
  at(x: number, y: number, target: EventTarget | null): Spot | null {
    const { ranges } = this.#painter;
    const here = claimsHere(
      this.#painter.marksAround(target).filter((mark) => [...(ranges.get(mark)?.getClientRects() ?? [])].some((rect) => within(rect, x, y))),
    );
    const words = here[0] && ranges.get(here[0]);
    return words ? { claims: here.map((m) => m.claim), words } : null;
  }

  /** The spot of a claim, marked or not; null where its words left the page. */
  of(claim: number, clause: Span): Spot | null {
    const { marks, ranges, places } = this.#painter;
    const mark = marks.find((m) => m.claim === claim);
    const words = mark ? ranges.get(mark) : places && rangeOver(places, clause);
    return words ? { claims: [claim], words } : null;
  }

  /** From the open card's claim, or the one stepped to last while it is still in sight; else the first one (the last, backwards) that the reader sees. */
  next(open: number | null, by: 1 | -1): number | null {
    const { marks } = this.#painter;
    const last = open ?? (marks.some((mark) => mark.claim === this.#steppedTo && this.#seen(mark)) ? this.#steppedTo : null);
    const seen = last === null ? marks.filter((mark) => this.#seen(mark)).at(by === 1 ? 0 : -1) : undefined;
    this.#steppedTo = seen?.claim ?? step(marks, last, by);
    return this.#steppedTo;
  }

  #seen(mark: Mark): boolean {
    const box = this.#painter.ranges.get(mark)?.getBoundingClientRect();
    return box !== undefined && box.bottom > 0 && box.top < innerHeight;
  }
}
