import type { Reading } from '../../model/reading.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Places } from '../../reader/places.ts';
import { Highlights, type Style, styleOf } from './highlights.ts';
import { type Ink, inkFor } from './ink.ts';
import { claimsAt, type Mark, marksOf } from './marks.ts';

/** What stands under the pointer or is stepped to: the claims on the spot, the nearest first, and the words to show the card at. */
export interface Spot {
  claims: readonly number[];
  words: Range;
}

/** Words are underlined once: a difference before a record, of two alike the first. */
const outdoes = (other: Mark, mark: Mark): boolean =>
  other !== mark && contains(other, mark) && (other.differs !== mark.differs ? other.differs : !contains(mark, other) || other.claim < mark.claim);

/** How far from the line of the letters the pointer may be, in px: the underline belongs to the words. */
const SLOP = 3;

const within = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left - SLOP && x <= rect.right + SLOP && y >= rect.top - SLOP && y <= rect.bottom + SLOP;

/** A range over a span of the text; null where its words left the document. */
export function rangeOver(places: Places, span: Span): Range | null {
  const ends = places.ends(span);
  if (!ends?.start.node.isConnected || !ends.end.node.isConnected) return null;
  try {
    const range = document.createRange();
    range.setStart(ends.start.node, ends.start.offset);
    range.setEnd(ends.end.node, ends.end.offset);
    return range;
  } catch {
    // The page shortened the node since it was read; the change is noticed and the page read again.
    return null;
  }
}

/** Marks the words of a reading in the page, and knows which claim stands at a point. It changes nothing of the page's tree. */
export class Painter {
  marks: readonly Mark[] = [];
  #places: Places | null = null;
  #ranges = new Map<Mark, Range>();
  /** The elements around marked words: a pointer over any other element needs no hit test. */
  #around = new Set<Node>();
  readonly #highlights = new Highlights();

  paint(reading: Reading, places: Places): void {
    this.#places = places;
    this.#ranges = new Map();
    this.#around = new Set();
    const inks = new Map<Element, Ink>();
    const byStyle = new Map<Style, Range[]>();
    const marks = marksOf(reading);
    for (const mark of marks) {
      const range = rangeOver(places, mark);
      const element = range?.startContainer.parentElement;
      if (!range || !element) continue;
      this.#ranges.set(mark, range);
      this.#around
        .add(element)
        .add(range.endContainer.parentElement ?? element)
        .add(range.commonAncestorContainer);
      const ink = inks.get(element) ?? inkFor(getComputedStyle(element).color);
      inks.set(element, ink);
      if (marks.some((other) => outdoes(other, mark))) continue;
      const style = styleOf(mark.differs, ink);
      byStyle.set(style, [...(byStyle.get(style) ?? []), range]);
    }
    this.marks = [...this.#ranges.keys()];
    this.#highlights.set(byStyle);
  }

  clear(): void {
    this.marks = [];
    this.#places = null;
    this.#ranges.clear();
    this.#around.clear();
    this.#highlights.clear();
  }

  /** The spot at a point of the viewport; `target` is the element that the event names. */
  at(x: number, y: number, target: EventTarget | null): Spot | null {
    if (!this.#places || !this.#mayHold(target)) return null;
    const caret = document.caretPositionFromPoint(x, y);
    const offset = caret ? this.#places.offsetAt(caret.offsetNode, caret.offset) : null;
    if (offset === null) return null;
    // The caret snaps to the nearest letter from afar, so the words' own boxes have the last word.
    const here = claimsAt(this.marks, offset).filter((mark) =>
      [...(this.#ranges.get(mark)?.getClientRects() ?? [])].some((rect) => within(rect, x, y)),
    );
    const words = here[0] && this.#ranges.get(here[0]);
    return words ? { claims: here.map((m) => m.claim), words } : null;
  }

  /** The spot of a claim, marked or not; null where its words left the page. */
  of(claim: number, clause: Span): Spot | null {
    const mark = this.marks.find((m) => m.claim === claim);
    const words = mark ? this.#ranges.get(mark) : this.#places && rangeOver(this.#places, clause);
    return words ? { claims: [claim], words } : null;
  }

  /** The claim of the first (1) or last (-1) mark in the window; null where none is. */
  inSight(by: 1 | -1): number | null {
    const seen = this.marks.filter((mark) => this.#seen(mark));
    return seen.at(by === 1 ? 0 : -1)?.claim ?? null;
  }

  isInSight(claim: number | null): boolean {
    return this.marks.some((mark) => mark.claim === claim && this.#seen(mark));
  }

  #seen(mark: Mark): boolean {
    const box = this.#ranges.get(mark)?.getBoundingClientRect();
    return box !== undefined && box.bottom > 0 && box.top < innerHeight;
  }

  #mayHold(target: EventTarget | null): boolean {
    if (!(target instanceof Node)) return false;
    return this.#around.has(target) || (target.parentNode !== null && this.#around.has(target.parentNode));
  }
}
