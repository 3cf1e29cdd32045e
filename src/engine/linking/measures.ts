import type { Kind, Measure } from '../../model/claim.ts';

export type Likeness = 'equal' | 'near' | 'far' | 'unstated';

// Measures under which two careful readers may file the same event: a truce is a promise not to raise a tariff.
const NEAR: readonly (readonly Measure[])[] = [
  ['tariff', 'tariff-relief', 'truce'],
  ['tariff', 'retaliation', 'dispute'],
  ['tariff-relief', 'market-access', 'non-tariff-barrier'],
  ['purchases', 'trade-balance', 'market-access'],
  ['talks', 'truce'],
  ['tariff', 'enforcement', 'sanction'],
  ['talks', 'enforcement'],
  ['export-control', 'sanction', 'technology-transfer'],
  ['intellectual-property', 'technology-transfer', 'enforcement'],
  ['export-control', 'truce'],
];

/** How alike the measures of a claim and an entry are. */
export function compareMeasures(a: Measure | null, b: Measure | null): Likeness {
  if (a === null || b === null) return 'unstated';
  if (a === b) return 'equal';
  return NEAR.some((group) => group.includes(a) && group.includes(b)) ? 'near' : 'far';
}

// A newspaper calls an offer a pledge and a pledge an agreement; a report or statement may carry anything but a denial.
const COMMITMENTS: ReadonlySet<Kind> = new Set<Kind>(['pledge', 'offer', 'agreement']);
const GROUPS: readonly (readonly Kind[])[] = [
  ['action', 'agreement'],
  ['action', 'threat'],
  ['report', 'statement', 'assessment', 'demand', 'pledge', 'offer'],
  ['statement', 'threat', 'agreement', 'action'],
  ['statistic', 'report', 'assessment'],
];

/** How alike the kinds are; `opposed` where one denies and the other does not. */
export function compareKinds(a: Kind, b: Kind): 'equal' | 'kin' | 'near' | 'far' | 'opposed' {
  if (a === b) return 'equal';
  if (a === 'denial' || b === 'denial') return 'opposed';
  if (COMMITMENTS.has(a) && COMMITMENTS.has(b)) return 'kin';
  return GROUPS.some((group) => group.includes(a) && group.includes(b)) ? 'near' : 'far';
}
