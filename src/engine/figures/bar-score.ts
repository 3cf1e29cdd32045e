import { hyphenBetween } from './digits.ts';
import type { Bar } from './draft.ts';
import { CARDINALS } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import { isDigit, isLetter, wordAfter, wordBefore } from './words.ts';

/** Two plain numbers with a hyphen that do not rise: scores, votes, odds ("3-1", "226-8", "50-50", "20/20"). Not one: "5-10 percent", "30-40bn". */
export const barScore: Bar = ({ text, start, end }, n) => {
  if (n.scale !== 1) return false;
  if (isBesideTo(text, n) && (isToOne(text, n, start, end) || isVote(text, n, start, end) || isResult(text, n, start, end))) return true;
  if (n.form !== 'digits') return false;
  // "A six-under-par 66"
  if (text.startsWith('-par ', n.start - 5)) return true;
  if ((text.startsWith('-to-', n.start - 4) || text.startsWith('-to-', n.end)) && isOdds(text, n)) return true;
  return falls(text, n.end, n.value, end) || followsHigher(text, n.start, n.value, start);
};

/** "By a margin of almost two to one": odds, no count. "From two to one" is a fall. */
function isToOne(text: string, { end: after, start: at, letter }: Numeral, start: number, end: number): boolean {
  if (letter || text.charCodeAt(after) !== 32 || text.charCodeAt(after + 1) !== 116) return false;
  const to = wordAfter(text, after, end);
  const one = to?.lower === 'to' ? wordAfter(text, to.end, end) : null;
  return one?.lower === 'one' && !/^[ -][a-z]/.test(text.slice(one.end, one.end + 2)) && wordBefore(text, at, start)?.lower !== 'from';
}

/** Who wins or carries a vote before the two numbers, and nothing that either of them counts. */
const CONTEST =
  /\b(?:w[io]ns?|winning|beat(?:s|ing|en)?|defeat(?:s|ed|ing)?|los(?:t|es?|ing)|trail(?:s|ed|ing)?|le(?:d|ads?|ading)|ahead|pass(?:ed|es)|fail(?:ed|s)|vot(?:ed|es?|ing)|approv(?:ed|es)|reject(?:ed|s)|ruled|uph[eo]ld|sided|decided|confirm(?:ed|s)?|victory|thrash(?:ed|ing)|edged|drew|draw|tied|score|level|margin)\b[^.;:]{0,40}$/;
const FIRST_SCORE =
  / to (\d{1,3}|[a-z]{2,9})(?=$|[.,;)”"]| (?:in|on|at|to|by|over|against|after|with|for|along|that|the|and|late|last|here|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?![\p{L}]))/uy;
const SECOND_SCORE = /(?:^|[ (])(\d{1,3}|[a-z]{2,9}) to $/;

/** "Won 7 to 0", "passed the bill 51 to 49": not "cut it from 51 to 49", nor "outnumbered 862 to 56 percent". */
function isResult(text: string, n: Numeral, start: number, end: number): boolean {
  if (n.letter || n.precise || n.value > HIGHEST_SCORE) return false;
  FIRST_SCORE.lastIndex = n.end;
  const first = FIRST_SCORE.exec(text);
  if (first && FIRST_SCORE.lastIndex <= end) {
    const other = numberIn(first[1] ?? '');
    // "59 to require the minister …" is no pair: it may be the second of one.
    if (other !== null) return other < n.value && isContested(text, n.start, start);
  }
  const second = SECOND_SCORE.exec(text.slice(Math.max(start, n.start - 14), n.start));
  const other = second ? numberIn(second[1] ?? '') : null;
  if (!second || other === null || other <= n.value) return false;
  const at = n.start - second[0].length + (/^[ (]/.test(second[0]) ? 1 : 0);
  FIRST_SCORE.lastIndex = at + (second[1] ?? '').length;
  return FIRST_SCORE.test(text) && isContested(text, at, start);
}

const HIGHEST_SCORE = 600;
const T = 116;
const O = 111;
/** "to" right behind or before it. */
const isBesideTo = (text: string, { start, end }: Numeral): boolean =>
  (text.charCodeAt(end + 1) === T && text.charCodeAt(end + 2) === O) || (text.charCodeAt(start - 2) === O && text.charCodeAt(start - 3) === T);

const numberIn = (word: string): number | null => (isDigit(word.charCodeAt(0)) ? Number(word) : (CARDINALS.get(word) ?? null));

/** No "from" right before, as in a fall. */
const isContested = (text: string, at: number, start: number): boolean =>
  /\bBy $/.test(text.slice(Math.max(start, at - 4), at)) ||
  (wordBefore(text, at, start)?.lower !== 'from' && CONTEST.test(text.slice(Math.max(start, at - 60), at)));

/** "A vote of six to three", "a score of 4 to 2". */
function isVote(text: string, { end: after, start: at }: Numeral, start: number, end: number): boolean {
  const before = wordBefore(text, at, start)?.lower;
  if (before === 'of') return wordAfter(text, after, end)?.lower === 'to' && TALLY.test(text.slice(Math.max(start, at - 12), at));
  return before === 'to' && TALLIES.test(text.slice(Math.max(start, at - 30), at));
}

const TALLY = /\b(?:vote|score) of $/;
const TALLIES = /\b(?:vote|score) of [a-z\d-]+ to $/;

/** "12-to-1": odds, where a range rises. */
function isOdds(text: string, { start, end, value }: Numeral): boolean {
  const second = /^-to-(\d+)/.exec(text.slice(end, end + 12));
  if (second) return Number(second[1]) < value;
  const first = /(\d+)-to-$/.exec(text.slice(Math.max(0, start - 12), start));
  return first !== null && Number(first[1]) > value;
}

function falls(text: string, after: number, value: number, end: number): boolean {
  if (after + 1 >= end || !hyphenBetween(text, after, after + 1) || !isDigit(text.charCodeAt(after + 1))) return false;
  const other = plainNumber(text, after + 1, end);
  if (other === null) return false;
  const follows = text.charCodeAt(other.end);
  if (isLetter(follows) || follows === 37) return false;
  return other.value <= value;
}

function followsHigher(text: string, at: number, value: number, start: number): boolean {
  if (at - 1 <= start || !hyphenBetween(text, at - 1, at) || !isDigit(text.charCodeAt(at - 2))) return false;
  let i = at - 1;
  const floor = Math.max(start, at - 10);
  while (i > floor && isDigit(text.charCodeAt(i - 1))) i--;
  return Number(text.slice(i, at - 1)) >= value && text.charCodeAt(i - 1) !== 46 && text.charCodeAt(i - 1) !== 44;
}

function plainNumber(text: string, from: number, end: number): { value: number; end: number } | null {
  let i = from;
  const stop = Math.min(end, from + 9);
  while (i < stop && isDigit(text.charCodeAt(i))) i++;
  const code = text.charCodeAt(i);
  return (code === 46 || code === 44) && isDigit(text.charCodeAt(i + 1)) ? null : { value: Number(text.slice(from, i)), end: i };
}
