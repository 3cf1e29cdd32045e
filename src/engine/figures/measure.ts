import { type Draft, draft, type Finder, type Scene, scaledByLetter, tidy } from './draft.ts';
import { LONGEST_SYMBOL, MEASURES, type Measure, OPENING_MEASURES, powerAt, SHORT_MEASURES } from './measures.ts';
import { LETTER_MAGNITUDES } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import { isHyphen, isLetter, joinedWordAfter, type Word, wordAt } from './words.ts';

/**
 * A physical quantity, in the unit the text gives (tons of any spelling as tonnes).
 * "12 million metric tons", "a 1,000-km pipeline", "50 billion cubic metres"
 */
export const measure: Finder = (scene, numeral) => {
  const { text, end } = scene;
  const area = raised(scene, numeral);
  if (area) return area;
  if (numeral.letter) return lettered(scene, numeral);
  if (text.charAt(numeral.end) === '°') return degrees(scene, numeral);
  const flow = flowing(scene, numeral);
  if (flow) return flow;
  if (numeral.form === 'digits' && isLetter(text.charCodeAt(numeral.end))) {
    const symbol = wordAt(text, numeral.end, end);
    const found = symbol && (symbol.lower === 'in' ? INCH : SHORT_MEASURES.get(text.slice(symbol.start, symbol.end)));
    if (symbol && found) return made(scene, numeral, millions(numeral, found), symbol);
    // "3923sq m"
    return symbol?.lower === 'sq' ? spelled(scene, numeral, numeral.end) : null;
  }
  return spelled(scene, numeral, numeral.unitFrom);
};

const INCHES = /-(1[01]|\d)(?![\d,.]\d)(?:-inch(?:es)?)?(?:-tall)?(?![A-Za-z])/y;

const SHORT_INCHES = / (1[01]|\d) ?ins?(?![A-Za-z])(?! (?:\d|[A-Z]|the ))/y;

/** "5-foot-11", "6-foot-3-inch", "6ft 2in". */
function inchesBehind(text: string, at: number): { value: number; end: number } | null {
  const code = text.charCodeAt(at);
  const form = code === 45 ? INCHES : code === 32 ? SHORT_INCHES : null;
  if (!form) return null;
  form.lastIndex = at;
  const match = form.exec(text);
  return match && { value: Number(match[1]), end: form.lastIndex };
}

function made(scene: Scene, numeral: Numeral, found: Measure, last: Word): Draft {
  // Gas is counted in billions of cubic metres: 50 bcm, not 5e10 cubic metres.
  const gas = found.unit === 'cubic-metre' && numeral.scale === 1e9;
  const inches = found.unit === 'foot' ? inchesBehind(scene.text, last.end) : null;
  if (inches) return draft({ ...numeral, value: tidy(numeral.value + inches.value / 12) }, 'quantity', 'foot', 'measure', numeral.start, inches.end);
  const made = draft(numeral, 'quantity', gas ? 'bcm' : found.unit, 'measure', numeral.start, last.end, gas ? 1e-9 : found.by);
  return found.per === undefined ? made : { ...made, per: found.per };
}

const PARTS = /[ -]parts[ -]per[ -](million|billion|trillion)(?![A-Za-z])/y;

/** "419 parts per million": three words. */
function partsPer({ text }: Scene, numeral: Numeral): Draft | null {
  PARTS.lastIndex = numeral.end;
  const match = PARTS.exec(text);
  return match && draft(numeral, 'quantity', `part-per-${match[1]}`, 'measure', numeral.start, PARTS.lastIndex);
}

/** "32m2", "5 km²", "20 m³". */
function raised({ text }: Scene, numeral: Numeral): Draft | null {
  if (numeral.form !== 'digits') return null;
  const power = powerAt(text, numeral.end);
  return power && draft({ ...numeral, letter: null }, 'quantity', power.unit, 'measure', numeral.start, power.end);
}

const FLOW = / ?(m?)(?:b\/d|bbl\/d)(?![A-Za-z])/y;

/** Barrels a day in letters: "9.7 million b/d", "9.7 mb/d". */
function flowing({ text }: Scene, numeral: Numeral): Draft | null {
  const code = text.charCodeAt(text.charCodeAt(numeral.end) === 32 ? numeral.end + 1 : numeral.end);
  if (code !== 98 && code !== 109) return null;
  FLOW.lastIndex = numeral.end;
  const match = FLOW.exec(text);
  if (!match) return null;
  const end = numeral.end + match[0].length;
  return { ...draft(numeral, 'quantity', 'barrel', 'measure', numeral.start, end, match[1] === 'm' ? 1e6 : 1), per: 'day' };
}

/** Only against the digits, "17in (43cm)": apart it is a preposition. */
const INCH: Measure = { unit: 'inch', by: 1 };

/** So many "mt" are metric tons: fewer are millions of them. */
const MOST_MEGATONNES = 1000;

/** "66,000 mt", "1.2 million mt" are of single tonnes, "18.8 mt" of millions. */
const millions = (numeral: Numeral, measure: Measure): Measure =>
  measure.unit === 'tonne' && measure.by === 1e6 && numeral.value >= MOST_MEGATONNES ? { unit: 'tonne', by: 1 } : measure;

/** A "T" behind fewer is a letter. */
const LEAST_TONNES = 1000;

/** The longest name of a unit, of up to three words, that begins after the number. */
function spelled(scene: Scene, numeral: Numeral, from: number): Draft | null {
  const { text, end } = scene;
  const first = joinedWordAfter(text, from, end);
  if (!first) return null;
  if (first.lower === 'parts') return partsPer(scene, numeral);
  const second = OPENING_MEASURES.has(first.lower) ? joinedWordAfter(text, first.end, end) : null;
  const two = second && MEASURES.get(`${first.lower} ${second.lower}`);
  if (second && two) return made(scene, numeral, two, second);
  const exact = first.end - first.start <= LONGEST_SYMBOL ? text.slice(first.start, first.end) : '';
  if ((exact === 'C' || exact === 'F') && !isHyphen(text.charCodeAt(first.end)) && first.start === numeral.end + 1 && numeral.form === 'digits')
    return made(scene, numeral, SHORT_MEASURES.get(exact) ?? { unit: 'degree', by: 1 }, first);
  if (exact === 'm' && numeral.form === 'digits' && first.start === numeral.end + 1 && isMetres(text, first.end, end))
    return made(scene, numeral, { unit: 'metre', by: 1 }, first);
  if (exact === 'W' && numeral.form === 'digits' && first.start === numeral.end + 1 && / [A-Za-z]/.test(text.slice(first.end, first.end + 2)))
    return made(scene, numeral, { unit: 'watt', by: 1 }, first);
  // "1.18 mln T", as traders of grain write it.
  if (exact === 'T' && numeral.form === 'digits' && (numeral.scale > 1 || numeral.value >= LEAST_TONNES))
    return made(scene, numeral, { unit: 'tonne', by: 1 }, first);
  const known = (exact.length > 1 || exact === 't' ? SHORT_MEASURES.get(exact) : undefined) ?? MEASURES.get(first.lower);
  const one = known && millions(numeral, known);
  if (!one) return null;
  if (first.lower === 'b' || (one.unit === 'foot' && numeral.value === 1 && first.lower === 'feet')) return null;
  return made(scene, numeral, one, first);
}

const DEGREES = /°(?: ?(C(?:elsius)?|F(?:ahrenheit)?)(?![A-Za-z-]))?/y;

function degrees(scene: Scene, numeral: Numeral): Draft {
  DEGREES.lastIndex = numeral.end;
  const match = DEGREES.exec(scene.text);
  const unit = match?.[1] === undefined ? 'degree' : match[1].startsWith('C') ? 'degree-celsius' : 'degree-fahrenheit';
  return draft(numeral, 'quantity', unit, 'measure', numeral.start, numeral.end + (match?.[0].length ?? 1));
}

/** "37m (121ft)": told to be metres by the feet behind. */
const inFeet = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 40 && /^\(\d[\d,.]{0,8}(?: |-)?(?:ft|feet|foot)\b/.test(text.slice(at, at + 20));

const LENGTHS = /^(?:tall|long|high|deep|wide|away|above|below|race|sprint|hurdles|freestyle|butterfly|backstroke|dash|pool|telescope|by)$/;

/** An "m" of metres: "100m high", "37m (121ft)". */
function isMetres(text: string, at: number, end: number): boolean {
  const next = joinedWordAfter(text, at, end);
  return (next !== null && LENGTHS.test(next.lower)) || (text.charCodeAt(at) === 32 && inFeet(text, at + 1));
}

/** "5m tonnes" is five million of them; "100m high" is metres. */
function lettered(scene: Scene, numeral: Numeral): Draft | null {
  const by = LETTER_MAGNITUDES.get(numeral.letter ?? '') ?? 1;
  const after = numeral.end + 1;
  const whole = { ...scaledByLetter(numeral, by), end: after, unitFrom: after };
  const million = spelled(scene, whole, after);
  if (million) return million;
  if (numeral.letter !== 'm') return null;
  return isMetres(scene.text, after, scene.end) ? draft({ ...numeral, letter: null }, 'quantity', 'metre', 'measure', numeral.start, after) : null;
}
