import search from 'approx-string-match';

interface Like {
  start: number;
  end: number;
  /** 1: letter for letter; 0: nothing in common. */
  likeness: number;
}

/** Where a text has something most like the pattern, at least as like as `least`; the first few of equally good places. */
export function likest(text: string, pattern: string, least: number, most = 8): Like[] {
  if (pattern === '' || text === '') return [];
  return search(text, pattern, Math.floor(pattern.length * (1 - least)))
    .slice(0, most)
    .map(({ start, end, errors }) => ({ start, end, likeness: 1 - errors / pattern.length }));
}

/** How like the pattern the best place in the text is. */
export const likenessIn = (text: string, pattern: string): number => likest(text, pattern, 0, 1)[0]?.likeness ?? 0;
