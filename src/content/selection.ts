import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { offsetAt, type Places } from '../reader/places.ts';

const SPACE = /\s/;

/** What the reader selected of the article's text, without white space at its ends; null where it is nothing, or nothing of the article. */
export function selectedSpan(places: Places, text: string): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  let start = offsetAt(places, startContainer, startOffset);
  let end = offsetAt(places, endContainer, endOffset);
  if (start === null || end === null) return null;
  while (start < end && SPACE.test(text[start] ?? '')) start++;
  while (end > start && SPACE.test(text[end - 1] ?? '')) end--;
  return start < end ? { start, end } : null;
}

/** The claims on a span, the one nearest to its length first. */
export function claimsOn({ analysis: { claims } }: Reading, { start, end }: Span): number[] {
  const away = (index: number): number => Math.abs((claims[index]?.start ?? 0) - start) + Math.abs((claims[index]?.end ?? 0) - end);
  return [...claims.keys()].filter((i) => (claims[i]?.start ?? 0) < end && start < (claims[i]?.end ?? 0)).sort((a, b) => away(a) - away(b));
}
