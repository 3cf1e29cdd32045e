import { CENTS, NOUNS } from './currencies.ts';
import type { Bar } from './draft.ts';
import { isDurationUnit } from './durations.ts';
import { MEASURES } from './measures.ts';
import { isPlural } from './nouns.ts';
import { CARDINALS, MAGNITUDES } from './number-words.ts';
import { oneThingIn } from './ratio.ts';
import { isHyphen, joinedWordAfter, wordAfter, wordBefore } from './words.ts';

const AFTER_ONE = new Set([...MAGNITUDES.keys(), ...MEASURES.keys(), ...NOUNS.keys(), ...CENTS.keys(), 'percent', 'percentage', 'per', 'basis']);

/** "one" the pronoun and article ("one of them", "one day", "the one that", "no one"). A figure only before a unit or in a ratio: "one year", "one percent", "one in five". */
export const barPronoun: Bar = ({ text, start, end }, n) => {
  // "A day" counts only where its reader has seen why.
  if (n.form !== 'words' || n.value !== 1 || (text.charCodeAt(n.start) | 32) !== 0x6f) return false;
  const after = joinedWordAfter(text, n.end, end);
  if (!after) return true;
  if (after.lower === 'in' || after.lower === 'out') return !ratioFollows(text, after.end, end);
  // "One adult in eight"
  if (oneThingIn(text, after, end)) return false;
  if (AFTER_ONE.has(after.lower) || ((after.lower === 'to' || after.lower === 'or') && opensRange(text, after.end, end))) return false;
  const before = wordBefore(text, n.start, start);
  if (!isDurationUnit(after.lower)) return !counts(before?.lower ?? '', after.lower);
  if (before?.lower === 'no') return true;
  return (
    after.lower === 'day' && !isHyphen(text.charCodeAt(n.end)) && before?.lower !== 'in' && before?.lower !== 'for' && before?.lower !== 'within'
  );
};

/** "at least one person", "killing one soldier": who counts to one says so. */
function counts(before: string, after: string): boolean {
  if (/^(?:of|that|who|which|another|the|with|or)$/.test(after)) return false;
  return /^(?:least|only|just|exactly|kill(?:ed|ing|s)|wound(?:ed|ing)|injur(?:ed|ing)|arrested)$/.test(before);
}

/** "One to three years", "one or two": another small number and what both count. */
function opensRange(text: string, at: number, end: number): boolean {
  const second = wordAfter(text, at, end);
  const stop = second
    ? CARDINALS.has(second.lower) && second.lower !== 'one'
      ? second.end
      : -1
    : /^ \d{1,2} /.test(text.slice(at, at + 4))
      ? text.indexOf(' ', at + 1)
      : -1;
  const unit = stop < 0 ? null : wordAfter(text, stop, end);
  return unit !== null && (AFTER_ONE.has(unit.lower) || isDurationUnit(unit.lower) || isPlural(unit.lower));
}

function ratioFollows(text: string, at: number, end: number): boolean {
  const next = joinedWordAfter(text, at, end);
  const number = next?.lower === 'of' ? wordAfter(text, next.end, end) : next;
  if (!number) return /^[ -]?\d/.test(text.slice(at, at + 2)) || /^ (?:of )?\d/.test(text.slice(at, at + 5));
  return /^(?:every|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|thousand|a)$/.test(number.lower);
}
