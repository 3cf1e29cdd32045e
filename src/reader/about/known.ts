import type { Said } from '../../model/pageText.ts';
import { addressOf } from './address.ts';
import { describedArticle } from './linkedData.ts';

/** What a page says, made out: `url` is the article's own address, http(s) only. */
export interface Known extends Said {
  /** The one article that its JSON-LD describes, names by reference filled in. */
  described: Record<string, unknown> | null;
}

/** Of a head that speaks of another article: only whose page it is holds for this one too. */
const withoutHead = (said: Said): Said => ({ ...said, data: [], metas: said.metas.filter(([name]) => name === 'og:site_name'), title: null });

export function knownOf(said: Said): Known {
  const url = addressOf(said);
  const own = said.foreign ? withoutHead(said) : said;
  return { ...own, url, described: describedArticle(own.data, url) };
}
