import type { Attribution } from '../../model/attribution.ts';
import type { Span } from '../../model/span.ts';
import { BETWEEN, QUOTES } from './cue-words.ts';
import type { Scene } from './scene.ts';
import type { Source } from './source.ts';
import { wordSet } from './word-set.ts';
import { lowerOf, spanOf, type Word } from './words.ts';

const BEFORE_DAYS = wordSet('on in late early since');
const COUNTS = wordSet('a one the two three');
const LATER = wordSet('later earlier before after ago');
const SUBJECTS = wordSet('it he she they the its his their there we a an');
const PREPOSITIONS = wordSet('with to on by for at in');

export const isQuote = (word: Word | undefined): boolean => word?.isMark === true && QUOTES.has(word.lower);

const SENTENCE_END = /[\s.,;:—–-]/;

/** The span from `start` to `end` without white space, commas and stops at its ends; null where little is left. */
export function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:—–.-]/.test(text.charAt(from))) from++;
  // A stop before a closing mark stays: it is part of what is quoted.
  while (to > from && SENTENCE_END.test(text.charAt(to - 1))) to--;
  return to - from >= 2 ? { start: from, end: to } : null;
}

export function attribution(scene: Scene, content: Span | null, cue: Span | null, source: Source | null, rule: string): Attribution[] {
  if (!content) return [];
  return [
    {
      content,
      cue,
      source: source ? nameOf(scene.words, source) : null,
      entity: source?.entity ?? null,
      type: source?.type ?? 'anonymous',
      rule,
    },
  ];
}

/** Whom the ledger does not know goes by the name, without title and article: "Trade Minister Simon Birmingham" is Simon Birmingham. */
function nameOf(words: readonly Word[], { first, last, entity, type }: Source): Span {
  const whole = spanOf(words, first, last);
  if (entity !== null || (type !== 'person' && type !== 'organisation')) return whole;
  const named = words.slice(first, last + 1).filter((w) => w.name !== null);
  const [only] = named;
  // "White House spokesman Kush Desai": the person who ends the words, whatever house is named before.
  const speaker = named.at(-1);
  if (type === 'person' && named.length > 1 && speaker?.end === whole.end && speaker.name?.type === 'person' && speaker.name.entity === null)
    return { start: speaker.start, end: speaker.end };
  return only && named.length === 1 && only.name?.entity === null && only.name.type === type ? { start: only.start, end: only.end } : whole;
}

/** Where the mark that opens a quotation begins. */
const openOf = (text: string, { start }: Span): number => start - (/^(?:''|``)$/.test(text.slice(start - 2, start)) ? 2 : 1);

/** Where quoted speech that ends before `at` (a place in the sentence) begins: a quotation may run over several sentences. */
export function startOfSaid(scene: Scene, at: number): number {
  const run = scene.quotations.find((q) => q.start < scene.sentence.start && q.end > scene.sentence.start && q.end <= at + 1);
  return run ? openOf(scene.prose.text, run) : scene.sentence.start;
}

export const isAdverb = (lower: string): boolean => lower.endsWith('ly') && /^\p{Ll}{3,}$/u.test(lower);

/** Back over "also", "has", "on Friday" from the word before a verb. */
export function backOver(words: readonly Word[], i: number): number {
  let at = i;
  for (;;) {
    const word = words[at];
    if (!word) return at;
    if (BETWEEN.has(word.lower) || isAdverb(word.lower)) at--;
    else if (word.moment) at -= BEFORE_DAYS.has(lowerOf(words, at - 1)) ? 2 : 1;
    else return at;
  }
}

const LATE = wordSet('late early');
const PLACE_OF_TELLING = new Set(`in on at during to via after before late early through from`.split(' '));
const FORUM = wordSet(
  'statement interview tweet post briefing news press speech note report memo letter emailed email conference call reporters regular daily written separate joint social media television tv radio twitter truth x facebook hearing testimony filing release video message blog editorial commentary remarks parliament lawmakers column',
);

/** From the word after a verb over "on Friday", "in a statement", "in an interview with CNBC": the first word that is none of it. */
export function overTelling(words: readonly Word[], from: number): number {
  let at = from;
  for (;;) {
    const word = words[at];
    if (!word) return at;
    // "said a day later that"
    const later = COUNTS.has(word.lower) && /^(?:days?|weeks?|months?|hours?)$/.test(lowerOf(words, at + 1)) ? at + 2 : at;
    if (later > at && LATER.has(lowerOf(words, later))) at = later + 1;
    else if (LATE.has(word.lower) && (words[at + 1]?.moment || words[at + 2]?.moment)) at++;
    else if (word.moment || word.lower === 'later' || word.lower === 'earlier' || word.lower === 'also') at++;
    else if (PLACE_OF_TELLING.has(word.lower)) {
      if (words[at + 1]?.moment) {
        at += 2;
        continue;
      }
      let end = at + 1;
      let isForum = false;
      while (end < words.length && end - at < 10 && !words[end]?.isMark && lowerOf(words, end) !== 'that' && !words[end]?.moment) {
        // "wrote on Truth Social", "told on CNBC"
        if (FORUM.has(lowerOf(words, end)) || words[end]?.name?.type === 'organisation') isForum = true;
        // A city: "said in Beijing".
        if (end === at + 1 && words[end]?.name?.type === 'place') {
          isForum = true;
          end++;
          break;
        }
        // Past the forum a subject begins ("in a statement it would …").
        if (isForum && SUBJECTS.has(lowerOf(words, end)) && !PREPOSITIONS.has(lowerOf(words, end - 1))) break;
        end++;
      }
      if (!isForum) return at;
      at = end;
    } else return at;
  }
}
