import type { Tokens } from '../text/tokens.ts';
import { compileWordIndex } from '../text/word-index.ts';
import { ACCOUNTS, ADDING, JUDGING, QUOTING, SAY, SAY_THAT, SHOW } from './cue-words.ts';
import { BEFORE_TO, BEFORE_WORDS, COUNTING, ON_A_THING, SAYINGS } from './stance-words.ts';
import type { Word } from './words.ts';

/** By finder, the words it asks about; a colon may open a headline's speech. */
const ASKED = {
  verbs: [...SAY, ...SAY_THAT, ...QUOTING],
  papers: [...SHOW],
  gerunds: [...ADDING, ...JUDGING],
  stances: [...ON_A_THING, ...BEFORE_TO, ...BEFORE_WORDS.keys(), ...COUNTING],
  nouns: [...SAYINGS],
  quoting: ['quoted', 'cited', 'citing', 'according'],
  accounts: [...ACCOUNTS, 'per'],
  colons: [':'],
} as const;

type Kind = keyof typeof ASKED;

/** The indexes of a sentence's words that may say who speaks, by the finder that asks about them. */
export type Cues = Readonly<Record<Kind, readonly number[]>>;

const KINDS = Object.keys(ASKED) as Kind[];

function bitsByWord(): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [i, kind] of KINDS.entries()) for (const word of ASKED[kind]) bits.set(word, (bits.get(word) ?? 0) | (1 << i));
  return bits;
}

const CUES = compileWordIndex(bitsByWord());

/** Where the tokens `[first, end)` have a word that may say who speaks: a sentence without one is read no further. */
export function cueIn({ hashes }: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (CUES.of(hashes[i] ?? 0) > 0) return true;
  return false;
}

export function cuesOf(words: readonly Word[]): Cues {
  const cues = { verbs: [], papers: [], gerunds: [], stances: [], nouns: [], quoting: [], accounts: [], colons: [] } satisfies Record<
    Kind,
    number[]
  > as Record<Kind, number[]>;
  for (let at = 0; at < words.length; at++) {
    const hash = words[at]?.hash ?? 0;
    const bits = hash === 0 ? 0 : CUES.of(hash);
    if (bits > 0) for (let i = 0; i < KINDS.length; i++) if (bits & (1 << i)) cues[KINDS[i] ?? 'verbs'].push(at);
  }
  return cues;
}
