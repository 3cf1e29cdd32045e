import { type Draft, type Refiner, type Scene, spoken } from './draft.ts';
import { isPlural, stopsNounPhrase } from './nouns.ts';
import { isDigit, skipSpace, wordAfter, wordBefore } from './words.ts';

/** After the bare number: words of time and comparison, no noun that it could count. */
const TIMES = new Set(
  'last next annually yearly today yesterday currently previously earlier respectively more each ago up down now again'.split(' '),
);

/**
 * A large bare number takes the unit of the amount before it in the sentence that it plainly repeats.
 * "12 million tonnes last year and 14 million this year", "20 inches of rain, with 10 more expected"
 */
export const ellipticUnit: Refiner = (scene, drafts) => {
  if (drafts.length < 2) return drafts;
  let full: Draft | null = null;
  return drafts.map((made) => {
    if (full && repeats(scene, full, made)) return { ...made, kind: full.kind, unit: full.unit, ...spoken(made, 'elliptic-unit') };
    if (made.kind !== 'duration' && made.unit !== null) full = made;
    return made;
  });
};

function repeats(scene: Scene, full: Draft, made: Draft): boolean {
  if (made.kind !== 'count' || made.unit !== null || (made.rule !== 'count' && made.rule !== 'range')) return false;
  if (made.numeral.form !== 'digits' || made.numeral.letter !== null || full.core.start < full.numeral.start) return false;
  if (full.kind === 'percent') return lostAsWell(scene, made);
  if (full.kind !== 'quantity' && full.kind !== 'money' && full.kind !== 'count') return false;
  const next = wordAfter(scene.text, made.end, scene.end);
  if (full.kind === 'quantity' && next?.lower === 'more') {
    const after = wordAfter(scene.text, next.end, scene.end);
    return after === null || stopsNounPhrase(after.lower) || after.lower.endsWith('ed');
  }
  if (made.numeral.scale === 1 && full.kind === 'quantity' && next !== null) {
    // "83,000 tonnes in May and 70,000 in June"
    const large = made.numeral.precise && made.numeral.value >= 1000 && full.numeral.value >= 1000;
    return large && wordBefore(scene.text, made.start, scene.start)?.lower === 'and' && (next.lower === 'in' || TIMES.has(next.lower));
  }
  if (made.numeral.scale < 1000 || made.numeral.scale !== full.numeral.scale) return false;
  if (next === null) return !isDigit(scene.text.charCodeAt(skipSpace(scene.text, made.end, scene.end)));
  return TIMES.has(next.lower) || (stopsNounPhrase(next.lower) && next.lower !== 'of' && !isPlural(next.lower));
}

const MOVED = /^(?:rose|fell|gained|lost|shed|added|jumped|dropped|slid|sank|climbed|plunged|tumbled|advanced|slipped|surged|soared|declined)$/;
const MOST_PERCENT = 100;

/** "Shares fell 3.5 percent and those of its rival lost 0.7.": a decimal that ends its clause behind such a verb or a comma. */
function lostAsWell({ text, start, end }: Scene, { numeral }: Draft): boolean {
  if (!numeral.precise || numeral.scale !== 1 || numeral.value >= MOST_PERCENT) return false;
  if (!/^(?:[,;.]?$|[,;.] )/.test(text.slice(numeral.end, Math.min(end, numeral.end + 2)))) return false;
  const before = wordBefore(text, numeral.start, start);
  return before === null ? text.startsWith(', ', numeral.start - 2) : MOVED.test(before.lower);
}
