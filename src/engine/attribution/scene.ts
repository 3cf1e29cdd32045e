import type { Attribution } from '../../model/attribution.ts';
import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Prose } from '../text/prose.ts';
import type { Word } from './words.ts';

/** One sentence under the finders' eyes. */
export interface Scene {
  readonly prose: Prose;
  readonly lexicon: Lexicon;
  readonly sentence: Span;
  readonly words: readonly Word[];
  /** The spans inside quotation marks, of the whole text. */
  readonly quotations: readonly Span[];
  /** Of the sentences before, in order: whom a pronoun may mean. */
  readonly before: readonly Attribution[];
  /** The names before the sentence, in order. */
  readonly namesBefore: readonly Name[];
}

/** Finds who-said-it in one sentence, given what was found in it so far. */
export type Finder = (scene: Scene, found: readonly Attribution[]) => Attribution[];
