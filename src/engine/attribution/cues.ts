import type { Tokens } from '../text/tokens.ts';
import { compileWordIndex } from '../text/word-index.ts';
import { ADDING, JUDGING, QUOTING, SAY, SAY_THAT, SHOW } from './cue-words.ts';
import { BEFORE_TO, BEFORE_WORDS, ON_A_THING } from './stance-words.ts';
import type { Word } from './words.ts';

const CUES = compileWordIndex(
  [
    ...SAY,
    ...SAY_THAT,
    ...QUOTING,
    ...SHOW,
    ...ADDING,
    ...JUDGING,
    ...ON_A_THING,
    ...BEFORE_TO,
    ...BEFORE_WORDS.keys(),
    'quoted',
    'cited',
    'citing',
    'according',
  ].map((word) => [word, 1]),
);

/** Where the tokens `[first, end)` have a word that may say who speaks: a sentence without one is read no further. */
export function cueIn({ hashes }: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (CUES.of(hashes[i] ?? 0) > 0) return true;
  return false;
}

/** The indexes of the words that may say who speaks. */
export function cuesOf(words: readonly Word[]): number[] {
  const cues: number[] = [];
  for (const [i, word] of words.entries()) if (word.hash !== 0 && CUES.of(word.hash) > 0) cues.push(i);
  return cues;
}
