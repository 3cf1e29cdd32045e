import type { Kind } from '../../model/claim.ts';
import type { Coverage } from '../../model/comparison.ts';
import { daysOf } from '../../model/day.ts';
import type { Entry, EntryFigure } from '../../model/entry.ts';
import type { Figure } from '../../model/figure.ts';
import { endsOf, equalFigures } from './amounts.ts';
import { bushelsConverted, type Converted } from './bushels.ts';
import { lengthOf } from './calendar.ts';
import type { Asked } from './context.ts';
import { goodsOfFigure } from './figure-goods.ts';
import { areApart, sameScope } from './goods.ts';
import { type Role, roleOfFigure } from './roles.ts';
import { coverageOfClaim, coverageOfFigure, stageOf, stageOfClaim } from './scope.ts';
import { areOfWorldAndOne } from './worldwide.ts';

/** A figure of the claim beside one of the entry. */
export interface Difference {
  readonly claim: Figure;
  readonly entry: EntryFigure;
  readonly comparable: boolean;
  /** Why not; null where comparable. Unclear: nothing sure can be said of the two, not even that they do not compare. */
  readonly obstacle: 'rate' | 'points' | 'currency' | 'unit' | 'role' | 'stage' | 'coverage' | 'scope' | 'period' | 'unclear' | null;
  /** The claim's figure in the record's unit, where the two have units that one can be reckoned in the other. */
  readonly converted: Converted | null;
  readonly roles: { readonly claim: Role | null; readonly entry: Role | null };
  /** The claim's amount over the entry's; 1 where they are equal as rounded. */
  readonly ratio: number;
}

const WEIGHTY = /^(?:[A-Z]{3}|tonne|barrel|bushel|bcm|aircraft)$/;

const weight = (unit: string | null): number => (unit === null ? 0 : WEIGHTY.test(unit) ? 3 : unit.startsWith('percent') ? 2 : 1);

const size = (value: Figure['value']): number => Math.abs(Math.max(...endsOf(value)));

const CURRENCY = /^[A-Z]{3}$/;
const OTHER_DOLLARS: ReadonlySet<string> = new Set(['CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD']);

function obstacleTo(claim: Figure, entry: EntryFigure, roles: Difference['roles'], isEqual: boolean): Difference['obstacle'] {
  if (claim.unit !== entry.unit) {
    if (claim.unit?.startsWith('percent') && entry.unit.startsWith('percent')) return 'points';
    return CURRENCY.test(claim.unit ?? '') && CURRENCY.test(entry.unit) ? 'currency' : 'unit';
  }
  // Imports under a tariff are those of a year, whether or not that is said.
  const rate = claim.per !== entry.per && !(roles.claim === 'covered' && roles.entry === 'covered') ? 'rate' : null;
  // What a sum is of follows from the claim's measure alone: beside an equal sum it tells less than the time does.
  if (isEqual && rate) return rate;
  return roles.claim !== null && roles.entry !== null && roles.claim !== roles.entry ? 'role' : rate;
}

/** What was announced is no measure of what was counted afterwards, nor a balance in goods of one in goods and services. */
function obstacleBetween(
  asked: Asked,
  entry: Entry,
  { role }: EntryFigure,
  coverages: readonly [Coverage | null, Coverage | null],
): Difference['obstacle'] {
  const stages = [stageOfClaim(asked), stageOf(entry.kind, role)];
  if (!stages.includes(null) && stages[0] !== stages[1]) return 'stage';
  const balances = asked.claim.measure === 'trade-balance' && entry.measure === 'trade-balance';
  return balances && !coverages.includes(null) && coverages[0] !== coverages[1] ? 'coverage' : null;
}

const MONTH = 27;
const YEAR = 365;

const COUNTED: ReadonlySet<Kind> = new Set<Kind>(['statistic', 'report', 'assessment']);

/**
 * Whether both say which months their sums are of, and a month stands against a year. A pledge's own period is compared in words instead, unless some
 * months stand against years.
 */
function spansApart({ claim, moments }: Asked, { kind }: Entry, { period }: EntryFigure): boolean {
  const isCounted = COUNTED.has(claim.kind) && COUNTED.has(kind);
  if (!period?.from || !period.to) return false;
  const record = lengthOf({ from: daysOf(period.from).from, to: daysOf(period.to).to });
  if (!isCounted && (claim.period !== null || claim.deadline !== null)) return (claim.period?.years ?? 0) * YEAR > 3 * record && record < YEAR;
  const own = moments.flatMap(({ from, to }) => (from && to ? lengthOf({ from, to }) : [])).filter((days) => days > MONTH);
  return own.length > 0 && own.every((days) => days > 1.5 * record || record > 1.5 * days);
}

/** What was counted over some weeks is no more or less than a count of which no time is told. */
const spansUnstated = (asked: Asked, { kind, measure }: Entry, { period }: EntryFigure): boolean =>
  measure === 'purchases' && stageOfClaim(asked) === 'counted' && COUNTED.has(kind) && period === null && asked.moments.length > 0;

const MIRRORED: Partial<Record<Role, Role>> = { sold: 'bought', bought: 'sold' };

/** What the record's figure is to who counts in the claim: one side's exports are the other's imports. */
function roleBeside(asked: Asked, entry: Entry, figure: EntryFigure): Role | null {
  const role = roleOfFigure(figure);
  const mirrored = role && MIRRORED[role];
  if (!mirrored || entry.measure !== 'trade-balance' || asked.claim.measure !== 'trade-balance') return role;
  const by = asked.countedBy(entry);
  return by === 'same' ? role : by === 'other' ? mirrored : null;
}

function differenceOf(asked: Asked, entry: Entry, claim: Figure, figure: EntryFigure): Difference {
  const converted = claim.unit === figure.unit ? null : bushelsConverted(claim, figure.unit, asked.claim.goods, entry.goods);
  const own = converted?.figure ?? claim;
  const equal = equalFigures(own, figure);
  const sum = WEIGHTY.test(own.unit ?? '');
  const roles = { claim: sum || own.kind === 'percent' ? (asked.roles.get(claim) ?? null) : null, entry: roleBeside(asked, entry, figure) };
  const obstacle = obstacleOf(asked, entry, own, figure, equal, sum, roles);
  const ratio = equal ? 1 : size(own.value) / size(figure.value);
  return { claim, entry: figure, roles, obstacle, converted, comparable: obstacle === null, ratio };
}

const WORD = /\p{L}{4,}/gu;
const GENERIC: ReadonlySet<string> = new Set(['part', 'inve', 'othe', 'proj', 'plan', 'firs', 'stag', 'port', 'tota', 'adde']);
const stem = (word: string): string => word.toLowerCase().slice(0, 4);

/** Whether the record's sum is a part of a whole, and the claim has none of the words that say which: "the shipbuilding part". */
function isAnothersPart({ words, claim }: Asked, { role }: EntryFigure, roles: Difference['roles']): boolean {
  if ((roles.claim !== 'invested' && roles.claim !== 'part') || roles.entry !== 'part') return false;
  const telling = (role.match(WORD) ?? []).map(stem).filter((word) => !GENERIC.has(word));
  const own = new Set([...words, ...claim.goods].map(stem));
  return telling.length > 0 && !telling.some((word) => own.has(word));
}

/** What comes on top of a duty is no more or less than the duty: "a further $16 billion", "an extra 25 percent". */
const isFurther = ({ role }: EntryFigure, of: Role): boolean =>
  (of === 'invested' ? /\b(?:further|additional|extra|added)\b/ : /\b(?:further|additional|extra)\b/).test(role);

const RAISED: ReadonlySet<Role | null> = new Set<Role | null>(['covered', 'rate', 'invested']);

/** What is bought a year is no more than what was to come on top of it: "$40 billion a year", and an extra $30 billion a year above 2017. */
const isLevelAndRise = (asked: Asked, claim: Figure, { baseline, per }: EntryFigure): boolean =>
  baseline !== null && per !== null && claim.per === per && !asked.isAdded(claim);

/** What a duty falls on that goes from 25 to 30 percent is no more or less than what another falls on, that goes from 10 to 15. */
function areOfOtherSeries({ compared }: Asked, { figures }: Entry): boolean {
  const changed = compared.filter(({ unit, change }) => unit === 'percent' && change !== null && 'from' in change);
  const rates = figures.filter(({ unit }) => unit === 'percent');
  return changed.length > 0 && rates.length > 0 && !changed.some((claim) => rates.some((rate) => areOfOneSeries(claim, rate)));
}

function obstacleOf(
  asked: Asked,
  entry: Entry,
  claim: Figure,
  figure: EntryFigure,
  equal: boolean,
  sum: boolean,
  roles: Difference['roles'],
): Difference['obstacle'] {
  const found = obstacleTo(claim, figure, roles, equal);
  // What a sum is of follows from the claim's measure alone, so equal sums need no further proof, but for a part of another's whole.
  if (equal) return found === 'role' && !isAnothersPart(asked, figure, roles) ? null : found;
  if (found !== null) return found;
  if (roles.entry !== null && RAISED.has(roles.entry) && asked.onTop.has(claim) !== isFurther(figure, roles.entry)) return 'unclear';
  if (!sum) return null;
  if (roles.entry === 'covered' && areOfOtherSeries(asked, entry)) return 'unclear';
  if (isAnothersPart(asked, figure, roles)) return 'unclear';
  if (isLevelAndRise(asked, claim, figure)) return 'unclear';
  const between = obstacleBetween(asked, entry, figure, [coverageOfClaim(asked), coverageOfFigure(figure, entry)]);
  if (between !== null) return between;
  const { goods } = asked.claim;
  const others = goodsOfFigure(figure, entry);
  const isOneScope = sameScope(goods, others);
  if (!isOneScope && goods.length > 0 && others.length > 0) return 'scope';
  if (spansUnstated(asked, entry, figure)) return 'unclear';
  if (spansApart(asked, entry, figure)) return 'period';
  if (areOfWorldAndOne(asked.ofWorld, asked.claim, figure, entry)) return 'unclear';
  // Where money is to go and what a duty falls on is told by example; what is bought is what was promised.
  const isByExample = entry.measure === 'investment' || (roles.claim === 'covered' && roles.entry === 'covered');
  return isOneScope || isByExample ? null : 'unclear';
}

/** A rate that goes from one to another is of a series with what it was, is or goes to; with no other. */
function areOfOneSeries({ value, change }: Figure, entry: EntryFigure): boolean {
  const from = change && 'from' in change ? change.from : null;
  if (from === null) return true;
  return endsOf(entry.value).includes(from) || entry.from === from || endsOf(value).some((end) => end === entry.from);
}

/** Whether the claim states a change from the very amount that the record states. */
const changesIt = ({ change }: Figure, { value }: EntryFigure): boolean =>
  change !== null && 'from' in change && change.from !== change.to && change.from === value;

/** Whether one of two is a range that the other meets: neither is more or less. */
function meet(a: Figure['value'], b: Figure['value']): boolean {
  const [x, y] = [endsOf(a), endsOf(b)];
  return x.length + y.length > 2 && Math.min(...x) <= Math.max(...y) && Math.min(...y) <= Math.max(...x);
}

const PERCENTAGES: ReadonlySet<Role | null> = new Set<Role | null>(['rate', 'share', 'change']);

/** A rate, a share and a growth of so many percent are by chance as many. */
const areUnlike = (a: Role | null, b: Role | null): boolean => a !== b && PERCENTAGES.has(a) && PERCENTAGES.has(b);

/** Whether the pair helps a reader: sums always, rates of tariffs where both are such, everything else only where it agrees. */
function helps({ claim, entry, obstacle, ratio, roles }: Difference, tariffs: boolean, apart: boolean, statesRate: boolean): boolean {
  if (obstacle === 'unclear' || claim.value === 0 || size(entry.value) === 0 || (ratio !== 1 && meet(claim.value, entry.value))) return false;
  if (obstacle === 'points' && statesRate && claim.unit !== 'percent') return false;
  // "An extra 100 percent" on a duty and a record's 100 points are the same thing said in two ways.
  if (obstacle === 'points' && size(claim.value) === size(entry.value)) return false;
  if (obstacle === 'unit' || obstacle === 'currency') return weight(claim.unit) === 3 && weight(entry.unit) === 3;
  // The like rate on other goods is another rate.
  if (ratio === 1)
    return obstacle !== null || weight(claim.unit) !== 2 || !(apart || areUnlike(roles.claim ?? (tariffs ? 'rate' : null), roles.entry));
  // More or less is said only where it is known of what.
  if (weight(claim.unit) === 3) return obstacle !== null || (roles.claim !== null && roles.entry !== null);
  if (!areOfOneSeries(claim, entry)) return false;
  const isOneKind =
    roles.claim === null ? roles.entry === 'rate' : roles.claim === roles.entry && (roles.claim === 'average' || roles.claim === 'total');
  return tariffs && isOneKind && weight(claim.unit) === 2;
}

/** Whether the very number stands in the record in a dollar of its own: a plain "$" may be that one, and the two the same or not. */
const maySayTheirDollars = ({ compared, plainDollars }: Asked, { figures }: Entry): boolean =>
  compared.some((claim) => plainDollars.has(claim) && figures.some((f) => OTHER_DOLLARS.has(f.unit) && size(claim.value) === size(f.value)));

const TARIFFS: ReadonlySet<string> = new Set(['tariff', 'tariff-relief', 'truce', 'retaliation']);

/**
 * The pair of figures that says most: comparable before not, equal before different, sums before rates, then the record's
 * first, which is its main one, beside what comes nearest to it. Null where nothing compares.
 */
export function mainDifference(asked: Asked, entry: Entry): Difference | null {
  const { goods } = asked.claim;
  const areTariffs = TARIFFS.has(asked.claim.measure ?? '') && TARIFFS.has(entry.measure ?? '');
  const tariffs = (f: EntryFigure): boolean => areTariffs && sameScope(goods, goodsOfFigure(f, entry));
  if (maySayTheirDollars(asked, entry)) return null;
  const figures = entry.figures.filter((f) => !asked.ofOthers(f) || (WEIGHTY.test(f.unit) && asked.compared.some((claim) => equalFigures(claim, f))));
  const apart = (f: EntryFigure): boolean => areApart(goods, goodsOfFigure(f, entry));
  const statesRate = asked.compared.some((claim) => claim.unit === 'percent');
  const pairs = asked.compared.flatMap((claim) => figures.map((f) => differenceOf(asked, entry, claim, f)));
  // Two sums in two currencies tell more than that the rates on both are 25 percent.
  const isMoney = (p: Difference): boolean =>
    p.obstacle === 'currency' && (p.roles.claim === null || p.roles.entry === null || p.roles.claim === p.roles.entry);
  const agreement = (p: Difference): number => (changesIt(p.claim, p.entry) ? 35 : p.ratio === 1 ? 30 : 0);
  const rank = (p: Difference): number => (isMoney(p) ? 125 : 0) + (p.comparable ? 100 + agreement(p) : 0) + 10 * weight(p.claim.unit);
  const order = (p: Difference): number => entry.figures.indexOf(p.entry);
  const distance = (p: Difference): number => Math.abs(Math.log(p.ratio));
  return (
    pairs
      .filter((p) => helps(p, tariffs(p.entry), apart(p.entry), statesRate))
      .sort((a, b) => rank(b) - rank(a) || order(a) - order(b) || distance(a) - distance(b))[0] ?? null
  );
}
