import type { Measure } from '../../model/claim.ts';
import type { EntryFigure } from '../../model/entry.ts';

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
export function roleOfFigure(figure: EntryFigure): Role | null {
  return WORDS.find(([, pattern]) => pattern.test(figure.role))?.[0] ?? null;
}

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
