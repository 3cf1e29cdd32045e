import type { Attribution } from '../../model/attribution.ts';
import type { Span } from '../../model/span.ts';
import { pastMark } from './interrupted.ts';
import type { Scene } from './scene.ts';

/** What of a sentence's stop and marks may stand between the end of what is said and that of the sentence. */
const STOPS = 3;

/**
 * What is said ends where the quotation ends in which it is said, and a quotation that it opens runs on over further sentences:
 * “He said it would rain,” she said; He answered, “No. I will not go.”
 */
export function bounded({ prose, quotations, sentence }: Scene, one: Attribution): Attribution {
  const { content, cue } = one;
  const inside = cue && quotations.find((q) => q.start <= cue.start && cue.end <= q.end);
  if (inside) return content.start >= inside.start && content.end > inside.end ? withEnd(one, inside.end) : one;
  if (content.end < sentence.end - STOPS) return one;
  const running = quotations.find((q: Span) => q.start >= content.start && q.start < content.end && q.end > sentence.end);
  return running ? withEnd(one, pastMark(prose.text, running.end)) : one;
}

const withEnd = (one: Attribution, end: number): Attribution => ({ ...one, content: { start: one.content.start, end } });
