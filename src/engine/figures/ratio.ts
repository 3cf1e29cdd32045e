import { type Draft, draft, type Finder, type Scene } from './draft.ts';
import { goes } from './motion.ts';
import { isPlural, stopsNounPhrase } from './nouns.ts';
import { CARDINALS } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import { isCapitalised, isHyphen, joinedWordAfter, type Word, wordAfter, wordBefore } from './words.ts';

/** After "a third", "half": what shows that it is a part, not an ordinal or an adjective. */
const PART = new Set(['of', 'as', 'more', 'less', 'fewer', 'lower', 'higher', 'larger', 'smaller', 'cheaper']);
const HALF = new Set([...PART, 'the', 'its', 'their', 'all', 'his', 'her', 'our', 'that', 'those', 'these', 'what']);

/** "More than a third.", "about a tenth was sold". */
const HEDGES = new Set(['than', 'nearly', 'almost', 'about', 'roughly', 'around', 'barely', 'only', 'just', 'over', 'under', 'reached', 'to']);

/**
 * A part of a whole, as a bare count between 0 and 1.
 * "a third of imports", "two-thirds", "one in five"
 */
export const ratio: Finder = (scene, numeral) => (numeral.form === 'fraction' ? part(scene, numeral) : oneIn(scene, numeral));

function part({ text, start, end }: Scene, numeral: Numeral): Draft | null {
  const last = text.slice(numeral.start, numeral.end).toLowerCase();
  const next = wordAfter(text, numeral.end, end);
  // "A third-party app": an adjective.
  if (isHyphen(text.charCodeAt(numeral.end)) && !/^-of-/.test(text.slice(numeral.end, numeral.end + 4))) return null;
  // "Half an hour", "half a tonne": of what follows, which its own finder reads.
  if (next?.lower === 'a' || next?.lower === 'an') return null;
  const by = wordBefore(text, numeral.start, start)?.lower === 'by';
  const whole = made(numeral, numeral.end);
  if (last.startsWith('half')) {
    const before = wordBefore(text, numeral.start, start);
    if (before && /^(?:first|second|latter|other|better|the|last|each)$/.test(before.lower)) return null;
    if (isHyphen(text.charCodeAt(numeral.start - 1))) return null;
    const hedged = before !== null && /^(?:than|nearly|almost|about|roughly)$/.test(before.lower);
    return by || hedged || (next && HALF.has(next.lower)) ? whole : null;
  }
  if (/s$|-/.test(last)) return whole;
  const moved = goes(text, numeral.start, start);
  const closes = (next === null || stopsNounPhrase(next.lower)) && HEDGES.has(wordBefore(text, numeral.start, start)?.lower ?? '');
  const ranged = (next?.lower === 'to' || next?.lower === 'or') && FRACTION_AFTER.test(text.slice(next.end, next.end + 16));
  if (!by && !moved && !closes && !ranged && !(next && PART.has(next.lower))) return null;
  // "A fourth of July", "the third of 2018".
  const dated =
    next?.lower === 'of' && /^ (?:(?:19|20)\d\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(text.slice(next.end, next.end + 6));
  return dated ? null : whole;
}

const FRACTION_AFTER = /^ (?:an?|one|two|three)[ -](?:half|third|quarter|fifth|sixth|tenth)s?(?![a-z])/;

function made(numeral: Numeral, end: number): Draft {
  return draft(numeral, 'count', null, 'ratio', numeral.start, end);
}

/** "one in five", "nine out of ten", "3 in 10". */
function oneIn({ text, end }: Scene, numeral: Numeral): Draft | null {
  if (numeral.scale !== 1 || numeral.precise || numeral.letter || numeral.value < 1 || numeral.value > 99) return null;
  const joint = joinedWordAfter(text, numeral.end, end);
  const things = numeral.value === 1 && joint ? oneThingIn(text, joint, end) : null;
  if (things) return made({ ...numeral, end: things.end, value: 1 / things.value }, things.end);
  if (joint?.lower !== 'in' && joint?.lower !== 'out') return null;
  const of = joint.lower === 'out' ? wordAfter(text, joint.end, end) : joint;
  if (of?.lower !== 'of' && joint.lower === 'out') return null;
  const whole = denominator(text, of?.end ?? joint.end, end);
  if (!whole || whole.value <= numeral.value) return null;
  // "Four out of 12 smelters" are counted; a share is of a round number.
  if (joint.lower === 'out' && numeral.value > 1 && whole.value > 10 && whole.value % 10 !== 0) return null;
  return made({ ...numeral, end: whole.end, value: numeral.value / whole.value }, whole.end);
}

/** "One adult in eight takes": where the whole of one thing in so many is, if nothing is counted behind it. */
export function oneThingIn(text: string, thing: Word, end: number): { value: number; end: number } | null {
  if (stopsNounPhrase(thing.lower) || isPlural(thing.lower) || isHyphen(text.charCodeAt(thing.start - 1)) || isCapitalised(text, thing)) return null;
  const joint = wordAfter(text, thing.end, end);
  const whole = joint?.lower === 'in' ? denominator(text, joint.end, end) : null;
  if (!whole) return null;
  const next = wordAfter(text, whole.end, end);
  return next && !VERB.test(next.lower) && !stopsNounPhrase(next.lower) ? null : whole;
}

/** A whole that says nothing more may close its clause or have its verb behind it. */
const VERB =
  /^(?:takes|lives|owns|uses|pays|gets|goes|works|thinks|wants|buys|needs|suffers|plans|believes|supports|opposes|dies|smokes|speaks|knows|\p{L}+ed)$/u;

/** The whole of a ratio is a round small number with no unit of time or money: 5 in "one in five", not in "one in five years". */
function denominator(text: string, at: number, end: number): { value: number; end: number } | null {
  const word = joinedWordAfter(text, at, end);
  const digits = /^[ -](?:every )?(\d{1,3}(?:,\d{3})+|\d{1,4})(?![\d,.]*\d|%)/.exec(text.slice(at, at + 18));
  const every = word?.lower === 'every' ? wordAfter(text, word.end, end) : word;
  const value = digits
    ? Number((digits[1] ?? '').replaceAll(',', ''))
    : every
      ? every.lower === 'hundred'
        ? 100
        : CARDINALS.get(every.lower)
      : undefined;
  const stop = digits ? at + digits[0].length : every?.end;
  if (value === undefined || stop === undefined || value < 2 || (digits && value > 1000 && value % 1000 !== 0)) return null;
  const after = wordAfter(text, stop, end);
  return after && /^(?:years?|months?|weeks?|days?|hours?|million|billion|percent|january|states|cities|countries)$/.test(after.lower)
    ? null
    : { value, end: stop };
}
