import { draft, type Finder } from './draft.ts';
import { isCapitalised, isSpace, wordBefore, wordEndingAt } from './words.ts';

const YOUNGEST = 10;
const OLDEST = 110;

/**
 * A person's age that names no unit, in years.
 * "Li Wei, 45, who", "aged 12", "(Mary Smith, 71)"
 */
export const age: Finder = ({ text, start, end }, numeral) => {
  if (numeral.form !== 'digits' || numeral.scale !== 1 || numeral.precise || numeral.letter) return null;
  const before = wordBefore(text, numeral.start, start);
  if (before?.lower === 'aged' || before?.lower === 'age' || before?.lower === 'ages')
    return draft(numeral, 'duration', 'year', 'age', numeral.start, numeral.end);
  if (numeral.value < YOUNGEST || numeral.value > OLDEST) return null;
  const closes = /[,.;)]/.test(text.charAt(numeral.end)) || numeral.end === end;
  const comma = numeral.start - 2;
  if (!closes || comma <= start || text.charCodeAt(comma) !== 44 || !isSpace(text.charCodeAt(comma + 1))) return null;
  const surname = wordEndingAt(text, comma, start);
  const first = surname && wordBefore(text, surname.start, start);
  const named = surname && first && isCapitalised(text, surname) && isCapitalised(text, first) && surname.lower.length > 1;
  return named ? draft(numeral, 'duration', 'year', 'age', numeral.start, numeral.end) : null;
};
