import { draft, type Finder } from './draft.ts';
import { isHyphen, wordAfter, wordAt } from './words.ts';

const COMPARED = new Set([
  'as',
  'more',
  'the',
  'its',
  'their',
  'larger',
  'higher',
  'bigger',
  'greater',
  'that',
  'what',
  'those',
  'faster',
  'smaller',
  'cheaper',
  'earnings',
  'sales',
]);

/**
 * How many times as much, in the unit "multiple".
 * "three times the value", "a tenfold increase", "2.5x"
 */
export const multiple: Finder = ({ text, end }, numeral) => {
  if (numeral.form === 'multiple') {
    const whole = draft(numeral, 'count', 'multiple', 'multiple', numeral.start, numeral.end);
    return text.charAt(numeral.end - 1) === 'd' && /(?:ed)$/.test(text.slice(numeral.start, numeral.end))
      ? { ...whole, change: { from: 1, to: numeral.value } }
      : whole;
  }
  if (numeral.form === 'fraction' || numeral.letter) return null;
  if (numeral.form === 'digits' && /^[x×](?![A-Za-z0-9])/.test(text.slice(numeral.end, numeral.end + 2)))
    return draft(numeral, 'count', 'multiple', 'multiple', numeral.start, numeral.end + 1);
  const fold = isHyphen(text.charCodeAt(numeral.end)) ? wordAt(text, numeral.end + 1, end) : null;
  if (fold?.lower === 'fold') return draft(numeral, 'count', 'multiple', 'multiple', numeral.start, fold.end);
  const times = wordAfter(text, numeral.end, end);
  if (times?.lower !== 'times') return null;
  const next = wordAfter(text, times.end, end);
  return next && COMPARED.has(next.lower) ? draft(numeral, 'count', 'multiple', 'multiple', numeral.start, times.end) : null;
};
