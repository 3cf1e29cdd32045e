import type { Judgement } from '../model/judgement.ts';
import type { SavedEntry } from '../model/saved.ts';

/** What a file says of itself and needs to be written. */
export interface About {
  /** ISO 8601, UTC. */
  exportedAt: string;
  /** How many entries follow, where the format says so at its head. */
  entries: number;
  /** What a party or source is called; an id that nobody knows stands for itself. */
  nameOf(id: string): string;
}

/** Writes a file piece by piece: nothing of it is held. A format without room for judgements writes nothing for them. */
export interface Writer {
  head(): string;
  entry(entry: SavedEntry): string;
  judgement(judgement: Judgement): string;
  tail(): string;
}

export interface Format {
  /** Of the file's name. */
  ending: string;
  /** Of the media. */
  type: string;
  writer(about: About): Writer;
}

const nothing = (): string => '';

/** A writer of entries alone. */
export const entriesOnly = (entry: (entry: SavedEntry) => string, head = nothing, tail = nothing): Writer => ({
  head,
  entry,
  judgement: nothing,
  tail,
});

/** Items with a comma between, as in a list of JSON. */
export function commas(): (item: string) => string {
  let first = true;
  return (item) => {
    const text = first ? `\n${item}` : `,\n${item}`;
    first = false;
    return text;
  };
}
