import type { Span } from '../../model/span.ts';

/** "WASHINGTON, Jan 9 (Reuters) - ", "(Reuters) - ", "BEIJING — ": where and when it was written, said by nobody. */
const DATELINE = /^(?:\p{Lu}[\p{L}\p{N}.,/ ]{0,40})?(?:\([\p{L} ]{2,24}\)\s?[-–—]{1,2}|(?<=\p{Lu}\p{Lu}(?:, \p{L}{3,9}\.? \d{1,2})?)\s[-–—]{1,2})\s/u;

/** The sentence without the dateline before it. */
export function pastDateline(text: string, { start, end }: Span): Span {
  return { start: start + (DATELINE.exec(text.slice(start, Math.min(end, start + 80)))?.[0].length ?? 0), end };
}
