import type { Entry, EntryFigure } from '../../model/entry.ts';
import type { Figure } from '../../model/figure.ts';
import { equalFigures } from './amounts.ts';
import { bushelsConverted } from './bushels.ts';
import type { Asked } from './context.ts';
import { helpfulOf, mayBeAsMuch } from './helpful.ts';
import { obstacleOf } from './obstacle.ts';
import { type Role, roleOfFigure } from './roles.ts';
import { changesIt } from './series.ts';
import { type Difference, isSized, mayBeOfOneThing, size, weight } from './sight.ts';

const OTHER_DOLLARS: ReadonlySet<string> = new Set(['CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD']);

const MIRRORED: Partial<Record<Role, Role>> = { sold: 'bought', bought: 'sold' };

/** What a record tells of some projects is a part of what was promised. */
const OF_SOME = /\b(?:(?:first|second|third|initial) (?:\w+ ){0,2}?(?:round|batch|projects?)|projects? under)\b/i;

/** What the record's figure is to who counts in the claim: one side's exports are the other's imports. */
function roleBeside(asked: Asked, entry: Entry, figure: EntryFigure): Role | null {
  const own = roleOfFigure(figure);
  const role = own === 'invested' && OF_SOME.test(entry.title) ? 'part' : own;
  const mirrored = role && MIRRORED[role];
  if (!mirrored || asked.claim.measure !== 'trade-balance') return role;
  const by = asked.countedBy(entry);
  return by === 'same' ? role : by === 'other' ? mirrored : null;
}

function differenceOf(asked: Asked, entry: Entry, stated: Figure, figure: EntryFigure): Difference {
  const converted = stated.unit === figure.unit ? null : bushelsConverted(stated, figure.unit, asked.claim.goods, entry.goods);
  const claim = converted?.figure ?? stated;
  const equal = equalFigures(claim, figure);
  const ratio = equal ? 1 : size(claim.value) / size(figure.value);
  const isRole = isSized(claim.unit) || claim.kind === 'percent' || claim.kind === 'percentage-point';
  const roles = { claim: isRole ? (asked.roles.get(stated) ?? null) : null, entry: roleBeside(asked, entry, figure) };
  const obstacle = obstacleOf(asked, entry, { stated, claim, figure, roles, equal, ratio });
  return { claim: stated, entry: figure, roles, obstacle, converted, comparable: obstacle === null, ratio };
}

/** Whether the very number stands in the record in a dollar of its own: a plain "$" may be that one, and the two the same or not. */
const maySayTheirDollars = ({ compared, plainDollars }: Asked, { figures }: Entry): boolean =>
  compared.some((claim) => plainDollars.has(claim) && figures.some((f) => OTHER_DOLLARS.has(f.unit) && size(claim.value) === size(f.value)));

/**
 * The pair of figures that says most: comparable before not, equal before different, sums before rates, then the record's
 * first, which is its main one, beside what comes nearest to it. Null where nothing compares.
 */
export function mainDifference(asked: Asked, entry: Entry): Difference | null {
  if (maySayTheirDollars(asked, entry)) return null;
  const figures = entry.figures.filter((f) => !asked.ofOthers(f) || (isSized(f.unit) && asked.compared.some((claim) => equalFigures(claim, f))));
  const pairs = asked.compared.flatMap((claim) => figures.map((f) => differenceOf(asked, entry, claim, f)));
  // Two sums in two currencies tell more than that the rates on both are 25 percent.
  const isInTwoCurrencies = (p: Difference): boolean => p.obstacle === 'currency' && mayBeOfOneThing(p.roles);
  const agreement = (p: Difference): number => (changesIt(p.claim, p.entry) ? 35 : p.ratio === 1 ? (isSized(p.claim.unit) ? 30 : 5) : 0);
  const rank = (p: Difference): number =>
    (isInTwoCurrencies(p) ? 125 : 0) + (p.comparable ? 100 + agreement(p) : 0) + 10 * weight(p.claim.unit) - (p.obstacle === 'rate' ? 1 : 0);
  const order = (p: Difference): number => entry.figures.indexOf(p.entry);
  // What does not compare is told of what the claim states first.
  const distance = (p: Difference): number => (p.comparable ? Math.abs(Math.log(p.ratio)) : asked.compared.indexOf(p.claim));
  // What may be as much as one of the record's sums is not set beside a smaller one instead.
  const about = new Set(pairs.flatMap((p) => (p.comparable && isSized(p.claim.unit) && mayBeAsMuch(p) ? p.claim : [])));
  const isBeside = (p: Difference): boolean => p.comparable && p.ratio !== 1 && about.has(p.claim);
  const helps = helpfulOf(asked, entry);
  const told = pairs.filter((p) => helps(p) && !isBeside(p));
  return told.sort((a, b) => rank(b) - rank(a) || order(a) - order(b) || distance(a) - distance(b))[0] ?? null;
}
