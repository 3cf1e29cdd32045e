import type { Draft, Refiner } from './draft.ts';
import { wordBefore } from './words.ts';

const BALANCE = /\b(?:surplus|deficit|imbalance|gap|shortfall|debt)\b/i;
const DUTIES = /\b(?:tariffs?|dut(?:y|ies)|rates?|lev(?:y|ies)|growth|inflation)\b/i;

/**
 * "to zero" as a target takes its unit from what is brought there.
 * "cut its surplus of $323 billion to zero", "lower tariffs to zero", "zero tariffs"
 */
export const zero: Refiner = ({ text, start, end }, drafts) =>
  drafts.map((d): Draft => {
    if (d.value === 0 && /^(?:tariff|duty|levy)$/.test(d.unit ?? ''))
      return { ...d, kind: 'percent', unit: 'percent', rule: 'zero', end: d.numeral.end };
    if (d.value !== 0 || d.unit !== null || d.kind !== 'count') return d;
    if (wordBefore(text, d.numeral.start, start)?.lower !== 'to') return d;
    const before = text.slice(Math.max(start, d.start - 160), d.start);
    const money = drafts.find((other) => other.kind === 'money');
    if (BALANCE.test(before) && money) return { ...d, kind: 'money', unit: money.unit, rule: 'zero', end: d.numeral.end };
    if (DUTIES.test(before) || DUTIES.test(text.slice(d.end, Math.min(end, d.end + 12))))
      return { ...d, kind: 'percent', unit: 'percent', rule: 'zero', end: d.numeral.end };
    return d;
  });
