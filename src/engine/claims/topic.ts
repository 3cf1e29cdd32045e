import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import { within } from './near.ts';
import { isParty, isSubjectOf } from './subject.ts';

/** How many sentences back one may still be spoken of without a name. */
const BACK = 3;

/** Of one person ("he"), of anything that is no person ("it", "the country"), or of any ("they"). */
export type Spoken = 'person' | 'thing' | 'any';

/** The article, as far as one looks back in it. */
export interface Past {
  text: string;
  sentences: readonly Span[];
  /** The sentence that is read. */
  index: number;
  names: readonly Name[];
}

/** Whom a pronoun at `at` means: those who led its own sentence so far, or else the nearest one before that has such a subject. */
export function topicBefore({ text, sentences, index, names }: Past, at: number, spoken: Spoken): readonly Name[] {
  for (let back = 0; back <= BACK; back++) {
    const sentence = sentences[index - back];
    if (!sentence) break;
    const here = within(names, { start: sentence.start, end: back === 0 ? at : sentence.end });
    const first = here.find((n) => (isParty(n) || isUnknown(n)) && isOf(n, spoken) && isSubjectOf(text, n, sentence));
    if (first) return [first];
  }
  return [];
}

/** One whom the ledger does not know may be meant as well: then nobody else is. */
const isUnknown = ({ entity, type }: Name): boolean => entity === null && (type === 'person' || type === 'organisation');

const isOf = ({ type }: Name, spoken: Spoken): boolean => spoken === 'any' || (type === 'person') === (spoken === 'person');

/** The index of the sentence that an offset stands in. */
export function sentenceAt(sentences: readonly Span[], at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? at) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
