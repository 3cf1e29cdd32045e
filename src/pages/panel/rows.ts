import type { Kind } from '../../model/claim.ts';
import { differsFromEarlier } from '../../model/differs.ts';
import type { Entry } from '../../model/entry.ts';
import type { Link } from '../../model/link.ts';
import type { Reading } from '../../model/reading.ts';

/** A claim of the page as the panel lists it. */
export interface Row {
  /** Index into the analysis' claims. */
  claim: number;
  /** Which paragraph of the article it stands in, from 1; 0 for one outside every block. */
  paragraph: number;
  kind: Kind;
  /** The nearest record: the first of the claim's links. */
  link: Link | null;
  entry: Entry | null;
  /** The nearest record that the page differs from; often not the nearest of all, which may be the very event. */
  differing: { link: Link; entry: Entry | null } | null;
  /** The first record of what came of it after the article's day; null for none, and where it is the nearest itself. */
  since: Entry | null;
}

export type Show = 'all' | 'record' | 'differs';

export interface Filter {
  show: Show;
  /** Only these kinds; none chosen means every kind. */
  kinds: ReadonlySet<Kind>;
}

/** The claims in the order of the text. */
export function rowsOf(reading: Reading): Row[] {
  const { article, analysis, links, entries } = reading;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const first = new Map<number, Link>();
  const differing = new Map<number, Link>();
  const since = new Map<number, Link>();
  for (const link of links) {
    if (!first.has(link.claim)) first.set(link.claim, link);
    if (differsFromEarlier(link) && !differing.has(link.claim)) differing.set(link.claim, link);
    if (link.when === 'later' && first.get(link.claim) !== link && !since.has(link.claim)) since.set(link.claim, link);
  }
  return analysis.claims
    .map((claim, i) => {
      const link = first.get(i) ?? null;
      const other = differing.get(i);
      const after = since.get(i);
      return {
        claim: i,
        paragraph: article.blocks.findIndex((block) => block.start <= claim.start && claim.start < block.end) + 1,
        kind: claim.kind,
        link,
        entry: link ? (byId.get(link.entry) ?? null) : null,
        since: after ? (byId.get(after.entry) ?? null) : null,
        differing: other ? { link: other, entry: byId.get(other.entry) ?? null } : null,
      };
    })
    .sort((a, b) => (analysis.claims[a.claim]?.start ?? 0) - (analysis.claims[b.claim]?.start ?? 0));
}

export const passes = (row: Row, { show, kinds }: Filter): boolean =>
  (show === 'all' || (show === 'record' ? row.link !== null : row.differing !== null)) && (kinds.size === 0 || kinds.has(row.kind));

/** Rows by paragraph, both in the order of the text. */
export function paragraphsOf(rows: readonly Row[]): { paragraph: number; rows: Row[] }[] {
  const groups: { paragraph: number; rows: Row[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.paragraph === row.paragraph) last.rows.push(row);
    else groups.push({ paragraph: row.paragraph, rows: [row] });
  }
  return groups;
}

/** Why a claim has no record, as far as its own reading tells: it gave the ledger little or nothing to be found by, or nothing was near enough. */
export type Unlinked = 'no_party' | 'no_measure' | 'no_record';

export function whyUnlinked(row: Row, reading: Reading): Unlinked {
  const claim = reading.analysis.claims[row.claim];
  if (!claim || claim.actors.length + claim.counterparties.length === 0) return 'no_party';
  return claim.measure === null ? 'no_measure' : 'no_record';
}
