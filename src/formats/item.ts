import type { Judgement } from '../model/judgement.ts';
import type { SavedEntry } from '../model/saved.ts';

/** What was not taken, in words: `what` it is, and `why`. */
export interface Refusal {
  line: number;
  what: string;
  why: string;
}

/** One record of a file, and the line it begins on; or why there is none. */
export type Item = { line: number; entry: SavedEntry } | { line: number; judgement: Judgement } | { refused: Refusal };

/** The file as a whole cannot be read. The message says why, for a reader. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
}

/** A file's text, piece by piece, read into items as they come. */
export interface ItemReader {
  push(text: string): Item[];
  /** The last items, and what is missing at the end. */
  end(): Item[];
}
