import type { Modality } from '../../model/claim.ts';
import { isIn, type Seen, sought } from '../text/sought.ts';

/** Words for each way to put a verb, where they stand last before it or begin it: the first that is met counts. */
const PATTERNS: readonly { modality: Modality; before: RegExp; verb: RegExp }[] = [
  {
    modality: 'possible',
    before: /\b(?:may|might|could|can|considering|weighing|mulling|possibly|perhaps|able|free)(?:\s+(?!has\b|have\b)[^\s,;]+){0,2}\s*$/,
    verb: /^(?:may|might|could|considers?|considered|considering|weighs?|weighed|weighing|mulls?|mulled|mulling|floats?|floated)\b/,
  },
  {
    modality: 'required',
    before:
      /\b(?:must|should|has\s+to|have\s+to|had\s+to|needs?\s+to|ought\s+to|obliges?\s+\S+\s+to|required\s+to|obliged\s+to|bound\s+to)(?:\s+[^\s,;]+){0,2}\s*$/,
    verb: /^(?:must|should|ha(?:s|ve|d)\s+to|needs?\s+to|oblig\w+|requir\w+|bind\w*)\b/,
  },
  {
    modality: 'ahead',
    before:
      /(?:\b(?:will|would|shall|to|going\s+to|about\s+to|set\s+to|due\s+to|scheduled\s+to|plans?\s+to|intends?\s+to|aims?\s+to)|[’']ll)(?:\s+(?!have\b)[a-z]+ly|\s+also|\s+then|\s+be(?:gin)?|\s+not){0,2}\s*$/,
    verb: /^(?:will|would|shall|plans?\b|planned|intends?|aims?|pledg\w+|promis\w+|vow\w*|commit\w*|undertak\w+|undertook|agree\w*\s+to|offer\w*|threaten\w*|propos\w+|(?:is|are|was|were)\s+(?:to|due|set|scheduled)\b)\b/,
  },
  {
    modality: 'done',
    before: /\b(?:has|have|had|having|was|were|been)(?:\s+(?:not|already|since|also|just|now|never|[a-z]+ly)){0,2}\s*$/,
    verb: /^(?:(?:has|have|had|was|were|did)\b|[a-z]{3,}ed\b|cut\b(?=\s+(?:its|the|his|their|tariffs?|duties)\b)|bought|sold|sent|took|put|gave|made|hit|began|rose|fell|grew|ran|struck|met|won|lost|went|came|held|kept|paid|spent|let|set|shrank|sank)\b/,
  },
];

const WORDS = PATTERNS.map(({ modality, before, verb }) => ({ modality, before: sought(before), verb: sought(verb) }));

/** How far before a verb its auxiliary stands, in characters. */
const REACH = 36;

/** How the verb at an offset of the lower-case words puts it; null where it does not tell. */
export function modalityOf(words: string, at: number, seen: Seen): Modality | null {
  const before = words.slice(Math.max(0, at - REACH), at);
  const rest = words.slice(at, at + REACH);
  return (WORDS.find((w) => isIn(before, w.before, seen)) ?? WORDS.find((w) => isIn(rest, w.verb, seen)))?.modality ?? null;
}
