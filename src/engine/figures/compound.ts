import { type Draft, type Refiner, spoken, tidy } from './draft.ts';

/** The smaller unit behind a larger one, and how many of it make one. */
const SMALLER: ReadonlyMap<string, readonly [unit: string, many: number]> = new Map([
  ['foot', ['inch', 12]],
  ['pound', ['ounce', 16]],
  ['metre', ['centimetre', 100]],
]);

/**
 * A larger and a smaller unit of one amount are one figure, in the larger.
 * "five feet two inches", "6 ft 2 in tall", "3 dollars and 50 cents"
 */
export const compound: Refiner = ({ text }, drafts) => {
  if (drafts.length < 2) return drafts;
  const out: Draft[] = [];
  for (const next of drafts) {
    const last = out.at(-1);
    const whole = last && joined(text, last, next);
    if (whole) out[out.length - 1] = whole;
    else out.push(next);
  }
  return out;
};

function joined(text: string, a: Draft, b: Draft): Draft | null {
  if (b.start - a.end > 5 || a.kind !== b.kind || typeof a.value !== 'number' || typeof b.value !== 'number' || !Number.isInteger(a.value))
    return null;
  const part = a.kind === 'money' ? centsBehind(text, a, b) : smallerBehind(a, b);
  if (part === null || !/^(?:,? and |[ -])$/.test(text.slice(a.end, b.start))) return null;
  return { ...a, end: b.end, value: tidy(a.value + part), ...spoken(a, 'compound'), core: { start: a.core.start, end: b.core.end } };
}

function smallerBehind(a: Draft, b: Draft): number | null {
  const [unit, many] = SMALLER.get(a.unit ?? '') ?? ['', 1];
  return b.unit === unit && b.numeral.value < many ? b.numeral.value / many : null;
}

/** Only behind a currency's noun: "$3 50 cents" is nothing that anyone writes. */
function centsBehind(text: string, a: Draft, b: Draft): number | null {
  // "12 euros and 50 cents"
  const own = a.unit === b.unit || (b.unit === 'USD' && /cents?$/.test(text.slice(b.start, b.end)));
  if (!own || a.core.start < a.numeral.start || b.numeral.value >= 100) return null;
  return typeof b.value === 'number' && /(?:cents?|pence|penny|sen|paise|kopecks)$/i.test(text.slice(b.start, b.end)) ? b.value : null;
}
