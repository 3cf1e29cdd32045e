import type { Nature } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import { isIn, type Seen, sought } from '../text/sought.ts';

/** In the order in which a claim gives them. */
const WORDS: readonly { nature: Nature; words: ReturnType<typeof sought> }[] = (
  [
    [
      'binding',
      /(?<!\b(?:not|non|never|legally non)[\s-](?:legally\s+)?)\b(?:legally\s+binding|binding|enforceable|obligat(?:ed|ion|ions|ory)|oblig(?:es?|ed|ing)|mandatory|guaranteed?s?|shall|by\s+treaty|enshrined?\s+in\s+law|legal\s+commitments?)\b/,
    ],
    [
      'non-binding',
      /\b(?:non-?binding|(?:not|isn[’']t|wasn[’']t|neither|no)\s+(?:legally\s+)?(?:binding|enforceable)|no\s+legal\s+force|voluntar(?:y|ily)|without\s+(?:any\s+)?(?:obligation|commitment)|no\s+(?:firm\s+)?(?:commitment|obligation))\b/,
    ],
    [
      'intended',
      /\b(?:intend(?:s|ed|ing)?|intentions?|plan(?:s|ned|ning)?\s+to|aim(?:s|ed|ing)?\s+(?:to|for|at)|aspir(?:es?|ed|ation\w*)|express(?:ed|es)?\s+(?:an?\s+|its\s+|their\s+)?(?:[\w-]+\s+)?interest|interest\s+in|hop(?:es?|ed|ing)\s+to|seek(?:s|ing)?\s+to|sought\s+to|strive[sd]?|goal\s+of|ambition|memorandum\s+of\s+understanding|letter\s+of\s+intent|envisag(?:es?|ed)|eyes\b)/,
    ],
    [
      'expected',
      /\b(?:expect(?:s|ed|ing|ation|ations)?|anticipat(?:es?|ed)|foresee[sn]?|likely\s+to|on\s+track\s+to|on\s+course\s+to|projected|forecast(?:s|ed)?|predict(?:s|ed)?)\b/,
    ],
    [
      'estimated',
      /\b(?:estimat(?:es?|ed|ing)|reckon(?:s|ed)?|calculat(?:es?|ed|ion|ions)|worth\s+(?:an\s+estimated|about|around|roughly)|valued\s+at|amounts?\s+to\s+(?:about|around|roughly))\b/,
    ],
    [
      'conditional',
      /(?:^|[\s,;])(?:if|unless|provided(?:\s+that)?|providing\s+that|on\s+(?:the\s+)?condition\s+that|as\s+long\s+as|so\s+long\s+as|only\s+(?:if|when|after)|in\s+(?:exchange|return)\s+for|subject\s+to|contingent\s+on|depending\s+on|depends?\s+on|pending)\s/,
    ],
  ] as const
).map(([nature, pattern]) => ({ nature, words: sought(pattern) }));

/** Readings of "if" that set no condition: "asked if", "as if", "even if". */
const NO_CONDITION = /\b(?:asked|unclear|see|know|wonder\w*|say|as|even|what|doubt\w*)\s+if\b/;

/** "subject to a 25 percent tariff" sets none either. */
const BORNE =
  /\bsubject\s+to\s+(?:an?\s+|the\s+|its\s+)?(?:[\w.%-]+\s+){0,3}?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|controls?|sanctions?|curbs?)\b/;

/** How firmly a clause puts it, by its words and the bounds of its figures. */
export function natureOf(words: string, seen: Seen, figures: readonly Figure[]): Nature[] {
  const found = WORDS.filter((w) => isIn(words, w.words, seen)).map((w) => w.nature);
  const natures = new Set<Nature>(found);
  if (natures.has('conditional') && (NO_CONDITION.test(words) || BORNE.test(words))) natures.delete('conditional');
  if (natures.has('non-binding')) natures.delete('binding');
  if (figures.some(({ kind, qualifier }) => kind !== 'duration' && qualifier === '<=')) natures.add('up-to');
  if (figures.some(({ kind, qualifier }) => kind !== 'duration' && qualifier === '>=')) natures.add('at-least');
  return [...natures];
}
