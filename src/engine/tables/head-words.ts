import type { Kind, Measure } from '../../model/claim.ts';

/** What of the things that a table can claim its figures are: the rest of the ledger's measures is told in sentences. */
export const TOLD_IN_TABLES = new Set<Measure>(['tariff', 'tariff-relief', 'purchases', 'investment', 'trade-balance', 'retaliation']);

/** The stage of a claim in a head, the most telling first. */
export const STAGES: readonly { kind: Kind; pattern: RegExp }[] = [
  { kind: 'threat', pattern: /\b(?:threat(?:ened|s)?|proposed|planned)\b/ },
  { kind: 'offer', pattern: /\boffer(?:ed|s)?\b/ },
  { kind: 'demand', pattern: /\bdemand(?:ed|s)?\b/ },
  { kind: 'statistic', pattern: /\b(?:bought|actual(?:ly)?|delivered|invested|sold|so far|imports|exports|shipped|result)\b/ },
  { kind: 'pledge', pattern: /\b(?:pledge[ds]?|promise[ds]?|commit\w*|targets?|goals?)\b/ },
  { kind: 'agreement', pattern: /\b(?:agreed|deal|negotiated)\b/ },
];

/** What one kind of claim can be of; what a duty is, is done. */
export const KINDS_OF: Readonly<Partial<Record<Measure, { kinds: readonly Kind[]; otherwise: Kind }>>> = {
  tariff: { kinds: ['threat', 'agreement'], otherwise: 'action' },
  'tariff-relief': { kinds: ['offer', 'demand', 'pledge', 'agreement'], otherwise: 'action' },
  retaliation: { kinds: ['threat'], otherwise: 'action' },
  purchases: { kinds: ['offer', 'demand', 'statistic', 'pledge', 'agreement'], otherwise: 'statistic' },
  investment: { kinds: ['offer', 'demand', 'statistic', 'pledge', 'agreement'], otherwise: 'statistic' },
  'trade-balance': { kinds: [], otherwise: 'statistic' },
};

/** Words of a head that leave what its figures are to the table's title: "Announced on April 2", "Old rate", "Promised", "2018". */
export const OPEN = new Set(
  (
    'side party pledge pledges promise offer commitment announced threatened proposed planned initial first second third original previous prior current now new old before after from until by on in as of at the and to rate rates ' +
    'level levels value values amount amounts total sum figure target goal actual promised pledged committed offered agreed deal bought purchased delivered final effective ' +
    'reduced lower higher revised latest since date change share us usd all per year month annual so far under with for tariff tariffs duty duties quarter half jan feb mar apr ' +
    'may jun jul aug sep sept oct nov dec january february march april june july august september october november december vs bn tn mn million billion trillion percent cent ' +
    'dollars size volume quantity tonnes tons metric short each'
  ).split(' '),
);
