import type { Analysis } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import { type Day, daysOf } from '../../model/day.ts';
import type { Entry, EntryId } from '../../model/entry.ts';
import type { Judgement } from '../../model/judgement.ts';
import { claimKey } from '../../model/keys.ts';
import { countStated } from './amounts.ts';
import type { Asked, Known, Setting } from './context.ts';
import { isFrom } from './own.ts';
import { askedOf, type Candidate, candidatesOf, type Field, fieldOf, retold, sureRecord, type Word } from './rank.ts';
import { daysTold } from './story.ts';
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

/** A claim with the records that it was held against. */
export interface Held {
  readonly asked: Asked;
  readonly word: Word;
  readonly candidates: readonly Candidate[];
}

export interface Holding {
  /** By the index of the claim. */
  readonly claims: readonly Held[];
  readonly field: Field;
  readonly setting: Setting;
}

/** Every claim held against every candidate, with what the article as a whole tells: what the links and their trace are made of. */
export function hold({ article, analysis, candidates, judgements, asOf, lexicon }: LinkInput): Holding {
  const entries = candidates
    .filter((entry) => daysOf(entry.date).from <= asOf && !isFrom(entry, article))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const field = fieldOf(entries);
  const today = article.published !== null && article.published < asOf ? article.published : asOf;
  const first: Setting = { article, analysis, lexicon, today, told: new Set(), wording: wordingOf(entries), statedBy: countStated(entries) };
  const asking = analysis.claims.map((claim): Held => {
    const key = claimKey(claim, article.text);
    const judged = (verdict: Judgement['verdict']): ReadonlySet<EntryId> =>
      new Set(judgements.filter((j) => j.claim === key && j.verdict === verdict).map((j) => j.entry));
    const word = { right: judged('right'), wrong: judged('not-the-same') };
    const asked = askedOf(claim, first);
    return { asked, word, candidates: candidatesOf(asked, field, word, first) };
  });
  // An article is mostly of one matter: the days that its sure links and its own words name help the claims that name none.
  const records = asking.map(({ candidates }) => sureRecord(candidates));
  const setting: Setting = { ...first, told: daysTold(analysis.claims, records, today) };
  return { claims: asking.map((one) => ({ ...one, candidates: retold(one.asked, one.candidates, setting) })), field, setting };
}
