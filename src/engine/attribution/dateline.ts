import type { Span } from '../../model/span.ts';

/** "WASHINGTON, Jan 9 (Reuters) - ", "(Reuters) - ", "BEIJING — ": where and when it was written, said by nobody. */
const DATELINE = /^(?:\p{Lu}[\p{L}\p{N}.,/ ]{0,40})?(?:\([\p{L} ]{2,24}\)\s?[-–—]{1,2}|(?<=\p{Lu}\p{Lu}(?:, \p{L}{3,9}\.? \d{1,2})?)\s[-–—]{1,2})\s/u;

/** In characters: a dateline is no longer. */
const REACH = 80;

/** Whether a dash follows a bracket, a capital or a day's number and a space, and a space follows it: most sentences have none, and need no pattern. */
function hasDash(text: string, start: number, end: number): boolean {
  const stop = Math.min(end, start + REACH);
  for (let i = start + 2; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (code !== 45 && code !== 0x2013 && code !== 0x2014) continue;
    if (/[)\p{Lu}\d]\s?$/u.test(text.slice(i - 2, i))) return true;
  }
  return false;
}

/** The sentence without the dateline before it. */
export function pastDateline(text: string, { start, end }: Span): Span {
  if (!hasDash(text, start, end)) return { start, end };
  return { start: start + (DATELINE.exec(text.slice(start, Math.min(end, start + REACH)))?.[0].length ?? 0), end };
}
