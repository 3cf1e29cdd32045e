import { articleOfText } from '../../src/cli/article.ts';
import type { Records } from '../../src/cli/records.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { type Levels, levelsOf } from '../../src/engine/linking/features.ts';
import { hold } from '../../src/engine/linking/held.ts';
import type { Day } from '../../src/model/day.ts';
import type { EntryId } from '../../src/model/entry.ts';
import { queryOf } from '../../src/model/query.ts';
import { inputOf } from '../engine/linking/asking.ts';
import type { Case } from '../engine/linking/cases.ts';
import { scoreClaims } from './claims.ts';
import type { GoldArticle, GoldClaim } from './gold.ts';
import type { PairClaim } from './pair.ts';
import { Score } from './tally.ts';

/** A claim of a labelled article held against one candidate, and whether that is the record it tells of. */
export interface LabelledPair {
  readonly article: string;
  /** Index of the label. */
  readonly claim: number;
  readonly entry: EntryId;
  readonly levels: Levels;
  readonly right: boolean;
}

/** What is labelled of one claim: the records of the event, and those that are plainly not; of what is neither nothing is learnt. */
interface Labels {
  readonly id: string;
  readonly text: string;
  readonly published: Day;
  readonly claims: readonly GoldClaim[];
  readonly near: (claim: number) => readonly EntryId[];
}

/** Every pair of a labelled claim of an article and a candidate of its. What the pack ties to the right record an editor may well show: it is left out. */
export const pairsOfArticle = (gold: GoldArticle, records: Records): LabelledPair[] => pairsOf({ ...gold, near: () => [] }, records);

/** The same of a claim labelled by itself. */
export function pairsOfClaim(pair: PairClaim, records: Records): LabelledPair[] {
  const claim: GoldClaim = {
    words: pair.words,
    kinds: [],
    actors: null,
    eitherActor: false,
    counterparties: null,
    counterpartiesOptional: false,
    measures: null,
    attributions: null,
    first: pair.right,
    optional: false,
  };
  return pairsOf({ ...pair, claims: [claim], near: () => pair.near.map(({ id }) => id) }, records);
}

function pairsOf(gold: Labels, records: Records): LabelledPair[] {
  const article = articleOfText(gold.text, { url: null, title: gold.id, published: gold.published });
  const analysis = analyse(article, records.lexicon);
  const answers = scoreClaims(gold, analysis, records.lexicon.countryOf, false, new Score());
  const found = records.find(queryOf(analysis, article.published, records.lexicon.countryOf));
  const asOf = records.newest ?? ('9999-12-31' as Day);
  const { claims, field } = hold({ article, analysis, candidates: found, judgements: [], asOf, lexicon: records.lexicon });
  return gold.claims.flatMap(({ first }, claim) => {
    const one = claims[answers[claim] ?? -1];
    if (first === null || !one) return [];
    const near = new Set([
      ...gold.near(claim),
      ...first.flatMap((id) => [...(field.byId.get(id)?.related ?? []).map((r) => r.id), ...(field.ties.get(id) ?? []).map((t) => t.from.id)]),
    ]);
    return one.candidates.flatMap(({ entry, features }): LabelledPair[] => {
      const right = first.includes(entry.id);
      return right || !near.has(entry.id) ? [{ article: gold.id, claim, entry: entry.id, levels: levelsOf(features), right }] : [];
    });
  });
}

/** The same of the cases of the linking tests, whose claims are given as read. */
export const pairsOfCases = (cases: Readonly<Record<string, Case>>): LabelledPair[] =>
  Object.entries(cases).flatMap(([name, { ask, first, also = [] }]) =>
    (hold(inputOf(ask)).claims[0]?.candidates ?? []).flatMap(({ entry, features }): LabelledPair[] =>
      also.includes(entry.id) ? [] : [{ article: name, claim: 0, entry: entry.id, levels: levelsOf(features), right: entry.id === first }],
    ),
  );
