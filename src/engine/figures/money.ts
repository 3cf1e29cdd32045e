import { CENTS, CODES, mayBeSymbol, NATIONAL, NOUNS, SYMBOLS } from './currencies.ts';
import { centsCountry, currencyBefore } from './currency-before.ts';
import { magnitudeAfter } from './digits.ts';
import { type Draft, draft, type Finder, type Scene, scaledByLetter } from './draft.ts';
import { LETTER_MAGNITUDES } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import { isCapitalised, isDigit, isHyphen, isLetter, joinedWordAfter, type Word, wordAfter } from './words.ts';

/**
 * An amount of money, its unit an ISO 4217 code.
 * "$1.2tn", "350 trillion won", "a quarter of a trillion dollars"
 */
export const money: Finder = (scene, numeral) => before(scene, numeral) ?? after(scene, numeral);

function before(scene: Scene, numeral: Numeral): Draft | null {
  const currency = currencyBefore(scene.text, numeral.start, scene.start);
  if (!currency) return null;
  const apart = spacedLetter(scene.text, numeral);
  if (apart > 1)
    return draft(scaledByLetter(numeral, apart), 'money', settle(scene, currency.unit, currency.bare), 'money', currency.start, numeral.end + 2);
  const by = numeral.letter ? (LETTER_MAGNITUDES.get(numeral.letter) ?? 1) : 1;
  const whole = by === 1 ? numeral : scaledByLetter(numeral, by);
  const end = numeral.letter ? numeral.end + 1 : currencyRepeated(scene, numeral, currency.unit);
  return draft(whole, 'money', settle(scene, currency.unit, currency.bare), 'money', currency.start, end);
}

/** "$60 B", "$500 M": the magnitude of a capital that stands alone; 1 for none. */
function spacedLetter(text: string, { end, scale, letter }: Numeral): number {
  const code = text.charCodeAt(end + 1);
  if (scale !== 1 || letter || text.charCodeAt(end) !== 32 || (code !== 66 && code !== 77 && code !== 84)) return 1;
  return /^[ ,.;:)]?$/.test(text.charAt(end + 2)) ? (LETTER_MAGNITUDES.get(text.charAt(end + 1)) ?? 1) : 1;
}

/** "¥" is the yuan's sign too: in an article that speaks of yuan and never of yen it is read so. */
function settle(scene: Scene, unit: string, bare: string | null): string {
  if (bare !== '¥' && bare !== '￥') return unit;
  return (scene.mentions('yuan') || scene.mentions('renminbi')) && !scene.mentions('yen') && !scene.mentions('Japan') ? 'CNY' : unit;
}

/** "$5 US", "$30 billion USD", "$40 Canadian": the code after is part of it where it says the same. */
function currencyRepeated(scene: Scene, numeral: Numeral, unit: string): number {
  const word = wordAfter(scene.text, numeral.end, scene.end);
  return word && isCapitalised(scene.text, word) && CODES.get(scene.text.slice(word.start, word.end)) === unit ? word.end : numeral.end;
}

const CENT = 0xa2;
const PENNY = 112;
const SMALL_C = 99;

const isPence = (text: string, { end, scale }: Numeral): boolean => scale === 1 && !isLetter(text.charCodeAt(end + 1));

function after(scene: Scene, numeral: Numeral): Draft | null {
  const { text, end } = scene;
  if (numeral.letter) return afterLetter(scene, numeral);
  const code = text.charCodeAt(numeral.end);
  const whose = code === CENT && numeral.form === 'digits' ? centsCountry(text, numeral.start, numeral.end) : null;
  if (whose) return draft(numeral, 'money', whose.unit, 'money', whose.start, numeral.end + 1, 0.01);
  if (numeral.form === 'digits' && (code === CENT || (code === PENNY && isPence(text, numeral))))
    return draft(numeral, 'money', code === CENT ? 'USD' : 'GBP', 'money', numeral.start, numeral.end + 1, 0.01);
  if (code === SMALL_C && numeral.form === 'digits' && numeral.scale === 1 && !isLetter(text.charCodeAt(numeral.end + 1)))
    return draft(numeral, 'money', 'USD', 'money', numeral.start, numeral.end + 1, 0.01);
  const symbol = mayBeSymbol(code) ? SYMBOLS.get(text.charAt(numeral.end)) : code === 32 ? suffixSymbol(text, numeral.end + 1) : undefined;
  if (symbol && numeral.form === 'digits') return draft(numeral, 'money', symbol, 'money', numeral.start, numeral.end + (code === 32 ? 2 : 1));
  const first = joinedWordAfter(text, numeral.unitFrom, end);
  if (!first) return null;
  return coded(scene, numeral, first) ?? named(scene, numeral, first);
}

const LONGEST_CODE = 4;

/** "30 USD", "75 USD million", "30 MUSD" as accounts write it. */
function coded({ text, end }: Scene, numeral: Numeral, { start, end: after }: Word): Draft | null {
  if (after - start < 3 || after - start > LONGEST_CODE) return null;
  const letters = text.slice(start, after);
  const plain = after - start === 3 ? CODES.get(letters) : undefined;
  if (plain) {
    const { end: stop, scale } = numeral.scale === 1 ? magnitudeAfter(text, after, end) : { end: after, scale: 1 };
    return draft(scale > 1 ? scaledByLetter(numeral, scale) : numeral, 'money', plain, 'money', numeral.start, stop);
  }
  const unit = after - start === LONGEST_CODE && numeral.scale === 1 ? CODES.get(letters.slice(1)) : undefined;
  const by = unit && (letters.startsWith('M') ? 1e6 : letters.startsWith('k') ? 1e3 : 1);
  return unit && by && by > 1 ? draft(scaledByLetter(numeral, by), 'money', unit, 'money', numeral.start, after) : null;
}

/** A symbol after the amount, as in "600 €", unless an amount follows it. */
function suffixSymbol(text: string, at: number): string | undefined {
  const code = text.charCodeAt(at);
  if (!mayBeSymbol(code)) return undefined;
  return isDigit(text.charCodeAt(at + 1)) || (text.charCodeAt(at + 1) === 32 && isDigit(text.charCodeAt(at + 2)))
    ? undefined
    : SYMBOLS.get(text.charAt(at));
}

/** "5m euros", "30bn yuan". */
function afterLetter(scene: Scene, numeral: Numeral): Draft | null {
  const by = LETTER_MAGNITUDES.get(numeral.letter ?? '') ?? 1;
  const sign = SYMBOLS.get(scene.text.charAt(numeral.end + 1));
  // "25m$"
  if (sign && !isDigit(scene.text.charCodeAt(numeral.end + 2)))
    return draft(scaledByLetter(numeral, by), 'money', sign, 'money', numeral.start, numeral.end + 2);
  const word = joinedWordAfter(scene.text, numeral.end + 1, scene.end);
  const whole = { ...scaledByLetter(numeral, by), end: numeral.end + 1, unitFrom: numeral.end + 1 };
  return word && named(scene, whole, word);
}

/** A code has no plural: "10Gbps" is of bits. */
const isNoPlural = (lower: string): boolean =>
  !lower.endsWith('s') || NOUNS.has(lower) || NATIONAL.has(lower) || CODES.has(lower.slice(0, -1).toUpperCase());

const singular = (lower: string): string => (isNoPlural(lower) ? lower : lower.slice(0, -1));

/** The words that a named currency may begin with: the nouns and the nations. */
const OPENS: ReadonlySet<string> = new Set([
  ...CENTS.keys(),
  ...[...NOUNS.keys()].flatMap((noun) => [noun, `${noun}s`]),
  ...[...NATIONAL.values()].flatMap((nations) => [...nations.keys()].map((nation) => nation.split(' ')[0] ?? '')),
]);

/** A currency noun, with its nation before it: "dollars", "Canadian dollars", "New Taiwan dollars", "U.S. cents". */
function named(scene: Scene, numeral: Numeral, first: Word): Draft | null {
  if (!OPENS.has(first.lower)) return null;
  let noun: Word | null = first;
  let nation = '';
  for (let hops = 0; noun && hops < 3; hops++) {
    const one = singular(noun.lower);
    const cents = CENTS.get(noun.lower);
    const unit = nation === '' ? (NOUNS.get(one) ?? cents) : NATIONAL.get(one)?.get(nation);
    if (unit && accepts(scene, numeral, noun, one, nation)) return draft(numeral, 'money', unit, 'money', numeral.start, noun.end, cents ? 0.01 : 1);
    if (unit || hops === 2) return null;
    nation = nation === '' ? noun.lower : `${nation} ${noun.lower}`;
    noun = joinedWordAfter(scene.text, noun.end, scene.end);
  }
  return null;
}

/** What pounds sterling are of, as no weight is. */
const PAID =
  /^(?:tax|taxes|spending|cuts|debts?|aid|investments?|savings|loans?|bonds|gilts|funding|assets|support|public|borrowing|revenues?|sales|profits?|damages?|government|trade|exports|imports|subsid(?:y|ies)|state|equity|bailout)$/;

/** Before pounds that are money: "cost ten thousand pounds", "fined about 500 pounds". */
const PRICED =
  /\b(?:costs?|costing|pay|pays|paid|paying|fined|worth|priced at|spen[dt]|spends|spending|charge[ds]?|earn(?:s|ed|ing)?|borrow(?:s|ed|ing)?|(?:price|fine|fee|fare|rent|wage|salary|pension|grant|bonus|bill|deposit|donation)s? of|(?:sold|bought|auctioned|sells|rents) for)(?: [a-z]{2,8})? $/;

/** "Milk output is put at 228.3 billion pounds": goods that are weighed, and no word of their price. */
const WEIGHED =
  /\b(?:milk|beef|pork|cheese|butter|chicken|turkey|meat|poultry|cotton|crops?|harvest|cocaine|fentanyl|uranium|yellowcake|copper|lithium|coffee|honey|tobacco|lobsters?|pecans?|almonds?|catfish|salmon|hops)\b(?:(?!worth|valued?|cost|price|sales|sold|market|aid|profit|revenue)[^.;])*$/i;

/** "8.21 pounds an hour": pounds with their pence. */
const HOURLY = / (?:an|per) hour(?!\p{L})/uy;
const PENCE = /\.\d\d$/;

const BRITISH = ['Brit', 'London', 'UK', 'U.K.', 'England', 'Scot', 'Wales'];

/** "won" is a verb, "pound" a weight, "12 euro countries" no money: the ambiguous nouns need more than their letters. */
function accepts(scene: Scene, numeral: Numeral, noun: Word, one: string, nation: string): boolean {
  if (nation !== '') return true;
  // "Down 9.3 won from Friday": nobody won a decimal.
  if (one === 'won') return numeral.scale > 1 || numeral.value >= 1000 || (numeral.precise && numeral.form === 'digits');
  if (one === 'mark') return numeral.scale >= 1e6;
  if (one === 'sen') return !isCapitalised(scene.text, noun);
  if (one === 'pound') {
    const of = wordAfter(scene.text, noun.end, scene.end);
    if (of?.lower === 'of') {
      const what = wordAfter(scene.text, of.end, scene.end);
      return numeral.scale >= 1e6 && what !== null && PAID.test(what.lower);
    }
    HOURLY.lastIndex = noun.end;
    if (HOURLY.test(scene.text) && PENCE.test(scene.text.slice(numeral.start, numeral.end))) return true;
    if (PRICED.test(scene.text.slice(Math.max(scene.start, numeral.start - 24), numeral.start))) return true;
    if (of?.lower === 'sterling' || scene.mentions('£') || scene.mentions('sterling')) return true;
    // Millions of pounds, and "thousands of pounds", are money, but for an article in dollars that speaks of nothing British.
    if (numeral.scale >= 1e6 && WEIGHED.test(scene.text.slice(Math.max(scene.start, numeral.start - 70), numeral.start))) return false;
    const large = numeral.scale >= 1e6 || (numeral.form === 'vague' && numeral.value >= 1e3);
    return large && (!scene.mentions('$') || scene.text.startsWith(' (', noun.end) || BRITISH.some((word) => scene.mentions(word)));
  }
  if (one === noun.lower && one === 'euro' && !isHyphen(scene.text.charCodeAt(noun.start - 1))) {
    const next = wordAfter(scene.text, noun.end, scene.end);
    return !next || !/^(?:area|zone|countries|members?|states|nations|economies|banknotes|coins)$/.test(next.lower);
  }
  return true;
}
