import { type Draft, type Refiner, spoken } from './draft.ts';

const SMALLEST = 100;

/**
 * So many of a round number of others are one figure, a rate.
 * "155 cases per 100,000 people", "8.1 deaths per 1,000 births", "3 in a rate of 12 per million"
 */
export const perMany: Refiner = ({ text }, drafts) => {
  if (drafts.length < 2 || !drafts.some(isManyOf)) return drafts;
  const out: Draft[] = [];
  for (const next of drafts) {
    const last = out.at(-1);
    const one = last && rated(text, last, next);
    if (one) out[out.length - 1] = one;
    else out.push(next);
  }
  return out;
};

function rated(text: string, a: Draft, b: Draft): Draft | null {
  if (b.start - a.end > 16 || !isManyOf(b) || a.kind === 'duration' || a.per !== null) return null;
  if (!/^ (?:per|for every|for each|in every)(?: one)? $/.test(text.slice(a.end, b.start))) return null;
  return { ...a, end: b.end, per: text.slice(b.start, b.end).toLowerCase(), ...spoken(a, 'per-many') };
}

/** A hundred, a thousand, a hundred thousand, a million: nothing smaller is a round number of others. */
const isManyOf = ({ kind, value }: Draft): boolean =>
  kind === 'count' && typeof value === 'number' && value >= SMALLEST && value % SMALLEST === 0 && Number.isInteger(Math.log10(value));
