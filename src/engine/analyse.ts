import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { findAttributions } from './attribution/find.ts';
import { composeClaims } from './claims/compose.ts';
import { findFigures } from './figures/find.ts';
import type { Lexicon } from './lexicon.ts';
import { findMoments } from './moments/find.ts';
import { findNames } from './names/find.ts';
import { withHeads } from './tables/figures.ts';
import { isEnglish } from './text/language.ts';
import { toProse } from './text/prose.ts';

const NOTHING: Analysis = { figures: [], moments: [], names: [], attributions: [], claims: [] };

/**
 * All stages, in order: each reads the whole text and what the ones before it found.
 * What is not English is not read: a wrong reading costs more than none.
 */
export function analyse(article: Article, lexicon: Lexicon): Analysis {
  if (!isEnglish(article.language, article.text)) return NOTHING;
  const prose = toProse(article);
  const moments = findMoments(prose, lexicon);
  const figures = withHeads(prose, findFigures(prose, moments));
  const names = findNames(prose, lexicon, moments);
  const attributions = findAttributions(prose, { figures, moments, names }, lexicon);
  const claims = composeClaims(article, prose, { figures, moments, names, attributions }, lexicon);
  return { figures, moments, names, attributions, claims };
}
