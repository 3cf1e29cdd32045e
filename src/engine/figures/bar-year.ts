import { isMoneyBeside } from './currency-before.ts';
import type { Bar } from './draft.ts';
import { isHyphen, joinedWordAfter } from './words.ts';

const UNIT_WORDS = new Set([
  'percent',
  'tonnes',
  'tons',
  'barrels',
  'bushels',
  'miles',
  'kilometres',
  'kilometers',
  'megawatts',
  'yuan',
  'yen',
  'dollars',
  'euros',
  'won',
  'pounds',
  'points',
  'per',
  'people',
  'workers',
  'employees',
  'jobs',
  'soldiers',
  'troops',
  'passengers',
  'students',
]);

const ERA_BEFORE = /(?:^|[^\p{L}])A\.?D\.? (?:\d{1,4} (?:and|to|or) )?$/u;
const ERA_BEHIND = /^(?: (?:and|to|or) \d{1,4}|-\d{1,4})? ?(?:B\.?C|A\.?D)(?:\.?E)?(?![\p{L}-]| [a-z]+s(?![a-z]))/u;

/** "A.D. 1000", "between AD 79 and 120", "300 BC"; "30 BC residents" live in British Columbia. */
const isOfEra = (text: string, at: number, after: number, start: number): boolean =>
  after - at <= 4 && (ERA_BEFORE.test(text.slice(Math.max(start, at - 14), at)) || ERA_BEHIND.test(text.slice(after, after + 14)));

/** A bare number of four digits from 1900 to 2099: "in 2018", "2018-19", "the 2020 target". An amount has a comma, a currency or a unit: "2,000", "$2000", "2000 tonnes". The next century only behind its preposition: "by 2120". */
export const barYear: Bar = ({ text, start, end }, n) => {
  if (n.form !== 'digits' || n.scale !== 1 || n.letter !== null) return false;
  if (isOfEra(text, n.start, n.end, start)) return true;
  const secondOfPair = n.end - n.start === 2 && isHyphen(text.charCodeAt(n.start - 1)) && /(?:19|20)\d\d$/.test(text.slice(n.start - 5, n.start - 1));
  if (secondOfPair) return true;
  if (n.end - n.start !== 4 || n.precise || n.value < 1900 || n.value > 2199) return false;
  if (n.value > 2099 && !/\b(?:by|in|until|before|through|to) $/.test(text.slice(Math.max(start, n.start - 8), n.start))) return false;
  if (text.charAt(n.end) === '%' || isMoneyBeside(text, n.start, start)) return false;
  const unit = joinedWordAfter(text, n.end, end);
  return !unit || !UNIT_WORDS.has(unit.lower);
};
