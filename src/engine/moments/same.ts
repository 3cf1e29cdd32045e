import { S, YEAR } from './calendar.ts';
import { addMonths, partsOf } from './days.ts';
import { type Draft, draft, type Finder, impliedAt, read, type Scene, withThe } from './draft.ts';

const SAME = new RegExp(
  `(?:same|corresponding|comparable|equivalent)${S}(period|quarter|month|half)${S}(?:(last${S}year|a${S}year${S}(?:ago|earlier|before)|the${S}(?:previous|prior)${S}year|the${S}year${S}before)|(?:of|in)${S}${YEAR})(?!\\p{L})`,
  'iuy',
);

/** The period spoken of last in the paragraph, in another year: "the same period last year", "the same quarter of 2018". Without such a period it is left to the year. */
export const same: Finder = (scene, at) => {
  const match = read(SAME, scene, at);
  const anchor = match && anchorOf(scene, (match[1] ?? '').toLowerCase());
  if (!match || !anchor || anchor.from === null || anchor.to === null) return null;
  const year = match[3] === undefined ? partsOf(anchor.to).year - 1 : Number(match[3]);
  const shift = 12 * (year - partsOf(anchor.to).year);
  const days = { from: addMonths(anchor.from, shift), to: addMonths(anchor.to + 1, shift) - 1 };
  return draft(withThe(scene, at), at + match[0].length, days, anchor.grain, impliedAt(anchor.grain), 'same');
};

/** How many moments back, however many a sentence has. */
const REACH = 4;

function anchorOf({ before, reported }: Scene, unit: string): Draft | null {
  const anchor = before
    .slice(-REACH)
    .findLast(({ grain, rule }) => grain === 'month' || grain === 'quarter' || grain === 'half' || rule === 'ending');
  const found = anchor ?? reported.at(-1);
  return found && (unit === 'period' || unit === found.grain) ? found : null;
}
