import { type Draft, type Refiner, spoken } from './draft.ts';
import { lend } from './range.ts';
import { isDigit } from './words.ts';

/**
 * In a row of numbers the last one's unit is the unit of all.
 * "5, 10 and 15 percent", "10 or 25 percent", "200 and 300 million tonnes"
 */
export const sharedUnit: Refiner = ({ text }, drafts) => {
  if (drafts.length < 2 || !drafts.some(isOpen)) return drafts;
  const out = [...drafts];
  for (let i = out.length - 2; i >= 0; i--) {
    const a = out[i];
    const b = out[i + 1];
    if (!a || !b || !isOpen(a) || a.numeral.form === 'vague' || b.unit === null || b.start - a.end > 18) continue;
    const joint = text.slice(a.end, b.start);
    // "280 million of the 1.5 billion shekels": a part of the same.
    if (/^ (?:out )?of (?:the|its|their|a|some|about|an estimated|nearly)? ?$/.test(joint) && isPartOf(a, b)) {
      out[i] = { ...a, kind: b.kind, unit: b.unit, ...spoken(a, 'shared-unit') };
      continue;
    }
    if (a.unit !== null) continue;
    // "43,000, or 11.8 percent" says it twice; only in a longer row does a comma stand before "or".
    if (/^-?, (?:and|or) $/.test(joint) && !isRow(text, out[i - 1], a)) continue;
    // A comma alone joins a row only where "and" or "or" closes it: not "20% on 1,078, 10% on 974".
    if (joint === ', ' || joint === '-, ' ? b.rule !== 'shared-unit' : !/^(?:,|-|-,)? (?:and|or|to) $/.test(joint)) continue;
    if (b.kind === 'money' && !isDigit(text.charCodeAt(b.core.start)) && b.core.start < b.numeral.start) continue;
    // "From 24.2 to 33-35 billion euros"
    const value = typeof b.value === 'number' ? lend(a, b) : lend(a, { ...b, value: b.numeral.value });
    if (value !== null) out[i] = { ...a, kind: b.kind, unit: b.unit, value, ...spoken(a, 'shared-unit') };
  }
  return out;
};

/** A count that names no unit of its own right behind it. */
const isOpen = ({ unit, end, numeral, rule }: Draft): boolean => rule === 'count' && (unit === null || end === numeral.end);

const isRow = (text: string, before: Draft | undefined, a: Draft): boolean => before !== undefined && /^-?, $/.test(text.slice(before.end, a.start));

const isPartOf = (a: Draft, b: Draft): boolean =>
  (b.kind === 'money' || b.kind === 'quantity') &&
  b.core.start === b.numeral.start &&
  typeof a.value === 'number' &&
  typeof b.value === 'number' &&
  a.value < b.value &&
  (a.numeral.scale > 1 || b.numeral.scale === 1);
