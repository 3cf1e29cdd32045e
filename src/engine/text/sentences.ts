import type { Block } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { ANYWHERE, BEFORE_NUMBERS, STARTERS, TITLES } from './abbreviations.ts';

const STOP = /[…。！？؟]/;
const STOPS = /[.!?…]/;
const WIDE_STOPS = /[。！？]/;
const CLOSERS = /["'”’»）)\]」』]/;
const OPENERS = /["'“‘«„（([「『]/;
const SPACE = /\s/;
const FOOTNOTE = /(?:\[\d{1,3}\]){1,4}/y;
const WORD_BEFORE = /[\p{L}\p{N}.&'’-]+$/u;
const WORD_AFTER = /[\p{L}\p{N}][\p{L}\p{N}'’&-]{0,30}/uy;
/** "U.S", "a.m", "J": letters with stops between them. */
const DOTTED = /^(?:\p{L}\.){0,5}\p{L}$/u;
const CLOCK = /^[ap]\.m$/i;
const ZONES = /^(?:E[SD]?T|C[SDE]?T|CEST|P[SD]?T|M[SD]?T|GMT|BST|UTC|JST|KST|IST|Eastern|Central|Pacific|Mountain|Beijing|London|New)$/;
/** "At 9 a.m. Tuesday". */
const DAYS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
/** No ending inside a sentence that goes on to say who asks or shouts: "Will it hold?" Ms. Li asked. */
const SPEAKER = /(?:\p{Lu}[\p{L}.'’-]{0,30} ){1,4}(?:said|says|asked|asks|wrote|writes|tweeted|posted|added|shouted|told|declared)\b/uy;
/** How far back an abbreviation can reach. */
const REACH = 24;

const at = (pattern: RegExp, text: string, index: number): string | null => {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
};

/** Is the full stop after `word` only that of an abbreviation, with `next` (a word, or empty) after it? */
function abbreviates(word: string, next: string): boolean {
  const bare = word.slice(word.lastIndexOf('-') + 1).replace(/^['’&]+/, '');
  if (TITLES.has(bare)) return true;
  if (BEFORE_NUMBERS.has(bare) && /^\d/.test(next)) return true;
  if (CLOCK.test(bare)) return ZONES.test(next) || DAYS.test(next);
  if (ANYWHERE.has(bare) || DOTTED.test(bare)) return !STARTERS.has(next);
  return false;
}

/** Does a sentence end with the stops from `stop` to `after` (closing marks included), before the text at `next`? */
function ends(text: string, stop: number, lastStop: number, after: number, next: number): boolean {
  let word = next;
  while (word < text.length && word < next + 4 && OPENERS.test(text.charAt(word))) word++;
  const first = at(WORD_AFTER, text, word) ?? '';
  const opened = word > next;
  if (first !== '' && /^\p{Ll}/u.test(first) && !/^\p{Ll}{1,2}\p{Lu}/u.test(first)) return false;
  if (first === '' && !opened && /[,;:)\]\-–—/.!?…]/.test(text.charAt(word))) return false;
  if (after > lastStop + 1 && !opened && text[stop] !== '.' && at(SPEAKER, text, next) !== null) return false;
  if (text[stop] !== '.' || lastStop > stop) return true;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, stop - REACH), stop))?.[0] ?? '';
  // A closing mark after the stop ('… in the U.S.”') leaves the abbreviation open to either reading: the next word decides.
  return !abbreviates(before, first);
}

/** The next stop in `[from, to)`, or `to`; a pattern would look on beyond the block, at every block anew. */
function nextStop(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === 46 || c === 33 || c === 63 || (c >= 0x61f && STOP.test(text.charAt(i)))) return i;
  }
  return to;
}

function* endsIn(text: string, block: Block): Generator<number> {
  for (let stop = nextStop(text, block.start, block.end), resume = 0; stop < block.end; stop = nextStop(text, resume, block.end)) {
    let lastStop = stop;
    while (lastStop + 1 < block.end && STOPS.test(text.charAt(lastStop + 1))) lastStop++;
    let after = lastStop + 1;
    while (after < block.end && CLOSERS.test(text.charAt(after))) after++;
    after += at(FOOTNOTE, text, after)?.length ?? 0;
    if (after >= block.end) return;
    let next = after;
    while (next < block.end && SPACE.test(text.charAt(next))) next++;
    const wide = WIDE_STOPS.test(text.charAt(stop));
    if (next < block.end && (wide || (next > after && ends(text, stop, lastStop, after, next)))) yield after;
    resume = after;
  }
}

/**
 * The sentences of `text`, in order, without white space at their ends. None crosses a block's end; a block without a stop is one sentence.
 * A stop belongs to its sentence, and so do the quotation marks and brackets that close after it.
 */
export function sentencesOf(text: string, blocks: readonly Block[]): Span[] {
  const sentences: Span[] = [];
  const add = (from: number, to: number): void => {
    let start = from;
    let end = to;
    while (start < end && SPACE.test(text.charAt(start))) start++;
    while (end > start && SPACE.test(text.charAt(end - 1))) end--;
    if (end > start) sentences.push({ start, end });
  };
  for (const block of blocks) {
    let start = block.start;
    for (const end of endsIn(text, block)) {
      add(start, end);
      start = end;
    }
    add(start, block.end);
  }
  return sentences;
}
