import type { Modality, Polarity } from '../../model/claim.ts';
import type { Seen } from '../text/sought.ts';
import { modalityOf } from './modality.ts';
import { polarityOf } from './polarity.ts';

/** The verb that a clause is read by. */
export interface Verb {
  /** Where in the clause's words it stands. */
  at: number;
  /** How it is put: several judges ask. */
  modality: Modality | null;
  polarity: Polarity;
}

export const verbAt = (words: string, at: number, seen: Seen): Verb => ({
  at,
  modality: modalityOf(words, at, seen),
  polarity: polarityOf(words, at, seen),
});
