import { type Draft, type Refiner, type Scene, spoken } from './draft.ts';
import { closesClause, isGappedByName, WIDEST_GAP } from './gapping.ts';
import { goes } from './motion.ts';

/**
 * A bare number behind a percentage that its clause plainly repeats is one too.
 * "25 percent on steel and 10 on aluminium", "15 percent instead of 25", "begun at 10 percent and since raised to 25", "18 percent, Japan 24"
 */
export const gappedPercent: Refiner = (scene, drafts) => {
  if (drafts.length < 2 || !drafts.some(isBare)) return drafts;
  let percent: Draft | null = null;
  return drafts.map((made) => {
    const read: Draft =
      percent && isBare(made) && repeats(scene, percent, made)
        ? { ...made, kind: 'percent', unit: 'percent', ...spoken(made, 'gapped-percent') }
        : made;
    if (read.kind === 'percent') percent = read;
    return read;
  });
};

/** Duties go so far. */
const MOST_PERCENT = 300;

const isBare = ({ kind, unit, rule, numeral }: Draft): boolean =>
  kind === 'count' && unit === null && rule === 'count' && numeral.form === 'digits' && numeral.scale === 1 && numeral.value <= MOST_PERCENT;

const AND = /(?:,| and|,? but)(?: only| just)? $/;
const INSTEAD = /\b(?:instead of|rather than|and not)(?: the)? $/;
const RAISED = /\b(?:raised|lifted|lowered|reduced|increased|cut|doubled) to $/;
/** "and that on drinks to", ", those of aluminium" */
const THAT_ON = /(?:,|;| and|,? while) (?:that|those) (?:on|of|for|from) [\p{L}’' -]{2,40} $/u;

function repeats({ text, start, end }: Scene, percent: Draft, made: Draft): boolean {
  if (made.start < percent.end || made.start - percent.end > WIDEST_GAP) return false;
  const between = text.slice(percent.end, made.start);
  if (AND.test(between)) return between.startsWith(' on ') && text.startsWith(' on ', made.end);
  if (!closesClause(text, made.end, end)) return false;
  if (INSTEAD.test(between) || THAT_ON.test(between)) return true;
  return RAISED.test(between) ? !goes(text, percent.start, start) : isGappedByName(text, percent.end, made.start, made.end, end);
}
