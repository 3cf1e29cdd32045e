import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Entry } from '../../model/entry.ts';
import { onceFor } from './once.ts';

/** How far a claim and what stands about it use a record's words; each 0 to 1, by the record's position among the candidates. */
export interface Shares {
  /** Of the claim's telling words, those of the record's title, summary, goods and event. */
  readonly claim: Float64Array;
  /** Of the words of the record's title, those of the claim. */
  readonly title: Float64Array;
  /** Of the telling words of the claim's paragraph and the one before it, but for the claim's own, those of the record; null where there are none. */
  readonly around: Float64Array | null;
}

/** An article's words held against those of its candidates. */
export interface Wording {
  readonly sharesOf: (claim: Claim) => Shares;
}

const WORD = /\p{L}{4,}/gu;
const STEM = 6;

/** The content words of a text, cut to six letters so that "exports" meets "exported". */
export function wordsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(WORD) ?? []).map((word) => word.slice(0, STEM)));
}

/** Every word of a record that was ever held against an article, by its number: the records' words are few beside their mentions. */
const NUMBERS = new Map<string, number>();

function numberOf(word: string): number {
  const known = NUMBERS.get(word) ?? NUMBERS.size;
  if (known === NUMBERS.size) NUMBERS.set(word, known);
  return known;
}

/** The words of a record, those of its title first. */
const wordsOfEntry = onceFor(({ title, summary, goods, event }: Entry): { readonly all: Uint32Array; readonly titles: number } => {
  const own = wordsOf(title);
  const all = new Set([...own, ...wordsOf(`${summary} ${goods.join(' ')} ${event ?? ''}`)]);
  return { all: Uint32Array.from(all, numberOf), titles: own.size };
});

/** A word of the article: which candidates have it, which in their title, and how telling it is. */
interface Word {
  readonly entries: number[];
  readonly titles: number[];
  weight: number;
  /** The last passage that was asked for it: a word counts once in each. */
  asked: number;
}

/** The article's words that some record has, in order, with where each stands. */
interface Words {
  readonly words: readonly Word[];
  readonly starts: readonly number[];
}

/** Looks each word up once for all claims: what it costs grows with the words that article and records share, not with claims times records. */
function indexed(text: string, entries: readonly Entry[]): Words {
  const all: { readonly word: Word; readonly start: number }[] = [];
  const index = new Map<string, Word>();
  for (const { 0: found, index: start } of text.matchAll(WORD)) {
    const stem = found.slice(0, STEM).toLowerCase();
    let word = index.get(stem);
    if (!word) {
      word = { entries: [], titles: [], weight: 0, asked: -1 };
      index.set(stem, word);
    }
    all.push({ word, start });
  }
  const known = entries.map(wordsOfEntry);
  const byNumber: (Word | undefined)[] = new Array(NUMBERS.size);
  for (const [stem, word] of index) {
    const number = NUMBERS.get(stem);
    if (number !== undefined) byNumber[number] = word;
  }
  for (let at = 0; at < known.length; at++) {
    const { all: own, titles } = known[at] as (typeof known)[number];
    for (let i = 0; i < own.length; i++) {
      const word = byNumber[own[i] as number];
      if (!word) continue;
      word.entries.push(at);
      if (i < titles) word.titles.push(at);
    }
  }
  // Words that stand in every other candidate count for almost nothing; a word of no record at all says nothing of which is meant.
  for (const word of index.values()) if (word.entries.length > 0) word.weight = Math.log((entries.length + 1) / word.entries.length);
  const shared = all.filter(({ word }) => word.entries.length > 0);
  return { words: shared.map(({ word }) => word), starts: shared.map(({ start }) => start) };
}

/** @returns by the position of each candidate, its share of the words' weight */
function sharesOfWords(words: readonly Word[], size: number): Float64Array {
  const shares = new Float64Array(size);
  let all = 0;
  for (const { entries, weight } of words) {
    all += weight;
    for (let i = 0; i < entries.length; i++) shares[entries[i] as number] = (shares[entries[i] as number] as number) + weight;
  }
  if (all > 0) for (let at = 0; at < size; at++) shares[at] = (shares[at] as number) / all;
  return shares;
}

/** @returns by the position of each candidate, the share of its title's words that are among the words */
function sharesOfTitles(words: readonly Word[], entries: readonly Entry[]): Float64Array {
  const shares = new Float64Array(entries.length);
  for (const { titles } of words) for (const at of titles) shares[at] = (shares[at] as number) + 1;
  for (let at = 0; at < shares.length; at++)
    if ((shares[at] as number) > 0) shares[at] = (shares[at] as number) / wordsOfEntry(entries[at] as Entry).titles;
  return shares;
}

/** Holds the article's words against its candidates. */
export function wordingOf({ text, blocks }: Article, entries: readonly Entry[]): Wording {
  const { words, starts } = indexed(text, entries);
  let asked = 0;
  /** The different words from one place to another that were not asked for in this turn yet. */
  const between = (from: number, to: number): Word[] => {
    const found: Word[] = [];
    for (let i = placeIn(starts, from); i < words.length && (starts[i] as number) < to; i++) {
      const word = words[i] as Word;
      if (word.asked === asked) continue;
      word.asked = asked;
      found.push(word);
    }
    return found;
  };
  return {
    sharesOf: ({ start, end }) => {
      asked++;
      const own = between(start, end);
      const at = blockAt(blocks, start);
      const block = blocks[at];
      const about = block ? between((blocks[at - 1] ?? block).start, block.end) : [];
      return {
        claim: sharesOfWords(own, entries.length),
        title: sharesOfTitles(own, entries),
        around: about.length === 0 ? null : sharesOfWords(about, entries.length),
      };
    },
  };
}

/** The index of the first number that is not below n. */
export function placeIn(sorted: readonly number[], n: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < n) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the block in which the place lies; −1 for none. */
export const blockAt = (blocks: Article['blocks'], place: number): number => blocks.findIndex(({ start, end }) => start <= place && place < end);
