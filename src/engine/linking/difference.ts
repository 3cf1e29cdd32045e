import type { Entry, EntryFigure } from '../../model/entry.ts';
import type { Figure } from '../../model/figure.ts';
import { endsOf, equalFigures } from './amounts.ts';
import type { Asked } from './context.ts';
import { type Role, roleOfClaim, roleOfFigure } from './roles.ts';

/** A figure of the claim beside one of the entry. */
export interface Difference {
  readonly claim: Figure;
  readonly entry: EntryFigure;
  readonly comparable: boolean;
  /** Why not; null where comparable. */
  readonly obstacle: 'rate' | 'points' | 'unit' | 'role' | null;
  readonly roles: { readonly claim: Role | null; readonly entry: Role | null };
  /** The claim's amount over the entry's; 1 where they are equal as rounded. */
  readonly ratio: number;
}

const WEIGHTY = /^(?:[A-Z]{3}|tonne|barrel|bushel|bcm|aircraft)$/;

const weight = (unit: string | null): number => (unit === null ? 0 : WEIGHTY.test(unit) ? 3 : unit.startsWith('percent') ? 2 : 1);

const size = (value: Figure['value']): number => Math.abs(Math.max(...endsOf(value)));

function obstacleTo(claim: Figure, entry: EntryFigure, roles: Difference['roles']): Difference['obstacle'] {
  if (claim.unit !== entry.unit) return claim.unit?.startsWith('percent') && entry.unit.startsWith('percent') ? 'points' : 'unit';
  if (claim.per !== entry.per) return 'rate';
  return roles.claim !== null && roles.entry !== null && roles.claim !== roles.entry ? 'role' : null;
}

function differenceOf(asked: Asked, claim: Figure, entry: EntryFigure): Difference {
  const equal = equalFigures(claim, entry);
  // A rate and a sum are never the same thing; what a sum is of follows from the claim's measure alone, so equal sums need no further proof.
  const roles = { claim: WEIGHTY.test(claim.unit ?? '') ? roleOfClaim(asked.claim.measure) : null, entry: roleOfFigure(entry) };
  const found = obstacleTo(claim, entry, roles);
  const obstacle = equal && found === 'role' ? null : found;
  const other = size(entry.value);
  return { claim, entry, roles, obstacle, comparable: obstacle === null, ratio: equal || other === 0 ? 1 : size(claim.value) / other };
}

/** The pair of figures that says most: comparable before not, sums before rates, the larger sum first. Null where either states none. */
export function mainDifference(asked: Asked, entry: Entry): Difference | null {
  const pairs = asked.figures.flatMap((claim) => entry.figures.map((f) => differenceOf(asked, claim, f)));
  const usable = pairs.filter((p) => p.claim.value !== 0 && weight(p.claim.unit) > 0 && weight(p.entry.unit) > 0);
  // Two counts of days or lines of different things compare in no way that helps a reader.
  const telling = usable.filter((p) => p.obstacle !== 'unit' || (weight(p.claim.unit) === 3 && weight(p.entry.unit) === 3));
  const rank = (p: Difference): number => (p.comparable ? 100 : 0) + (p.ratio === 1 && p.comparable ? 30 : 0) + 10 * weight(p.claim.unit);
  return (
    telling.sort((a, b) => rank(b) - rank(a) || size(b.claim.value) - size(a.claim.value) || size(b.entry.value) - size(a.entry.value))[0] ?? null
  );
}
