import type { Draft, Scene } from './draft.ts';
import { goes } from './motion.ts';
import { isCapitalised, isHyphen, isLetter, wordAfter, wordBefore } from './words.ts';

/** "at 10" is a time of day, as far as a clock goes. */
const LAST_HOUR = 12;

/** Before a bare number word these only point back: "the two", "these three", "at one". */
const POINTING = /^(?:the|these|those|other|last|first|next|any|all|every|no|its|their|his|her|our|square|big|at|in|top|bottom)$/;

/**
 * Whether a bare number says nothing after all: it points back ("the two agreed"), stands for a name ("a 737 MAX") or is two codes with a hyphen.
 * Asked after the ranges are joined, because "three or four months" begins with a bare number.
 */
export function isIdle(scene: Scene, made: Draft): boolean {
  if (made.kind !== 'count' || made.unit !== null || (made.rule !== 'count' && made.rule !== 'range')) return false;
  const { numeral } = made;
  if (numeral.letter !== null) return !isReached(scene, made);
  // "a two-way street", "a three-pronged plan": the number is part of the word.
  if (isHyphen(scene.text.charCodeAt(made.end)) && isLetter(scene.text.charCodeAt(made.end + 1))) return true;
  // "a 12,000-strong crowd"
  if (numeral.scale !== 1 || numeral.form === 'vague' || scene.text.endsWith('-strong', made.end)) return false;
  return numeral.form === 'digits' ? idleDigits(scene, made) : idleWords(scene, made);
}

const TOTAL = /\b(?:total|population|audience|readership|membership|workforce|circulation|base|number)s? of $/;
const HEIGHTS =
  /\b(?:water|rivers?|levels?|tides?|depths?|heights?|snow|waves?|floods?|reservoir|altitude|sea|jump|throw|vault|distance|lake|dam|swell)\b/i;

/** "Subscriptions rose to 6.8m", "a population of 4.5m": millions of what was named before. Of a river the "m" are metres. */
function isReached({ text, start }: Scene, { numeral }: Draft): boolean {
  if (numeral.letter === 't' || numeral.letter === 'T') return false;
  if (numeral.letter === 'm' && HEIGHTS.test(text.slice(Math.max(start, numeral.start - 80), numeral.start))) return false;
  const to = wordBefore(text, numeral.start, start);
  if (to?.lower === 'to') return goes(text, to.start, start);
  return to?.lower === 'of' && TOTAL.test(text.slice(Math.max(start, numeral.start - 16), numeral.start));
}

function idleWords({ text, start }: Scene, { numeral }: Draft): boolean {
  const before = wordBefore(text, numeral.start, start);
  return numeral.value === 0 || (before !== null && POINTING.test(before.lower));
}

function idleDigits({ text, start, end }: Scene, made: Draft): boolean {
  if (/\d ?[-–] ?\d/.test(text.slice(made.start, made.end))) return true;
  const before = wordBefore(text, made.numeral.start, start);
  if (!before) return false;
  if (before.lower === 'a' || before.lower === 'an' || before.lower === 'top' || before.lower === 'bottom') return true;
  const next = wordAfter(text, made.end, end);
  if (before.lower === 'the' && next !== null && isCapitalised(text, next)) return true;
  return before.lower === 'at' && !made.numeral.precise && made.numeral.value <= LAST_HOUR;
}
