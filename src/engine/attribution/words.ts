import type { Figure } from '../../model/figure.ts';
import type { Moment } from '../../model/moment.ts';
import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import { SHAPE, type Tokens } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';

/** A word, a mark, or a whole mention taken as one word: "Steven Mnuchin" stands where a noun stands. */
export class Word implements Span {
  readonly #text: string;
  readonly start: number;
  readonly end: number;
  readonly isMark: boolean;
  /** Of a word or a mark that is one token; else 0. */
  readonly hash: number;
  readonly name: Name | null;
  readonly moment: Moment | null;
  readonly figure: Figure | null;
  #lower: string | null = null;

  constructor(text: string, start: number, end: number, isMark: boolean, hash: number, mention: Mention | null) {
    this.#text = text;
    this.start = start;
    this.end = end;
    this.isMark = isMark;
    this.hash = hash;
    this.name = mention ? mention.name : null;
    this.moment = mention ? mention.moment : null;
    this.figure = mention ? mention.figure : null;
  }

  /** In small letters; straight apostrophes. Few words of a sentence are ever asked. */
  get lower(): string {
    this.#lower ??= this.hash === 0 ? small(this.#text.slice(this.start, this.end)) : keptLower(this.#text, this.start, this.end, this.hash);
    return this.#lower;
  }

  /** Whether it ends as most verbs of the past do. */
  get isPast(): boolean {
    return this.#text.charCodeAt(this.end - 2) === 101 && this.#text.charCodeAt(this.end - 1) === 100;
  }

  get isCapital(): boolean {
    return this.name !== null || this.moment !== null || this.figure !== null || isCapitalAt(this.#text, this.start);
  }
}

/** Of the words met before, in small letters, each at the place of its hash: most words of any text are of a few hundred. */
const KEPT: string[] = new Array(4096).fill('');

function keptLower(text: string, start: number, end: number, hash: number): string {
  const place = (hash ^ (hash >>> 12)) & (KEPT.length - 1);
  const kept = KEPT[place] ?? '';
  if (kept.length === end - start && isSmallOf(kept, text, start)) return kept;
  const lower = small(text.slice(start, end));
  KEPT[place] = lower;
  return lower;
}

/** Whether `lower` is what the text has at `start`, in small letters; where only a table of letters could tell, it is not. */
function isSmallOf(lower: string, text: string, start: number): boolean {
  for (let i = 0; i < lower.length; i++) {
    const code = text.charCodeAt(start + i);
    if (lower.charCodeAt(i) !== (code >= 65 && code <= 90 ? code + 32 : code)) return false;
  }
  return true;
}

const small = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word).toLowerCase();

function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(at, at + 2));
}

const STOP = 46;
/** Of the marks that hold a word together: "U.S.", "isn't", "year-end", "AT&T". */
const JOINS = new Set([STOP, 39, 0x2019, 45, 38]);

/**
 * The words of a sentence, each mention one word. A final stop is a mark, save in abbreviations inside the text.
 * @param from the sentence's first token
 * @param first the first of the mentions that does not begin before the sentence
 */
export function wordsIn(tokens: Tokens, { start, end }: Span, from: number, mentions: readonly Mention[], first: number): Word[] {
  const { text, starts, ends, hashes, shapes } = tokens;
  const words: Word[] = [];
  let at = start;
  let next = first;
  let mention = mentions[next];
  for (let i = from; i < tokens.count; ) {
    const close = ends[i] ?? end;
    if (close <= at) {
      i++;
      continue;
    }
    const open = Math.max(starts[i] ?? end, at);
    if (open >= end) break;
    while (mention && mention.start < open) mention = mentions[++next];
    if (mention && mention.start === open && mention.end <= end) {
      words.push(new Word(text, open, mention.end, false, 0, mention));
      at = pastPossessive(text, mention.end);
      continue;
    }
    if (shapes[i] === SHAPE.mark) {
      if (isDoubled(text, open)) {
        words.push(new Word(text, open, open + 2, true, 0, null));
        at = open + 2;
        i++;
        continue;
      }
      // White space of other widths is a mark to the tokens.
      if (close - open > 1 || text.charCodeAt(open) < 0x80 || !/\s/.test(text.charAt(open)))
        words.push(new Word(text, open, close, true, hashes[i] ?? 0, null));
      at = close;
      i++;
      continue;
    }
    let stop = endOfWord(tokens, i, open, end);
    // "year-end China" or "ex-Trump": a mention may begin after a hyphen.
    let inside = mention;
    for (let n = next; inside && inside.start <= open; ) inside = mentions[++n];
    if (inside && inside.start < stop) stop = inside.start;
    words.push(new Word(text, open, stop, false, open === starts[i] && stop === close ? (hashes[i] ?? 0) : 0, null));
    at = stop;
    i++;
  }
  return words;
}

/** Two apostrophes or graves that stand for one quotation mark. */
function isDoubled(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 39 || code === 96) && text.charCodeAt(at + 1) === code;
}

/** Where the word that begins with token `i` ends: words that a mark joins are one. */
function endOfWord({ text, count, starts, ends, shapes }: Tokens, i: number, open: number, end: number): number {
  let last = i;
  for (;;) {
    const joint = last + 1;
    if (joint >= count || starts[joint] !== ends[last] || shapes[joint] !== SHAPE.mark || !JOINS.has(text.charCodeAt(starts[joint] ?? 0))) break;
    const after = joint + 1;
    if (after < count && starts[after] === ends[joint] && shapes[after] !== SHAPE.mark) last = after;
    else break;
  }
  const stop = Math.min(ends[last] ?? end, end);
  return text.charCodeAt(stop) === STOP && stop + 1 < end && isCapitalAt(text, open) ? stop + 1 : stop;
}

/** "China's" is one word: its ending is no mark. */
const pastPossessive = (text: string, at: number): number => {
  const mark = text.charCodeAt(at);
  return (mark === 39 || mark === 0x2019) && text.charCodeAt(at + 1) === 115 && !/\w/.test(text.charAt(at + 2)) ? at + 2 : at;
};

/** Whether a mention owns what follows: "Thursday's meeting" is a thing, no time. */
export const isOwner = (text: string, { end }: Word): boolean => pastPossessive(text, end) > end;

/** From the first to the last word, both included. */
export const spanOf = (words: readonly Word[], first: number, last: number): Span => ({
  start: words[first]?.start ?? 0,
  end: words[last]?.end ?? 0,
});

export const lowerOf = (words: readonly Word[], i: number): string => words[i]?.lower ?? '';
