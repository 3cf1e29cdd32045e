/** Fields in the order of their names. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** JSON with its keys in order: two values are the same when this is. Unlike RFC 8785 it takes half a surrogate pair, as a page may have it, too. */
export const canonical = (value: unknown): string => JSON.stringify(value, inOrder) ?? 'null';

export const same = (a: unknown, b: unknown): boolean =>
  a === b || ((a ?? null) === null ? (b ?? null) === null : (b ?? null) !== null && canonical(a) === canonical(b));
