import type { Mark } from '../../model/mark.ts';
import type { Span } from '../../model/span.ts';
import type { Places } from '../../reader/places.ts';
import { type Density, fewOf, MOST } from './density.ts';
import { Highlights, type Style, styleOf } from './highlights.ts';
import { Inks } from './ink.ts';

/** A range over a span of the text; null where its words left the document. */
export function rangeOver(places: Places, span: Span): Range | null {
  const ends = places.ends(span);
  if (!ends?.start.node.isConnected || !ends.end.node.isConnected) return null;
  try {
    const range = document.createRange();
    range.setStart(ends.start.node, ends.start.offset);
    range.setEnd(ends.end.node, ends.end.offset);
    // Ends in two trees (one of them a shadow) make no range over both.
    return range.collapsed ? null : range;
  } catch {
    // The page shortened the node since it was read; the change is noticed and the page read again.
    return null;
  }
}

/** Those to show, so that the page stays a page to read. Only where there are too many is the layout asked where they stand. */
function shown(marks: ReadonlyMap<Mark, Range>, density: Density): Mark[] {
  const all = [...marks.keys()];
  if (density === 'differing') return all.filter((mark) => mark.differs);
  if (density === 'all' || all.length <= MOST) return all;
  const claims = fewOf(
    [...marks].map(([mark, range]) => ({ ...mark, top: range.getBoundingClientRect().top })),
    innerHeight,
  );
  return all.filter((mark) => claims.has(mark.claim));
}

/** Marks the words of a reading in the page. It changes nothing of the page's tree. */
export class Painter {
  marks: readonly Mark[] = [];
  places: Places | null = null;
  readonly ranges = new Map<Mark, Range>();
  /** The elements around marked words, with their marks; made out when a pointer asks. */
  #around: Map<Node, Set<Mark>> | null = null;
  readonly #highlights = new Highlights();

  paint(marks: readonly Mark[], places: Places, density: Density): void {
    this.#forget();
    this.places = places;
    const all = new Map<Mark, Range>();
    for (const mark of marks) {
      const range = rangeOver(places, mark);
      if (range) all.set(mark, range);
    }
    this.marks = shown(all, density);
    const claims = new Set(this.marks.map(({ claim }) => claim));
    const inks = new Inks();
    const byStyle = new Map<Style, Range[]>();
    for (const mark of this.marks) {
      const range = all.get(mark) as Range;
      this.ranges.set(mark, range);
      const element = range.startContainer.parentElement;
      if (!element || mark.under?.some((claim) => claims.has(claim))) continue;
      const style = styleOf(mark.differs, inks.of(element));
      const alike = byStyle.get(style);
      if (alike) alike.push(range);
      else byStyle.set(style, [range]);
    }
    this.#highlights.set(byStyle);
  }

  /** Whether the page left the marks as they were painted. */
  get stands(): boolean {
    return this.#highlights.stand;
  }

  clear(): void {
    this.#forget();
    this.#highlights.set(new Map());
  }

  /** The marks that a pointer over this element may be on: most elements have none, and need no closer look. */
  marksAround(target: EventTarget | null): readonly Mark[] {
    if (!(target instanceof Node)) return [];
    this.#around ??= this.#elementsAround();
    return [...(this.#around.get(target) ?? (target.parentNode && this.#around.get(target.parentNode)) ?? [])];
  }

  #elementsAround(): Map<Node, Set<Mark>> {
    const around = new Map<Node, Set<Mark>>();
    for (const [mark, { startContainer, endContainer, commonAncestorContainer }] of this.ranges)
      for (const node of [startContainer.parentNode, endContainer.parentNode, commonAncestorContainer])
        if (node) around.set(node, (around.get(node) ?? new Set()).add(mark));
    return around;
  }

  #forget(): void {
    this.marks = [];
    this.places = this.#around = null;
    this.ranges.clear();
  }
}
