import { analyse } from '../../src/engine/analyse.ts';
import { findAttributions } from '../../src/engine/attribution/find.ts';
import { composeClaims } from '../../src/engine/claims/compose.ts';
import { findFigures } from '../../src/engine/figures/find.ts';
import type { Lexicon } from '../../src/engine/lexicon.ts';
import { findMoments } from '../../src/engine/moments/find.ts';
import { findNames } from '../../src/engine/names/find.ts';
import { isEnglish } from '../../src/engine/text/language.ts';
import { toProse } from '../../src/engine/text/prose.ts';
import type { Article } from '../../src/model/article.ts';

/** Each stage of `analyse` alone, on what the stages before it found; then the whole, when all that it runs is warm. */
export function stagesOf(article: Article, lexicon: Lexicon): Record<string, () => unknown> {
  const prose = toProse(article);
  const moments = findMoments(prose, lexicon);
  const figures = findFigures(prose, moments);
  const names = findNames(prose, lexicon, moments);
  const attributions = findAttributions(prose, { figures, moments, names }, lexicon);
  return {
    language: () => isEnglish(article.language, article.text),
    sentences: () => toProse(article),
    moments: () => findMoments(prose, lexicon),
    figures: () => findFigures(prose, moments),
    names: () => findNames(prose, lexicon, moments),
    attributions: () => findAttributions(prose, { figures, moments, names }, lexicon),
    claims: () => composeClaims(article, prose, { figures, moments, names, attributions }, lexicon),
    'analyse, whole': () => analyse(article, lexicon),
  };
}
