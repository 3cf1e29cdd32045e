import type { EntryFigure } from '../../model/entry.ts';
import type { Figure } from '../../model/figure.ts';
import { endsOf } from './amounts.ts';
import type { Converted } from './bushels.ts';
import type { Role } from './roles.ts';

/** Why two figures are not more or less than each other. Unclear: nothing sure can be said of the two, not even that they do not compare. */
export type Obstacle = 'rate' | 'points' | 'currency' | 'unit' | 'role' | 'stage' | 'coverage' | 'scope' | 'period' | 'unclear';

/** A figure of the claim beside one of the record, before it is known whether they compare. */
export interface Sight {
  readonly stated: Figure;
  /** In the record's unit, where it can be reckoned in that. */
  readonly claim: Figure;
  readonly figure: EntryFigure;
  readonly roles: { readonly claim: Role | null; readonly entry: Role | null };
  readonly equal: boolean;
  /** The claim's amount over the record's; 1 where they are equal as rounded. */
  readonly ratio: number;
}

/** A figure of the claim beside one of the entry. */
export interface Difference {
  readonly claim: Figure;
  readonly entry: EntryFigure;
  readonly comparable: boolean;
  /** Why not; null where comparable. */
  readonly obstacle: Obstacle | null;
  /** The claim's figure in the record's unit, where the two have units that one can be reckoned in the other. */
  readonly converted: Converted | null;
  readonly roles: Sight['roles'];
  /** The claim's amount over the entry's; 1 where they are equal as rounded. */
  readonly ratio: number;
}

const WEIGHTY = /^(?:[A-Z]{3}|tonne|barrel|bushel|bcm|aircraft)$/;

/** Sums and quantities say most, then rates. */
export const weight = (unit: string | null): number => (unit === null ? 0 : WEIGHTY.test(unit) ? 3 : unit.startsWith('percent') ? 2 : 1);

export const isSized = (unit: string | null): boolean => weight(unit) === 3;

export const isMoney = (unit: string | null): boolean => /^[A-Z]{3}$/.test(unit ?? '');

const OF_MONEY_LAID_OUT: ReadonlySet<Role | null> = new Set<Role | null>(['invested', 'part']);

/** Whether two sums may be of one thing, as far as their roles tell: what is a part in one text is the whole of another. */
export const mayBeOfOneThing = ({ claim, entry }: Sight['roles']): boolean =>
  claim === null || entry === null || claim === entry || (OF_MONEY_LAID_OUT.has(claim) && OF_MONEY_LAID_OUT.has(entry));

export const size = (value: Figure['value']): number => Math.abs(Math.max(...endsOf(value)));
