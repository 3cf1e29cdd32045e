import type { Levels } from './features.ts';
import { PRIOR, WEIGHTS } from './weights-table.ts';

/**
 * Evidence for "this is the record that the claim tells of", in natural log-odds against there being none. It is estimated from labelled pairs by
 * `npm run weigh`, which writes weights-table.ts; nothing here is set by hand but what must be so sure as to be shown.
 */
export type Weights = { readonly [F in keyof Levels]: Readonly<Record<string, number>> };

const TABLE: Weights = WEIGHTS;

export const FIELDS = [
  'parties',
  'direction',
  'actor',
  'measure',
  'kind',
  'record',
  'amount',
  'date',
  'dated',
  'age',
  'terms',
  'event',
  'speaker',
  'named',
  'goods',
  'words',
  'title',
  'around',
] as const satisfies readonly (keyof Levels)[];

/** Links below this chance of being right are not shown: a wrong link costs the reader's trust, a missing one a little help. */
export const SHOWN_FROM = 0.8;

/** The evidence of a level. */
export const weightOf = (field: keyof Levels, level: string): number => TABLE[field][level] ?? 0;

/** The most that a field can say for a record. */
export const mostOf = (field: keyof Levels): number => Math.max(...Object.values(TABLE[field]));

/** Whether claim and record each name a party that the other lacks: what is said of one country is shown under no other, whatever else agrees. */
export const isOfOthers = ({ parties }: Pick<Levels, 'parties'>): boolean => parties === 'none' || parties === 'partly';

/** What each field says of a pair, with its evidence, in order; what says nothing is left out. */
export function evidenceByField(levels: Levels): { field: string; level: string; weight: number }[] {
  return FIELDS.flatMap((field) => {
    const weight = TABLE[field][levels[field]] ?? 0;
    return weight === 0 ? [] : [{ field, level: levels[field], weight }];
  });
}

/** The sum of evidence, in log-odds against no record. */
export const evidenceOf = (levels: Levels): number => FIELDS.reduce((sum, field) => sum + weightOf(field, levels[field]), PRIOR);
