import type { Entry, EntryFigure } from '../../model/entry.ts';
import type { Figure } from '../../model/figure.ts';
import type { Comparison } from '../../model/link.ts';
import { amountInWords, dayInWords, figureInWords, significant } from './amount-words.ts';
import { endsOf } from './amounts.ts';
import type { Asked } from './context.ts';
import { type Difference, mainDifference } from './difference.ts';
import type { Matter } from './matter.ts';
import { roleInWords } from './roles.ts';
import { coverageOfClaim, coverageOfFigure, stageOf } from './scope.ts';

const hasPeriod = (f: EntryFigure): boolean => f.period !== null && (f.period.to !== null || f.period.years !== null);

const endOf = ({ claim }: Asked): string | null => claim.deadline ?? claim.period?.to ?? null;

const claimHasPeriod = (asked: Asked): boolean => endOf(asked) !== null || (asked.claim.period?.years ?? null) !== null;

/** What the two say of the time they cover, where only one says it or both differ. */
function periodNote(asked: Asked, { claim, entry, ratio }: Difference): string {
  if (ratio === 1) return '';
  const main = asked.compared.find((f) => f.unit !== null && !/^(?:percent|day|month|year|week)/.test(f.unit));
  if (claim !== main || claim.per !== null || /^(?:percent|day|month|year|week)/.test(entry.unit)) return '';
  const years = entry.period?.years ?? null;
  if (claimHasPeriod(asked) && !hasPeriod(entry)) return '; that one states no period';
  const own = asked.claim.period?.years ?? null;
  const end = endOf(asked);
  if (years !== null && years !== own) {
    if (own !== null) return `; this runs over ${amountInWords(own, 'year')}, that one over ${amountInWords(years, 'year')}`;
    if (end !== null) return `; this runs to ${end.slice(0, 4)}, that one over ${amountInWords(years, 'year')}`;
  }
  return years !== null && years > 1 && own === null ? `; that one runs over ${amountInWords(years, 'year')}` : '';
}

const STAGE_WORDS = { announced: 'announced', counted: 'counted afterwards' };
const COVERAGE_WORDS = { goods: 'goods alone', services: 'services alone', goods_and_services: 'goods and services' };

function obstacleInWords(asked: Asked, { obstacle, claim, entry, roles }: Difference, record: Entry, date: string): string {
  const own = figureInWords(claim);
  const other = figureInWords(entry);
  switch (obstacle) {
    case 'rate':
      return claim.per === null
        ? `this states a total (${own}) and that of ${date} a rate (${other})`
        : `this states a rate (${own}) and that of ${date} a total (${other})`;
    case 'points':
      return `percent and percentage points are not the same measure (${own}, and ${other} on ${date})`;
    case 'role':
      return `this is ${roleInWords(roles.claim, asked.claim.measure)} (${own}) and that of ${date} is ${roleInWords(roles.entry, record.measure)} (${other})`;
    case 'period':
      return `the two are not of the same length of time (${own} here, ${other} on ${date})`;
    case 'currency':
      return `this is in ${claim.unit} (${own}) and that of ${date} in ${entry.unit} (${other}), and no rate between the two is on record`;
    case 'stage':
      return `this was ${STAGE_WORDS[stageOf(asked.claim.kind) ?? 'announced']} (${own}) and that of ${date} ${STAGE_WORDS[stageOf(record.kind, entry.role) ?? 'announced']} (${other})`;
    case 'coverage':
      return `this counts ${COVERAGE_WORDS[coverageOfClaim(asked) ?? 'goods']} (${own}) and that of ${date} ${COVERAGE_WORDS[coverageOfFigure(entry, record) ?? 'goods']} (${other})`;
    case 'scope':
      return `the two are not of the same goods (${own} here, ${other} on ${date})`;
    default:
      return `this states ${own} and that of ${date} ${other}`;
  }
}

/** "31.5 million bushels of soybeans is about 857,288 tonnes, at 27.2155 kg a bushel": how one unit was reckoned in the other. */
function conversionInWords({ claim, converted }: Difference): string {
  if (converted === null) return '';
  const { figure, crop, kilos } = converted;
  const rounded = amountInWords(significant(figure.value), figure.unit);
  return `; ${amountInWords(claim.value, claim.unit)} of ${crop} is about ${rounded}, at ${kilos} kg a bushel`;
}

/** Whether the one states a size and the other the same with its sign. */
const isOpposed = (claim: Figure, entry: EntryFigure): entry is EntryFigure & { value: number } =>
  typeof claim.value === 'number' && typeof entry.value === 'number' && claim.value > 0 && entry.value < 0;

const gapOf = (claim: Figure, entry: EntryFigure): number => Math.max(...endsOf(claim.value)) - Math.max(...endsOf(entry.value));

function sentenceOf(asked: Asked, d: Difference, entry: Entry): string {
  const date = dayInWords(entry.date);
  if (!d.comparable) return `Not comparable because ${obstacleInWords(asked, d, entry, date)}.`;
  const other = figureInWords(d.entry);
  const note = `${periodNote(asked, d)}${conversionInWords(d)}`;
  if (d.ratio === 1) {
    const own = figureInWords(d.claim);
    // "Fell 4.4 percent" and a record's -4.4 percent are one fall.
    const there = figureInWords(isOpposed(d.claim, d.entry) ? { ...d.entry, value: -d.entry.value } : d.entry);
    if (own === there) return `The same amount as that of ${date}: ${there}${note}.`;
    const isRounded = endsOf(d.claim.value).some((end, i) => Math.abs(end) !== Math.abs(endsOf(d.entry.value)[i] ?? end));
    return `${capital(own)} here, ${there} on ${date}: the same amount${isRounded ? ' as rounded' : ''}${note}.`;
  }
  const claim = d.converted?.figure ?? d.claim;
  const gap = gapOf(claim, d.entry);
  const unit = claim.unit === 'percent' ? 'percentage-point' : claim.unit;
  const size = d.converted ? significant(Math.abs(gap)) : Math.abs(gap);
  return `${d.converted ? 'About ' : ''}${capital(amountInWords(size, unit))} ${gap < 0 ? 'less' : 'more'} than the ${other} of ${date}${note}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const maySay = ({ ratio, claim }: Difference, matter: Matter): boolean =>
  ratio === 1 ? matter !== 'answer' || claim.unit !== 'percent' : matter === 'one';

/**
 * Claim and record side by side, or null where one of them states no figure.
 * @param matter how far their amounts may be set against each other
 */
export function compare(asked: Asked, entry: Entry, matter: Matter): Comparison | null {
  const difference = mainDifference(asked, entry);
  if (!difference || (difference.comparable && !maySay(difference, matter))) return null;
  const { claim, entry: figure } = difference;
  const rows = [{ field: figure.role, claim: figureInWords(claim), entry: figureInWords(figure) }];
  const from = claim.change && 'from' in claim.change ? claim.change.from : null;
  if (from !== null && figure.from != null)
    rows.push({ field: 'from', claim: amountInWords(from, claim.unit), entry: amountInWords(figure.from, figure.unit) });
  if (asked.claim.deadline !== null && entry.deadline !== null) {
    rows.push({ field: 'deadline', claim: dayInWords(asked.claim.deadline), entry: dayInWords(entry.deadline) });
  }
  return { sentence: sentenceOf(asked, difference, entry), comparable: difference.comparable, rows };
}
