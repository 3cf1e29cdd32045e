import { isComparable } from '../../model/differs.ts';
import type { Entry } from '../../model/entry.ts';
import type { Reading } from '../../model/reading.ts';
import { claimLines } from '../../ui/normal/claim.ts';
import { dateInWords } from '../../ui/normal/dates.ts';
import { tellerOf } from '../../ui/normal/teller.ts';
import { nameOf, type Reader } from '../../ui/reader.ts';
import { comparisonInWords } from '../../wording/comparison.ts';
import type { Row } from './rows.ts';

/** A claim in two lines: what is claimed; the nearest record and how it differs. */
export interface Lines {
  kind: string;
  what: string;
  quoted: boolean;
  about: string;
  /** "3 Dec 2018 Mnuchin: …"; null where the ledger has nothing near enough. */
  record: { date: string; title: string } | null;
  /** How the page differs from an earlier record, or else how it compares with the nearest; "" where there is no telling. */
  difference: string;
  /** What came of it after the article's day. */
  since: { date: string; title: string } | null;
}

export function linesOf(row: Row, reading: Reading, reader: Reader): Lines {
  const claim = reading.analysis.claims[row.claim];
  if (!claim) return { kind: '', what: '', quoted: false, about: '', record: null, difference: '', since: null };
  const shown = (entry: Entry | null) => entry && { date: dateInWords(entry.date, reader.locale), title: entry.title };
  const { kind, what, quoted, about } = claimLines(claim, reading, reader);
  return {
    kind,
    what,
    quoted,
    about: about.join(' · '),
    record: shown(row.entry),
    difference: differenceOf(row, reading, reader),
    since: shown(row.since),
  };
}

function differenceOf({ link, differing }: Row, reading: Reading, reader: Reader): string {
  const told = differing?.link ?? link;
  if (!told) return '';
  const { comparison } = told;
  const sentence = comparison && isComparable(comparison) ? comparisonInWords(comparison, tellerOf(reader, reading)) : '';
  if (!differing) return sentence;
  // The sentence says of which day the record is.
  const date = sentence === '' && differing.link !== link && differing.entry ? dateInWords(differing.entry.date, reader.locale) : '';
  return [date, nameOf(reader, 'relation', told.relation), sentence].filter(Boolean).join(' · ');
}
