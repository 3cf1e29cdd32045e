import type { Claim, Kind } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import { isSum } from './yearly.ts';

/** What is told of a year gone by is a count of that year and no rate. */
const COUNTED: ReadonlySet<Kind> = new Set<Kind>(['statistic', 'report', 'assessment']);

/** "the $20 billion annual cap", "$40 billion in yearly purchases", "3.3 million tonnes of European steel can come in every year" */
const AFTER =
  /^\s+(?:(?:in|of|worth of)\s+)?(?:annual|yearly)\b|^\s+(?:[A-Za-z’'-]+\s+){1,9}(?:(?:per|each|every)\s+year|annually)\b|^\s+in\s+(?:any|each|one|a)\s+(?:one\s+|single\s+|given\s+)?year\b|^[^.;,\d]*\b(?:in|for) each of (?:the |those |these )?(?:(?:next|coming|following|first|\w+) ){0,2}years\b/;

/** "an annual cap of up to $20 billion", "yearly purchases worth some $40 billion" */
const BEFORE = /\bin (?:any|no|each) (?:one |single )?year\b[^.;]*$|\b(?:annual|yearly)\s+(?:[a-z-]+\s+){1,4}?(?:of|worth|at|to|by)\s+$/i;

/** "$50 billion or $60 billion a year" */
const WITH_NEXT = /^\s+(?:or|to|and)\s+[$€£]?\d[\d.,]*(?: (?:trillion|billion|million))?(?: [a-z]+)? (?:(?:a|per|each|every) year|annually)\b/;

/** In characters. */
const REACH = 110;

/** A claim's sum with the rate that the words about it give: what the figure's own words do not say, "annual" beside them does. */
export function withToldRate(figure: Figure, text: string, { kind, measure }: Pick<Claim, 'kind' | 'measure'>): Figure {
  if (figure.per !== null || !isSum(figure.unit) || COUNTED.has(kind) || measure === 'trade-balance') return figure;
  const after = text.slice(figure.end, figure.end + REACH);
  const isTold = AFTER.test(after) || WITH_NEXT.test(after) || BEFORE.test(text.slice(Math.max(0, figure.start - REACH), figure.start));
  return isTold ? { ...figure, per: 'year' } : figure;
}
