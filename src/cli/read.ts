import { analyse } from '../engine/analyse.ts';
import { link } from '../engine/link.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Day } from '../model/day.ts';
import { keysOfClaim } from '../model/keys.ts';
import type { Link } from '../model/link.ts';
import type { Records } from './records.ts';

export interface Read {
  article: Article;
  analysis: Analysis;
  links: Link[];
}

/** The same path as the extension's background takes, without a browser. Where no record says so, "today" is the article's own day. */
export function readArticle(article: Article, records: Records, asOf: Day | null): Read {
  const analysis = analyse(article, records.lexicon);
  const keys = new Set(analysis.claims.flatMap((claim) => keysOfClaim(claim, analysis, records.lexicon.countryOf)));
  const today = asOf ?? records.newest ?? article.published;
  const links = today ? link({ article, analysis, candidates: records.byKeys(keys), judgements: [], asOf: today, lexicon: records.lexicon }) : [];
  return { article, analysis, links };
}
