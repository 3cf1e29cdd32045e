import type { Article } from '../../model/article.ts';
import type { Said } from '../../model/pageText.ts';
import { type Known, knownOf } from './known.ts';
import { languageTag } from './language.ts';
import { meta } from './metaTags.ts';
import { outletOfHost } from './outlet.ts';
import { publishedDay } from './published.ts';
import { namesIn, strings } from './values.ts';

/** What a page says of its article outside the article's text. */
export type About = Pick<Article, 'title' | 'url' | 'published' | 'language' | 'outlet' | 'author'>;

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', '#39': "'", '#039': "'", '#x27': "'" };

/** One line without the character references that machine-made metadata often holds twice escaped. */
function plain(words: string | null | undefined): string | null {
  const line = (words ?? '')
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
  return line || null;
}

const isAddress = (words: string): boolean => /^https?:/.test(words) || /^\S+\.(?:com|org|net|co|cn|eu|uk)$/i.test(words);

/** "A deal in sight - The Harbour Gazette": the outlet's name is no part of the title. */
function titleTag(said: string | null, outlet: string | null): string | null {
  const title = plain(said);
  const cut = title?.search(/\s[|–—-]\s[^|–—]{2,40}$/) ?? -1;
  if (!title || cut < 15) return title;
  return !outlet || title.slice(cut).toLowerCase().includes(outlet.toLowerCase()) || title.includes('|') ? title.slice(0, cut) : title;
}

const first = (...values: (string | null | undefined)[]): string | null => values.find((v) => v) ?? null;

function authorsOf({ described, metas, author }: Known): string | null {
  const names = namesIn(described?.author)
    .map(plain)
    .filter((name) => name !== null && !isAddress(name));
  if (names.length > 0) return [...new Set(names)].join(', ');
  const tagged = meta(metas, 'author', 'citation_author', 'parsely-author', 'sailthru.author', 'article:author', 'dc.creator');
  if (tagged && !isAddress(tagged)) return plain(tagged);
  return plain(author?.replace(/^\s*by\s/i, ''));
}

/** Believes JSON-LD, then meta tags, then the page's own marks. */
export function aboutOf(said: Said): About {
  const known = knownOf(said);
  const { described, metas, url } = known;
  const named = [
    ...namesIn(described?.publisher),
    meta(metas, 'og:site_name', 'citation_journal_title', 'dc.publisher', 'application-name'),
    said.publisher,
  ];
  // A page's publisher may be the company behind it; a well-known address is surer.
  const outlet = first(outletOfHost(url), ...named.map((name) => (name && !isAddress(name) ? plain(name) : null)));
  return {
    title: first(
      plain(strings(described?.headline)[0]),
      plain(meta(metas, 'og:title', 'citation_title')),
      plain(said.heading),
      titleTag(known.title, outlet),
    ),
    url,
    published: publishedDay(known),
    language: languageTag(strings(described?.inLanguage)[0]) ?? languageTag(said.lang) ?? languageTag(meta(metas, 'content-language', 'og:locale')),
    outlet,
    author: authorsOf(known),
  };
}
