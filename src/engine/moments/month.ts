import { MONTH_NAME, monthOf, S, YEAR } from './calendar.ts';
import { monthNear } from './choose.ts';
import { CHRONICLE, inOldStory } from './chronicle.ts';
import { addMonths, monthsFrom } from './days.ts';
import { ahead, behind, type Draft, draft, type Finder, MONTH_OF_IMPLIED_YEAR, MONTH_STATED, parts, read, type Scene } from './draft.ts';
import { leanAt } from './lean.ts';
import { yearAfter } from './which-year.ts';

const MONTH = new RegExp(`${MONTH_NAME}(?!\\p{L}|[’']\\p{Lu}|-a-)`, 'uy');
const ITS_YEAR = new RegExp(`,?${S}(?:of${S}|in${S})?${YEAR}`, 'uy');
const QUARTER = /[\s-]quarter(?!\p{L})/uy;
const LEADS =
  /(?:^|[^\p{L}])(?:in|of|since|by|until|till|during|from|to|through|before|after|between|and|for|early|late|mid|last|next|this|every|or|than)[\s\u00a0-]$/iu;
const FIGURE_NAMES = /^(?:s\b)?\s(?:[1-9]\d*\b)/;

/** A month, with or without its year: "May 2018", "in December", "March of last year". Without one it is the last that began, or the next if the verb looks forward. */
export const month: Finder = (scene, at) => {
  const own = monthAt(scene, at);
  const quarter = own && read(QUARTER, scene, own.end);
  // "The June quarter" is the one that ends with the month.
  return own?.to && quarter
    ? draft(
        at,
        own.end + quarter[0].length,
        { from: addMonths(own.to + 1, -3), to: own.to },
        'quarter',
        parts(own.year, own.month, own.day),
        'ending',
      )
    : own;
};

function monthAt(scene: Scene, at: number): Draft | null {
  const match = read(MONTH, scene, at);
  if (!match) return null;
  const name = match[0];
  const own = at + name.length;
  const which = monthOf(name);
  const year = read(ITS_YEAR, scene, own);
  if (year) return draft(at, own + year[0].length, monthsFrom(Number(year[1]), which), 'month', MONTH_STATED, 'month');
  if (!isMonth(scene, at, name)) return null;
  const said = yearAfter(scene, own);
  if (said) return draft(at, said.end, monthsFrom(said.year, which), 'month', MONTH_OF_IMPLIED_YEAR, 'month');
  if (scene.published === null) return null;
  const inYear = (y: number) => monthsFrom(y, which);
  // "Crude for April delivery", "July wheat": what is traded is still to come, whatever the price did.
  if (CONTRACT.test(ahead(scene, own, 32))) {
    const traded = monthNear(which, scene.published, 'future');
    return { ...draft(at, own, traded, 'month', MONTH_OF_IMPLIED_YEAR, 'month'), inYear };
  }
  const lean = leanAt(scene, at, own);
  const told = inOldStory(scene, inYear, lean);
  const days = told ?? monthNear(which, scene.published, lean);
  return { ...draft(at, own, days, 'month', MONTH_OF_IMPLIED_YEAR, told ? CHRONICLE : 'month'), inYear };
}

/** "January-March", "Oct-Dec": a month before the dash. */
const SPANNED = /(?:^|\P{L})(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s?[-–—]\s?$/u;
const CONTRACT =
  /^\s(?:delivery|futures|contracts?|settlement|loading|(?:Brent|crude|WTI|gold|silver|copper|platinum|palladium|gasoline|wheat|corn|soybeans?|soymeal|soyoil|cotton|sugar|coffee|cocoa|cattle|live\scattle|lean\shogs|hogs|oats)(?=[.,;)]|\s(?:futures|was|were|rose|fell|gained|lost|added|shed|slid|sank|climbed|jumped|dropped|ended|closed|settled|traded|finished|edged|eased|slipped|contracts?|for|on|at|up|down)(?!\p{L})))(?!\p{L})/u;

/** No name, verb or first word of something else: "Theresa May", "May I", "the March on Rome", "Jan Hatzius", "April Smith". */
function isMonth(scene: Scene, at: number, name: string): boolean {
  const before = behind(scene, at, 24);
  const after = ahead(scene, at + name.length, 24);
  const led = LEADS.test(before) || (/[-–—]\s?$/.test(before) && SPANNED.test(before));
  if (FIGURE_NAMES.test(after)) return false;
  if (/(?:^|[^\p{L}])every[\s-]$/iu.test(before)) return false;
  if (name === 'May' || name === 'March') {
    if (name === 'May' && scene.mentions('Theresa May')) return /(?:^|[^\p{L}])(?:in|last|next|since|until|early|late|mid)[\s-]$/iu.test(before);
    if (led) return !/^\son\s/.test(after);
    return (
      /^[’']s\s/.test(after) ||
      (/(?:^|\s)(?:the|a|its|their|his|[\p{L}.]+[’']s)\s$/iu.test(before) && /^\s(?!(?:on|of|for|to|in|and|was|is)\s)\p{Ll}/u.test(after))
    );
  }
  if (/^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\.?$/.test(name)) return led && !/^\s\p{Lu}/u.test(after);
  if (/^(?:April|June|August)$/.test(name) && !led) return !/^\s\p{Lu}\p{Ll}/u.test(after) && !/\p{Lu}\p{Ll}+\s$/u.test(before);
  return true;
}
