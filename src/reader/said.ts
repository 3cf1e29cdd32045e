import type { Said } from '../model/pageText.ts';
import { dataOf } from './signs.ts';

/** Longer words are a page's text, not its metadata. */
const LONGEST = 500;

const cut = (words: string | null | undefined): string | null => words?.trim().slice(0, LONGEST) || null;

const metasOf = (document: Document): Said['metas'] =>
  [...document.querySelectorAll('meta[content]')].flatMap((tag) => {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? tag.getAttribute('http-equiv');
    const content = cut(tag.getAttribute('content'));
    return name && content ? [[name.toLowerCase(), content]] : [];
  });

/** The name of a person or outlet that the page's own markup carries (microdata). */
function marked(scope: ParentNode, itemprop: string): string | null {
  const element = scope.querySelector(`[itemprop~="${itemprop}"] [itemprop~="name"]`) ?? scope.querySelector(`[itemprop~="${itemprop}"]`);
  return cut(element?.getAttribute('content') ?? element?.textContent);
}

/** Where a page shows its day, by what it is called: the surest first. */
const STAMPED = [
  '[itemprop~="datePublished"], time[pubdate]',
  'article time[datetime], main time[datetime]',
  'time, relative-time, local-time',
  '[class*="publish" i], [class*="dateline" i], [class*="timestamp" i], [class*="posted" i], [class~="date" i], [class*="-date" i], [class*="_date" i]',
];

/** Of other stories, in lists, beside and around the article; and when it was changed. */
const ELSEWHERE = 'nav, aside, footer, li, [itemprop~="dateModified"]';

/** Of readers or of other stories, by the names of what is around it; what holds the article's heading is around everything. */
function isElsewhere(element: Element): boolean {
  if (element.closest(ELSEWHERE)) return true;
  for (let e: Element | null = element; e && e.localName !== 'body'; e = e.parentElement)
    if (/(?:^|[\s_-])(?:comments?|related|recirc|recommended|teasers?|sidebar)(?:[\s_-]|$)/i.test(e.getAttribute('class') ?? ''))
      return e.querySelector('h1') === null;
  return false;
}

const MOST_STAMPS = 8;

/** A date that a sentence speaks of is not the article's own. */
const isInProse = (time: Element): boolean => (time.closest('p')?.textContent ?? '').length > 80;

const isOfAChange = (element: Element): boolean => /modif|updat|publisher/i.test(`${element.className} ${element.parentElement?.className}`);

function stampsOf(scope: ParentNode): Said['stamps'] {
  const found: Said['stamps'] = [];
  for (const selector of STAMPED) {
    for (const element of scope.querySelectorAll(selector)) {
      const sure = selector === STAMPED[0];
      if (!sure && (isElsewhere(element) || isInProse(element) || isOfAChange(element))) continue;
      const shown = cut(element.textContent) ?? '';
      const stamp = ['datetime', 'content', 'data-timestamp', 'title']
        .map((name) => element.getAttribute(name))
        .find((value) => value && /\d/.test(value));
      if (/\d/.test(stamp ?? shown)) found.push([stamp ?? shown, sure ? '' : shown]);
      if (found.length >= MOST_STAMPS) return found;
    }
  }
  return found;
}

/** All that the page says of the article in `scope`; `foreign` where its head speaks of another one. */
export function saidOf(document: Document, url: string | null, scope: ParentNode, foreign: boolean): Said {
  const text = (selector: string, within: ParentNode = scope): string | null => cut(within.querySelector(selector)?.textContent);
  return {
    url,
    foreign,
    canonical: document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null,
    data: dataOf(document),
    metas: metasOf(document),
    title: text('title', document),
    heading: text('[itemprop~="headline"]') ?? text('article h1, main h1') ?? text('h1'),
    lang: document.documentElement?.getAttribute('lang') ?? null,
    author: marked(scope, 'author') ?? text('[rel~="author"]'),
    publisher: marked(document, 'publisher'),
    stamps: stampsOf(scope),
  };
}
