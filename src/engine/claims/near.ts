import type { Attribution } from '../../model/attribution.ts';
import type { Span } from '../../model/span.ts';
import { onceFor } from '../linking/once.ts';
import { gathered } from './gathered.ts';

// What is far from a span is not looked at: the time for an article grows with its length, not with its square.

/** The index of the first of the list, which is in the order of the text, that begins at `at` or later. */
function firstFrom(list: readonly Span[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What `take` makes of each that lies in the span. */
function taken<T extends Span, R>(list: readonly T[], span: Span, take: (one: T, index: number) => R): R[] {
  const found: R[] = [];
  for (let i = firstFrom(list, span.start); i < list.length; i++) {
    const one = list[i];
    if (!one || one.start >= span.end) break;
    if (one.end <= span.end) found.push(take(one, i));
  }
  return found;
}

/** Indexes of those that lie in the span. */
export const inside = (list: readonly Span[], span: Span): number[] => taken(list, span, (_, index) => index);

/** Those that lie in the span. */
export const within = <T extends Span>(list: readonly T[], span: Span): T[] => taken(list, span, (one) => one);

interface Reach extends Span {
  readonly index: number;
}

/** From the first to the last word of what is said and who says it; in the order of the text, with the farthest end of all up to each. */
const reachesOf = onceFor((attributions: readonly Attribution[]): { list: readonly Reach[]; farthest: readonly number[] } => {
  const list = attributions
    .map(({ content, source }, index) => ({
      start: Math.min(content.start, source?.start ?? content.start),
      end: Math.max(content.end, source?.end ?? content.end),
      index,
    }))
    .sort((a, b) => a.start - b.start);
  let end = 0;
  return {
    list,
    farthest: list.map((one) => {
      end = Math.max(end, one.end);
      return end;
    }),
  };
});

/** Those that the span may have to do with, in their own order. */
export function attributionsNear(attributions: readonly Attribution[], span: Span): Attribution[] {
  const { list, farthest } = reachesOf(attributions);
  const indexes: number[] = [];
  for (let i = firstFrom(list, span.end) - 1; i >= 0 && (farthest[i] ?? 0) > span.start; i--) {
    const one = list[i];
    if (one && one.end > span.start) indexes.push(one.index);
  }
  if (indexes.length > 1) indexes.sort((a, b) => a - b);
  return gathered(indexes, (i) => attributions[i]);
}
