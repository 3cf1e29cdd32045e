import canonicalize from 'canonicalize';

/** JSON with its keys in order: two values are the same when this is. */
export const canonical = (value: unknown): string => canonicalize(value) ?? 'null';

export const same = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);
