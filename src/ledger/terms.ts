import type { TermIndex } from './schema.ts';

/** Where `term` stands in an ascending list; -1 where it does not. */
export function positionOf(sorted: readonly string[], term: string): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const at = sorted[middle];
    if (at === undefined || at === term) return middle;
    if (at < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Code-unit order, as `positionOf` compares: the reader's locale must not change what is found. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * @param ids the entries' ids in ascending order
 * @param termsOf the terms of the entry at each position
 */
export function buildIndex(ids: string[], termsOf: readonly (readonly string[])[]): TermIndex {
  const lists = new Map<string, number[]>();
  for (const [position, terms] of termsOf.entries()) {
    for (const term of new Set(terms)) {
      const list = lists.get(term);
      if (list) list.push(position);
      else lists.set(term, [position]);
    }
  }
  const terms = [...lists.keys()].sort(byCodeUnit);
  const starts = new Uint32Array(terms.length + 1);
  const postings: number[] = [];
  for (const [i, term] of terms.entries()) {
    for (const position of lists.get(term) ?? []) postings.push(position);
    starts[i + 1] = postings.length;
  }
  return { ids, terms, starts, postings: Uint32Array.from(postings) };
}

/** The positions of all entries that have at least one of the terms, ascending. */
export function positionsWith(index: TermIndex, terms: Iterable<string>): number[] {
  const found = new Set<number>();
  for (const term of terms) {
    const i = positionOf(index.terms, term);
    if (i < 0) continue;
    for (const position of index.postings.subarray(index.starts[i], index.starts[i + 1])) found.add(position);
  }
  return [...found].sort((a, b) => a - b);
}
