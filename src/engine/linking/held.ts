import type { Analysis } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { Day } from '../../model/day.ts';
import type { Entry, EntryId } from '../../model/entry.ts';
import type { Judgement } from '../../model/judgement.ts';
import { claimKey } from '../../model/keys.ts';
import { inOrder } from '../../model/postings.ts';
import { countStated } from './amounts.ts';
import type { Setting } from './context.ts';
import { countAppointed } from './dates.ts';
import type { Known } from './known.ts';
import { likelyIn } from './likely.ts';
import { namingOf } from './naming.ts';
import { isFrom } from './own.ts';
import { askedOf, candidatesOf, type Field, fieldOf, type Held } from './rank.ts';
import { daysTold } from './story.ts';
import { type Tellings, tellings } from './tellings.ts';
import { weigherOf } from './weighing.ts';
import { wordingOf } from './words.ts';

export interface LinkInput {
  readonly article: Article;
  readonly analysis: Analysis;
  /** What the ledger found by the claims' keys, in any order. */
  readonly candidates: readonly Entry[];
  readonly judgements: readonly Judgement[];
  /** "Today": nothing after it is shown. */
  readonly asOf: Day;
  readonly lexicon: Known;
}

export interface Holding {
  /** By the index of the claim. */
  readonly claims: readonly Held[];
  readonly field: Field;
  readonly setting: Setting;
}

/**
 * Every claim held against every candidate, with what the article as a whole tells: what the links and their trace are made of.
 * @param by what tells records by their words; another only to teach from
 */
export function hold({ article, analysis, candidates, judgements, asOf, lexicon }: LinkInput, by: Tellings = tellings()): Holding {
  const entries = candidates.filter((entry) => entry.date <= asOf && !isFrom(entry, article)).sort(inOrder);
  const field = fieldOf(entries);
  const today = article.published !== null && article.published < asOf ? article.published : asOf;
  const setting: Setting = {
    article,
    analysis,
    lexicon,
    today,
    told: daysTold(analysis.claims, today),
    wording: wordingOf(article, entries),
    naming: namingOf(article, analysis, lexicon),
    statedBy: countStated(entries),
    appointedBy: countAppointed(entries),
  };
  const weigher = weigherOf(entries, setting);
  const claims = analysis.claims.map((claim) => {
    const key = judgements.length > 0 ? claimKey(claim, article.text) : null;
    const judged = (verdict: Judgement['verdict']): ReadonlySet<EntryId> =>
      new Set(judgements.filter((j) => j.claim === key && j.verdict === verdict).map((j) => j.entry));
    const word = { right: judged('right'), wrong: judged('not-the-same') };
    const asked = askedOf(claim, setting);
    return { asked, word, candidates: candidatesOf(asked, field, word, setting, weigher) };
  });
  const tied = ({ id, related }: Entry): EntryId[] => [...related.map((r) => r.id), ...(field.ties.get(id) ?? []).map(({ from }) => from.id)];
  const likely = likelyIn(claims, article, tied, by);
  return { claims: claims.map((claim, at) => ({ ...claim, likely: likely[at] ?? [] })), field, setting };
}
