import { centsCountry, isMoneyBeside } from './currency-before.ts';
import type { Bar } from './draft.ts';
import { isDurationUnit } from './durations.ts';
import { isGappedByName, WIDEST_GAP } from './gapping.ts';
import { isHeadline } from './headline.ts';
import { isAttachedUnit, MEASURES } from './measures.ts';
import type { Numeral } from './numeral.ts';
import {
  isCapitalised,
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  isUpper,
  joinedWordAfter,
  skipSpace,
  type Word,
  wordAfter,
  wordBefore,
} from './words.ts';

/** Nouns that a number names rather than counts, in any case: "section 301", "phase one", "list 3", "round two". */
const DESIGNATORS = new Set([
  'section',
  'sections',
  'article',
  'articles',
  'chapter',
  'chapters',
  'phase',
  'phases',
  'list',
  'lists',
  'annex',
  'appendix',
  'title',
  'rule',
  'page',
  'paragraph',
  'clause',
  'stage',
  'step',
  'round',
  'number',
  'numbers',
  'no',
  'no.',
  'nos',
  'nos.',
  'level',
  'category',
  'grade',
  'grades',
  'type',
  'tier',
  'room',
  'flight',
  'table',
  'figure',
  'part',
  'item',
  'zone',
  'heading',
  'subheading',
  'highway',
  'route',
  'channel',
  'volume',
  'episode',
  'season',
  'act',
  'scene',
  'version',
  'line',
  'gate',
  'platform',
  'pier',
  'block',
  'lot',
  'district',
  'group',
  'class',
  'case',
  'docket',
  'bill',
  'proposition',
  'amendment',
  'resolution',
  'regulation',
  'decree',
  'directive',
  'schedule',
  'exhibit',
  'note',
  'footnote',
  'psalm',
  'day',
  'week',
  'game',
  'unit',
  'model',
  'scenario',
  'option',
  'terminal',
  'reactor',
  'interstate',
  'size',
  'sizes',
  'covid',
  'windows',
  'iphone',
  'vol',
  'vol.',
  'ch',
  'ch.',
  'sec',
  'sec.',
  'art',
  'art.',
  'pp',
  'pp.',
  'div',
  'century',
  'war',
  'u.s.c.',
  'u.s.c',
  'usc',
  'cfr',
  'c.f.r.',
  'para',
  'para.',
  'p.',
  'fig',
  'fig.',
  'tel',
  'phone',
  'ftse',
  'nikkei',
  "poor's",
  'poor’s',
  'marker',
  'russell',
  'cac',
  'dax',
  // What a text without capitals leaves of "S&P 500".
  'p',
  'sp',
]);

/** Behind the number of a type of aeroplane or telephone: "the 737 MAX", "an 11 Pro Max". */
const MODELS = new Set(['max', 'dreamliner', 'pro', 'ultra']);

/** Words that may stand capitalised before an amount: they open sentences or headlines, or date it. */
const OPENERS = new Set(
  `a about above after all almost already also although among an and another any approximately around as at because before below between both but by
  despite during each even every exactly exceeding fewer first for from had has have he her here his how however if in including inside into is it its just last less like
  meanwhile moreover more most my near nearly never next no nor not now of on once only or other our out over overall per perhaps roughly she since so some still
  than that the their then there these they this those though through to today tomorrow total toward towards under until up upon was we were what when where which while
  who whose with within without would yesterday yet you maybe plus monday tuesday wednesday thursday friday saturday sunday additional combined estimated further extra
  january february march april june july august september october november december killed buy buys add adds sell sells cut cuts raise raises`.split(
    /\s+/,
  ),
);

/** A number that belongs to the name before it: "Section 301", "Phase One", "Boeing 737 jets", "Nikkei 225", "Group of 20", "List 3". */
export const barLabel: Bar = ({ text, start, end }, n) => {
  if (n.form === 'vague' || n.form === 'multiple' || n.scale !== 1 || isMoneyBeside(text, n.start, start) || centsCountry(text, n.start, n.end))
    return false;
  if (n.form === 'digits' && SECTIONS.has(n.value) && OF_LAW.test(text.slice(n.end, n.end + 16))) return true;
  if (isListMark(text, n.start, n.end, start, end) && n.form === 'digits') return true;
  if (n.form === 'digits' && MODELS.has(wordAfter(text, n.end, end)?.lower ?? '') && isUpper(text.charCodeAt(n.end + 1))) return true;
  if (n.form === 'words' && isUpper(text.charCodeAt(n.start)) && NAMED.test(text.slice(n.start, n.end + 14))) return true;
  const before = wordBefore(text, joinedLabel(text, n.start, start), start);
  const attached = n.form === 'digits' && isLetter(text.charCodeAt(n.end)) && isAttachedUnit(text, n.end, end);
  const sign = text.charAt(skipSpace(text, n.end, end));
  const isUnit = (from: number): boolean => isUnitWord(text, joinedWordAfter(text, from, end));
  // "Korea 5m tonnes": the letter is what the number is multiplied by.
  const hasUnit = attached || sign === '%' || sign === '°' || isUnit(n.unitFrom) || (n.letter !== null && isUnit(n.end + 1));
  if (before && n.form !== 'fraction' && designates(text, before, start)) return !hasUnit;
  if (before?.lower === 'of' && isGroup(text, before, start)) return true;
  if (hasUnit) return n.form === 'words' && capitalInside(text, n.start, start) && capitalNext(text, n.end, end) && !isHeadline(text, start, end);
  const capital = n.form === 'digits' ? before !== null && isCapitalised(text, before) : capitalInside(text, n.start, start);
  if (capital && isHeadline(text, start, end)) return n.form === 'digits' && !/s$/.test(before?.lower ?? '') && !OPENERS.has(before?.lower ?? '');
  if (n.form === 'words' || n.form === 'fraction') return capitalInside(text, n.start, start);
  if (n.precise && n.value >= 1000) return false;
  if (before && /['’]s?$/.test(before.lower)) return n.precise && text.slice(n.start, n.end).endsWith('.0');
  return (
    before !== null &&
    isCapitalised(text, before) &&
    !isShare(text, n, start, end) &&
    !OPENERS.has(before.lower) &&
    !before.lower.endsWith('.') &&
    !/[a-z]ed$|['’](?:m|re|ve|ll|d|t)$/.test(before.lower)
  );
};

/** Sections of trade law that go by their number alone: "the 232 probe", "301 tariffs". */
const SECTIONS = new Set([122, 201, 232, 301, 337, 338, 421]);
const OF_LAW = /^ (?:probes?|case|action|investigations?|tariffs?|duty|duties|levy|levies|process|authority|review|exclusions?)(?![\p{L}-])/u;

const PERCENT = /%|\bper ?cent\b/;

/** "Canada pays 25 percent, Japan 24": no label, but a share of its own. */
const isShare = (text: string, n: Numeral, start: number, end: number): boolean =>
  n.value <= MOST_SHARE &&
  PERCENT.test(text.slice(Math.max(start, n.start - WIDEST_GAP), n.start)) &&
  isGappedByName(text, start, n.start, n.end, end);

const MOST_SHARE = 300;

const ROW_JOINTS = new Set(['and', 'or', 'to', 'through']);

/** "Sections 301 and 232", "Lists 1-3": where the first number of the row stands, for the label before it; else where this one does. */
function joinedLabel(text: string, at: number, floor: number): number {
  const last = text.charCodeAt(at - 1);
  if (!isHyphen(last) && text.charCodeAt(at - 2) !== 44 && !ROW_JOINTS.has(wordBefore(text, at, floor)?.lower ?? '')) return at;
  const row = /(?:^|[^\d.,$€£¥])\d{1,4}[A-Z]?(?:,? (?:and|or|to|through) |, |[-–])$/.exec(text.slice(Math.max(floor, at - 14), at));
  return row ? at - row[0].replace(/^\D/, '').length : at;
}

/** These name what a number counts off only as "on day 3", "Week 12"; "last week 200 people" counts people. */
const SOFT = new Set([
  'day',
  'week',
  'season',
  'game',
  'line',
  'case',
  'group',
  'class',
  'act',
  'block',
  'lot',
  'unit',
  'model',
  'item',
  'part',
  'round',
  'stage',
  'step',
  'war',
  'century',
  'type',
  'note',
  'bill',
  'number',
  'numbers',
]);
/** Names that a number word opens. */
const NAMED =
  /^(?:Three (?:Gorges|Mile Island|Kings|Amigos)|Four Seasons|Five (?:Eyes|Star|Guys)|Six (?:Nations|Flags)|Seven (?:Sisters|Eleven|Samurai)|Ten Commandments|Twelve Apostles|One (?:Nation|Direction|America|China))(?![a-z])/;
const LEADS_IN = /^(?:it['’]s|that['’]s|on|in|of|by|at|to|from|under|into|until|for|and|or|is|was|after|before|since|as)$/;

function designates(text: string, word: Word, floor: number): boolean {
  if (!DESIGNATORS.has(word.lower) || isHyphen(text.charCodeAt(word.start - 1))) return false;
  if (!SOFT.has(word.lower) || isCapitalised(text, word)) return true;
  const lead = wordBefore(text, word.start, floor);
  return lead === null || LEADS_IN.test(lead.lower);
}

const UNIT_WORDS = new Set(
  'percent per pct percentage basis point points tonne tonnes ton tons barrel barrels bushel bushels dollar dollars euro euros yuan yen mile miles degrees times'.split(
    ' ',
  ),
);

/** Shorter names of measures are letters of something else too. */
const SHORTEST_MEASURE = 4;

/** "The MacBook Pro 16 inch", "the Topaz 550 megawatt plant": a measure in small letters is no part of the name. */
function isUnitWord(text: string, word: Word | null): boolean {
  if (word === null) return false;
  if (isDurationUnit(word.lower) || UNIT_WORDS.has(word.lower)) return true;
  return word.lower.length >= SHORTEST_MEASURE && MEASURES.has(word.lower) && !isCapitalised(text, word);
}

/** "Group of 20", "Class of 12", "Gang of Four". */
function isGroup(text: string, of: Word, floor: number): boolean {
  const noun = wordBefore(text, of.start, floor);
  return noun !== null && isCapitalised(text, noun) && /^(?:group|gang|class|council|committee|big|alliance)$/.test(noun.lower);
}

/** A capitalised number word that no sentence, quotation or clause opens: "Phase One", "the Big Five". */
function capitalInside(text: string, at: number, floor: number): boolean {
  if (text.charCodeAt(at) < 65 || text.charCodeAt(at) > 90 || at === floor) return false;
  const before = wordBefore(text, at, floor);
  return before !== null;
}

function capitalNext(text: string, at: number, end: number): boolean {
  const next = joinedWordAfter(text, at, end);
  return next !== null && isCapitalised(text, next);
}

/** How far back a bracket may have opened. */
const WIDEST_BRACKET = 120;

/** "1." or "2)" that opens a line, "two reasons: 1) the price; 2) the wait". */
function isListMark(text: string, at: number, after: number, start: number, end: number): boolean {
  if (after - at > 2 || !isDigit(text.charCodeAt(at))) return false;
  const code = text.charCodeAt(after);
  if (at !== start) {
    if (code !== 41 || !isSpace(text.charCodeAt(at - 1))) return false;
    const before = text.slice(Math.max(start, at - WIDEST_BRACKET), at);
    return /(?:[:;,]|\band|\bor) $/.test(before) && before.lastIndexOf('(') <= before.lastIndexOf(')');
  }
  if (code !== 46 && code !== 41) return false;
  return after + 1 >= end || (isSpace(text.charCodeAt(after + 1)) && wordAfter(text, after + 1, end) !== null);
}
