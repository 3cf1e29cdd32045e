import type { Kind } from '../../model/claim.ts';
import type { Entry, EntryRelation } from '../../model/entry.ts';
import type { Relation } from '../../model/link.ts';
import type { Levels } from './features.ts';
import { doLikewise } from './matter.ts';
import type { Difference } from './sight.ts';

const IN_LINKS: Record<EntryRelation, Relation> = {
  restates: 'restates',
  raises: 'raises',
  lowers: 'lowers',
  contradicts: 'contradicts',
  follows: 'follows',
  implements: 'implements',
  retaliates: 'follows',
  'reports-on': 'related',
  assesses: 'assesses',
  supersedes: 'follows',
};

/** How a link names what a pack states between two entries. */
export const relationOf = (stated: EntryRelation): Relation => IN_LINKS[stated];

// Only a promise, a demand or a measure can be raised or lowered; what was counted or reported is simply so.
const SETS: ReadonlySet<Kind> = new Set<Kind>(['pledge', 'offer', 'agreement', 'threat', 'demand', 'action', 'statement']);

/**
 * How the younger of claim and record stands to the older. Amounts of the same thing speak first (more raises, less lowers), then what the
 * pack states between the records, then what kind the claim is.
 */
export function inferRelation(claim: Kind, levels: Levels, entry: Entry, difference: Difference | null, stated: EntryRelation | null): Relation {
  const differs =
    difference?.comparable &&
    difference.ratio !== 1 &&
    levels.measure === 'equal' &&
    doLikewise(levels, entry) &&
    SETS.has(claim) &&
    SETS.has(entry.kind);
  if (differs && (stated === null || stated === 'follows' || stated === 'restates')) return difference.ratio > 1 ? 'raises' : 'lowers';
  const equal = difference?.comparable && difference.ratio === 1 && levels.measure === 'equal';
  // A report of the same sum says it again.
  if (stated === 'reports-on' && equal && levels.amount !== 'rate') return 'restates';
  if (stated !== null) return relationOf(stated);
  if (levels.kind === 'opposed') return 'contradicts';
  if (entry.kind === 'assessment') return 'assesses';
  return equal ? 'restates' : 'related';
}
