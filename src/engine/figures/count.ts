import { type Draft, draft, type Finder, type Scene, scaledByLetter } from './draft.ts';
import { isDurationUnit } from './durations.ts';
import { MEASURES } from './measures.ts';
import { describesNoun, isPlural, singularOf, stopsNounPhrase } from './nouns.ts';
import { CARDINALS, LETTER_MAGNITUDES } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import { isCapitalised, isDigit, isHyphen, isLetter, skipSpace, type Word, wordAfter, wordAt, wordBefore } from './words.ts';

/** How far the noun may stand from its number. */
const MOST_WORDS = 6;

/** Nouns that a number describes with a hyphen: "a 27-nation bloc", "a 500-page report". */
const HYPHENED = new Set(
  'nation nations member country province county district state person people man woman cylinder bit bedroom door wheel house camp engine pound screen seat page story storey room judge team city game part vehicle job employee worker strong company item car truck ship plane unit bed seater stage lane floor vote magnitude volume word character delegate item product course line clause chapter store market plant vessel cargo jet aircraft truckload train'.split(
    ' ',
  ),
);

/**
 * A number of things; the unit is their noun in the singular, or null where none is named.
 * "1,300 Chinese products", "dozens of companies", "killed 30"
 */
export const count: Finder = (scene, numeral) => {
  if (numeral.form === 'fraction' || numeral.form === 'multiple') return null;
  if (numeral.letter) {
    const whole = { ...scaledByLetter(numeral, LETTER_MAGNITUDES.get(numeral.letter) ?? 1), end: numeral.end + 1, unitFrom: numeral.end + 1 };
    const lettered = counted(scene, whole);
    // Without a noun it keeps its letter, waits for the other end of a range ("$10m-15m") and is idle without one.
    return lettered.unit === null ? { ...lettered, numeral: { ...whole, letter: numeral.letter } } : lettered;
  }
  return hyphened(scene, numeral) ?? counted(scene, numeral);
};

function hyphened({ text, end }: Scene, numeral: Numeral): Draft | null {
  // "1,000-plus-page": the hedge stands between.
  const at = Math.max(numeral.end, numeral.unitFrom);
  if (!isHyphen(text.charCodeAt(at)) || !isLetter(text.charCodeAt(at + 1))) return null;
  const noun = wordAt(text, at + 1, end);
  if (!noun || !HYPHENED.has(noun.lower)) return null;
  const unit =
    noun.lower === 'strong' || noun.lower === 'seater'
      ? null
      : noun.lower === 'people'
        ? 'person'
        : noun.lower === 'plane' || noun.lower === 'jet'
          ? 'aircraft'
          : isPlural(noun.lower)
            ? singularOf(noun.lower)
            : noun.lower;
  return draft(numeral, 'count', unit, 'count', numeral.start, noun.end);
}

/** Units of measure that are things as well: "12 railway yards", "three World Cups", "five honorary degrees". */
const THINGS = new Set(['yard', 'cup', 'degree', 'knot', 'foot', 'pound', 'gram', 'volt', 'bale', 'mile', 'quart', 'deg']);

/** Of time, past words that no table of durations holds: "eight rainy days". */
const SPANS = new Set(['hour', 'day', 'week', 'month', 'year', 'minute']);

/** "95.3 million planted acres" are a quantity, "eight rainy days" a duration. */
function counted(scene: Scene, numeral: Numeral): Draft {
  if (numeral.value === 1 && numeral.form === 'words') return one(scene, numeral);
  const noun = SELF_SAID.test(scene.text.slice(Math.max(scene.start, numeral.start - 12), numeral.start))
    ? null
    : nounAfter(scene, numeral, afterHedge(scene.text, numeral.unitFrom));
  if (noun) {
    const end = noun.inside ? noun.end : numeral.end;
    const measure = noun.inside && noun.unit !== null && !THINGS.has(noun.unit) ? MEASURES.get(noun.unit) : undefined;
    if (measure) return draft(numeral, 'quantity', measure.unit, 'count', numeral.start, end, measure.by);
    return noun.inside && noun.unit !== null && SPANS.has(noun.unit)
      ? draft(numeral, 'duration', noun.unit, 'count', numeral.start, end)
      : draft(numeral, 'count', noun.unit, 'count', numeral.start, end);
  }
  const described = describing(scene, numeral);
  if (described) return draft(numeral, 'count', described.lower, 'count', numeral.start, described.end);
  // "And 95,800 who are out of work"
  const unit = wordAfter(scene.text, numeral.end, scene.end)?.lower === 'who' ? 'person' : null;
  return draft(numeral, 'count', unit, 'count', numeral.start, numeral.end);
}

/** "An 11 member trade pact", the hyphen left out: what is counted in the singular, before the noun that it describes. */
function describing({ text, start, end }: Scene, numeral: Numeral): Word | null {
  const article = wordBefore(text, numeral.start, start)?.lower;
  if (article !== 'a' && article !== 'an' && article !== 'the' && article !== 'its') return null;
  const noun = wordAfter(text, numeral.end, end);
  if (!noun || !HYPHENED.has(noun.lower) || isPlural(noun.lower) || isCapitalised(text, noun)) return null;
  const next = wordAfter(text, noun.end, end);
  return next && !stopsNounPhrase(next.lower) ? noun : null;
}

/** What says by itself what is counted: "a magnitude 7.1 shakes", "a family of four pays". */
const SELF_SAID = /\b(?:magnitude|family of|team of) $/i;

/** One of a thing has the singular right behind it. */
function one({ text, end }: Scene, numeral: Numeral): Draft {
  const noun = wordAt(text, skipSpace(text, numeral.end, end), end);
  const unit = noun && !stopsNounPhrase(noun.lower) ? noun : null;
  return draft(numeral, 'count', unit?.lower ?? null, 'count', numeral.start, unit?.end ?? numeral.end);
}

const HEDGED = /(?:[- ]plus|-odd|\+| or (?:more|so|fewer|less))(?= )/y;

/** "200-plus countries", "1,000+ jobs": the hedge between a number and its noun is stepped over. */
function afterHedge(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== 43 && code !== 45 && (code !== 32 || (text.charCodeAt(at + 1) !== 111 && text.charCodeAt(at + 1) !== 112))) return at;
  HEDGED.lastIndex = at;
  return HEDGED.test(text) ? HEDGED.lastIndex : at;
}

/** The noun that is counted: the last of the first plurals after the number. `inside` is false past "of the" or another number. */
function nounAfter(scene: Scene, numeral: Numeral, from: number): { unit: string | null; end: number; inside: boolean } | null {
  const { text, end } = scene;
  let at = from;
  let inside = true;
  let previous: Word | null = null;
  for (let hops = 0; hops < MOST_WORDS; hops++) {
    const start = skipSpace(text, pastQuoted(text, at), end);
    if (start < 0) return null;
    if (isDigit(text.charCodeAt(start))) {
      const model = inside && previous !== null ? modelEnd(text, previous, start, end) : -1;
      if (model >= 0) {
        at = model;
        continue;
      }
      const stop = inside ? measuredEnd(text, start, end) : digitsEnd(text, start, end);
      if (stop < 0) return null;
      // What has a figure of its own is no part of the span: "8.1 million 60-kg bags".
      inside = false;
      at = stop;
      continue;
    }
    const first = compound(text, start, end);
    const word = hops === 0 && first?.lower === 'out' ? compound(text, skipSpace(text, first.end, end), end) : first;
    if (!word) return null;
    if (hops === 0 && word.lower === 'of') {
      const whole = skipSpace(text, word.end, end);
      // "11 of 26 chapters"
      if (isDigit(text.charCodeAt(whole)) && numeral.scale === 1 && !numeral.precise) {
        const stop = digitsEnd(text, whole, end);
        if (text.charCodeAt(stop) !== 32) return null;
        inside = false;
        at = stop;
        continue;
      }
      const determiner = wordAt(text, whole, end);
      const owned = determiner !== null && /^['’]s /.test(text.slice(determiner.end, determiner.end + 3));
      if (!determiner || (!owned && !/^(?:the|its|their|his|her|our|these|those|all|them|us)$/.test(determiner.lower))) return null;
      inside = false;
      // "25 of GM's 38 plants"
      at = owned ? determiner.end + 2 : ownerEnd(text, determiner, end);
      continue;
    }
    if (previous && (word.lower === 'and' || word.lower === 'or') && isCoordinated(scene, previous, word)) {
      at = word.end;
      continue;
    }
    // "30 A320 planes": no article.
    if (stopsNounPhrase(word.lower) && !isDigit(text.charCodeAt(word.end))) return null;
    if (isPlural(word.lower)) {
      // The next number counts what is behind it: "a 6.9 tremor followed eight minutes later".
      if (inside && previous !== null && CARDINALS.has(previous.lower)) return null;
      const last = ownersPlural(scene, numeral, word) ?? lastPlural(scene, word);
      return { unit: unitOf(previous, last), end: last.end, inside };
    }
    previous = word;
    at = word.end;
    if (isBreak(text, at)) return null;
  }
  return null;
}

const QUOTED = / ["“‘'][\p{L}-]{2,20}["”’'](?= \p{L})/uy;

/** "Five “sacred” farm goods": past one word in quotation marks. */
function pastQuoted(text: string, at: number): number {
  const code = text.charCodeAt(at + 1);
  if (code !== 34 && code !== 39 && code !== 0x201c && code !== 0x2018) return at;
  QUOTED.lastIndex = at;
  return QUOTED.test(text) ? QUOTED.lastIndex : at;
}

const OWNER = / [\p{L}-]+(?: [\p{L}-]+)?['’]s?(?= \d| (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)[ -])/uy;

/** "Nine of the group's 24 factories": past the owner between the article and the number of the whole. */
function ownerEnd(text: string, determiner: Word, end: number): number {
  OWNER.lastIndex = determiner.end;
  return OWNER.test(text) && OWNER.lastIndex < end ? OWNER.lastIndex : determiner.end;
}

/** "Chinese and American firms", "combined digital and physical sales": two adjectives or two names before one plural. */
function isCoordinated({ text, end }: Scene, before: Word, joint: Word): boolean {
  const second = wordAt(text, skipSpace(text, joint.end, end), end);
  const noun = second && wordAt(text, skipSpace(text, second.end, end), end);
  if (!second || !noun || !isPlural(noun.lower) || stopsNounPhrase(second.lower) || isPlural(second.lower)) return false;
  return ADJECTIVE.test(before.lower)
    ? ADJECTIVE.test(second.lower)
    : isCapitalised(text, before) && isCapitalised(text, second) && !DAYS.has(before.lower);
}

const ADJECTIVE = /(?:al|ic|ive|an|ese|ish|ed|ous|ary|ern|ch)$/;
const DAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

function digitsEnd(text: string, start: number, end: number): number {
  let i = start;
  const stop = Math.min(end, start + 12);
  while (i < stop && (isDigit(text.charCodeAt(i)) || ((text.charCodeAt(i) === 44 || text.charCodeAt(i) === 46) && isDigit(text.charCodeAt(i + 1)))))
    i++;
  return i;
}

const MODEL = /\d{1,4}[A-Za-z]{0,4}(?:-\d{1,4})?(?= [A-Za-z])/y;

/** "12 Boeing 737 jets", "50 A320neo planes": past the number in a name before the noun, or -1. */
function modelEnd(text: string, name: Word, start: number, end: number): number {
  if (!isCapitalised(text, name) || start - name.end > 1) return -1;
  MODEL.lastIndex = start;
  return MODEL.test(text) && MODEL.lastIndex < end ? MODEL.lastIndex : -1;
}

/** "60-kg", "2.5-litre": past what a number with its unit says of the noun, or -1. */
function measuredEnd(text: string, start: number, end: number): number {
  const at = digitsEnd(text, start, end);
  const unit = isHyphen(text.charCodeAt(at)) ? wordAt(text, at + 1, end) : null;
  return unit && (MEASURES.has(unit.lower) || isDurationUnit(unit.lower)) ? unit.end : -1;
}

/** A word with its hyphens: "U.S.-listed", "so-called". */
function compound(text: string, start: number, end: number): Word | null {
  let word = wordAt(text, start, end);
  if (!word) return null;
  for (let parts = 0; parts < 4 && isHyphen(text.charCodeAt(word.end)); parts++) {
    const next: Word | null = wordAt(text, word.end + 1, end);
    if (!next && isDigit(text.charCodeAt(word.end + 1))) {
      // "COVID-19 cases", "F-16 jets"
      const stop = digitsEnd(text, word.end + 1, end);
      return isLetter(text.charCodeAt(stop)) ? word : { start, end: stop, lower: word.lower };
    }
    if (!next) break;
    word = { start, end: next.end, lower: text.slice(start, next.end).toLowerCase() };
  }
  return word;
}

/** "Two brokers' associations" are associations; "200 workers' jobs" may be as many workers. */
function ownersPlural({ text, end }: Scene, numeral: Numeral, word: Word): Word | null {
  const mark = text.charCodeAt(word.end);
  if (numeral.value > MOST_OWNED || (mark !== 39 && mark !== 0x2019)) return null;
  const next = wordAt(text, skipSpace(text, word.end + 1, end), end);
  return next && isPlural(next.lower) ? next : null;
}

/** So few things may be owned by many. */
const MOST_OWNED = 20;

function lastPlural({ text, end }: Scene, word: Word): Word {
  const start = describesNoun(word.lower) ? skipSpace(text, word.end, end) : -1;
  const next = start < 0 ? null : wordAt(text, start, end);
  return next && isPlural(next.lower) ? next : word;
}

/** "tariff lines" are counted as such: a line alone says nothing. */
function unitOf(previous: Word | null, noun: Word): string | null {
  if (noun.lower === 'lines' && previous?.lower === 'tariff') return 'tariff-line';
  const last = noun.lower.slice(noun.lower.lastIndexOf('-') + 1);
  return singularOf(last);
}

const BREAKS = new Set([...`,;:.!?()"“”—'’`].map((mark) => mark.charCodeAt(0)));

/** Punctuation that ends the phrase; an apostrophe of possession too ("12 days' notice" has met its noun before). */
const isBreak = (text: string, at: number): boolean => BREAKS.has(text.charCodeAt(at));
