import type { Labelled, Why } from './comparison.ts';

/** What a sentence of the card says, taken from its words. */
export interface Said {
  readonly says: Labelled['says'];
  /** The amounts in it, in base units, in their order. */
  readonly amounts: readonly number[];
  readonly why: Why | null;
}

const SCALES: Readonly<Record<string, number>> = { trillion: 1e12, billion: 1e9, million: 1e6 };

// Days of records are no amounts.
const DAY = /\b(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}\b/g;

const amountsIn = (sentence: string): number[] =>
  [...sentence.replace(DAY, '').matchAll(/(-?\d[\d,]*(?:\.\d+)?)(?: (trillion|billion|million))?/g)].map(
    ([, digits = '', scale]) => Number(digits.replaceAll(',', '')) * (SCALES[scale ?? ''] ?? 1),
  );

const WHY: readonly (readonly [Why, RegExp])[] = [
  ['rate', /\bstates a (?:total|rate)\b/],
  ['points', /percent and percentage points/],
  ['currency', /\bno (?:dated )?rate between the two\b/],
  ['period', /same length of time/],
  ['stage', /\bthis was (?:announced|counted)\b/],
  ['coverage', /\bthis counts\b/],
  ['scope', /same goods/],
  ['role', /because this is /],
  ['unit', /because this states /],
];

export function saidBy(sentence: string | null): Said {
  if (sentence === null) return { says: 'nothing', amounts: [], why: null };
  const amounts = amountsIn(sentence);
  if (sentence.startsWith('Not comparable because ')) {
    return { says: 'not-comparable', amounts, why: WHY.find(([, pattern]) => pattern.test(sentence))?.[0] ?? null };
  }
  if (/\bthe same amount\b/i.test(sentence)) return { says: 'same', amounts, why: null };
  const found = /^(?:About )?\S+(?: \S+){0,4}? (more|less) than that of /.exec(sentence);
  if (!found) throw new Error(`says neither more nor less nor the same: ${sentence}`);
  return { says: found[1] === 'more' ? 'more' : 'less', amounts, why: null };
}

const NEAR = 0.012;
const isNear = (a: number, b: number): boolean => Math.abs(Math.abs(a) - Math.abs(b)) <= NEAR * Math.max(Math.abs(a), Math.abs(b));

/** Two totals over two times are not of the same length, or one is more with both times beside it. */
const NAMES_BOTH_TIMES = /; this runs over .+, that one over /;

/** What is wrong with it, in words; null where it says what the label asks. */
export function wrongIn({ says, by, also, why, claim, entry }: Labelled, said: Said, sentence: string | null): string | null {
  if (also.some((one) => one === said.says)) return null;
  if (why.includes('period') && sentence !== null && NAMES_BOTH_TIMES.test(sentence)) return null;
  if (says === 'nothing') return said.says === 'nothing' || said.says === 'not-comparable' ? null : `says ${said.says} where nothing is to be said`;
  if (said.says !== says) return `says ${said.says} for ${says}`;
  if (says === 'not-comparable' && why.length > 0 && (said.why === null || !why.includes(said.why)))
    return `because of ${said.why} for ${why.join(' or ')}`;
  const [first = Number.NaN] = said.amounts;
  if (by !== null && says !== 'same' && !isNear(first, by)) return `by ${first} for ${by}`;
  const missing = [claim, entry].find((n) => n !== null && !said.amounts.some((one) => isNear(one, n)));
  return missing === undefined ? null : `does not name ${missing}`;
}
