import { type Draft, type Refiner, type Scene, spoken, tidy } from './draft.ts';
import { goes } from './motion.ts';
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
  if (drafts.length < 2 || !drafts.some(isBare)) return drafts;
  let full: Draft | null = null;
  let sum: Draft | null = null;
  return drafts.map((made, i) => {
    const bare = isBare(made);
    // "To 17 trillion yuan, imports by 2 percent to 14 trillion": a sum repeats a sum, whatever else stands between.
    const read = full && bare ? (completed(scene, full, made, drafts[i + 1]) ?? (sum ? completed(scene, sum, made, drafts[i + 1]) : null)) : null;
    if (made.kind === 'money' && made.numeral.scale >= MILLION) sum = made;
    if (read) return { ...made, ...read, ...spoken(made, 'elliptic-unit') };
    // What is said again in another currency is no new beginning.
    const again = full?.kind === 'money' && made.kind === 'money' && scene.text.slice(full.end, made.start) === ' (';
    if (made.kind !== 'duration' && made.unit !== null && !again) full = made;
    return made;
  });
};

const MILLION = 1e6;

const isBare = ({ kind, unit }: Draft): boolean => kind === 'count' && unit === null;

/** What the full amount before lends to a bare one; null where it lends nothing. */
function completed(scene: Scene, full: Draft, made: Draft, next: Draft | undefined): Pick<Draft, 'kind' | 'unit' | 'value'> | null {
  const { kind, unit } = full;
  if (repeats(scene, full, made) || converted(scene, full, made, next) || isCompared(scene, full, made)) return { kind, unit, value: made.value };
  return isExtreme(scene, full, made) ? { kind, unit, value: inItsPart(full, made) } : null;
}

/** After "84.75 cents" a bare 74.07 is of cents as well. */
function inItsPart(full: Draft, made: Draft): Draft['value'] {
  if (typeof full.value !== 'number' || typeof made.value !== 'number' || full.numeral.value === 0) return made.value;
  const worth = Math.abs(full.value / full.numeral.value);
  return worth < 1 ? tidy(made.value * worth) : made.value;
}

/** "It costs 2,435,000 yen ($22,480), the other 2,380,000 ($21,972)": what is said again in another currency is money. */
function converted({ text }: Scene, full: Draft, made: Draft, next: Draft | undefined): boolean {
  if (full.kind !== 'money' || made.kind !== 'count' || made.unit !== null || made.rule !== 'count' || !next) return false;
  return next.kind === 'money' && next.unit !== full.unit && text.slice(made.end, next.start) === ' (' && text.charCodeAt(next.end) === CLOSING;
}

const CLOSING = 41;

function repeats(scene: Scene, full: Draft, made: Draft): boolean {
  if (made.kind !== 'count' || made.unit !== null || (made.rule !== 'count' && made.rule !== 'range')) return false;
  if (made.numeral.form !== 'digits' || made.numeral.letter !== null || full.core.start < full.numeral.start) return false;
  if (full.kind === 'percent') return lostAsWell(scene, full, made);
  if (full.kind !== 'quantity' && full.kind !== 'money' && full.kind !== 'count') return false;
  const next = wordAfter(scene.text, made.end, scene.end);
  if (full.kind === 'quantity' && next?.lower === 'more') {
    const after = wordAfter(scene.text, next.end, scene.end);
    return after === null || stopsNounPhrase(after.lower) || after.lower.endsWith('ed');
  }
  if (isReached(scene, full, made)) return true;
  if (made.numeral.scale === 1 && full.kind === 'quantity' && next !== null) {
    // "83,000 tonnes in May and 70,000 in June"
    const large = made.numeral.precise && made.numeral.value >= 1000 && full.numeral.value >= 1000;
    return large && wordBefore(scene.text, made.start, scene.start)?.lower === 'and' && (next.lower === 'in' || TIMES.has(next.lower));
  }
  if (made.numeral.scale < 1000) return false;
  const sums = full.kind === 'money' && made.numeral.scale >= MILLION && full.numeral.scale >= MILLION;
  if (!sums && made.numeral.scale !== full.numeral.scale) return false;
  if (next === null) return !isDigit(scene.text.charCodeAt(skipSpace(scene.text, made.end, scene.end)));
  return TIMES.has(next.lower) || (stopsNounPhrase(next.lower) && next.lower !== 'of' && !isPlural(next.lower));
}

const MOVED = /^(?:rose|fell|gained|lost|shed|added|jumped|dropped|slid|sank|climbed|plunged|tumbled|advanced|slipped|surged|soared|declined)$/;
const MOST_PERCENT = 100;

/** "Shares fell 3.5 percent and those of its rival lost 0.7.", "fell 2 percent, the other by 1.": a number that ends its clause behind such a verb or a comma. */
function lostAsWell(scene: Scene, full: Draft, { numeral }: Draft): boolean {
  const { text, start, end } = scene;
  if (numeral.scale !== 1 || numeral.value >= MOST_PERCENT) return false;
  if (!/^(?:[,;.]?$|[,;.] )/.test(text.slice(numeral.end, Math.min(end, numeral.end + 2)))) return false;
  const before = wordBefore(text, numeral.start, start);
  if (before === null) return numeral.precise && text.startsWith(', ', numeral.start - 2);
  const moved = before.lower === 'by' ? wordBefore(text, before.start, start) : before;
  return (
    moved !== null &&
    (numeral.precise ? MOVED.test(moved.lower) : before.lower === 'by' && goes(text, moved.end + 1, start) && goes(text, full.start, start))
  );
}

const COMPARED = /\b(?:(?:up|down|slowing|improving) from|compared with|compared to|versus|as against) (?:the )?$/;
/** What is so many times as much is no longer of the same. */
const MOST_TIMES = 5;

/** "4.4 percent this year and 4 percent next, down from 4.7 in 2017": not after a step, whose level a bare number is. */
function isCompared({ text, start }: Scene, full: Draft, { numeral, start: at, kind, unit, rule }: Draft): boolean {
  if (full.kind !== 'percent' || kind !== 'count' || unit !== null || rule !== 'count' || !numeral.precise || numeral.scale !== 1) return false;
  if (numeral.value > full.numeral.value * MOST_TIMES || full.numeral.value > numeral.value * MOST_TIMES || at - full.end > 50) return false;
  return COMPARED.test(text.slice(Math.max(start, at - 22), at)) && !goes(text, full.start, start);
}

const EXTREME =
  /\b(?:high(?:est)?|low(?:est)?|average|mean|median|other|former|latter|minimum|maximum|record|previous|prior)(?: [a-z]+)? (?:is|was|at|being|of) $/;

/** "The highest bid is 84.75 cents, the lowest 74.07.": of two extremes with decimals the second needs no unit. */
function isExtreme({ text, start, end }: Scene, full: Draft, { numeral, kind, unit, rule }: Draft): boolean {
  if (kind !== 'count' || unit !== null || rule !== 'count' || full.core.start < full.numeral.start) return false;
  if (
    !numeral.precise ||
    numeral.scale !== 1 ||
    full.numeral.scale !== 1 ||
    numeral.value > full.numeral.value * 10 ||
    full.numeral.value > numeral.value * 10
  )
    return false;
  if (!/^(?:[,;.]?$|[,;.] )/.test(text.slice(numeral.end, Math.min(end, numeral.end + 2)))) return false;
  return EXTREME.test(text.slice(Math.max(start, numeral.start - 40), numeral.start));
}

/** "Stocks rose 1,224 tons to 200,910", "fell 26 paise to close at 82.49": where the step led. */
function isReached({ text, start }: Scene, full: Draft, made: Draft): boolean {
  // Of a price in cents nobody knows whether it is reached in cents or dollars; rupees are quoted whole.
  if ((full.kind === 'count' && full.unit !== 'point') || typeof full.value !== 'number' || (full.value < full.numeral.value && full.unit !== 'INR'))
    return false;
  if (made.start - full.end > 60 || !goes(text, full.start, start) || !made.numeral.precise || made.numeral.scale !== 1) return false;
  return /^(?:,? (?:or|\()[^;:]{1,20},?)?(?: \p{L}+){0,3} to(?: (?:close|settle|end|finish|trade|stand) at| about| around| nearly)? $/u.test(
    text.slice(full.end, made.start),
  );
}
