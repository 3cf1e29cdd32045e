import type { Span } from '../model/span.ts';

/** A stretch of a block's text that stands, character for character, in one text node. */
export interface Run {
  /** Offset into the block's text. */
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

/** A block of the article, and where it starts in the true text. */
interface Part {
  at: number;
  runs: readonly Run[];
}

/** Where the true text stands in the document: text offsets to text nodes and back. */
export class Places {
  /** `parts` in the order of the text. What lies between two runs (a collapsed space, a line break) stands in no node. */
  constructor(readonly parts: readonly Part[]) {}

  /** The two ends of a span's words in the document; null for a span without a word of the document. */
  ends(span: Span): { start: Place; end: Place } | null {
    const index = this.#lastFrom(span.start);
    const own = this.parts[index];
    const first = own?.runs.find((run) => own.at + run.start + run.length > span.start);
    // Between two blocks the next one is meant.
    const opens = first ? own : this.parts[index + 1];
    const start = first ?? opens?.runs[0];
    const closes = this.parts[this.#lastFrom(span.end - 1)];
    const end = closes?.runs.findLast((run) => closes.at + run.start < span.end);
    if (!opens || !start || !closes || !end || opens.at + start.start >= span.end) return null;
    return {
      start: { node: start.node, offset: start.offset + Math.max(0, span.start - opens.at - start.start) },
      end: { node: end.node, offset: end.offset + Math.min(end.length, span.end - closes.at - end.start) },
    };
  }

  /** Whether all of the text still stands in the document. */
  stand(): boolean {
    return this.parts.every(({ runs }) => runs.every(({ node }) => node.isConnected));
  }

  /** Binary search: the index of the last part that starts at `offset` or before; -1 before all. */
  #lastFrom(offset: number): number {
    let low = 0;
    let high = this.parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.parts[middle]?.at ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** Which blocks of a page an article has, by their place among the page's, and where each starts in its text. */
export type Kept = readonly (readonly [block: number, start: number])[];

/** The places of an article's text, out of those within each of its blocks. */
export const placesOf = (blocks: readonly { runs: readonly Run[] }[], kept: Kept): Places =>
  new Places(kept.map(([block, at]) => ({ at, runs: blocks[block]?.runs ?? [] })));

/** The text offset of a place in the document; null outside the article. */
export function offsetAt({ parts }: Places, node: Node, offset: number): number | null {
  for (const { at, runs } of parts)
    for (const run of runs) {
      if (run.node !== node) continue;
      if (offset < run.offset) return at + run.start;
      if (offset <= run.offset + run.length) return at + run.start + offset - run.offset;
    }
  return null;
}
