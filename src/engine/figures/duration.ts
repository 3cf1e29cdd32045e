import { type Draft, draft, type Finder, type Scene, spoken } from './draft.ts';
import { BETWEEN_DURATION, DURATIONS, SHORT_DURATIONS } from './durations.ts';
import type { Numeral } from './numeral.ts';
import { isHyphen, joinedWordAfter, type Word, wordBefore } from './words.ts';

/**
 * A length of time or an age. A decade is ten years; the others keep their unit.
 * "a six-year plan", "90 days", "two and a half years"
 */
export const duration: Finder = (scene, numeral) => {
  // "A fourth day" is counted off; a half and a quarter are parts of one.
  if (numeral.letter || (isOrdinal(scene.text, numeral) && numeral.unitFrom === numeral.end)) return null;
  let word: Word | null = joinedWordAfter(scene.text, numeral.unitFrom, scene.end);
  for (let hops = 0; word && hops < 3; hops++) {
    const unit = DURATIONS.get(word.lower);
    if (unit)
      return fits(scene, word, numeral)
        ? ended(scene, draft(numeral, 'duration', unit.unit, 'duration', numeral.start, Math.max(word.end, numeral.end), unit.by), word)
        : null;
    const short = hops === 0 ? SHORT_DURATIONS.get(word.lower) : undefined;
    if (short && numeral.form === 'digits') return draft(numeral, 'duration', short, 'duration', numeral.start, word.end);
    if (!BETWEEN_DURATION.has(word.lower)) return null;
    word = joinedWordAfter(scene.text, word.end, scene.end);
  }
  return null;
};

/** A third, a fourth, but no half and no quarter. */
const isOrdinal = (text: string, { form, end }: Numeral): boolean => form === 'fraction' && /(?:th|rd)$/.test(text.slice(end - 2, end));

/** A singular needs a hyphen, a one or a half: "six-year", "one year", "half a year"; not "two second graders" or "10 year highs". */
function fits(scene: Scene, unit: Word, { precise }: Numeral): boolean {
  if (unit.lower.endsWith('s') || unit.lower === 'centuries') return true;
  // "A 4.3 second dash": nothing is the 4.3th.
  if (unit.lower === 'second' && precise) return true;
  if (unit.lower === 'second' || unit.lower === 'quarter') return isHyphen(scene.text.charCodeAt(unit.start - 1));
  return true;
}

/** "45-year-old", "90 years old", "six-year-long", "two and a half": the words that finish the unit. */
function ended(scene: Scene, made: Draft, unit: Word): Draft {
  const old = joinedWordAfter(scene.text, unit.end, scene.end);
  if (old?.lower === 'old' || old?.lower === 'olds')
    return { ...made, end: old.end, core: { start: made.start, end: old.end }, ...spoken(made, 'age') };
  const before = wordBefore(scene.text, made.start, scene.start);
  return before?.lower === 'aged' ? { ...made, start: before.start, ...spoken(made, 'age') } : made;
}
