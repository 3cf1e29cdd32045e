import type { Reading } from '../../model/reading.ts';
import { claimLines } from '../../ui/normal/claim.ts';
import { dateInWords } from '../../ui/normal/dates.ts';
import { nameOf, type Reader } from '../../ui/reader.ts';
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
}

export function linesOf(row: Row, reading: Reading, reader: Reader): Lines {
  const claim = reading.analysis.claims[row.claim];
  if (!claim) return { kind: '', what: '', quoted: false, about: '', record: null, difference: '' };
  const { kind, what, quoted, about } = claimLines(claim, reading, reader);
  return {
    kind,
    what,
    quoted,
    about: about.join(' · '),
    record: row.entry && { date: dateInWords(row.entry.date, reader.locale), title: row.entry.title },
    difference: differenceOf(row, reader),
  };
}

function differenceOf({ link, differing }: Row, reader: Reader): string {
  const told = differing?.link ?? link;
  if (!told) return '';
  const sentence = told.comparison?.comparable ? told.comparison.sentence : '';
  if (!differing) return sentence;
  const date = differing.link !== link && differing.entry ? dateInWords(differing.entry.date, reader.locale) : '';
  return [date, nameOf(reader, 'relation', told.relation), sentence].filter(Boolean).join(' · ');
}
