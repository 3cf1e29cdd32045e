/** A word in the text: `[start, end)`, and its letters in lower case. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
}

/** A gap wider than this is a layout, not a phrase; it also bounds every hop, so that a megabyte of spaces costs one pass. */
const WIDEST_GAP = 4;
/** The longest English word that any table here holds is far shorter; a longer run of letters is no word. */
const LONGEST_WORD = 40;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000);

export const isUpper = (code: number): boolean => code >= 65 && code <= 90;

export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b);

/** The hyphens and dashes that join: - ‐ ‑ ‒ – and the minus sign. The em dash parts, so it is not among them. */
export const isHyphen = (code: number): boolean => code === 45 || (code >= 0x2010 && code <= 0x2013) || code === 0x2212;

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** The first index at or after `from` that is no space; -1 where the gap is too wide or the text ends. */
export function skipSpace(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && i - from <= WIDEST_GAP && isSpace(text.charCodeAt(i))) i++;
  return i < end && i - from <= WIDEST_GAP ? i : -1;
}

/** The index after the last non-space before `from`; -1 likewise. */
function skipSpaceBack(text: string, from: number, floor: number): number {
  let i = from;
  while (i > floor && from - i <= WIDEST_GAP && isSpace(text.charCodeAt(i - 1))) i--;
  return i > floor && from - i <= WIDEST_GAP ? i : -1;
}

/**
 * The last words asked for, by where they stand: bars, finders and refiners all ask for the same few around a number, and cutting costs more than looking.
 * Of one text at a time; a slot holds the last word that fell to it.
 */
const SLOTS = 256;

class Asked {
  readonly #read: (text: string, at: number, bound: number) => Word | null;
  readonly #ats = new Int32Array(SLOTS).fill(-1);
  readonly #bounds = new Int32Array(SLOTS);
  readonly #words: (Word | null)[] = new Array<Word | null>(SLOTS).fill(null);
  #text = '';

  constructor(read: (text: string, at: number, bound: number) => Word | null) {
    this.#read = read;
  }

  /** The word of `text` at `at`, no letter of it beyond `bound`. */
  word(text: string, at: number, bound: number): Word | null {
    if (text !== this.#text) this.#ats.fill(-1);
    // Also where they are equal: two strings of one content are compared letter by letter, one string with itself is not.
    this.#text = text;
    const slot = at & (SLOTS - 1);
    if (this.#ats[slot] === at && this.#bounds[slot] === bound) return this.#words[slot] ?? null;
    this.#ats[slot] = at;
    this.#bounds[slot] = bound;
    const word = this.#read(text, at, bound);
    this.#words[slot] = word;
    return word;
  }
}

const begun = new Asked(readForward);
const ended = new Asked(readBack);

/** The run of letters that begins exactly at `start`, or null. Dots inside abbreviations ("U.S.", "a.m.") belong to it. */
export const wordAt = (text: string, start: number, end: number): Word | null =>
  isLetter(text.charCodeAt(start)) ? begun.word(text, start, end) : null;

function readForward(text: string, start: number, end: number): Word | null {
  let i = start;
  const stop = Math.min(end, start + LONGEST_WORD);
  while (i < stop && isLetter(text.charCodeAt(i))) i++;
  if (i === start || (i === stop && i < end)) return null;
  while (i - start <= 8 && text.charCodeAt(i) === 46 && isLetter(text.charCodeAt(i - 1)) && (i - 1 === start || text.charCodeAt(i - 2) === 46)) {
    const single = i + 1 < end && isLetter(text.charCodeAt(i + 1)) && !isLetter(text.charCodeAt(i + 2));
    const closes = text.charCodeAt(i - 2) === 46;
    if (!single && !closes) break;
    i++;
    if (single) i++;
    else break;
  }
  return { start, end: i, lower: lowerOf(text, start, i) };
}

/** In small letters; most are so already, which is told sooner than changed. */
function lowerOf(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 127 || isUpper(code)) return word.toLowerCase();
  }
  return word;
}

/** The word after `from`, across spaces only; null at punctuation, a digit or the end. */
export function wordAfter(text: string, from: number, end: number): Word | null {
  const start = skipSpace(text, from, end);
  return start < 0 ? null : wordAt(text, start, end);
}

/** The word after `from`, across spaces or one hyphen ("90-day", "90 day"). */
export function joinedWordAfter(text: string, from: number, end: number): Word | null {
  if (from < end && isHyphen(text.charCodeAt(from))) return wordAt(text, from + 1, end);
  return wordAfter(text, from, end);
}

/** The word before `from`, across spaces only; null at punctuation. A possessive or contraction ("China's", "isn't") is one word. */
export function wordBefore(text: string, from: number, floor: number): Word | null {
  const end = skipSpaceBack(text, from, floor);
  return end < 0 ? null : wordEndingAt(text, end, floor);
}

/** The word that ends exactly at `end`. */
export const wordEndingAt = (text: string, end: number, floor: number): Word | null => ended.word(text, end, floor);

function readBack(text: string, end: number, floor: number): Word | null {
  let i = end;
  const stop = Math.max(floor, end - LONGEST_WORD);
  if (text.charCodeAt(i - 1) === 46 && isLetter(text.charCodeAt(i - 2))) i--;
  while (i > stop) {
    const code = text.charCodeAt(i - 1);
    const inside = (isApostrophe(code) || code === 46) && i < end && isLetter(text.charCodeAt(i)) && isLetter(text.charCodeAt(i - 2));
    if (!isLetter(code) && !inside) break;
    i--;
  }
  const letters = i < end && isLetter(text.charCodeAt(i));
  return letters ? { start: i, end, lower: lowerOf(text, i, end) } : null;
}

/** Whether the letter that a word begins with is a capital. */
export const isCapitalised = (text: string, word: Word): boolean => isUpper(text.charCodeAt(word.start));
