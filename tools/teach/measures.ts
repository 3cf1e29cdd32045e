import { articleOfText } from '../../src/cli/article.ts';
import type { Records } from '../../src/cli/records.ts';
import { findAttributions } from '../../src/engine/attribution/find.ts';
import { Clause, type Mentions } from '../../src/engine/claims/clause.ts';
import { composeClaims } from '../../src/engine/claims/compose.ts';
import { strongest } from '../../src/engine/claims/measure.ts';
import { keyOf, type MeasureClues, tellFeatures } from '../../src/engine/claims/measure-features.ts';
import { findFigures } from '../../src/engine/figures/find.ts';
import { findMoments } from '../../src/engine/moments/find.ts';
import { findNames } from '../../src/engine/names/find.ts';
import { withHeads } from '../../src/engine/tables/figures.ts';
import { type Prose, toProse } from '../../src/engine/text/prose.ts';
import { seenIn } from '../../src/engine/text/sought.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { Article } from '../../src/model/article.ts';
import { Measure } from '../../src/model/claim.ts';
import type { Day } from '../../src/model/day.ts';
import { scoreClaims } from '../../tests/gold/claims.ts';
import type { GoldClaim } from '../../tests/gold/gold.ts';
import { Score } from '../../tests/gold/tally.ts';
import type { Case } from './logistic.ts';

/** A claim whose measure is known, with what the engine can know of it. */
export interface Lesson extends Case {
  readonly text: string;
  /** What the signs alone would say. */
  readonly read: Measure | null;
}

/** Words that stand in claims of any measure. */
const OF_NONE = new Set(
  `the and of in to a an on for at by with from that is was it its as be been has have had will would which who this their they he his she her said
   were are not but or than more after also into what when while over about`
    .split(/\s+/)
    .map(keyOf),
);

const lesson = (text: string, right: readonly Measure[], clues: MeasureClues, weight: number): Lesson => {
  const features = new Map<number, number>();
  tellFeatures(clues, (key, value) => {
    if (!OF_NONE.has(key)) features.set(key, value);
  });
  return { text, right: new Set(right.map((m) => Measure.options.indexOf(m))), features, read: clues.read, weight };
};

function mentionsOf(article: Article, { lexicon }: Records): Mentions & { prose: Prose } {
  const prose = toProse(article);
  const moments = findMoments(prose, lexicon);
  const figures = withHeads(prose, findFigures(prose, moments));
  const names = findNames(prose, lexicon, moments);
  const attributions = findAttributions(prose, { figures, moments, names }, lexicon).filter(({ rule }) => rule !== 'stance');
  return { prose, moments, figures, names, attributions };
}

/** Of a labelled text, the claims that the engine finds in it. */
export function lessonsOf(
  gold: { id: string; text: string; published: Day; claims: readonly GoldClaim[] },
  after: string,
  records: Records,
): Lesson[] {
  const article = articleOfText(gold.text + after, { url: null, title: gold.id, published: gold.published });
  const { prose, ...mentions } = mentionsOf(article, records);
  const seen: (MeasureClues & { read: Measure })[] = [];
  const claims = composeClaims(article, prose, mentions, records.lexicon, (clues) => {
    seen.push(clues);
    return clues.read;
  }).filter((claim) => claim.start < gold.text.length);
  const analysis: Analysis = {
    ...mentions,
    figures: [...mentions.figures],
    moments: [...mentions.moments],
    names: [...mentions.names],
    attributions: [...mentions.attributions],
    claims,
  };
  const answers = scoreClaims(gold, analysis, records.lexicon.countryOf, true, new Score());
  return gold.claims.flatMap(({ measures, optional }, i) => {
    const claim = claims[answers[i] ?? -1];
    if (!claim || optional || measures === null) return [];
    const clues = seen.findLast(({ clause, read }) => clause.start >= claim.start && clause.end <= claim.end && read === claim.measure);
    return clues ? [lesson(gold.id, measures, clues, 1)] : [];
  });
}

/** Of a clause that stands alone. */
export function lessonOf(text: string, measure: Measure, weight: number, records: Records): Lesson {
  const { prose, ...mentions } = mentionsOf(articleOfText(text, { url: null, title: '', published: null }), records);
  const span = { start: 0, end: prose.text.length };
  const clause = new Clause(prose.text, prose.text.toLowerCase(), span, span, mentions, seenIn(prose.text, 0, prose.text.length));
  const figures = mentions.figures.map(({ kind }) => kind);
  const read = strongest(clause.words, clause.seen)?.measure ?? null;
  return lesson(text, [measure], { clause, figures, read, here: null, adjacent: null, before: null }, weight);
}
