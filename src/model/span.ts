import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Half-open `[start, end)` UTF-16 offsets into the article's one true text. */
export const Span = v.object({ start: offset, end: offset });
export type Span = v.InferOutput<typeof Span>;

export const wordsAt = (text: string, span: Span): string => text.slice(span.start, span.end);

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
