import { reader } from '../../bridge/reader.ts';
import type { Entry, EntryFigure } from '../../model/entry.ts';
import { amountInWords } from '../../ui/normal/amount.ts';
import { type Parties, sides } from '../../ui/normal/parties.ts';
import { nameOf } from '../../ui/reader.ts';

/** "China → United States · purchases · soybeans". */
export const aboutInWords = (entry: Entry, parties: Parties): string =>
  [sides(entry.actor, entry.counterparty, parties, reader.locale), entry.measure ? nameOf(reader, 'measure', entry.measure) : '', ...entry.goods]
    .filter(Boolean)
    .join(' · ');

/** As the reader writes numbers; the titles of records stay as they are written. */
export const figureInWords = (figure: EntryFigure): string => amountInWords(figure, reader, reader.locale);

export const isOwn = (entry: Entry): boolean => 'sightings' in entry;
