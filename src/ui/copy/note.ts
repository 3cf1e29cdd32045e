import type { Reading } from '../../model/reading.ts';
import { wordsAt } from '../../model/span.ts';
import { recordGroups } from '../cardView.ts';
import { claimLines } from '../normal/claim.ts';
import { dateInWords } from '../normal/dates.ts';
import type { Reader } from '../reader.ts';
import { linkTo } from './fragment.ts';

/** A name with its address where it has one (http or https). */
export interface Reference {
  name: string;
  href: string | null;
}

/** What a reporter needs of a claim, complete without the extension. */
export interface Note {
  quote: string;
  /** Who says so and when: "Bloomberg, citing people familiar with the matter", "18 Jan 2019". */
  said: string[];
  /** The article, its address leading to the passage. */
  article: Reference;
  /** Its outlet and day. */
  from: string[];
  groups: { heading: string; records: { date: string; title: string; comparison: string | null; sources: Reference[] }[] }[];
  /** Said instead where there are no records. */
  nothing: string;
}

export function noteOf(reading: Reading, index: number, reader: Reader): Note | null {
  const claim = reading.analysis.claims[index];
  if (!claim) return null;
  const { text, url, title, outlet, published } = reading.article;
  return {
    quote: wordsAt(text, claim),
    said: claimLines(claim, reading, reader).source,
    article: { name: title ?? url ?? '', href: url && linkTo(url, text, claim) },
    from: [outlet, published && dateInWords(published, reader.locale)].filter((part) => part !== null),
    groups: recordGroups(reading, index, reader).map(({ heading, records }) => ({
      heading,
      records: records.map(({ date, title, comparison, sources }) => ({
        date,
        title,
        comparison,
        sources: sources.map(({ name, href }) => ({ name, href })),
      })),
    })),
    nothing: reader.words('card_nothing'),
  };
}
