import type { Claim, Measure } from '../../model/claim.ts';
import type { Thing } from '../../model/comparison.ts';
import type { EntryFigure } from '../../model/entry.ts';
import type { Figure } from '../../model/figure.ts';
import { onceFor } from './once.ts';

/** What a sum is of. Only sums of the same thing compare: goods under a tariff are not goods bought. */
export type Role = 'bought' | 'sold' | 'covered' | 'invested' | 'part' | 'balance' | 'rate' | 'average' | 'total' | 'share' | 'change';

const WORDS: readonly (readonly [Role, RegExp])[] = [
  [
    'covered',
    /\b(?:(?:imports|exports|goods|trade) (?:to be )?covered|threatened|imports listed|imports spared|imports on (?:the )?(?:first |second )?lists?|imports whose)\b/i,
  ],
  ['balance', /\b(?:surplus|deficit|imbalance)\b/i],
  ['change', /\b(?:rise|change|growth) (?:in|on)\b|\bcut in tariff rates\b/i],
  ['share', /\b(?:share|passed on|shortfall against)\b/i],
  ['average', /\b(?:average|effective) (?:\w+ ){0,2}?(?:rate|tariff)/i],
  ['total', /\b(?:overall|total) (?:\w+ ){0,2}?(?:rate|tariff)/i],
  ['part', /\b(?:part|ports?(?! fees?\b)|projects?|plants?|first stage|cash|other investment|investment in 20\d\d)\b/i],
  ['invested', /\binvest/i],
  ['sold', /^exports\b|\bexports? (?:to|of)\b/i],
  ['bought', /\b(?:purchas|bought|commit(?:ment|ted)|orders?\b|^imports\b|(?:farm|goods) imports|imports from|sales to)/i],
  ['rate', /\b(?:rate|tariff|duty|surtax)\b/i],
];

/** The role that an entry gives its figure; null where its words tell none of ours. */
export const roleOfFigure = onceFor(({ role, unit }: EntryFigure): Role | null => {
  const found = WORDS.find(([, pattern]) => pattern.test(role))?.[0] ?? null;
  // What may come in free of duty is no rate.
  return found === 'rate' && !unit.startsWith('percent') ? null : found;
});

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

/** What a reader is told that it is. What is counted has been bought already. */
export function thingOf(role: Role | null, measure: Measure | null): Thing {
  if (role === null) return 'other';
  if (role === 'bought') return measure === 'trade-balance' ? 'bought' : 'to-buy';
  return role === 'total' ? 'average' : role === 'change' ? 'share' : role;
}

/** "its trade surplus, which last year stood at $323 billion": how far before a figure its noun may stand, in characters. */
const REACH = 60;

const BALANCE = /\b(?:surplus|deficit|imbalance|trade gap)\b[^.;]*$/i;

/** In a text on balances, what the last such word before a figure says it is of. */
const FLOWS: readonly (readonly [Role, RegExp])[] = [
  ['balance', /\b(?:surplus|deficit|imbalance|gap)\b/gi],
  ['sold', /\b(?:exports?|exported|shipments|sold)\b/gi],
  ['bought', /\b(?:imports?|imported|bought|purchases)\b/gi],
];

function flowIn(before: string): Role | null {
  let last: { role: Role; at: number } | null = null;
  for (const [role, pattern] of FLOWS) for (const { index } of before.matchAll(pattern)) if (index > (last?.at ?? -1)) last = { role, at: index };
  return last?.role ?? null;
}

/** "bought $300 billion more from China than it sold there" */
const MORE_THAN_OTHER_WAY =
  /^\s+(?:worth )?more\b[^.;,]*\bthan\b[^.;,]*\b(?:bought|buys|sold|sells|imported|imports|exported|exports|shipped|ships)\b/i;

const AVERAGE = /\b(?:average|effective)\b[^.;]*$/i;

/** "a combined 54 percent", "30 percent in all": all duties on the same goods together. */
const TOTAL_BEFORE = /\b(?:overall|combined|total|all told|altogether)\b[^.;]*$/i;
const TOTAL_AFTER = /^\s+(?:in (?:all|total)|all told|altogether|overall|combined|with the [\w-]+ (?:tariff|duty|one))\b/i;

/** "25 percent of the sales", "its share fell to 15 percent" */
const SHARE_AFTER = /^\s+of\b/i;
const SHARE_BEFORE = /\bshare\b[^.;]*$/i;

/** "lowered growth by", "inflation of": an economy's own numbers. */
const OF_ECONOMY = /\b(?:growth|GDP|gross domestic product|inflation|prices|unemployment|output)\b[^.;]*$/i;

function roleOfPercent(before: string, after: string, { change }: Pick<Figure, 'change'>): Role | null {
  if (OF_ECONOMY.test(before)) return 'change';
  if (AVERAGE.test(before)) return 'average';
  if (TOTAL_BEFORE.test(before) || TOTAL_AFTER.test(after)) return 'total';
  // A cut "by half" is one of whatever rate there was.
  if (change !== null && 'by' in change) return 'change';
  return SHARE_AFTER.test(after) || SHARE_BEFORE.test(before) ? 'share' : null;
}

/** "a first batch of three projects, valued at", "the remaining", "a terminal accounts for" */
const PART =
  /\b(?:projects?|plants?|terminals?|reactors?|station|factor(?:y|ies)|batch|round|remaining|remainder|the rest|bulk of it|of (?:the|that|its|their|[\w’']+[’']s) (?:sum|money|total|package|fund|promise))\b[^.;]*$|\b(?:first|initial)\s+$/i;

/** "with arms worth", "an order for jets of" */
const BUYS = /\b(?:arms|weapons|orders?|purchases?|buy|bought)\b[^.;,]*$/i;

/** In a text on tariffs: "in exchange for $550 billion of investment" */
const OF_INVESTMENT = /^\s+(?:of|in) (?:\w+ ){0,2}?invest/i;

/** In a text on tariffs: "would spend" */
const SPENDS = /\bspend(?:s|ing)?\b[^.;,]*$/i;

/** "$200 billion in cash", "$150 billion of it" */
const OF_WHOLE =
  /^\s+(?:of (?:it|that|this|which|them)|in cash|tranche|instal?lment)\b|^\s+of (?:the|that|this) (?:[\w’'-]+ ){0,3}?(?:investments?|money|sum|promise|pledge|fund|package|total)\b/i;

/** What around a figure says that it is of this. */
const TELLING: Partial<Record<Role, RegExp>> = {
  covered: /\b(?:tariff|dut(?:y|ies)\b|lev(?:y|ies)\b|tax|surcharge)/i,
  invested: /\binvest/i,
  bought: /\b(?:buy|bought|purchas|orders?\b|imports?\b)/i,
};

/** Whether the words around a figure say that it is of this, or its measure alone does. */
export function tellsRole(
  text: string,
  role: Role | null,
  { start, end }: Pick<Figure, 'start' | 'end'>,
  claim: Pick<Claim, 'start' | 'end'>,
): boolean {
  const around = text.slice(Math.max(claim.start, start - REACH), Math.min(claim.end, end + REACH));
  return role !== null && (TELLING[role]?.test(around) ?? true);
}

/** What a figure of a claim is of: what the words just before it say, else what its measure says. */
export function roleOfMention(
  text: string,
  figure: Pick<Figure, 'start' | 'end' | 'kind' | 'change'>,
  claim: Pick<Claim, 'start' | 'measure'>,
): Role | null {
  const before = text.slice(Math.max(claim.start, figure.start - REACH), figure.start);
  const after = text.slice(figure.end, figure.end + REACH);
  if (figure.kind === 'percentage-point') return OF_ECONOMY.test(before) ? 'change' : null;
  if (figure.kind === 'percent') return roleOfPercent(before, after, figure);
  if (figure.kind === 'money' && BALANCE.test(before)) return 'balance';
  if (claim.measure === 'trade-balance')
    return MORE_THAN_OTHER_WAY.test(text.slice(figure.end, figure.end + 2 * REACH)) ? 'balance' : flowIn(text.slice(claim.start, figure.start));
  const byMeasure = roleOfClaim(claim.measure);
  if (byMeasure === 'covered') return OF_INVESTMENT.test(after) ? 'invested' : BUYS.test(before) || SPENDS.test(before) ? 'bought' : byMeasure;
  if (byMeasure === 'invested') return BUYS.test(before) ? 'bought' : PART.test(before) || OF_WHOLE.test(after) ? 'part' : byMeasure;
  return byMeasure;
}
