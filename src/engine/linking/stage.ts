import type { Claim, Kind } from '../../model/claim.ts';
import type { Stage } from '../../model/comparison.ts';
import type { Entry } from '../../model/entry.ts';
import type { Figure } from '../../model/figure.ts';

const ANNOUNCED: ReadonlySet<Kind> = new Set<Kind>(['pledge', 'offer', 'demand', 'agreement']);

// Who assesses a pledge counts what came of it, or sets it beside what it would take.
const KEPT_ROLE = /^purchases\b|\b(?:bought|made)\b/;

/** Whether a record's sum is of what is to come or of what was counted afterwards; null where its kind, and what it calls the sum, do not tell. */
export function stageOfFigure({ kind, measure }: Pick<Entry, 'kind' | 'measure'>, role: string): Stage | null {
  if (ANNOUNCED.has(kind)) return 'announced';
  if (kind === 'statement' && measure === 'purchases') return /\b(?:bought|present|running)\b/.test(role) ? 'counted' : 'announced';
  return kind === 'statistic' || ((kind === 'assessment' || kind === 'report') && KEPT_ROLE.test(role)) ? 'counted' : null;
}

/** "has bought", "had been shipped", and what binds to do so instead: "agreed to buy", "are to be bought", "would have bought". */
const SIGNS: readonly (readonly [Stage, RegExp])[] = [
  [
    'counted',
    /(?<!\b(?:be|will have|would have) )\b(?:bought|buys|purchased|imported|brought in|shipped|delivered|booked|sold|spent|received|snapped up|taken|took)\b|\b(?:reported|disclosed|confirmed|flash) (?:export )?sales? of\b/gi,
  ],
  [
    'announced',
    /\b(?:promis|pledg|agree|commit|undert|vow|oblig|intend|offer|propos|target|goal|requir|oblig)\w*|\b(?:calls?|called) for\b|\bfalls? due\b|\b(?:would|will|shall|due|(?:is|are|was|were|has|have|had) to)\b|\bto (?:be |have )?(?:buy|purchase|import|take|bought)\b/gi,
  ],
];

/** In characters. */
const REACH = 40;

const AFTERWARDS = /^[^.;:,$€£\d]{0,30}(?<!\b(?:be|to|will have|would have) )\b(?:bought|purchased|imported|shipped|delivered|booked|sold)\b/i;

/** "57 percent of the $502 billion": the whole is what it was, whatever became of a part. */
const OF_WHOLE = /\b(?:percent|per cent|half|third|quarter|part|share) of (?:the|its)\s+$|% of (?:the|its)\s+$/i;

/** "Asked to cut its surplus by": a balance that is to be another. */
const TO_CHANGE = /\b(?:to|would|will|must|should) (?:cut|reduce|lower|narrow|shrink|trim|slash|halve|close|bring down)\b/i;

function lastSign(before: string): Stage | null {
  let last: { stage: Stage; at: number } | null = null;
  for (const [stage, pattern] of SIGNS) for (const { index } of before.matchAll(pattern)) if (index > (last?.at ?? -1)) last = { stage, at: index };
  return last?.stage ?? null;
}

const FLOW = /\b(?:imports?|exports?|sales|shipments|arrivals|deliveries|purchases)\b/i;

/**
 * Whether a claim's sum is of what is to come or of what was counted afterwards: what is said to have been bought is counted, whoever tells it, and
 * what a text only gives a number for is not.
 */
export function stageOfMention(
  text: string,
  { start, end }: Pick<Figure, 'start' | 'end'>,
  { start: first, end: last, kind, measure, modality }: Pick<Claim, 'start' | 'end' | 'kind' | 'measure' | 'modality'>,
): Stage | null {
  if (measure === 'trade-balance' && kind === 'statistic') return TO_CHANGE.test(text.slice(first, start)) ? 'announced' : 'counted';
  if (OF_WHOLE.test(text.slice(first, start))) return null;
  const isDone = AFTERWARDS.test(text.slice(end, Math.min(last, end + REACH)));
  const sign = isDone ? 'counted' : lastSign(text.slice(first, start));
  const isKept = measure === 'purchases' && sign === 'counted' && (modality === 'done' || modality === null);
  if (ANNOUNCED.has(kind)) return isKept && modality === 'done' ? 'counted' : 'announced';
  if (isKept) return 'counted';
  if (measure === 'purchases' && sign === 'announced') return 'announced';
  return kind === 'statistic' && sign !== 'announced' && (measure !== 'purchases' || FLOW.test(text.slice(first, last))) ? 'counted' : null;
}
