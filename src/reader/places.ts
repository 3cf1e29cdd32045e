import type { Span } from '../model/span.ts';

/** A stretch of the true text that stands, character for character, in one text node. */
export interface Run {
  /** Offset into the true text. */
  start: number;
  length: number;
  node: Text;
  /** Offset into the node's data. */
  offset: number;
}

export interface Place {
  node: Text;
  offset: number;
}

/** Where the true text stands in the document: text offsets to text nodes and back. */
export class Places {
  /** `runs` in the order of the text. What lies between two runs (a collapsed space, a line break) stands in no node. */
  constructor(readonly runs: readonly Run[]) {}

  /** The two ends of a span's words in the document; null for a span without a word of the document. */
  ends(span: Span): { start: Place; end: Place } | null {
    const first = this.#firstEndingAfter(span.start);
    const start = this.runs[first];
    if (!start || start.start >= span.end) return null;
    const after = this.#firstEndingAfter(span.end - 1);
    const last = this.runs[after];
    const end = last && last.start < span.end ? last : this.runs[after - 1];
    if (!end) return null;
    return {
      start: { node: start.node, offset: start.offset + Math.max(0, span.start - start.start) },
      end: { node: end.node, offset: end.offset + Math.min(end.length, span.end - end.start) },
    };
  }

  /** Whether all of the text still stands in the document. */
  stand(): boolean {
    return this.runs.every(({ node }) => node.isConnected);
  }

  /** Binary search: the index of the first run with a character beyond `offset`. */
  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle];
      if (run && run.start + run.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Which blocks of a page an article has, by their place among the page's, and where each starts in its text. */
export type Kept = readonly (readonly [block: number, start: number])[];

/** The places of an article's text, out of those within each of its blocks. */
export function placesOf(blocks: readonly { runs: readonly Run[] }[], kept: Kept): Places {
  const all: Run[] = [];
  for (const [block, at] of kept)
    for (const { start, length, node, offset } of blocks[block]?.runs ?? []) all.push({ start: at + start, length, node, offset });
  return new Places(all);
}

/** The text offset of a place in the document; null outside the article. */
export function offsetAt({ runs }: Places, node: Node, offset: number): number | null {
  for (const run of runs) {
    if (run.node !== node) continue;
    if (offset < run.offset) return run.start;
    if (offset <= run.offset + run.length) return run.start + offset - run.offset;
  }
  return null;
}
