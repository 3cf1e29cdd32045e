import { ORDINALS, S, YEAR } from './calendar.ts';
import { nearest } from './choose.ts';
import { type Days, monthsFrom, partsOf } from './days.ts';
import {
  ahead,
  behind,
  type Draft,
  draft,
  type Finder,
  type Grain,
  MONTH_IMPLIED,
  MONTH_OF_IMPLIED_YEAR,
  MONTH_STATED,
  read,
  type Scene,
  withThe,
} from './draft.ts';
import { leanAt } from './lean.ts';
import { yearAfter } from './which-year.ts';

const SPELLED = /(first|second|third|fourth|1st|2nd|3rd|4th)(?:-|[\s\u00a0]{1,2})(quarter|half)(?!\p{L}|-hour|[\s-](?:percentage[\s-])?point)/iuy;
const SHORT = /([QH])([1-4])(?![\p{L}\d-])/uy;
/** "4Q18", "2H 2019", "3Q", as analysts write them. */
const CODED = /([1-4])([QH])(?:[’']?(\d\d))?(?![\p{L}\d-])/uy;
const ITS_YEAR = new RegExp(`,?${S}(?:(?:of|in)${S})?${YEAR}`, 'uy');
const THE_YEAR = new RegExp(`${S}of${S}the${S}year(?!\\p{L})`, 'uy');

/** Quarters and halves of the calendar year: "the third quarter of 2025", "Q3", "first-half profit". Without a year, the nearest that the verb allows. */
export const quarter: Finder = (scene, at) => {
  const spelled = read(SPELLED, scene, at);
  const coded = spelled ? null : read(CODED, scene, at);
  if (coded) return inCode(scene, at, coded);
  const short = spelled ? null : read(SHORT, scene, at);
  const match = spelled ?? short;
  if (!match) return null;
  const which = spelled ? (ORDINALS.get((match[1] ?? '').toLowerCase()) ?? 0) : Number(match[2]);
  const grain = /^(?:half|H)$/i.test((spelled ? match[2] : match[1]) ?? '') ? 'half' : 'quarter';
  if (grain === 'half' && which > 2) return null;
  return yeared(scene, spelled ? withThe(scene, at) : at, at + match[0].length, which, grain);
};

function inCode(scene: Scene, at: number, [words, number, unit, short]: RegExpExecArray): Draft | null {
  const which = Number(number);
  const grain = unit === 'H' ? 'half' : 'quarter';
  if ((grain === 'half' && which > 2) || /[\d.,-]$/.test(behind(scene, at, 1))) return null;
  if (short === undefined) return yeared(scene, at, at + words.length, which, grain);
  const length = grain === 'half' ? 6 : 3;
  return draft(at, at + words.length, monthsFrom(2000 + Number(short), length * (which - 1) + 1, length), grain, MONTH_STATED, 'quarter');
}

const NEAR = new RegExp(`(first|second|third|fourth)(?=[.,;)]|${S}(?:and|but|when|while)${S}|$)`, 'iuy');

/** "Grew in the first quarter after shrinking in the fourth": the quarter of that number nearest to the one named before in the sentence. */
export const ellipticQuarter: Finder = (scene, at) => {
  const anchor = scene.before.at(-1);
  const match = anchor?.grain === 'quarter' && anchor.start >= scene.start ? read(NEAR, scene, at) : null;
  if (!match || !anchor || anchor.from === null || !/(?:^|\s)(?:in|from)\sthe\s$/i.test(behind(scene, at, 9))) return null;
  const { year } = partsOf(anchor.from);
  const which = ORDINALS.get((match[1] ?? '').toLowerCase()) ?? 0;
  const options = [year - 1, year, year + 1].map((y) => monthsFrom(y, 3 * which - 2, 3));
  const days = nearest(options, anchor.from, 'past');
  return days ? draft(at - 4, at + match[0].length, days, 'quarter', MONTH_IMPLIED, 'quarter') : null;
};

/** Matches have halves and quarters too; their sentences tell scores. */
const MATCH =
  /(?:^|\P{L})(?:scored|scor(?:er|ing)|goals?|touchdowns?|penalt(?:y|ies)\sshoot|half-?time|kick-?off|stoppage|equali[sz](?:er|ed)|header|striker|midfielder|quarterback|rebounds|yards?|field\sgoal|three-pointers?|(?:won|lost|win|lead|led|beat)\s[^.]{0,40}\d{1,3}[-–]\d{1,3})(?!\p{L})/u;

function yeared(scene: Scene, start: number, own: number, which: number, grain: Grain): Draft | null {
  const inYear = (year: number): Days => (grain === 'half' ? monthsFrom(year, 6 * which - 5, 6) : monthsFrom(year, 3 * which - 2, 3));
  const year = read(ITS_YEAR, scene, own);
  if (year) return draft(start, own + year[0].length, inYear(Number(year[1])), grain, MONTH_STATED, 'quarter');
  const said = yearAfter(scene, own);
  if (said) return draft(start, said.end, inYear(said.year), grain, MONTH_OF_IMPLIED_YEAR, 'quarter');
  // Of the fiscal year, of a match, of the century; or a quarter that is a share: "a third quarter went to …".
  if (/^[\s-](?:of\s(?!the\syear)|consecutive|straight|-?final|fiscal)/.test(ahead(scene, own, 14)) || scene.published === null) return null;
  const share = scene.text[own - (grain === 'half' ? 5 : 8)] === '-' ? /(?:^|\s)fiscal[\s-]$/i : /(?:^|\s)(?:a|fiscal)[\s-]$/i;
  if (share.test(behind(scene, start, 8))) return null;
  if (MATCH.test(behind(scene, own, 200) + ahead(scene, own, 200))) return null;
  const { year: now } = partsOf(scene.published);
  const ofTheYear = read(THE_YEAR, scene, own);
  if (ofTheYear) return draft(start, own + ofTheYear[0].length, inYear(now), grain, MONTH_OF_IMPLIED_YEAR, 'quarter');
  const days = nearest([inYear(now - 1), inYear(now), inYear(now + 1)], scene.published, leanAt(scene, start, own));
  return days ? { ...draft(start, own, days, grain, MONTH_IMPLIED, 'quarter'), inYear } : null;
}
