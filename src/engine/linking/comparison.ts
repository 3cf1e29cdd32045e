import type { Comparison, Converted, Obstacle, Times } from '../../model/comparison.ts';
import type { Entry, EntryFigure } from '../../model/entry.ts';
import { type Amount, type Figure, type Size, sizeOf } from '../../model/figure.ts';
import { endsOf } from './amounts.ts';
import type { Asked } from './context.ts';
import { mainDifference } from './difference.ts';
import type { Matter } from './matter.ts';
import { thingOf } from './roles.ts';
import { coverageOfClaim, coverageOfFigure } from './scope.ts';
import type { Difference } from './sight.ts';
import { significant } from './significant.ts';

const hasPeriod = (f: EntryFigure): boolean => f.period !== null && (f.period.to !== null || f.period.years !== null);

const endOf = ({ claim }: Asked): string | null => claim.deadline ?? claim.period?.to ?? null;

const claimHasPeriod = (asked: Asked): boolean => endOf(asked) !== null || (asked.claim.period?.years ?? null) !== null;

/** What the two say of the time they cover, where only one says it or both differ. */
function timesOf(asked: Asked, { claim, entry }: Difference): Times | null {
  const main = asked.compared.find((f) => f.unit !== null && !/^(?:percent|day|month|year|week)/.test(f.unit));
  if (claim !== main || claim.per !== null || /^(?:percent|day|month|year|week)/.test(entry.unit)) return null;
  const years = entry.period?.years ?? null;
  if (claimHasPeriod(asked) && !hasPeriod(entry)) return { is: 'unstated-there' };
  const own = asked.claim.period?.years ?? null;
  const end = endOf(asked);
  if (years !== null && years !== own) {
    if (own !== null) return { is: 'both', claim: own, record: years };
    if (end !== null) return { is: 'end-here', claim: end.slice(0, 4), record: years };
  }
  return years !== null && years > 1 && own === null ? { is: 'there', record: years } : null;
}

function obstacleIn(asked: Asked, { obstacle, claim, entry, roles }: Difference, record: Entry): Obstacle {
  switch (obstacle) {
    case 'rate':
      return { is: 'rate', claim: claim.per === null ? 'total' : 'rate' };
    case 'role':
      return { is: 'role', claim: thingOf(roles.claim, asked.claim.measure), record: thingOf(roles.entry, record.measure) };
    case 'stage':
      return { is: 'stage', claim: asked.told().stages.get(claim) ?? 'announced' };
    case 'coverage':
      return { is: 'coverage', claim: coverageOfClaim(asked) ?? 'goods', record: coverageOfFigure(entry, record) ?? 'goods' };
    case 'points':
    case 'period':
    case 'currency':
    case 'scope':
      return { is: obstacle };
    default:
      return { is: 'unit' };
  }
}

function convertedOf({ converted }: Difference): Converted | null {
  if (converted === null) return null;
  const { figure, crop, kilos } = converted;
  return { size: { value: significant(figure.value), unit: figure.unit, qualifier: '~', per: null }, crop, kilos };
}

/** Whether the one states a size and the other the same with its sign. */
const isOpposed = (claim: Figure, entry: EntryFigure): entry is EntryFigure & { value: number } =>
  typeof claim.value === 'number' && typeof entry.value === 'number' && claim.value > 0 && entry.value < 0;

/** By how much the two differ: from the least to the most where either is a range. They do not meet. */
function gapOf(claim: Figure, entry: EntryFigure): Amount {
  const gaps = endsOf(claim.value).flatMap((own) => endsOf(entry.value).map((other) => Math.abs(own - other)));
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  return least === most ? least : [least, most];
}

function sameAs({ claim, entry }: Difference): Pick<Extract<Comparison, { says: 'same' }>, 'says' | 'record' | 'rounded'> {
  // "Fell 4.4 percent" and a record's -4.4 percent are one fall.
  const record = sizeOf(isOpposed(claim, entry) ? { ...entry, value: -entry.value } : entry);
  const rounded = endsOf(claim.value).some((end, i) => Math.abs(end) !== Math.abs(endsOf(entry.value)[i] ?? end));
  return { says: 'same', record, rounded };
}

function differenceIn(asked: Asked, d: Difference): Pick<Extract<Comparison, { says: 'more' | 'less' }>, 'says' | 'by' | 'times'> {
  const claim = d.converted?.figure ?? d.claim;
  const gap = gapOf(claim, d.entry);
  const isLess = Math.max(...endsOf(claim.value)) < Math.max(...endsOf(d.entry.value));
  const by: Size = {
    value: d.converted ? significant(gap) : gap,
    unit: claim.unit === 'percent' ? 'percentage-point' : claim.unit,
    qualifier: d.converted ? '~' : '=',
    per: null,
  };
  return { says: isLess ? 'less' : 'more', by, times: timesOf(asked, d) };
}

function maySay({ comparable, obstacle, roles, ratio, claim, entry }: Difference, matter: Matter): boolean {
  if (matter === 'another') return false;
  const isStep = matter === 'step' || matter === 'other-step';
  if (!comparable) {
    // Why the amounts of a later step, or of what merely has to do with it, do not compare is seldom the reason that shows.
    if (isStep || matter === 'aside') return false;
    // What the other side charges falls on other goods anyway.
    return matter !== 'answer' || roles.entry !== 'covered' || (obstacle !== 'scope' && obstacle !== 'unit');
  }
  if (claim.unit === 'percent' && (isStep || matter === 'answer')) return false;
  if (ratio !== 1) return matter === 'one' || matter === 'step';
  // "Might get less than 19 percent" is said against the 19 percent.
  if (claim.qualifier === '<' && entry.qualifier !== '<') return false;
  // Sums of two things are as large by chance, where the record does not tell the same.
  return matter !== 'aside' || roles.claim === null || roles.entry === null || roles.claim === roles.entry;
}

/**
 * Claim and record side by side, or null where one of them states no figure.
 * @param matter how far their amounts may be set against each other
 */
export function compare(asked: Asked, entry: Entry, matter: Matter): Comparison | null {
  const difference = mainDifference(asked, entry);
  if (!difference || !maySay(difference, matter)) return null;
  const both = { claim: sizeOf(difference.claim), record: sizeOf(difference.entry), date: entry.date };
  if (!difference.comparable) return { ...both, says: 'not-comparable', why: obstacleIn(asked, difference, entry) };
  const converted = convertedOf(difference);
  return difference.ratio === 1 ? { ...both, ...sameAs(difference), converted } : { ...both, ...differenceIn(asked, difference), converted };
}
