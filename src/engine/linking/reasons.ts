import type { EntityId } from '../../model/entity.ts';
import type { Entry, EntryRelation } from '../../model/entry.ts';
import { sizeOf } from '../../model/figure.ts';
import type { Reason } from '../../model/reason.ts';
import { changesAgree, equalFigures } from './amounts.ts';
import type { Features } from './features.ts';
import type { Likely } from './likely.ts';

const PARTIES = { all: 'same-parties', within: 'party-in-common', beyond: 'parties-in-common' } as const;

/** How the pack ties an entry to one that is linked already. */
export interface Tie {
  readonly relation: EntryRelation;
  readonly other: Entry;
  /** true: this entry states the relation to the other; false: the other states it to this one. */
  readonly forward: boolean;
}

function agreement({ claim, entry }: Features['amounts']['equal'][number]): Reason {
  const equal = equalFigures(claim, entry);
  if (equal && changesAgree(claim, entry) && entry.from != null) return { says: 'same-change', from: entry.from, to: entry.value, unit: entry.unit };
  if (!equal) return { says: 'same-start', size: sizeOf(claim) };
  const says = claim.kind === 'duration' ? 'same-length' : claim.kind === 'percent' ? 'same-rate' : 'same-amount';
  return { says, size: sizeOf(entry) };
}

/** From this chance on another claim of the article counts as one of the same record. */
const TOLD = 0.5;

/** Of claims as like as this to a record that the fields make likely, six in seven are of it. */
const WORDED = 0.3;

/**
 * Why an entry was matched, the telling reasons first; never empty.
 * @param by what its second look told; null where it had none
 */
export function reasonsFor(levels: Features, entry: Entry, tie: Tie | null, by: Pick<Likely, 'again' | 'alike'> | null): Reason[] {
  const { amounts, speakers, parties } = levels;
  const reasons: Reason[] = [];
  const first = amounts.equal[0];
  if (levels.event === 'same' && entry.event !== null) reasons.push({ says: 'same-event', name: entry.event });
  if (first && levels.amount !== 'other') reasons.push(agreement(first));
  if (levels.date === 'on' || levels.date === 'beside') reasons.push({ says: 'same-date', date: entry.date });
  if (levels.date === 'today') reasons.push({ says: 'reported-today' });
  if (levels.date === 'yesterday') reasons.push({ says: 'reported-yesterday' });
  if (levels.date === 'month') reasons.push({ says: 'time-spoken-of', date: entry.date });
  if (levels.terms === 'day' || levels.terms === 'shared-day') reasons.push({ says: 'same-day-set' });
  if (levels.terms === 'period') reasons.push({ says: 'same-period' });
  for (const who of speakers.shared) reasons.push({ says: speakers.sources.includes(who) ? 'source-of-both' : 'in-both', who });
  for (const who of speakers.outlets) reasons.push({ says: 'outlet-of-both', who });
  if (levels.goods === 'specific') reasons.push({ says: 'same-goods' });
  if (parties === 'all' || parties === 'within' || parties === 'beyond') reasons.push({ says: PARTIES[parties] });
  if (levels.measure === 'equal') reasons.push({ says: 'same-measure' });
  if (levels.measure === 'near') reasons.push({ says: 'near-measure' });
  const heard = new Set<EntityId>([...speakers.shared, ...speakers.outlets]);
  for (const who of levels.namedBeside) if (!heard.has(who)) reasons.push({ says: 'named-beside', who });
  if (levels.words === 'many' || levels.words === 'most' || levels.title === 'many' || levels.title === 'most') reasons.push({ says: 'much-alike' });
  else if (by && by.alike >= WORDED) reasons.push({ says: 'told-alike' });
  if (by && by.again >= TOLD) reasons.push({ says: 'told-again' });
  if (tie) reasons.push({ says: 'tie', relation: tie.relation, title: tie.other.title, forward: tie.forward });
  return reasons.length > 0 ? reasons : [{ says: 'words-in-common' }];
}
