import { bare } from './bare.ts';

/** Fewer paragraphs are a teaser's, whatever heading it has. */
const FEWEST_PARAGRAPHS = 3;

const isWhole = (article: Element): boolean =>
  !article.parentElement?.closest('article') &&
  article.querySelector('h1, [itemprop~="headline"]') !== null &&
  article.querySelectorAll('p').length >= FEWEST_PARAGRAPHS;

/** Whether an article says in its own markup, or by the link in its heading, that it is the one at this path. */
function isAt(article: Element, path: string): boolean {
  const links = [...article.querySelectorAll('h1 a[href], [itemprop~="mainEntityOfPage"], [itemprop~="url"]')];
  return [article, ...links].some((element) => [...element.attributes].some(({ value }) => value !== '' && bare(value).endsWith(path)));
}

/**
 * Where to read. On a page of endless scrolling whole articles follow one another: the one that the address names is meant, else the one of the page's
 * title, else the first. `foreign`: the page's head speaks of another one.
 */
export function scopeOf(document: Document, root: Element, address: string | null): { scope: Element; foreign: boolean } {
  const articles = [...document.querySelectorAll('article')];
  const whole = articles.length > 1 ? articles.filter(isWhole) : [];
  const [first] = whole;
  if (!first || whole.length === 1) return { scope: root, foreign: false };
  const path = address && URL.canParse(address) ? bare(new URL(address).pathname) : '';
  const title = document.querySelector('title')?.textContent ?? '';
  const isTitled = (article: Element): boolean => {
    const heading = article.querySelector('h1')?.textContent?.trim();
    return Boolean(heading && title.trim().startsWith(heading));
  };
  const scope = (path ? whole.find((article) => isAt(article, path)) : undefined) ?? whole.find(isTitled) ?? first;
  return { scope, foreign: scope !== first };
}
