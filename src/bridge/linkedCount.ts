/** Under this name (`Symbol.for`) the script in each frame says how many of its claims have a record: the icon adds them up, and nobody need remember. */
export const LINKED_COUNT = 'pledgemark.count';

/** Of the links of a reading, or of its marks: every claim with a record has some. */
export const linkedIn = (of: readonly { claim: number }[]): number => new Set(of.map(({ claim }) => claim)).size;
