import type { Measure } from '../../model/claim.ts';
import { SIGNS } from './measure-words.ts';

/** What a clause is about: `at` is where its strongest sign stands in the lower-case words. */
export interface MeasureFound {
  measure: Measure;
  at: number;
  weight: number;
}

/** What somebody gives or has given for it is another matter: "promised investment in return for a lower tariff". */
const PRICE =
  /\b(?:in (?:return|exchange|response|reply) (?:for|to)|in retaliation for|after|before|because of|despite|unless|as part of|ahead of)\b[^,;]*/g;

/** The measure of what a clause says in the first place, or of the price of it where nothing else has one; null where there is none. */
export function measureOf(words: string): MeasureFound | null {
  return strongest(words.replace(PRICE, (price) => ' '.repeat(price.length))) ?? strongest(words);
}

/** The measure with the strongest sign in lower-case words, the earlier of two that are as strong; null where there is none. */
function strongest(words: string): MeasureFound | null {
  let best: MeasureFound | null = null;
  for (const { measure, weight, pattern } of SIGNS) {
    if (best && weight < best.weight) continue;
    const at = words.search(pattern);
    if (at < 0) continue;
    if (!best || weight > best.weight || at < best.at) best = { measure, at, weight };
  }
  return best;
}
