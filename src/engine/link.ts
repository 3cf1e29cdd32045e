import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { type Day, daysOf } from '../model/day.ts';
import type { Entry, EntryId } from '../model/entry.ts';
import type { Judgement } from '../model/judgement.ts';
import { claimKey } from '../model/keys.ts';
import type { Link } from '../model/link.ts';
import type { Lexicon } from './lexicon.ts';
import { countStated } from './linking/amounts.ts';
import type { Setting } from './linking/context.ts';
import { isFrom } from './linking/own.ts';
import { askedOf, candidatesOf, fieldOf, linksOf, retold, sureRecord } from './linking/rank.ts';
import { daysTold } from './linking/story.ts';
import { wordingOf } from './linking/words.ts';

export interface LinkInput {
  readonly article: Article;
  readonly analysis: Analysis;
  /** What the ledger found by the claims' keys, in any order. */
  readonly candidates: readonly Entry[];
  readonly judgements: readonly Judgement[];
  /** "Today": nothing after it is shown. */
  readonly asOf: Day;
  readonly lexicon: Pick<Lexicon, 'entities' | 'countryOf' | 'eventByName'>;
}

/**
 * Door 2: claims and candidate entries in, links out; sorted by claim, then the record of the event itself, what came before, what came of it.
 * The same input gives the same links, whatever the order of candidates. A reader's judgement overrules: "not the same" removes a link for
 * good, "right" makes it the first.
 */
export function link({ article, analysis, candidates, judgements, asOf, lexicon }: LinkInput): Link[] {
  const entries = candidates
    .filter((entry) => daysOf(entry.date).from <= asOf && !isFrom(entry, article))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const field = fieldOf(entries);
  const today = article.published !== null && article.published < asOf ? article.published : asOf;
  const first: Setting = { article, analysis, lexicon, today, told: new Set(), wording: wordingOf(entries), statedBy: countStated(entries) };
  const asking = analysis.claims.map((claim) => {
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
  return asking.flatMap(({ asked, word, candidates }, index) => linksOf(index, asked, retold(asked, candidates, setting), field, word, setting));
}
