import type { Entry, EntryFigure } from '../../model/entry.ts';
import type { Figure } from '../../model/figure.ts';
import { endsOf } from './amounts.ts';
import type { Asked } from './context.ts';
import { goodsOfFigure } from './figure-goods.ts';
import { areApart, sameScope } from './goods.ts';
import { compareMeasures } from './measures.ts';
import { type Role, roleOfFigure } from './roles.ts';
import { areOfOneSeries, changesIt, isStartOfAnother, startsAnother } from './series.ts';
import { type Difference, isMoney, isSized, mayBeOfOneThing, size, weight } from './sight.ts';

/** Whether one of two is a range that the other meets: neither is more or less. */
function meet(a: Figure['value'], b: Figure['value']): boolean {
  const [x, y] = [endsOf(a), endsOf(b)];
  return x.length + y.length > 2 && Math.min(...x) <= Math.max(...y) && Math.min(...y) <= Math.max(...x);
}

/** As far as "more than 110" may reach: 120 is that, and no 10 more. */
const REACH = 1.1;

/** Whether the one is said to be more or less than a bound that the other is near: it may be as much. */
export function mayBeAsMuch({ claim, entry, ratio }: Pick<Difference, 'claim' | 'entry' | 'ratio'>): boolean {
  const [below, above] = ratio > 1 ? [entry.qualifier, claim.qualifier] : [claim.qualifier, entry.qualifier];
  return Math.max(ratio, 1 / ratio) < REACH && (below.startsWith('>') || above.startsWith('<'));
}

const PERCENTAGES: ReadonlySet<Role | null> = new Set<Role | null>(['rate', 'share', 'change']);

/** A rate, a share and a growth of so many percent are by chance as many. */
const areUnlike = (a: Role | null, b: Role | null): boolean => a !== b && PERCENTAGES.has(a) && PERCENTAGES.has(b);

const isPercentage = ({ unit }: { readonly unit: string | null }): boolean => unit?.startsWith('percent') ?? false;

/** "An extra 100 percent" on a duty and a record's 100 points are the same thing said in two ways. */
const areTheSamePoints = ({ compared }: Asked, { figures }: Entry): boolean =>
  compared.some(
    (claim) => isPercentage(claim) && figures.some((f) => isPercentage(f) && f.unit !== claim.unit && size(f.value) === size(claim.value)),
  );

/** Where either states points and a rate besides, the rates are what compares. */
function helpsWithPoints({ claim, roles }: Difference, asked: Asked, entry: Entry): boolean {
  const isBesideRate = (claim.unit === 'percent' ? entry.figures : asked.compared).some(({ unit }) => unit === 'percent');
  return !isBesideRate && roles.claim !== 'change' && !areTheSamePoints(asked, entry);
}

/** Why two do not compare is told of sums of one thing, and only where the record has nothing that would compare rather. */
function helpsWithUnits({ claim, entry: figure, obstacle, roles }: Difference, { compared, ofOthers }: Asked, { figures }: Entry): boolean {
  if (!isSized(claim.unit) || !isSized(figure.unit)) return false;
  // A sum in the claim's own currency is what compares, or says why it does not.
  if (obstacle === 'currency') return mayBeOfOneThing(roles) && !figures.some(({ unit }) => unit === claim.unit);
  if (roles.claim !== null && roles.entry !== null && roles.claim !== roles.entry) return false;
  // What a mill will turn out is no measure of what is put into it.
  if (roles.claim === 'invested' && !isMoney(claim.unit)) return false;
  return !figures.some((other) => !ofOthers(other) && compared.some(({ unit }) => unit === other.unit && isSized(unit)));
}

/** Whether the record has another sum that is so much a year, or none, as the claim's: it would compare rather. */
const hasOfSameTime = ({ claim }: Difference, { ofOthers }: Asked, { figures }: Entry): boolean =>
  figures.some((figure) => figure.unit === claim.unit && figure.per === claim.per && !ofOthers(figure));

/** The record's main sum is told to be of another thing, where it has none of the claim's own. */
const helpsWithRoles = ({ claim, entry: figure, roles }: Difference, { figures }: Entry): boolean =>
  figures.find(({ unit }) => unit === claim.unit) === figure &&
  !figures.some((f) => f.unit === claim.unit && size(f.value) > 0 && roleOfFigure(f) === roles.claim);

const TARIFFS: ReadonlySet<string> = new Set(['tariff', 'tariff-relief', 'truce', 'retaliation']);

/** Whether a pair of figures helps a reader: sums always, rates of tariffs where both are such, everything else only where it agrees. */
export function helpfulOf(asked: Asked, entry: Entry): (difference: Difference) => boolean {
  const { goods, measure } = asked.claim;
  const areTariffs = TARIFFS.has(measure ?? '') && TARIFFS.has(entry.measure ?? '');
  const areOfOneDuty = (figure: EntryFigure): boolean => areTariffs && sameScope(goods, goodsOfFigure(figure, entry));

  const helpsAsRate = ({ claim, entry: figure, roles }: Difference): boolean => {
    if (weight(claim.unit) !== 2 || !areOfOneSeries(claim, figure) || startsAnother(claim, figure, entry) || isStartOfAnother(claim, figure, asked))
      return false;
    const isOneKind =
      roles.claim === null ? roles.entry === 'rate' : roles.claim === roles.entry && (roles.claim === 'average' || roles.claim === 'total');
    const isWas = roles.claim === 'total' && figure.from === claim.value;
    if (!isOneKind && !isWas) return false;
    // A rate goes from the record's only one: what it lies on need not be told again.
    const isOnlyOne =
      (goods.length === 0 || goods.some((good) => entry.goods.includes(good))) && entry.figures.filter(({ unit }) => unit === 'percent').length === 1;
    return areOfOneDuty(figure) || (areTariffs && isOnlyOne && changesIt(claim, figure));
  };

  return (difference) => {
    const { claim, entry: figure, obstacle, ratio, roles } = difference;
    if (obstacle === 'unclear' || claim.value === 0 || size(figure.value) === 0) return false;
    if (obstacle === 'points') return helpsWithPoints(difference, asked, entry);
    if (obstacle === 'unit' || obstacle === 'currency') return helpsWithUnits(difference, asked, entry);
    if (obstacle === 'rate' && hasOfSameTime(difference, asked, entry)) return false;
    if (obstacle === 'role' && !helpsWithRoles(difference, entry)) return false;
    if (ratio === 1) {
      if (obstacle !== null || isSized(claim.unit)) return true;
      // So many days of another matter are as many by chance.
      if (weight(claim.unit) !== 2) return compareMeasures(measure, entry.measure) !== 'far';
      // The like rate on other goods is another rate.
      return !areApart(goods, goodsOfFigure(figure, entry)) && !areUnlike(roles.claim ?? (areTariffs ? 'rate' : null), roles.entry);
    }
    if (meet(claim.value, figure.value)) return false;
    // More or less is said only where it is known of what.
    if (!isSized(claim.unit)) return helpsAsRate(difference);
    return obstacle !== null || (roles.claim !== null && roles.entry !== null && !mayBeAsMuch(difference));
  };
}
