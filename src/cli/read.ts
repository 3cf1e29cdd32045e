import { analyse } from '../engine/analyse.ts';
import { link } from '../engine/link.ts';
import { type Trace, traceOf } from '../engine/trace.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Day } from '../model/day.ts';
import type { EntryId } from '../model/entry.ts';
import type { Link } from '../model/link.ts';
import { queryOf } from '../model/query.ts';
import { type Said, saidIn } from './english.ts';
import type { Records } from './records.ts';
import { type Told, toldOf } from './told.ts';

export interface Read {
  article: Article;
  analysis: Analysis;
  links: Link[];
  /** What each link says, by its place among them. */
  said: Said[];
  /** How the linked records stood on the day of --as-of, by id; null where no day was asked for. */
  told: ReadonlyMap<EntryId, Told> | null;
  /** null where it was not asked for. */
  trace: Trace | null;
}

/** Later than any record: nothing is held back where there is no day to go by. */
const NEVER = '9999-12-31' as Day;

function toldBy(id: EntryId, { entries }: Records, asOf: Day): [EntryId, Told][] {
  const entry = entries.find((e) => e.id === id);
  const told = entry ? toldOf(entry, entries, asOf) : null;
  return told ? [[id, told]] : [];
}

/**
 * The same path as the extension's background takes, without a browser. Where no record says so, "today" is the article's own day.
 * `isTraced`: tell which rules spoke.
 */
export function readArticle(article: Article, records: Records, asOf: Day | null, isTraced = false): Read {
  const { lexicon } = records;
  const analysis = analyse(article, lexicon);
  const today = asOf ?? records.newest ?? article.published ?? NEVER;
  const candidates = records.find(queryOf(analysis, article.published, lexicon.countryOf));
  const input = { article, analysis, candidates, judgements: [], asOf: today, lexicon };
  const links = link(input);
  const told = asOf === null ? null : new Map(links.flatMap(({ entry }) => toldBy(entry, records, asOf)));
  return { article, analysis, links, said: links.map((l) => saidIn(l, lexicon)), told, trace: isTraced ? traceOf(input, links, lexicon) : null };
}
