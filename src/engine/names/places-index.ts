import type { Hit } from './phrases.ts';

/** A country's name or adjective in a text: tokens `[first, end)`. */
export interface Place {
  readonly first: number;
  readonly end: number;
  readonly country: string;
}

/** The countries that a text names. */
export interface Places {
  readonly all: readonly Place[];
  /** The place that ends before the token. */
  readonly endingAt: (end: number) => Place | undefined;
  /** The longest place that begins with the token. */
  readonly beginningAt: (first: number) => Place | undefined;
}

/** @param count how many tokens the text has */
export function placesOf(hits: readonly Hit[], count: number): Places {
  const all: Place[] = [];
  // One more than the place's index; 0 for none.
  const byEnd = new Int32Array(count + 1);
  const byFirst = new Int32Array(count + 1);
  for (const { first, end, meanings } of hits) {
    if (byEnd[end] !== 0) continue;
    const place = meanings.find((m) => !m.weak && (m.entity.type === 'place' || m.entity.id === 'EU'));
    if (!place) continue;
    byEnd[end] = byFirst[first] = all.push({ first, end, country: place.entity.country ?? place.entity.id });
  }
  return { all, endingAt: (end) => all[(byEnd[end] ?? 0) - 1], beginningAt: (first) => all[(byFirst[first] ?? 0) - 1] };
}
