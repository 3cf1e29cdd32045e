import { draft, type Finder } from './draft.ts';
import { isCapitalised, isHyphen, isSpace, type Word, wordBefore, wordEndingAt } from './words.ts';

const YOUNGEST = 10;
const OLDEST = 110;

/** "Died at 76" and where the phrase ends there. */
/** "A stooping man of 67" */
const MAN_OF = /\b(?:man|woman|boy|girl|widow|widower|youth|child|pensioner) of $/;
const LIVED_PAST = new Set(['over', 'under', 'above', 'below']);
/** Whom "over 50" is said of, where nothing is counted behind it. */
const THOSE =
  /\b(?:those|people|persons|women|men|anyone|everyone|somebody|someone|nobody|adults|voters|Americans|Britons|patients|children|kids|workers|drivers|residents|citizens|whites|blacks) (?:aged )?(?:over|under|above|below) $/i;
const UNCOUNTED =
  /^(?:[.,;:)]|$| (?:and|or|in|on|who|are|were|is|was|has|had|have|to|with|by|from|at|for|can|will|may|must|should|as|but|than|voted?|said|say)\b)/;
const LIVED = /\b(?:died|dies|dead|retired|married) at $/;
const CLOSED = /^(?:[.,;)]|$| (?:and|in|on|of|after|but|from|last|as)\b)/;
/** "Who is 63", "she turned 61 on Monday". */
const TELLS = new Set(['is', 'was', 'turned', 'turns', 'turn', 'be', 'just', 'only']);
const OF_WHOM = /\b(?:he|she|who) (?:is|was|turned|turns|(?:will|would|to) (?:be|turn))(?: just| only)? $/i;
/** "She turns 70 in June" */
const TURNS = /\b(?:turn(?:s|ed)?|will be|would be) $/;
const ENDED = /^(?:[.,;)](?!\d)|$| (?:and|when|on|last|this)\b)/;
/** "Between the ages of 19 and 34", "aged 5 to 11". */
const AGES = /\b(?:ages? of|aged|ages)(?: between)? (?:\d{1,3} (?:and|to|or) )?$/;
/** What may stand before the number of one. */
const AGE_JOINTS = new Set(['of', 'aged', 'ages', 'between', 'and', 'to', 'or']);
/** Whom a number between commas tells the age of without a name: "the striker, 28,". */
const PEOPLE =
  /(?:er|or|ist|ian|man|woman|ess|eer|ete|student|victim|suspect|pilot|chief|driver|teenager|father|mother|son|daughter|native|captain|veteran|star|boy|girl|teen|bride|groom|mum|mom|dad|cousin|nephew|niece|widow|tourist|infant|baby|wife|husband|coach|prince|princess|king|queen|hostage|youth)$/;

/** What stands before one that has no name. */
const OWNERS = new Set(['the', 'his', 'her', 'their', 'my']);

/** "Chung Eui-sun": the name with what its hyphen joins. */
const wholeName = (text: string, word: Word | null, floor: number): Word | null =>
  word && isHyphen(text.charCodeAt(word.start - 1)) ? (wordEndingAt(text, word.start - 1, floor) ?? word) : word;

/**
 * A person's age that names no unit, in years.
 * "Li Wei, 45, who", "aged 12", "(Mary Smith, 71)"
 */
export const age: Finder = ({ text, start, end }, numeral) => {
  if (numeral.form !== 'digits' || numeral.scale !== 1 || numeral.precise || numeral.letter) return null;
  const before = wordBefore(text, numeral.start, start);
  if (before?.lower === 'of' && MAN_OF.test(text.slice(Math.max(start, numeral.start - 16), numeral.start)) && numeral.value <= OLDEST)
    return draft(numeral, 'duration', 'year', 'age', numeral.start, numeral.end);
  if (
    before?.lower === 'at' &&
    LIVED.test(text.slice(Math.max(start, numeral.start - 12), numeral.start)) &&
    CLOSED.test(text.slice(numeral.end, numeral.end + 6))
  )
    return draft(numeral, 'duration', 'year', 'age', numeral.start, numeral.end);
  if (
    before?.lower === 'aged' ||
    before?.lower === 'age' ||
    before?.lower === 'ages' ||
    (before !== null && AGE_JOINTS.has(before.lower) && AGES.test(text.slice(Math.max(start, numeral.start - 32), numeral.start)))
  )
    return draft(numeral, 'duration', 'year', 'age', numeral.start, numeral.end);
  if (numeral.value < YOUNGEST || numeral.value > OLDEST) return null;
  if (
    before !== null &&
    LIVED_PAST.has(before.lower) &&
    THOSE.test(text.slice(Math.max(start, numeral.start - 24), numeral.start)) &&
    UNCOUNTED.test(text.slice(numeral.end, numeral.end + 8))
  )
    return draft(numeral, 'duration', 'year', 'age', numeral.start, numeral.end);
  if (
    before !== null &&
    TELLS.has(before.lower) &&
    OF_WHOM.test(text.slice(Math.max(start, numeral.start - 18), numeral.start)) &&
    (ENDED.test(text.slice(numeral.end, numeral.end + 6)) ||
      (text.startsWith(' in ', numeral.end) && TURNS.test(text.slice(Math.max(start, numeral.start - 9), numeral.start))))
  )
    return draft(numeral, 'duration', 'year', 'age', numeral.start, numeral.end);
  const comma = numeral.start - 2;
  if (comma <= start || text.charCodeAt(comma) !== 44 || !isSpace(text.charCodeAt(comma + 1))) return null;
  if (numeral.end !== end && !/[,.;)]/.test(text.charAt(numeral.end))) return null;
  const surname = wholeName(text, wordEndingAt(text, comma, start), start);
  const first = surname && wordBefore(text, surname.start, start);
  const named =
    surname &&
    first &&
    isCapitalised(text, surname) &&
    isCapitalised(text, first) &&
    (surname.lower.length > 1 || isHyphen(text.charCodeAt(surname.end)));
  // "Cohen, 52, is due", "Her father, Brad, 39, worried": one name that opens its clause, its verb after the second comma.
  const opens =
    surname &&
    (surname.start === start || /[”"’'],? $|, $/.test(text.slice(Math.max(start, surname.start - 3), surname.start))) &&
    surname.lower.length > 2 &&
    /^, (?:(?:now|also|still|already) [a-z]|[a-z]{3,12}ed\b|(?:is|was|has|had|will|who|of|a|an|the|from|faces|told|said|died|won|pleaded|ha[ds]n[’']t)\b)/.test(
      text.slice(numeral.end, numeral.end + 18),
    );
  const alone =
    surname && first && (OWNERS.has(first.lower) || /['’]s?$/.test(first.lower)) && text.charAt(numeral.end) === ',' && PEOPLE.test(surname.lower);
  return named || alone || opens ? draft(numeral, 'duration', 'year', 'age', numeral.start, numeral.end) : null;
};
