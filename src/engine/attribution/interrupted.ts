import type { Attribution } from '../../model/attribution.ts';
import { contains, overlaps } from '../../model/span.ts';
import { QUOTES } from './cue-words.ts';

/** Quoted words before their tag: “We will buy,” he said. */
const TAGGED = new Set(['trailing', 'inverted']);
/** No tag is longer, with whoever speaks and where. */
const LONGEST_TAG = 220;
const MARK = /''|``|["“”]/;

const isMarkAt = (text: string, at: number, length: number): boolean => QUOTES.has(text.slice(at, at + length));

/** Past the mark that closes a quotation. */
export const pastMark = (text: string, end: number): number => end + (isMarkAt(text, end, 2) ? 2 : isMarkAt(text, end, 1) ? 1 : 0);

/** So many may be said within what one says. */
const NESTED = 4;

/** Who spoke last, not counting whom the speaker quotes: in “He said no,” she said it is she. */
export function lastSpeaking(all: readonly Attribution[]): Attribution | undefined {
  const near = all.slice(-NESTED);
  return near.findLast((a) => !near.some((b) => b !== a && (isWithin(a, b) || isCarried(b, a))));
}

/** “He said no,” she said */
const isWithin = (a: Attribution, b: Attribution): boolean => !CARRIERS.has(b.rule) && contains(b.content, a.cue ?? a.content);

/** “It is over,” the judge said, according to the Post: the judge goes on. */
const CARRIERS = new Set(['according-to', 'told', 'by-account', 'citing']);
const isCarried = (said: Attribution, carrier: Attribution): boolean =>
  CARRIERS.has(carrier.rule) && TAGGED.has(said.rule) && overlaps(said.content, carrier.content);

/** Whether a quotation goes on where its tag has interrupted it. */
function goesOn(text: string, last: Attribution, one: Attribution): boolean {
  if (!TAGGED.has(last.rule) || one.rule !== 'bare-quotation' || !last.cue || !last.source || last.source.start !== one.source?.start) return false;
  if (!isMarkAt(text, last.content.end - 1, 1) && !isMarkAt(text, last.content.end - 2, 2)) return false;
  const tagged = Math.max(last.cue.end, last.source.end, last.content.end);
  if (one.content.start < tagged || one.content.start - tagged > LONGEST_TAG) return false;
  const between = text.slice(tagged, one.content.start);
  // The only mark is that which opens it again, in the same paragraph.
  return !between.includes('\n') && (MARK.exec(between)?.index ?? -1) >= between.length - 2;
}

/**
 * Adds what a sentence gave to all before it. A quotation that its tag interrupts is one, from its first mark to its last:
 * “We will buy,” said Mr. Liu. “But not today.”
 */
export function addAll(text: string, all: Attribution[], fresh: readonly Attribution[]): void {
  for (const one of fresh) {
    const last = lastSpeaking(all);
    if (last && goesOn(text, last, one))
      all[all.lastIndexOf(last)] = { ...last, content: { start: last.content.start, end: pastMark(text, one.content.end) } };
    else all.push(one);
  }
}
