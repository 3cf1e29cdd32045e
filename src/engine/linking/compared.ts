import type { Claim } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import { endsOf } from './amounts.ts';

/** "instead of 25 percent", "far less than the duty of 100 percent", "is spared the 30 percent", "of the $502 billion it had promised" */
const SET_AGAINST =
  /\b(?:instead of|rather than|(?:less|more|lower|higher|fewer|smaller|larger|greater) than (?:(?:the|a|its|his|their) )(?:[a-z-]+ ){1,3}of|spared (?:the|a)|\d(?: [a-z]+)? of the)\s+$/i;

/** "the 15 percent on such goods is to be halved to 7.5 percent": what it was, and what it is to be */
const CHANGED = /^[^.;:,]{0,60}?\b(?:halved|doubled|cut|lowered|reduced|raised|lifted|increased)\s+to\s+(?:about |nearly )?[$€£]?\d/i;

/** "25 percent, not the 15 agreed", "compared with 15", "$1 trillion, against the $600 billion of May", "well above the $600 billion", "where it had been 10", "down from $24 billion" */
const MEASURED_BY =
  /(?:\bnot the|\bcompared (?:with|to)(?: the| an?)?|, (?:as )?against(?: the| an?)?|\bversus(?: the)?|\b(?:above|below|beyond|over|under|(?:more|less|lower|higher|fewer|smaller|larger|greater) than) the|\b(?:down|up) from(?: the| an?)?|\bhad (?:\w+ )?been(?: at)?|\bhaving (?:stood|been)(?: at)?)\s+(?:(?:about|around|nearly|almost|some|roughly|over|more than) )?$/i;

/** "more than $100 billion below the peak": how far off it is, and not what it is. */
const OFF = /^\s+(?:below|short of|shy of|(?:less|lower|fewer) than)\b/i;

/** "unless it drops its 34 percent", "in answer to the 25 percent": the other side's. */
const CONDITION = /\b(?:unless|in (?:answer|response|reply|return) (?:to|for)|to match)\b[^.;:]*$/i;

/** In characters. */
const REACH = 50;

/** Where the number itself begins: "above the" and "more than the" are the figure's own words where they hedge it. */
const numberIn = ({ start, end }: Figure, text: string): number => start + Math.max(0, text.slice(start, end).search(/[\d$€£¥]/));

/** Whether only another amount is set against this one: it is what was, or would have been, and not what the claim states. */
function isSetAgainst(figure: Figure, figures: readonly Figure[], text: string, claim: Pick<Claim, 'start' | 'end'>): boolean {
  const { start, end, unit } = figure;
  const before = text.slice(Math.max(claim.start, start - REACH), start);
  if (
    SET_AGAINST.test(before) ||
    OFF.test(text.slice(end, Math.min(claim.end, end + REACH))) ||
    CHANGED.test(text.slice(end, Math.min(claim.end, end + 2 * REACH)))
  )
    return true;
  if (CONDITION.test(before)) return true;
  // These words stand before a claim's only sum too ("had been $34 billion"): they set against another of the same unit, that came before.
  if (!figures.some((other) => other.unit === unit && other.end <= start)) return false;
  const number = numberIn(figure, text);
  return MEASURED_BY.test(text.slice(Math.max(claim.start, number - REACH), number));
}

/** What stands between a figure and the one that it is set against. */
const INSTEAD = /^(?:\s+[a-z]+){0,3}\s+(?:instead of|rather than)\s+$/i;

/** "30 instead of 25 percent": the first has the second's unit, and is a change from it. */
function changedFrom(figure: Figure, next: Figure | undefined, text: string): Figure {
  if (!next || figure.change !== null || !INSTEAD.test(text.slice(figure.end, next.start))) return figure;
  const unit = figure.unit ?? next.unit;
  const [from, to] = [endsOf(next.value), endsOf(figure.value)].map(([first, another]) => (another === undefined ? first : undefined));
  if (unit !== (next.unit ?? unit) || from === undefined || to === undefined) return figure;
  return { ...figure, unit, kind: figure.unit === null ? next.kind : figure.kind, change: { from, to } };
}

/** A claim's figures that may be held against a record's: what it states, without what it sets that against, unless it states nothing else. */
export function comparedOf(figures: readonly Figure[], text: string, claim: Pick<Claim, 'start' | 'end'>): readonly Figure[] {
  const stated = figures
    .map((figure, i) => changedFrom(figure, figures[i + 1], text))
    .filter((figure) => !isSetAgainst(figure, figures, text, claim));
  return stated.length > 0 ? stated : figures;
}
