import { type Day, isDay } from '../../model/day.ts';
import type { Known } from './known.ts';
import { meta } from './metaTags.ts';
import { strings } from './values.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const day = (year: string, month: string | number, date: string): Day | null => {
  const written = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(written) ? written : null;
};

/** Seconds or milliseconds since 1970, of this century. */
const EPOCH = /^(?:9[5-9]|[1-4]\d)\d{8}(?:\d{3})?$/;

/** All in numbers: clear only where one of the two cannot be a month. */
function dayInNumbers(stamp: string): Day | null {
  const [, a, b, year] = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)(?!\d)/.exec(stamp) ?? [];
  if (!a || !b || !year) return null;
  if (Number(a) > 12 || a === b) return day(year, b, a);
  return Number(b) > 12 ? day(year, a, b) : null;
}

/**
 * The calendar day that a stamp itself writes, its own offset kept: `2019-01-18T23:30:00-05:00`, `20190118`, `January 18, 2019`,
 * `Fri, 18 Jan 2019 10:00 GMT`, `18/01/2019`, `1547856000`. Null for what names no whole day: an all-number `01/02/2019` may be January or February.
 */
export function dayWritten(stamp: string): Day | null {
  if (EPOCH.test(stamp)) {
    const iso = new Date(Number(stamp.padEnd(13, '0'))).toISOString().slice(0, 10);
    return isDay(iso) ? iso : null;
  }
  const iso = /(?<!\d)((?:19|20)\d\d)([-/.]?)(\d\d)\2(\d\d)(?!\d{3})/.exec(stamp);
  if (iso?.[1] && iso[3] && iso[4]) return day(iso[1], iso[3], iso[4]);
  const words =
    /(?<!\d)(?:(\d{1,2})(?:st|nd|rd|th)?\.?[ -])?([a-z]{3})[a-z]{0,6}\.?,?[ -](?:(\d{1,2})(?:st|nd|rd|th)?,? )?((?:19|20)\d\d)(?!\d)/i.exec(stamp);
  const month = MONTHS.indexOf(words?.[2]?.toLowerCase() ?? '') + 1;
  const date = words?.[1] ?? words?.[3];
  return month && date && words?.[4] ? day(words[4], month, date) : dayInNumbers(stamp);
}

const inUTC = (stamp: string): boolean => /(?:Z|[+-]00:?00|GMT|UTC)$/.test(stamp) || EPOCH.test(stamp);

/** Says how far from UTC its clock is, and not in UTC. */
const hasZone = (stamp: string): boolean => /\d[+-]\d\d:?\d\d$/.test(stamp) && !inUTC(stamp);

function dayOfAddress(url: string | null): Day | null {
  const path = /\/((?:19|20)\d\d)[-/](\d\d?)[-/](\d\d?)(?!\d)/.exec(url ?? '');
  return path?.[1] && path[2] && path[3] ? day(path[1], path[2], path[3]) : null;
}

const DAY_MS = 86_400_000;

const near = (a: Day, b: Day): boolean => Math.abs(Date.parse(a) - Date.parse(b)) <= DAY_MS;

/** Where pages put their day, the surest first. */
const TAGS = (
  'article:published_time og:article:published_time og:published_time datepublished rnews:datepublished citation_publication_date citation_date ' +
  'parsely-pub-date cxenseparse:recs:publishtime bt:pubdate sailthru.date dc.date.issued dcterms.issued dcterms.created dcterms.date dc.date dc.date.created ' +
  'article.published published_at pubdate publish-date publishdate published-date pub_date displaydate date.release date'
).split(' ');

/** Longer words (characters) are a page's text, not its day. */
const LONGEST_STAMP = 100;

const OF_A_CHANGE = /^(?:last )?(?:updated|modified)\b(?!.*publish)/is;

/** "Updated 20 January 2019, first published 18 January 2019": the second is meant. */
const fromPublished = (stamp: string): string => /published:?\s+(?=.*\d)(.*)/i.exec(stamp)?.[1] ?? stamp;

/**
 * The day an article came out, as it writes it itself. Where it gives the moment in UTC, and its address or another of its stamps a neighbouring day
 * with the newsroom's own clock, that is the day: an evening story from Washington is already tomorrow in UTC.
 */
export function publishedDay({ described, metas, stamps, url }: Pick<Known, 'described' | 'metas' | 'stamps' | 'url'>): Day | null {
  const tagged = TAGS.map((name) => meta(metas, name));
  const shown = stamps.filter(([stamp, words]) => stamp.length <= LONGEST_STAMP && !OF_A_CHANGE.test(words)).map(([stamp]) => stamp);
  const all = [...strings(described?.datePublished), ...tagged, ...shown, ...strings(described?.dateCreated)].filter((stamp) => stamp !== null);
  const written = all.flatMap((stamp) => {
    const on = dayWritten(fromPublished(stamp.trim()));
    return on ? [{ stamp: stamp.trim(), on }] : [];
  });
  const [first] = written;
  const fromAddress = dayOfAddress(url);
  if (!first || !inUTC(first.stamp)) return first?.on ?? fromAddress;
  const local = fromAddress ?? written.find(({ stamp, on }) => hasZone(stamp) && near(on, first.on))?.on;
  return local && near(local, first.on) ? local : first.on;
}
