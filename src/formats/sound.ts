/** Letters of one record at most: what is longer is no claim, and would be held whole. */
export const LONGEST = 1_000_000;

/** A claim is six levels deep. What is deeper was made to be. */
const DEEPEST = 32;

/** They would change what all objects are, were one careless line to copy them. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** What makes a parsed value unfit to be looked at, whatever it is; null where nothing does. Walks by a list of its own: depth costs no stack. */
function faultIn(value: unknown): string | null {
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value: here, depth } = next;
    if (typeof here === 'number' && !Number.isFinite(here)) return 'a number too large to be kept';
    if (typeof here !== 'object' || here === null) continue;
    if (depth >= DEEPEST) return `nested more than ${DEEPEST} deep`;
    for (const key of Object.keys(here)) {
      if (FORBIDDEN.has(key)) return `a field named ${key}`;
      open.push({ value: (here as Record<string, unknown>)[key], depth: depth + 1 });
    }
  }
  return null;
}

/** A record's text as a value that is fit to be checked by its schema; null is a text too long to have been held. */
export function parsed(text: string | null): { value: unknown } | { fault: string } {
  if (text === null || text.length > LONGEST) return { fault: `longer than ${LONGEST} letters` };
  try {
    const value: unknown = JSON.parse(text);
    const fault = faultIn(value);
    return fault === null ? { value } : { fault };
  } catch (error) {
    return { fault: `no JSON: ${error instanceof Error ? error.message : String(error)}`.slice(0, 200) };
  }
}
