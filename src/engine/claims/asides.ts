import { matchesIn, type Seen, sought } from '../text/sought.ts';

/** What somebody gives or has given for it, what must come first, what only describes: another matter than what the clause claims. */
const ASIDES = [
  /\b(?:in (?:return|exchange|response|reply|retaliation|answer) (?:for|to)|after|before|because(?: of)?|despite|unless|until|provided|as part of|ahead of|as (?:a )?(?:penalty|punishment|retaliation|reward) for|to (?:punish|penali[sz]e) [\w.]+ for|averting|avoiding|should)\b[^,;]*/g,
  // What it is not, or was before.
  /,\s+(?:not|instead of|rather than|compared with|unlike)\b[^,;]*/g,
  /\bif\b(?! not\b)[^,;]*/g,
  /,\s+(?:(?:during|under|of|with|in|from|through|by|some of|most of)\s+)?(?:which|who|whose|where)\b[^,;]*/g,
].map(sought);

const SHOULD = /\bshould\b/;

/** `should` opens a condition only where a clause begins; elsewhere it is a verb: "China should buy". */
const isVerb = (words: string, at: number): boolean => SHOULD.test(words.slice(at, at + 6)) && !/^\W*$/.test(words.slice(Math.max(0, at - 2), at));

/** Where the asides of a clause stand, in its lower-case words. */
export function asidesOf(words: string, seen: Seen): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const one of ASIDES)
    for (const { 0: aside, index } of matchesIn(words, one, seen)) if (!isVerb(words, index)) found.push({ start: index, end: index + aside.length });
  return found;
}

/** Whether what stands at an offset is only described, denied or supposed: its date is not the claim's. "after talks on Sunday" dates the claim. */
export const isRemark = (words: string, at: number, seen: Seen): boolean =>
  asidesOf(words, seen).some(
    ({ start, end }) => start <= at && at < end && /^(?:,|because\b|if\b|unless\b|should\b|as\b)/.test(words.slice(start, start + 8)),
  );

/** The words with their asides blanked out, offset for offset. */
export function withoutAsides(words: string, seen: Seen): string {
  let core = words;
  for (const { start, end } of asidesOf(words, seen)) core = core.slice(0, start) + ' '.repeat(end - start) + core.slice(end);
  return core;
}
