import type { Attribution } from '../../model/attribution.ts';
import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Prose } from '../text/prose.ts';
import type { Cues } from './cues.ts';
import type { Word } from './words.ts';

/** One sentence under the finders' eyes. */
export interface Scene {
  readonly prose: Prose;
  readonly lexicon: Lexicon;
  readonly sentence: Span;
  readonly words: readonly Word[];
  /** The spans inside quotation marks, of the whole text. */
  readonly quotations: readonly Span[];
  readonly cues: Cues;
  /** Of the sentences before, in order: whom a pronoun may mean. */
  readonly spoken: readonly Attribution[];
  /** All names of the text; those below the index `seen` stand before the sentence. */
  readonly names: readonly Name[];
  readonly seen: number;
}

/** How far back "the ministry" and "the newspaper" may reach. */
const VOICES_KEPT = 80;

/** How far back a pronoun may reach. */
const NAMES_KEPT = 40;

/** The last of the sentences before that fits. */
export function spokeBefore({ spoken }: Scene, fits: (one: Attribution) => boolean): Attribution | undefined {
  for (let i = spoken.length - 1; i >= Math.max(0, spoken.length - VOICES_KEPT); i--) {
    const one = spoken[i];
    if (one && fits(one)) return one;
  }
  return undefined;
}

/** The last name before the sentence that fits. */
export function namedBefore({ names, seen }: Scene, fits: (name: Name) => boolean): Name | undefined {
  for (let i = seen - 1; i >= Math.max(0, seen - NAMES_KEPT); i--) {
    const name = names[i];
    if (name && fits(name)) return name;
  }
  return undefined;
}

/** Finds who-said-it in one sentence, given what was found in it so far. */
export type Finder = (scene: Scene, found: readonly Attribution[]) => Attribution[];
