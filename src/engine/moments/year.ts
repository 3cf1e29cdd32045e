import { yearOf } from './days.ts';
import { ahead, behind, type Draft, draft, type Finder, read, YEAR_STATED } from './draft.ts';

const YEAR = /((?:1[6-9]|2[01])\d\d)(?!\d|\p{L}|[.,]\d|%)/uy;
const LED =
  /(?:^|[^\p{L}-])(?:in|of|since|by|during|for|from|until|till|through|throughout|before|after|to|between|around|about|circa|late|early|mid|year|than|with|versus|against|vs\.?|over|and|or|calendar|like|is|was|as|into|beyond|post|pre|back|both|due|spring|summer|fall|autumn|winter|Spring|Summer|Fall|Autumn|Winter)[\s\u00a0-]{1,2}$/u;
const LED_AT_START = /^["“‘(]?(?:In|Of|Since|By|During|For|From|Until|Through|Before|After|Between|Around|Late|Early|Over|Throughout)[\s\u00a0]$/u;
/** Before a year that stands as an adjective: "the 2017 tax law", "its 2019 forecast", "China’s 2001 accession". */
const OWNED = /(?:(?:^|[^\p{L}])(?:the|a|an|its|his|her|their|our|this|that|record|full-year|annual|\p{L}+[’']s|\p{L}+s[’'])|,)[\s\u00a0]$/iu;
/** What so many of can be counted or measured: then it is no year. */
const COUNTED =
  /^(?:[\s-](?:people|tons?|tonnes?|dollars?|euros?|yuan|pounds?|miles?|km|kilomet(?:er|re)s?|workers?|companies|firms|employees|jobs|products|items|hours?|days?|times|units|votes|points?|feet|meters?|metres?|megawatts?|MW|GMT|UTC|EST|EDT|ET|hrs|local|of\sthem|(?:million|billion|trillion)|(?:more|other|new)\s\p{L}+s)(?!\p{L}))/u;
/** "Between 2000 and 3000 people": the one is no year if the other is none. */
const AMOUNT_AFTER = /^\s(?:and|to|or)\s(?!(?:1[6-9]|20)\d\d(?!\d))\d{3}/;
const RANGED = /^\s?[-–]\s?(?:1[6-9]|20)\d\d(?!\d)/;
/** After another year: "2017-2019", "2026, 2027 and 2028". */
const RANGE_BEFORE = /(?:1[6-9]|20)\d\d(?:\s?[-–]\s?|,\s)$/;

/** Of the next century only what lies ahead is spoken of: "by 2100". */
const NEXT_CENTURY = '2100';

/** The year in a law's name, "the Trade Act of 1974", and a house's number, "1600 Main Street". */
const NAMES_ACT = /\p{Lu}\p{Ll}+\s(?:Act|Amendments|Code)\sof\s$/u;
const STREET = /^\s(?:\p{Lu}[\p{L}.]*\s){1,2}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane)(?!\p{L})/u;

/** What goes by its year: "2017 levels", "2018 exports", "2020 election". */
const YEARLY =
  /^[\s\u00a0](?:levels?|baseline|GDP|budget|elections?|presidential|campaign|deal|agreement|pact|accord|summit|deadline|targets?|harvest|tariffs|figures|forecasts?|earnings|recession|crisis|exports|imports|trade|surplus|deficit|commitments?|goals?)(?!\p{L})/u;
const SHORT_RANGE = /^[-–](\d\d)(?![\d%]|[.,]\d|\p{L})(\s(?:marketing|crop|fiscal|financial|tax|school|academic|season|year)(?!\p{L}))?/u;

/** A year where the words around it make it one: "in 2019", "the 2017 tax law", "2017-2019"; not "2,019", "2019 companies", "Made in China 2025". */
export const year: Finder = (scene, at) => {
  const match = read(YEAR, scene, at);
  if (!match || match[1] === undefined) return null;
  const end = at + 4;
  const before = behind(scene, at, 24);
  const after = ahead(scene, end, 32);
  if (match[1] >= NEXT_CENTURY && !/(?:^|\P{L})(?:by|until|till|before|through|beyond|in)\s$/iu.test(before)) return null;
  if (/[\d.,/#$€£¥%+_:@\p{L}]$/u.test(before) || /^\/\d/.test(after) || /^[:_@]\S/.test(after)) return null;
  if (NAMES_ACT.test(before) || STREET.test(after)) return null;
  if (/^\s(?:fiscal|financial)\s/.test(after) || COUNTED.test(after) || AMOUNT_AFTER.test(after)) return null;
  const short = SHORT_RANGE.exec(after);
  if (short) return shortRange(at, Number(match[1]), short);
  const first = at - before.length === scene.start && LED_AT_START.test(before);
  const stands = first || LED.test(before) || RANGED.test(after) || RANGE_BEFORE.test(before);
  const owned = !stands && OWNED.test(before) && /^(?:[’']s)?[\s-]?\p{L}/u.test(after) && !/^\s(?:and|or)\s\d/.test(after);
  const named = !stands && YEARLY.test(after);
  const opens = before.trim() === '' && /^(?:\s(?:was|is|has|had|will|saw|may|could|would|brought|began|ended)\s|[’']s\s)/.test(after);
  const bracketed = /\($/.test(before) && /^\)/.test(after);
  return stands || owned || named || opens || bracketed ? draft(at, end, yearOf(Number(match[1])), 'year', YEAR_STATED, 'year') : null;
};

/** "2017-19"; but "the 2018-19 marketing year" begins and ends on days that nobody states. */
function shortRange(at: number, first: number, match: RegExpExecArray): Draft | null {
  const last = first - (first % 100) + Number(match[1]);
  if (match[2] !== undefined || last <= first || last - first > 30) return null;
  return draft(at, at + 4 + match[0].length, yearOf(first, last - first + 1), 'stretch', YEAR_STATED, 'year');
}
