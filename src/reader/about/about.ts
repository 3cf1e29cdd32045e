import type { Article } from '../../model/article.ts';
import { languageTag } from './language.ts';
import { describedArticle, namesIn, strings } from './linkedData.ts';
import { meta } from './metaTags.ts';
import { outletOfHost } from './outlet.ts';
import { publishedDay } from './published.ts';

/** What a page says of its article outside the article's text. */
export interface About extends Pick<Article, 'title' | 'url' | 'published' | 'language' | 'outlet' | 'author'> {
  /** The page says of itself that it is one article, and does so for machines. */
  declared: boolean;
  isLiveBlog: boolean;
}

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

/** An absolute http(s) address without its fragment; null for any other. */
function webAddress(href: string | null | undefined, base: string | null): string | null {
  if (!href || !URL.canParse(href, base ?? undefined)) return null;
  const url = new URL(href, base ?? undefined);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

/** The page's own word on its address, unless it sends every page to the front page. */
function canonicalAddress(document: Document, url: string | null): string | null {
  const own = webAddress(url, null);
  const said = webAddress(document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? meta(document, 'og:url'), url);
  return said && !(own && new URL(said).pathname === '/' && new URL(own).pathname !== '/') ? said : own;
}

/** "A deal in sight - The Harbour Gazette": the outlet's name is no part of the title. */
function titleTag(document: Document, outlet: string | null): string | null {
  const title = plain(document.querySelector('title')?.textContent);
  const cut = title?.search(/\s[|–—-]\s[^|–—]{2,40}$/) ?? -1;
  if (!title || cut < 15) return title;
  return !outlet || title.slice(cut).toLowerCase().includes(outlet.toLowerCase()) || title.includes('|') ? title.slice(0, cut) : title;
}

const first = (...values: (string | null | undefined)[]): string | null => values.find((v) => v) ?? null;

/** The name of a person or outlet that the page's own markup carries (microdata). */
function marked(document: Document, itemprop: string): string | null {
  const element = document.querySelector(`[itemprop~="${itemprop}"] [itemprop~="name"]`) ?? document.querySelector(`[itemprop~="${itemprop}"]`);
  return element?.getAttribute('content') ?? element?.textContent ?? null;
}

function authorsOf(document: Document, described: unknown): string | null {
  const names = namesIn(described)
    .map(plain)
    .filter((name) => name !== null && !isAddress(name));
  if (names.length > 0) return [...new Set(names)].join(', ');
  const tagged = meta(document, 'author', 'citation_author', 'parsely-author', 'sailthru.author', 'article:author', 'dc.creator');
  if (tagged && !isAddress(tagged)) return plain(tagged);
  return plain((marked(document, 'author') ?? document.querySelector('[rel~="author"]')?.textContent)?.replace(/^\s*by\s/i, ''));
}

/** Reads JSON-LD, then meta tags, then the page's own marks. `url` is where the document was loaded from. */
export function aboutArticle(document: Document, url: string | null): About {
  const canonical = canonicalAddress(document, url);
  const described = describedArticle(document, canonical);
  const named = [
    ...namesIn(described?.publisher),
    meta(document, 'og:site_name', 'citation_journal_title', 'dc.publisher', 'application-name'),
    marked(document, 'publisher'),
  ];
  // A page's publisher may be the company behind it; a well-known address is surer.
  const outlet = first(outletOfHost(canonical), ...named.map((name) => (name && !isAddress(name) ? plain(name) : null)));
  const heading = document.querySelector('[itemprop~="headline"], article h1, main h1, h1');
  return {
    title: first(
      plain(strings(described?.headline)[0]),
      plain(meta(document, 'og:title', 'citation_title')),
      plain(heading?.textContent),
      titleTag(document, outlet),
    ),
    url: canonical,
    published: publishedDay(document, described?.datePublished, canonical),
    language:
      languageTag(strings(described?.inLanguage)[0]) ??
      languageTag(document.documentElement?.getAttribute('lang')) ??
      languageTag(
        meta(document, 'content-language', 'og:locale') ?? document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
      ),
    outlet,
    author: authorsOf(document, described?.author),
    declared:
      described !== null ||
      document.querySelector('[itemprop~="articleBody"]') !== null ||
      meta(document, 'og:type') === 'article' ||
      meta(document, 'article:published_time') !== null,
    isLiveBlog: strings(described?.['@type']).includes('LiveBlogPosting'),
  };
}
