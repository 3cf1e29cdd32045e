import type { Analysis } from '../model/analysis.ts';
import { CERTAIN, type Claim } from '../model/claim.ts';
import type { EntityId } from '../model/entity.ts';
import { contains, overlaps, type Span } from '../model/span.ts';

const within = (span: Span, found: readonly Span[]): number[] => found.flatMap((one, index) => (contains(span, one) ? [index] : []));

/** The words that a reader selected as a claim of theirs: what stands in them, and nothing that would have to be guessed. */
function claimOf(span: Span, { figures, moments, names }: Analysis): Claim {
  const named = within(span, names).flatMap((index) => names[index]?.entity ?? []);
  const [actor, ...others] = [...new Set<EntityId>(named)];
  return {
    start: span.start,
    end: span.end,
    kind: 'statement',
    polarity: 'affirmed',
    modality: null,
    nature: [],
    money: null,
    actors: actor ? [actor] : [],
    counterparties: others,
    measure: null,
    goods: [],
    figures: within(span, figures),
    dates: within(span, moments),
    spokenOf: null,
    event: null,
    deadline: null,
    period: null,
    attribution: [],
    sure: CERTAIN,
    rule: 'selected',
  };
}

/** The analysis with a claim on the selected words, where there is none yet. */
export function withSelected(analysis: Analysis, span: Span): Analysis {
  if (analysis.claims.some((claim) => overlaps(claim, span))) return analysis;
  return { ...analysis, claims: [...analysis.claims, claimOf(span, analysis)] };
}
