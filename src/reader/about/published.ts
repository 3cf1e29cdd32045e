import { type Day, isDay } from '../../model/day.ts';
import { meta } from './metaTags.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const day = (year: string, month: string | number, date: string): Day | null => {
  const written = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(written) ? written : null;
};

/**
 * The calendar day that a stamp itself writes, its own offset kept: `2019-01-18T23:30:00-05:00`, `20190118`, `January 18, 2019`,
 * `Fri, 18 Jan 2019 10:00 GMT`. Null for what names no whole day: an all-number `01/02/2019` may be January or February.
 */
export function dayWritten(stamp: string): Day | null {
  const iso = /(?<!\d)((?:19|20)\d\d)([-/.]?)(\d\d)\2(\d\d)(?!\d{3})/.exec(stamp);
  if (iso?.[1] && iso[3] && iso[4]) return day(iso[1], iso[3], iso[4]);
  const words = /(?<!\d)(?:(\d{1,2})(?:st|nd|rd|th)?\.? )?([a-z]{3})[a-z]{0,6}\.?,? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?((?:19|20)\d\d)(?!\d)/i.exec(
    stamp,
  );
  const month = MONTHS.indexOf(words?.[2]?.toLowerCase() ?? '') + 1;
  const date = words?.[1] ?? words?.[3];
  return month && date && words?.[4] ? day(words[4], month, date) : null;
}

const inUTC = (stamp: string): boolean => /(?:Z|[+-]00:?00)$/.test(stamp);

function dayOfAddress(url: string | null): Day | null {
  const path = /\/((?:19|20)\d\d)[-/](\d\d?)[-/](\d\d?)(?!\d)/.exec(url ?? '');
  return path?.[1] && path[2] && path[3] ? day(path[1], path[2], path[3]) : null;
}

const DAY_MS = 86_400_000;

const near = (a: Day, b: Day): boolean => Math.abs(Date.parse(a) - Date.parse(b)) <= DAY_MS;

/** Of other stories: in lists, beside and around the article. */
const ELSEWHERE = 'nav, aside, footer, li';

/** A date that a sentence speaks of is not the article's own. */
const isInProse = (time: Element): boolean => (time.closest('p')?.textContent ?? '').length > 80;

/** The element that shows the day: marked as such, in the article, or else the first of the page that is not another story's. */
function timeOf(document: Document): Element | null {
  return (
    document.querySelector('time[itemprop~="datePublished"], time[pubdate]') ??
    document.querySelector('article time[datetime], main time[datetime]') ??
    [...document.querySelectorAll('time')].find((time) => time.closest(ELSEWHERE) === null && !isInProse(time)) ??
    null
  );
}

function stamps(document: Document, described: unknown): (string | null | undefined)[] {
  const time = timeOf(document);
  return [
    typeof described === 'string' ? described : null,
    meta(document, 'article:published_time', 'og:article:published_time', 'datepublished', 'citation_publication_date', 'citation_date'),
    meta(
      document,
      'parsely-pub-date',
      'sailthru.date',
      'dc.date.issued',
      'dcterms.issued',
      'dcterms.date',
      'dc.date',
      'pubdate',
      'publish-date',
      'date',
    ),
    document.querySelector('[itemprop~="datePublished"][content]')?.getAttribute('content'),
    time?.getAttribute('datetime') ?? time?.textContent,
  ];
}

/**
 * The day an article came out, as it writes it itself. Where it gives the moment in UTC and its address a neighbouring day, the address is the
 * newsroom's own day: an evening story from Washington is already tomorrow in UTC.
 */
export function publishedDay(document: Document, described: unknown, url: string | null): Day | null {
  const fromAddress = dayOfAddress(url);
  for (const stamp of stamps(document, described)) {
    const written = stamp ? dayWritten(stamp) : null;
    if (written && stamp) return fromAddress && inUTC(stamp) && near(written, fromAddress) ? fromAddress : written;
  }
  return fromAddress;
}
