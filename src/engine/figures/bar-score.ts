import { hyphenBetween } from './digits.ts';
import type { Bar } from './draft.ts';
import type { Numeral } from './numeral.ts';
import { isDigit, isLetter, wordAfter, wordBefore } from './words.ts';

/** Two plain numbers with a hyphen that do not rise: scores, votes, odds ("3-1", "226-8", "50-50", "20/20"). Not one: "5-10 percent", "30-40bn". */
export const barScore: Bar = ({ text, start, end }, n) => {
  if (n.scale !== 1) return false;
  if (isToOne(text, n, start, end) || isVote(text, n, start, end)) return true;
  if (n.form !== 'digits') return false;
  return falls(text, n.end, n.value, end) || followsHigher(text, n.start, n.value, start);
};

/** "By a margin of almost two to one": odds, no count. "From two to one" is a fall. */
function isToOne(text: string, { end: after, start: at, letter }: Numeral, start: number, end: number): boolean {
  if (letter || text.charCodeAt(after) !== 32 || text.charCodeAt(after + 1) !== 116) return false;
  const to = wordAfter(text, after, end);
  const one = to?.lower === 'to' ? wordAfter(text, to.end, end) : null;
  return one?.lower === 'one' && !/^[ -][a-z]/.test(text.slice(one.end, one.end + 2)) && wordBefore(text, at, start)?.lower !== 'from';
}

/** "A vote of six to three", "a score of 4 to 2". */
function isVote(text: string, { end: after, start: at }: Numeral, start: number, end: number): boolean {
  const before = wordBefore(text, at, start)?.lower;
  if (before === 'of') return wordAfter(text, after, end)?.lower === 'to' && TALLY.test(text.slice(Math.max(start, at - 12), at));
  return before === 'to' && TALLIES.test(text.slice(Math.max(start, at - 30), at));
}

const TALLY = /\b(?:vote|score) of $/;
const TALLIES = /\b(?:vote|score) of [a-z\d-]+ to $/;

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
