import type { Entry } from '../../model/entry.ts';
import { onceFor } from './once.ts';

/** The words of records and how telling each is among the candidates. */
export interface Wording {
  /** 0 to 1: the share of the claim's telling words that the entry's title, summary and event also have. */
  readonly overlap: (words: ReadonlySet<string>, entry: Entry) => number;
}

const WORD = /\p{L}{4,}/gu;
const STEM = 6;

/** The content words of a text, cut to six letters so that "exports" meets "exported". */
export function wordsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(WORD) ?? []).map((word) => word.slice(0, STEM)));
}

const wordsOfEntry = onceFor(
  ({ title, summary, goods, event }: Entry): ReadonlySet<string> => wordsOf(`${title} ${summary} ${goods.join(' ')} ${event ?? ''}`),
);

/** Weighs the candidates' words when the first is asked for. Words that stand in every other candidate count for almost nothing. */
export function wordingOf(candidates: readonly Entry[]): Wording {
  let within: Map<string, number> | null = null;
  // A word of no record at all says nothing of which record is meant.
  const telling = (word: string): number => {
    within ??= countWords(candidates);
    const n = within.get(word) ?? 0;
    return n === 0 ? 0 : Math.log((candidates.length + 1) / n);
  };
  const weighed = onceFor((words: ReadonlySet<string>) => [...words].map((word) => ({ word, weight: telling(word) })));
  return {
    overlap: (words, entry) => {
      const own = wordsOfEntry(entry);
      let all = 0;
      let shared = 0;
      for (const { word, weight } of weighed(words)) {
        all += weight;
        if (own.has(word)) shared += weight;
      }
      return all === 0 ? 0 : shared / all;
    },
  };
}

function countWords(candidates: readonly Entry[]): Map<string, number> {
  const within = new Map<string, number>();
  for (const entry of candidates) for (const word of wordsOfEntry(entry)) within.set(word, (within.get(word) ?? 0) + 1);
  return within;
}
