import type { Moment } from '../../model/moment.ts';
import type { Name } from '../../model/name.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Prose } from '../text/prose.ts';

/** The names of a text, in its order, none over another: the longest wins. `moments` are the dates found before. */
export function findNames(_prose: Prose, _lexicon: Lexicon, _moments: readonly Moment[]): Name[] {
  return [];
}
