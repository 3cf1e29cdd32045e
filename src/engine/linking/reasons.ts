import type { EntityId } from '../../model/entity.ts';
import type { Entry, EntryRelation } from '../../model/entry.ts';
import { amountInWords, dayInWords, figureInWords } from './amount-words.ts';
import { changesAgree, equalFigures } from './amounts.ts';
import type { Known } from './context.ts';
import type { Features } from './features.ts';

const PARTIES: Partial<Record<Features['parties'], string>> = {
  all: 'same parties',
  within: 'a party in common',
  beyond: 'parties in common',
};
const RELATIONS: Record<EntryRelation, string> = {
  restates: 'restates',
  raises: 'raises',
  lowers: 'lowers',
  contradicts: 'contradicts',
  follows: 'follows',
  implements: 'carries out',
  retaliates: 'answers',
  'reports-on': 'reports on',
  assesses: 'assesses',
  supersedes: 'replaces',
};

/** How the pack ties an entry to one that is linked already. */
export interface Tie {
  readonly relation: EntryRelation;
  readonly other: Entry;
  /** true: this entry states the relation to the other; false: the other states it to this one. */
  readonly forward: boolean;
}

const tieInWords = ({ relation, other, forward }: Tie): string =>
  forward ? `${RELATIONS[relation]} “${other.title}”` : `“${other.title}” ${RELATIONS[relation]} it`;

function agreement({ claim, entry }: Features['amounts']['equal'][number]): string {
  const equal = equalFigures(claim, entry);
  if (equal && changesAgree(claim, entry) && entry.from != null)
    return `same change: ${amountInWords(entry.from, entry.unit)} to ${amountInWords(entry.value, entry.unit)}`;
  if (!equal) return `same starting point: ${figureInWords(claim)}`;
  const noun = claim.kind === 'duration' ? 'length of time' : claim.kind === 'percent' ? 'rate' : 'amount';
  return `same ${noun}: ${figureInWords(entry)}`;
}

/** Why an entry was matched, the telling reasons first; never empty. */
export function reasonsFor(levels: Features, entry: Entry, known: Known, tie: Tie | null): string[] {
  const { amounts, speakers } = levels;
  const name = (id: EntityId): string => known.entities.get(id)?.name ?? id;
  const reasons: string[] = [];
  const first = amounts.equal[0];
  if (levels.event === 'same') reasons.push(`same event: ${entry.event}`);
  if (first && levels.amount !== 'other') {
    reasons.push(agreement(first));
  }
  if (levels.date === 'on' || levels.date === 'beside') reasons.push(`same date: ${dayInWords(entry.date)}`);
  if (levels.date === 'today') reasons.push('reported on the same day');
  if (levels.date === 'yesterday') reasons.push('reported a day before');
  if (levels.date === 'month') reasons.push(`in the time spoken of: ${dayInWords(entry.date)}`);
  if (levels.terms === 'day' || levels.terms === 'shared-day') reasons.push('same appointed day');
  if (levels.terms === 'period') reasons.push('same period');
  for (const id of speakers.shared) reasons.push(speakers.sources.includes(id) ? `both attributed to ${name(id)}` : `${name(id)} in both`);
  for (const id of speakers.outlets) reasons.push(`both reported by ${name(id)}`);
  if (levels.goods === 'specific') reasons.push('same goods');
  if (PARTIES[levels.parties]) reasons.push(PARTIES[levels.parties] ?? '');
  if (levels.measure === 'equal') reasons.push('same measure');
  if (levels.measure === 'near') reasons.push('neighbouring measure');
  const heard = new Set([...speakers.shared, ...speakers.outlets]);
  for (const id of levels.namedBeside) if (!heard.has(id)) reasons.push(`${name(id)} named beside it`);
  if (levels.words === 'many' || levels.words === 'most' || levels.title === 'many' || levels.title === 'most') reasons.push('much the same words');
  if (tie) reasons.push(tieInWords(tie));
  return reasons.length > 0 ? reasons : ['words in common'];
}
