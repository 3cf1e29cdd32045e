import { type Draft, type Refiner, spoken } from './draft.ts';
import { isSpace, wordBefore } from './words.ts';

/**
 * A minus before a rate or temperature makes it negative.
 * "-0.5%", "minus 5 degrees", "negative 2 percent"
 */
export const sign: Refiner = ({ text, start }, drafts) =>
  drafts.map((d): Draft => {
    if (typeof d.value !== 'number' || d.value === 0 || (d.kind !== 'percent' && d.kind !== 'percentage-point' && d.kind !== 'quantity')) return d;
    const code = text.charCodeAt(d.start - 1);
    if (
      (code === 45 || code === 0x2212 || code === 0x2013) &&
      (d.start - 1 === start || (d.start - 1 > start && /[\s(]/.test(text.charAt(d.start - 2))))
    )
      return { ...d, value: -d.value, start: d.start - 1, ...spoken(d, 'sign') };
    if (code === 43 && d.kind === 'percent') return { ...d, start: d.start - 1, change: { by: d.value, direction: 'up' }, ...spoken(d, 'sign') };
    if (code === 45 && text.slice(Math.max(start, d.start - 6), d.start).toLowerCase() === 'minus-')
      return { ...d, value: -d.value, start: d.start - 6, ...spoken(d, 'sign') };
    const word = isSpace(code) ? wordBefore(text, d.start, start) : null;
    const margin = word?.lower === 'minus' && wordBefore(text, word.start, start)?.lower === 'or';
    return word && !margin && (word.lower === 'minus' || word.lower === 'negative')
      ? { ...d, value: -d.value, start: word.start, ...spoken(d, 'sign') }
      : d;
  });
