import { type Draft, type Refiner, spoken } from './draft.ts';
import { wordBefore } from './words.ts';

/** What can be brought to zero in money, and what in percent. The nearest before the zero is meant. */
const BALANCE = /^(?:surplus(?:es)?|deficits?|imbalances?|gap|shortfall|debts?)$/;
const SUBJECT = /\b(?:surplus(?:es)?|deficits?|imbalances?|gap|shortfall|debts?|tariffs?|dut(?:y|ies)|rates?|lev(?:y|ies)|growth|inflation)\b/gi;
const DUTY = /^(?:tariff|duty|levy)$/;
/** How far back the subject may stand. */
const REACH = 160;

/**
 * "to zero" as a target takes its unit from what is brought there.
 * "cut its surplus of $323 billion to zero", "lower tariffs to zero", "zero tariffs"
 */
export const zero: Refiner = ({ text, start }, drafts) => {
  if (!drafts.some((d) => d.value === 0)) return drafts;
  let currency: string | null = null;
  return drafts.map((d): Draft => {
    if (d.kind === 'money') currency = d.unit;
    if (d.value !== 0 || d.kind !== 'count') return d;
    const target = { ...d, ...spoken(d, 'zero'), end: d.numeral.end };
    if (DUTY.test(d.unit ?? '')) return { ...target, kind: 'percent', unit: 'percent' };
    if (d.unit !== null || wordBefore(text, d.numeral.start, start)?.lower !== 'to') return d;
    const subject = text
      .slice(Math.max(start, d.start - REACH), d.start)
      .match(SUBJECT)
      ?.at(-1);
    if (subject === undefined) return d;
    if (!BALANCE.test(subject.toLowerCase())) return { ...target, kind: 'percent', unit: 'percent' };
    return currency === null ? d : { ...target, kind: 'money', unit: currency };
  });
};
