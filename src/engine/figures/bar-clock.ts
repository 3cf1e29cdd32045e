import { isMoneyBeside } from './currency-before.ts';
import type { Bar } from './draft.ts';
import { isDigit, wordAfter } from './words.ts';

const AFTER = new Set(['a.m', 'a.m.', 'p.m', 'p.m.', 'am', 'pm', 'gmt', 'utc', 'est', 'edt', 'bst', 'cet', "o'clock"]);

/** The hours that offices keep. */
const WORKDAY = /(?:^|[^\d.,$€£-])(?:9|nine)(?: to |-to-)(?:5|five)(?![\d.,]\d|%|\p{L}| (?:percent|per cent|million|billion))/iu;

/** The time that opens an entry of a live page: "17.55 Word comes from Brussels". */
const LOGGED = /^(?:[01]\d|2[0-3])\.[0-5]\d\s{1,2}["“]?\p{Lu}/u;

const PAST = /(?:\bhalf past|\bquarter (?:past|to)|\b(?:five|ten|twenty|twenty-five) past) $/i;
const PAST_HOUR = /^ past (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/;
const TOLD = /\b(?:at|by|towards|around|about|until|till|before|after|since|was|is) $/i;
const PART_OF_DAY = /^ in the (?:morning|afternoon|evening)\b/;

/** "Half past six", "ten past nine", "at three in the morning" */
function isToldInWords(text: string, at: number, after: number, start: number): boolean {
  const lead = text.slice(Math.max(start, at - 18), at);
  return PAST.test(lead) || PAST_HOUR.test(text.slice(after, after + 14)) || (TOLD.test(lead) && PART_OF_DAY.test(text.slice(after, after + 20)));
}

/** Times of day: "9:30", "9 a.m.", "1630 GMT". Not one: "9 amps". */
export const barClock: Bar = ({ text, start, end }, n) => {
  if ((n.value === 9 || n.value === 5) && WORKDAY.test(text.slice(Math.max(start, n.start - 8), n.end + 20))) return true;
  if (n.form === 'vague' || n.form === 'fraction') return false;
  if (n.value <= 25 && isToldInWords(text, n.start, n.end, start)) return true;
  if (n.start === start && n.end - start === 5 && LOGGED.test(text.slice(start, start + 9))) return true;
  if (text.charCodeAt(n.end) === 58 && isDigit(text.charCodeAt(n.end + 1))) return true;
  if (n.start - 1 > start && text.charCodeAt(n.start - 1) === 58 && isDigit(text.charCodeAt(n.start - 2))) return true;
  const after = wordAfter(text, n.end, end);
  // "$1.05 est." is an estimate.
  if (after && (AFTER.has(after.lower) || after.lower === 'o') && n.value < 2500 && !isMoneyBeside(text, n.start, start))
    return after.lower !== 'o' || /^.clock/.test(text.slice(after.end, after.end + 6));
  if (n.value > 12) return false;
  const code = text.charCodeAt(text.charCodeAt(n.end) === 32 ? n.end + 1 : n.end);
  return (code === 97 || code === 112) && /^ ?[ap]\.?m\b/.test(text.slice(n.end, n.end + 5));
};
