import { differsFromEarlier, isExplained, isSure } from '../model/differs.ts';
import type { Entry, EntryId, EntrySource } from '../model/entry.ts';
import type { Link } from '../model/link.ts';
import type { Reading } from '../model/reading.ts';
import { statusOn } from '../model/standing.ts';
import { comparisonInWords } from '../wording/comparison.ts';
import { reasonsInWords } from '../wording/reasons.ts';
import type { Teller } from '../wording/teller.ts';
import { type FieldView, fieldsBeside } from './besideView.ts';
import { dateInWords } from './normal/dates.ts';
import { type Parties, partyName } from './normal/parties.ts';
import { tellerOf } from './normal/teller.ts';
import { nameOf, type Reader } from './reader.ts';

export interface SourceView {
  /** The publisher, with the outlet it was read through: "Reuters, through Investing.com". */
  name: string;
  /** Where it is another than the record's own. */
  date: string | null;
  /** http(s) only; null for a source without an address. */
  href: string | null;
  title: string | null;
  firstHand: boolean;
}

export interface Fate {
  label: string;
  says: string;
}

/** One linked entry as the card shows it. */
export interface RecordView {
  entry: EntryId;
  date: string;
  title: string;
  /** "raises", "restates" … of the comparison that shows it; null where there is none. */
  relation: string | null;
  /** Differs in figures from what the page says. */
  differs: boolean;
  comparison: string | null;
  /** Field by field; empty where there is nothing to hold together. */
  fields: FieldView[];
  because: string[];
  sources: SourceView[];
  checked: boolean;
  /** Saved by the reader: no record of a pack. */
  own: boolean;
  /** The reader called the link right. */
  right: boolean;
  /** Of the very event: how it stood on the article's day, and what became of it since: "superseded · 15 Jan 2020 · Phase One fixed …". */
  fate: Fate[];
}

export interface RecordGroup {
  heading: string;
  name: 'this' | 'earlier' | 'then' | 'since';
  records: RecordView[];
}

const UNSAID = new Set<Link['relation']>(['same', 'related']);

const webAddress = (url: string | null): string | null => (url && /^https?:\/\//i.test(url) ? url : null);

function sourceView(source: EntrySource, entry: Entry, { words, locale }: Reader): SourceView {
  return {
    name: source.via ? words('source_through', source.publisher, source.via) : source.publisher,
    date: source.date && source.date !== entry.date ? dateInWords(source.date, locale) : null,
    href: webAddress(source.url),
    title: source.title ?? null,
    firstHand: source.primary,
  };
}

/** How it stood on the article's own day, where a record tells that it ever changed; and what became of it since, as far as is known by the day that the page is read as of. */
function fateOf(entry: Entry, { article: { published: day }, asOf }: Reading, reader: Reader): Fate[] {
  const { statusHistory } = entry;
  const { words, locale } = reader;
  const stood = day && (!asOf || asOf >= day) && statusHistory[0] && statusOn(entry, day);
  const last = statusHistory.filter(({ date }) => date > (day ?? '') && !(asOf && date > asOf)).at(-1);
  const status = (of: { status: string }): string => nameOf(reader, 'status', of.status);
  return [
    ...(stood ? [{ label: words('record_stood', dateInWords(day, locale)), says: status(stood) }] : []),
    ...(last ? [{ label: words('record_since'), says: [status(last), dateInWords(last.date, locale), last.note].filter(Boolean).join(' · ') }] : []),
  ];
}

/** The reasons; before them a relation that no figures show ("contradicts"), unless they say it, or it says no more than that one came after the other. */
function reasons({ relation, comparison, because }: Link, said: string | null, teller: Teller): string[] {
  const told = reasonsInWords(because, teller);
  const isSaid = because.some((reason) => reason.says === 'tie' && reason.relation === relation);
  return said !== null && !comparison && relation !== 'follows' && !isSaid ? [said, ...told] : told;
}

/** First-hand ones first. */
const sourcesOf = (entry: Entry, reader: Reader): SourceView[] =>
  [...entry.sources.filter((s) => s.primary), ...entry.sources.filter((s) => !s.primary)].map((s) => sourceView(s, entry, reader));

function recordView(link: Link, entry: Entry, reading: Reading, reader: Reader): RecordView {
  const teller = tellerOf(reader, reading);
  const relation = UNSAID.has(link.relation) || !isExplained(link) ? null : nameOf(reader, 'relation', link.relation);
  return {
    entry: entry.id,
    date: dateInWords(entry.date, reader.locale),
    title: entry.title,
    relation: link.comparison ? relation : null,
    differs: differsFromEarlier(link),
    comparison: link.comparison && comparisonInWords(link.comparison, teller),
    fields: fieldsBeside(reading, link.claim, entry.id, reader),
    because: reasons(link, relation, teller),
    sources: sourcesOf(entry, reader),
    checked: entry.verified,
    own: 'sightings' in entry,
    right: isSure(link),
    fate: link.relation === 'same' ? fateOf(entry, reading, reader) : [],
  };
}

const GROUPS = ['this', 'earlier', 'then', 'since'] as const;

function groupOf(link: Link): (typeof GROUPS)[number] {
  if (link.relation === 'same') return 'this';
  return link.when === 'earlier' ? 'earlier' : link.when === 'same' ? 'then' : 'since';
}

/** The records that a claim is linked to, by their time against the article, best first within each; empty groups are left out. */
export function recordGroups(reading: Reading, claim: number, reader: Reader): RecordGroup[] {
  const entries = new Map(reading.entries.map((e) => [e.id, e]));
  const links = reading.links.filter((l) => l.claim === claim);
  return GROUPS.map((name) => ({
    name,
    heading: reader.words(`when_${name}`),
    records: links.flatMap((link) => {
      const entry = entries.get(link.entry);
      return entry && groupOf(link) === name ? [recordView(link, entry, reading, reader)] : [];
    }),
  })).filter((group) => group.records.length > 0);
}

/** One party's account of an agreement. */
export interface AccountView {
  entry: EntryId;
  side: string;
  date: string;
  title: string;
  summary: string;
  sources: SourceView[];
}

/** What one party says of an agreement in a record. */
export function accountView(entry: Entry, side: string, parties: Parties, reader: Reader): AccountView {
  const { id, title, summary } = entry;
  const date = dateInWords(entry.date, reader.locale);
  return { entry: id, side: partyName(side, parties, reader.locale), date, title, summary, sources: sourcesOf(entry, reader) };
}

/** Both parties' words on the agreement that a claim is about; empty where the ledger has only one side's. */
export function accountsOf(reading: Reading, claim: number, reader: Reader): AccountView[] {
  const accounts = reading.bothSides?.find((b) => b.claim === claim)?.accounts ?? [];
  return accounts.flatMap(({ side, entry: id }) => {
    const entry = reading.entries.find((e) => e.id === id);
    return entry ? [accountView(entry, side, reading.parties, reader)] : [];
  });
}
