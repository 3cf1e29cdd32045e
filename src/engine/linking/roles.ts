import type { Claim, Measure } from '../../model/claim.ts';
import type { EntryFigure } from '../../model/entry.ts';
import type { Figure } from '../../model/figure.ts';
import { onceFor } from './once.ts';

/** What a sum is of. Only sums of the same thing compare: goods under a tariff are not goods bought. */
export type Role = 'bought' | 'covered' | 'invested' | 'balance' | 'rate';

const WORDS: readonly (readonly [Role, RegExp])[] = [
  ['covered', /\b(?:(?:imports|exports|goods|trade) (?:to be )?covered|threatened|on list|imports whose)\b/i],
  ['balance', /\b(?:surplus|deficit|imbalance)\b/i],
  ['invested', /\binvest/i],
  ['bought', /\b(?:purchas|bought|commitment|orders?\b|imports from|goods imports|sales to|energy purchases)/i],
  ['rate', /\b(?:rate|tariff|duty|surtax)\b/i],
];

/** The role that an entry gives its figure; null where its words tell none of ours. */
export const roleOfFigure = onceFor(({ role }: EntryFigure): Role | null => WORDS.find(([, pattern]) => pattern.test(role))?.[0] ?? null);

const BY_MEASURE: Partial<Record<Measure, Role>> = {
  purchases: 'bought',
  investment: 'invested',
  'trade-balance': 'balance',
  tariff: 'covered',
  'tariff-relief': 'covered',
  retaliation: 'covered',
  truce: 'covered',
};

/** What a sum in a claim of this measure is of. */
export const roleOfClaim = (measure: Measure | null): Role | null => (measure === null ? null : (BY_MEASURE[measure] ?? null));

export const ROLE_WORDS: Record<Role, string> = {
  bought: 'goods to be bought',
  covered: 'goods under a tariff',
  invested: 'investment',
  balance: 'a trade balance',
  rate: 'a rate',
};

/** "its trade surplus, which last year stood at $323 billion": how far before a figure its noun may stand, in characters. */
const REACH = 60;

const BALANCE = /\b(?:surplus|deficit|imbalance|trade gap)\b[^.;]*$/i;

/** What a figure of a claim is of: what the words just before it say, else what its measure says. */
export function roleOfMention(text: string, figure: Pick<Figure, 'start' | 'kind'>, claim: Pick<Claim, 'start' | 'measure'>): Role | null {
  if (figure.kind === 'money' && BALANCE.test(text.slice(Math.max(claim.start, figure.start - REACH), figure.start))) return 'balance';
  return roleOfClaim(claim.measure);
}
