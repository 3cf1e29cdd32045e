import { type Draft, draft, type Finder, type Scene } from './draft.ts';
import type { Numeral } from './numeral.ts';
import { isLetter, joinedWordAfter, skipSpace, wordAfter, wordAt } from './words.ts';

/**
 * A percentage, a percentage point or a basis point, by name or sign.
 * "25 per cent", "half a percentage point", "50bp"
 */
export const percent: Finder = (scene, numeral) => {
  if (numeral.letter) return null;
  return sign(scene, numeral) ?? abbreviated(scene, numeral) ?? named(scene, numeral);
};

function sign(scene: Scene, numeral: Numeral): Draft | null {
  const at = skipSpace(scene.text, numeral.end, scene.end);
  const char = scene.text.charAt(at);
  if (at < 0 || (char !== '%' && char !== '％') || at - numeral.end > 1) return null;
  return made(numeral, 'percent', 'percent', at + 1);
}

/** Letters against the digits: "5pc", "25bps", "2pp". */
function abbreviated(scene: Scene, numeral: Numeral): Draft | null {
  if (numeral.form !== 'digits' || !isLetter(scene.text.charCodeAt(numeral.end))) return null;
  const word = wordAt(scene.text, numeral.end, scene.end);
  const letters = word?.lower;
  if (!word) return null;
  if (letters === 'pc' || letters === 'pct') return made(numeral, 'percent', 'percent', word.end);
  if (letters === 'pp' || letters === 'ppt' || letters === 'ppts' || letters === 'pps')
    return made(numeral, 'percentage-point', 'percentage-point', word.end);
  if (letters === 'bp' || letters === 'bps') return basisPoints(numeral, word.end);
  return null;
}

/** The words behind the number that may name it. */
const OPENS = new Set(['percent', 'pct', 'per', 'percentage', 'basis', 'bps', 'bp', 'pp', 'ppts']);
const POINT = /^points?$/;

function named(scene: Scene, numeral: Numeral): Draft | null {
  const { text, end } = scene;
  const first = joinedWordAfter(text, numeral.unitFrom, end);
  if (!first) return null;
  const lower = first.lower;
  if (lower === 'of' && (numeral.precise || numeral.form === 'fraction')) return ofOne(text, numeral);
  if (!OPENS.has(lower)) return null;
  const second = joinedWordAfter(text, first.end, end);
  if (lower === 'percent' || lower === 'pct') {
    if (second && POINT.test(second.lower)) return made(numeral, 'percentage-point', 'percentage-point', second.end);
    return made(numeral, 'percent', 'percent', first.end);
  }
  if (lower === 'per' && second?.lower === 'cent') return made(numeral, 'percent', 'percent', second.end);
  if (lower === 'percentage' && second && POINT.test(second.lower)) return made(numeral, 'percentage-point', 'percentage-point', second.end);
  if (lower === 'basis' && second && POINT.test(second.lower)) return basisPoints(numeral, second.end);
  const spaced = wordAfter(text, numeral.end, end)?.lower;
  if (spaced === 'bps' || spaced === 'bp') return basisPoints(numeral, first.end);
  if (spaced === 'pp' || spaced === 'ppts') return made(numeral, 'percentage-point', 'percentage-point', first.end);
  return null;
}

const OF_ONE = / of (?:a|one|1) ((?:percentage )?point|per ?cent)(?![A-Za-z])/y;

/** "0.25 of a percentage point", "half of one percent" */
function ofOne(text: string, numeral: Numeral): Draft | null {
  OF_ONE.lastIndex = numeral.end;
  const unit = OF_ONE.exec(text)?.[1];
  if (unit === undefined) return null;
  const kind = unit.endsWith('point') ? 'percentage-point' : 'percent';
  return made(numeral, kind, kind, OF_ONE.lastIndex);
}

/** A hundredth of a percentage point each. */
const basisPoints = (numeral: Numeral, end: number): Draft =>
  draft(numeral, 'percentage-point', 'percentage-point', 'basis-point', numeral.start, end, 0.01);

function made(numeral: Numeral, kind: 'percent' | 'percentage-point', unit: string, end: number): Draft {
  return draft(numeral, kind, unit, kind, numeral.start, end);
}
