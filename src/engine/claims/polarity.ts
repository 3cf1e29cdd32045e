import type { Polarity } from '../../model/claim.ts';
import { isIn, type Seen, sought } from '../text/sought.ts';

/** "has not", "no plans to", "refused to": what stands before a verb and turns it round. "No more than" and "not only" do not. */
const BEFORE = sought(
  /(?:\b(?:not|never|no\s+longer|cannot|neither|nor|nobody|none|without)\b(?!\s+(?:only|just|least))|n[’']t\b|\bno\s+(?:plans?|intention|rush|need|reason|commitment|promise|obligation|agreement)\b|\b(?:fail(?:s|ed)?|refus(?:es?|ed)|declin(?:es?|ed)|ceas(?:es?|ed))\s+to\b|\bstop(?:s|ped)?\s+short\s+of\b)(?:\s+[^\s,;]+){0,3}\s*$/,
);

/** "will not", "didn't", "refused to": the verb itself. */
const AT = sought(
  /^(?:[a-z]+\s+(?:not|never|no\s+longer)\b(?!\s+(?:only|just))|[a-z]+n[’']t\b|cannot\b|never\b|refus(?:es?|ed)\s+to\b|fail(?:s|ed)?\s+to\b)/,
);

/** "urged China not to retaliate", "agreed not to raise" */
const AFTER = sought(/^\S+(?:\s+(?!to\b|that\b)[^\s,;]+){0,3}\s+(?:not|never)\s+to\b/);

/** How far back a verb's "not" stands, in characters. */
const REACH = 48;

/** Whether the verb at an offset of the lower-case words says that something is so or that it is not. */
export function polarityOf(words: string, at: number, seen: Seen): Polarity {
  const rest = words.slice(at, at + REACH);
  const isNegated = isIn(words.slice(Math.max(0, at - REACH), at), BEFORE, seen) || isIn(rest, AT, seen) || isIn(rest, AFTER, seen);
  return isNegated ? 'negated' : 'affirmed';
}
