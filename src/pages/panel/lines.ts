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
  /** "raises", and the comparison of figures in words; "" where there is no telling. */
  difference: string;
}

export function linesOf(row: Row, reading: Reading, reader: Reader): Lines {
  const claim = reading.analysis.claims[row.claim];
  if (!claim) return { kind: '', what: '', quoted: false, about: '', record: null, difference: '' };
  const { kind, what, quoted, about } = claimLines(claim, reading, reader);
  const { link, entry } = row;
  const relation = link && link.relation !== 'same' && link.relation !== 'related' ? nameOf(reader, 'relation', link.relation) : '';
  return {
    kind,
    what,
    quoted,
    about: about.join(' · '),
    record: entry && { date: dateInWords(entry.date, reader.locale), title: entry.title },
    difference: [relation, link?.comparison?.comparable ? link.comparison.sentence : ''].filter(Boolean).join(' · '),
  };
}
