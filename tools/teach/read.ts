import { articleOfText } from '../../src/cli/article.ts';
import type { Records } from '../../src/cli/records.ts';
import { findAttributions } from '../../src/engine/attribution/find.ts';
import type { Mentions } from '../../src/engine/claims/clause.ts';
import { findFigures } from '../../src/engine/figures/find.ts';
import { findMoments } from '../../src/engine/moments/find.ts';
import { findNames } from '../../src/engine/names/find.ts';
import { withHeads } from '../../src/engine/tables/figures.ts';
import { type Prose, toProse } from '../../src/engine/text/prose.ts';
import type { Article } from '../../src/model/article.ts';
import type { Day } from '../../src/model/day.ts';
import type { GoldClaim } from '../../tests/gold/gold.ts';

export interface Labelled {
  id: string;
  text: string;
  published: Day | null;
  claims: readonly GoldClaim[];
}

/** A text with all that is found in it before claims are. */
export interface Read {
  article: Article;
  prose: Prose;
  mentions: Mentions;
}

/** A label that says only so much of a claim. */
export const label = (said: Pick<GoldClaim, 'words' | 'kinds'>): GoldClaim => ({
  actors: null,
  eitherActor: false,
  counterparties: null,
  counterpartiesOptional: false,
  measures: null,
  attributions: null,
  first: null,
  optional: false,
  ...said,
});

/** @param after a text that stands behind it and is not labelled */
export function readText({ id, text, published }: Omit<Labelled, 'claims'>, after: string, { lexicon }: Records): Read {
  const article = articleOfText(text + after, { url: null, title: id, published });
  const prose = toProse(article);
  const moments = findMoments(prose, lexicon);
  const figures = withHeads(prose, findFigures(prose, moments));
  const names = findNames(prose, lexicon, moments);
  const attributions = findAttributions(prose, { figures, moments, names }, lexicon);
  return { article, prose, mentions: { moments, figures, names, attributions } };
}
