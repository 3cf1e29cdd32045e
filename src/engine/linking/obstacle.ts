import type { Claim, Kind, Measure } from '../../model/claim.ts';
import type { Coverage } from '../../model/comparison.ts';
import { daysOf } from '../../model/day.ts';
import type { Entry, EntryFigure } from '../../model/entry.ts';
import type { Figure } from '../../model/figure.ts';
import { lengthOf } from './calendar.ts';
import type { Asked } from './context.ts';
import { nameOtherDuties } from './duty-names.ts';
import { goodsOfFigure } from './figure-goods.ts';
import { areOfFirmsAndState } from './firms.ts';
import { sameScope } from './goods.ts';
import { type Role, roleOfFigure } from './roles.ts';
import { coverageOfClaim, coverageOfFigure, isOfCurrentAccount } from './scope.ts';
import { areOfTwoDuties } from './series.ts';
import { isMoney, isSized, mayBeOfOneThing, type Obstacle, type Sight, size } from './sight.ts';
import { stageOfFigure } from './stage.ts';
import { areOfWorldAndOne } from './worldwide.ts';

/** A fee of so much a ton is that, whether or not the ton is named. */
const TIMES = /^(?:day|week|month|quarter|season|year)$/;

const COUNTED: ReadonlySet<Kind> = new Set<Kind>(['statistic', 'report', 'assessment']);

/** What was counted over one year is so much a year. */
const isYearly = ({ kind }: Entry, { per, period }: EntryFigure): boolean => per === 'year' || (COUNTED.has(kind) && period?.years === 1);

/** The same of what a claim counts over one year. */
const isOfOneYear = ({ told }: Asked, stated: Figure): boolean => stated.per === null && told().isOfOneYear && told().stages.get(stated) !== null;

const areOfOneRole = ({ claim, entry }: Sight['roles']): boolean => claim === null || entry === null || claim === entry;

function obstacleTo(asked: Asked, { stated, claim, figure: entry, roles, equal }: Sight, record: Entry): Obstacle | null {
  if (claim.unit !== entry.unit) {
    if (claim.unit?.startsWith('percent') && entry.unit.startsWith('percent')) return 'points';
    return isMoney(claim.unit) && isMoney(entry.unit) ? 'currency' : 'unit';
  }
  // Imports under a tariff are those of a year, whether or not that is said.
  const isOfPiece = equal && claim.per === null && entry.per !== null && !TIMES.test(entry.per);
  const isOneTime =
    claim.per === entry.per ||
    (!equal && ((claim.per === 'year' && isYearly(record, entry)) || (entry.per === 'year' && isOfOneYear(asked, stated))));
  const rate = !isOneTime && !isOfPiece && !(roles.claim === 'covered' && roles.entry === 'covered') ? 'rate' : null;
  // How two rates stand to each other is told by their series.
  const role = isSized(claim.unit) && !areOfOneRole(roles) ? 'role' : null;
  // What follows from the claim's measure alone tells less than the time does.
  return !equal && asked.told().ofRole.has(stated) && !mayBeOfOneThing(roles) ? (role ?? rate) : (rate ?? role);
}

/** What is of a time that was over when it was recorded is no promise, whatever the record is of. */
const isOver = ({ date }: Entry, { period }: EntryFigure): boolean =>
  period !== null && period.to !== null && daysOf(period.to).to < daysOf(date).from;

/** What was announced is no measure of what was counted afterwards, nor a balance in goods of one in goods and services. */
function obstacleBetween(asked: Asked, entry: Entry, { stated, figure }: Sight): Obstacle | null {
  const stages = [asked.told().stages.get(stated) ?? null, isOver(entry, figure) ? 'counted' : stageOfFigure(entry, figure.role)];
  if (!stages.includes(null) && stages[0] !== stages[1]) return 'stage';
  if (asked.claim.measure !== 'trade-balance' || entry.measure !== 'trade-balance') return null;
  const coverages: (Coverage | null)[] = [coverageOfClaim(asked), coverageOfFigure(figure, entry)];
  return !coverages.includes(null) && coverages[0] !== coverages[1] ? 'coverage' : null;
}

const MONTH = 27;
const YEAR = 365;

const isPromised = ({ measure }: Claim): boolean => measure === 'purchases' || measure === 'investment';

/**
 * Whether both say which months their sums are of, and a month stands against a year. A pledge's own period is compared in words instead, unless some
 * months stand against years: the days that its text names are those of its saying.
 */
function spansApart({ claim, told }: Asked, { kind }: Entry, { stated, figure: { period } }: Sight): boolean {
  if (!period?.from || !period.to) return false;
  const { spans, stages } = told();
  const record = lengthOf({ from: daysOf(period.from).from, to: daysOf(period.to).to });
  const isCounted = stages.get(stated) === 'counted' || (!isPromised(claim) && claim.kind !== 'assessment');
  if (!isCounted || !COUNTED.has(kind)) return (claim.period?.years ?? 0) * YEAR > 3 * record && record < YEAR;
  const own = spans.flatMap(({ from, to }) => (from && to ? lengthOf({ from, to }) : [])).filter((days) => days > MONTH);
  return own.length > 0 && own.every((days) => days > 1.5 * record || record > 1.5 * days);
}

/** What was counted over some weeks is no more or less than a count of which no time is told. */
function spansUnstated({ told, moments }: Asked, { kind, measure }: Entry, { stated, figure, ratio }: Sight): boolean {
  if (measure !== 'purchases' || told().stages.get(stated) !== 'counted' || !COUNTED.has(kind)) return false;
  const isTimed = moments.length > 0;
  // A cargo and a season's purchases, neither with its time: what is so far apart is of different times.
  return isTimed !== (figure.period !== null) || (!isTimed && Math.max(ratio, 1 / ratio) > 3);
}

/** A first lot, where yearly ones are to follow, is no measure of all. */
function isFirstOfMany({ compared }: Asked, { stated, figure: { per, period } }: Sight): boolean {
  if (stated.per !== null || per !== null || !period?.from || !period.to) return false;
  const isLong = lengthOf({ from: daysOf(period.from).from, to: daysOf(period.to).to }) > 1.5 * YEAR;
  return isLong && compared.some(({ unit, per: each }) => unit === stated.unit && each === 'year');
}

/** What is promised for one year is a part of what is promised for several. */
const isOfOneOfYears = ({ told }: Asked, { stated, figure: { per, period } }: Sight): boolean =>
  told().isOfOneYear && stated.per === null && per === null && (period?.years ?? 1) > 1;

const WORD = /\p{L}{4,}/gu;
const GENERIC: ReadonlySet<string> = new Set(['part', 'inve', 'othe', 'proj', 'plan', 'firs', 'stag', 'port', 'tota', 'adde']);
const stem = (word: string): string => word.toLowerCase().slice(0, 4);

/** Whether the record's sum is a part of a whole, and the claim has none of the words that say which: "the shipbuilding part". */
function isAnothersPart({ words, claim }: Asked, { figure: { role }, roles }: Sight): boolean {
  if ((roles.claim !== 'invested' && roles.claim !== 'part') || roles.entry !== 'part') return false;
  const telling = (role.match(WORD) ?? []).map(stem).filter((word) => !GENERIC.has(word));
  const own = new Set([...words(), ...claim.goods].map(stem));
  return telling.length > 0 && !telling.some((word) => own.has(word));
}

/** What is more than a part because it is the parts together: $550 billion of goods, on lists of 250 and 300. */
function areItsParts({ claim, figure, roles }: Sight, { figures }: Entry): boolean {
  const parts = figures.filter(
    (f) => f.unit === figure.unit && f.per === figure.per && roleOfFigure(f) === roles.entry && typeof f.value === 'number',
  );
  return parts.length > 1 && parts.reduce((sum, { value }) => sum + size(value), 0) === size(claim.value);
}

/** Two parts of one whole are no measure of each other, nor is a part of the whole. */
const areParts = (asked: Asked, entry: Entry, sight: Sight): boolean =>
  asked.told().parts.has(sight.stated) ||
  (sight.roles.claim === 'part' && sight.roles.entry === 'part') ||
  isAnothersPart(asked, sight) ||
  areItsParts(sight, entry);

/** What comes on top of a duty is no more or less than the duty: "a further $16 billion", "an extra 25 percent". */
const isFurther = ({ role }: EntryFigure, of: Role): boolean =>
  (of === 'invested' ? /\b(?:further|additional|extra|added)\b/ : /\b(?:further|additional|extra)\b/).test(role);

const RAISED: ReadonlySet<Role | null> = new Set<Role | null>(['covered', 'rate', 'invested']);

/** What is bought a year is no more than what was to come on top of it: "$40 billion a year", and an extra $30 billion a year above 2017. */
const isLevelAndRise = (asked: Asked, claim: Figure, { baseline, per }: EntryFigure): boolean =>
  baseline !== null && per !== null && claim.per === per && !asked.isAdded(claim);

const FLOWS: ReadonlySet<Measure | null> = new Set<Measure | null>(['trade-balance', 'purchases']);

const isOfAnotherReach = (asked: Asked, entry: Entry, figure: EntryFigure): boolean =>
  FLOWS.has(entry.measure) &&
  areOfWorldAndOne({ ofWorld: asked.told().ofWorld, isNamed: asked.claim.counterparties.length > 0 }, figure, asked.isWorlds(entry));

const COUNTS = /\b(?:deficit|surplus)\b/;

/** Each side counts its trade with the other in its own way: a surplus by the one is no more than a deficit by the other. Words are as words.ts cuts them. */
function areOfTwoCounters({ words }: Asked, { role }: EntryFigure): boolean {
  if (!COUNTS.test(role)) return false;
  const [surplus, deficit] = [words().has('surplu'), words().has('defici')];
  return surplus !== deficit && (surplus ? /\bdeficit\b/ : /\bsurplus\b/).test(role);
}

/** A family's costs are no part of a country's trade. */
const FAR = 1e5;

const isFar = ({ claim, ratio }: Sight): boolean => isMoney(claim.unit) && (ratio > FAR || ratio < 1 / FAR);

/** The rate on a further list is another than that on those before. */
const isOnFurtherGoods = ({ compared, onTop }: Asked, { figures }: Entry): boolean =>
  compared.some((claim) => isMoney(claim.unit) && onTop.has(claim)) && !figures.some((figure) => isFurther(figure, 'covered'));

/** Of several sums, each for goods of its own, it is not told which are for what. */
const isOfManySums = ({ compared, claim }: Asked): boolean => claim.goods.length > 1 && compared.filter(({ unit }) => isMoney(unit)).length > 1;

/** Whether services are in a balance is a matter of what it counts, not of which goods. */
const goodsCounted = ({ measure }: Pick<Claim, 'measure'>, goods: readonly string[]): readonly string[] =>
  measure === 'trade-balance' ? goods.filter((good) => good !== 'services') : goods;

function obstacleToSums(asked: Asked, entry: Entry, sight: Sight): Obstacle | null {
  const { figure, roles, stated } = sight;
  if (roles.entry === 'covered' && areOfTwoDuties(asked, entry)) return 'unclear';
  if (areParts(asked, entry, sight) || areOfFirmsAndState(asked.told().ofFirms, entry) || isLevelAndRise(asked, stated, figure)) return 'unclear';
  const between = obstacleBetween(asked, entry, sight);
  if (between !== null) return between;
  const goods = goodsCounted(asked.claim, asked.claim.goods);
  const others = goodsCounted(entry, goodsOfFigure(figure, entry));
  const isOneScope = sameScope(goods, others);
  const areCovered = roles.claim === 'covered' && roles.entry === 'covered';
  // Where money is to go and what a long list of duties falls on is told by example; what is bought is what was promised.
  const areExamples = (entry.measure === 'investment' && roles.claim === 'invested') || (areCovered && goods.length > 1 && others.length > 1);
  if (!isOneScope && !areExamples && goods.length > 0 && others.length > 0) return isOfManySums(asked) ? 'unclear' : 'scope';
  if (spansUnstated(asked, entry, sight) || isFirstOfMany(asked, sight) || isOfOneOfYears(asked, sight)) return 'unclear';
  if (spansApart(asked, entry, sight)) return 'period';
  if (isOfCurrentAccount(asked) || isOfAnotherReach(asked, entry, figure) || areOfTwoCounters(asked, figure)) return 'unclear';
  return isOneScope || entry.measure === 'investment' || areCovered ? null : 'unclear';
}

const DEEDS: ReadonlySet<Role | null> = new Set<Role | null>(['bought', 'invested', 'covered']);

/** As many dollars of goods to be bought and of goods under a tariff are two things, where the text says which. */
const areToldApart = ({ told }: Asked, { stated, roles }: Sight): boolean =>
  told().ofRole.has(stated) && DEEDS.has(roles.claim) && DEEDS.has(roles.entry);

/** Why the two are not more or less than each other, nor the same; null where they compare. */
export function obstacleOf(asked: Asked, entry: Entry, sight: Sight): Obstacle | null {
  const { figure, roles, stated } = sight;
  const found = obstacleTo(asked, sight, entry);
  // A role follows from the claim's measure alone, so equal sums need no further proof, but for a part of another's whole.
  if (sight.equal && found === 'role') return isAnothersPart(asked, sight) || areToldApart(asked, sight) ? found : null;
  if (sight.equal) return found ?? (roles.entry === 'rate' && nameOtherDuties(asked.told().duties, entry) ? 'unclear' : null);
  if (isFar(sight)) return 'unclear';
  if (found !== null) return found;
  if (roles.entry !== null && RAISED.has(roles.entry) && asked.onTop.has(stated) !== isFurther(figure, roles.entry)) return 'unclear';
  if (isSized(sight.claim.unit)) return obstacleToSums(asked, entry, sight);
  return roles.entry === 'rate' && (isOnFurtherGoods(asked, entry) || nameOtherDuties(asked.told().duties, entry)) ? 'unclear' : null;
}
