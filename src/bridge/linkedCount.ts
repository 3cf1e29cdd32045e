import type { Reading } from '../model/reading.ts';

/** Under this name (`Symbol.for`) the script in each frame says how many of its claims have a record: the icon adds them up, and nobody need remember. */
export const LINKED_COUNT = 'pledgemark.count';

export const linkedIn = (reading: Reading): number => new Set(reading.links.map((l) => l.claim)).size;
