import type { Claim } from './claim.ts';
import type { Figure, FigureKind } from './figure.ts';

const MEASURED: ReadonlySet<FigureKind> = new Set<FigureKind>(['money', 'percent', 'percentage-point', 'quantity']);

/** "300 aircraft" of an offer to buy aircraft; "two countries" are counted in passing. */
const countsGoods = ({ kind, unit }: Figure, { goods }: Claim): boolean =>
  kind === 'count' && unit !== null && goods.some((good) => good === unit || good === `${unit}s`);

/** "six-year" of a claim whose period is six years. */
export const saysPeriod = ({ kind, unit, value }: Figure, { period }: Claim): boolean =>
  kind === 'duration' && unit === 'year' && period !== null && value === period.years;

/** How long it is to last: its period, or the length of a truce, which stands before its noun ("90-day") sooner than after it. */
function length(durations: readonly Figure[], claim: Claim, wordsOf: (figure: Figure) => string): Figure[] {
  const period = durations.filter((figure) => saysPeriod(figure, claim));
  if (period.length > 0 || claim.measure !== 'truce') return period;
  return [durations.find((figure) => wordsOf(figure).includes('-')) ?? durations[0]].filter((figure) => figure !== undefined);
}

/**
 * Those of a claim's figures that say how much it is of: sums, shares and quantities, and counts of its goods; where it has none of them, how
 * long it is to last. What is counted or timed in passing ("two sides", "three days") is left out.
 * @param figures the figures that the claim's indexes point into
 * @param wordsOf the text's words for a figure
 */
export function tellingFigures(claim: Claim, figures: readonly Figure[], wordsOf: (figure: Figure) => string): Figure[] {
  const own = claim.figures.map((i) => figures[i]).filter((figure) => figure !== undefined);
  const amounts = own.filter((figure) => MEASURED.has(figure.kind) || countsGoods(figure, claim));
  if (amounts.length > 0) return amounts;
  return length(
    own.filter((figure) => figure.kind === 'duration'),
    claim,
    wordsOf,
  );
}
