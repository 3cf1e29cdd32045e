import type { Lexicon } from '../lexicon.ts';

/** What the comparison of a claim with an entry may ask of the lexicon. */
export type Known = Pick<Lexicon, 'entities' | 'countryOf' | 'eventByName'>;
