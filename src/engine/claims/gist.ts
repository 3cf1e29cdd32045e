import type { Kind, Measure, Source } from '../../model/claim.ts';
import { isIn, searchIn, sought } from '../text/sought.ts';
import { lastWithMeasure } from './antecedent.ts';
import { chainOf } from './chain.ts';
import type { Clause } from './clause.ts';
import { ELIDED } from './clauses.ts';
import { kindOf } from './kind.ts';
import { isOfStep, isSure, matterOf } from './matter.ts';
import type { Reading, Standing, Thread } from './reading.ts';
import { speaksForState } from './states.ts';
import { isLed, verbOf } from './subject.ts';
import { type Verb, verbAt } from './verb.ts';

/** Sentences that weigh or ask instead of claiming, and talk of markets. */
const ASKS = sought(/^\W*(?:it\s+(?:was|is|remains?)\s+(?:un(?:clear|certain|known)|not\s+(?:yet\s+)?(?:clear|known))|whether\b|why\b|how\b)/);
const MARKETS = sought(
  /\b(?:stocks?|shares|indexes|indices|s&p|nasdaq|dow jones|wall street(?!\s+journal)|futures|bond yields?|closed (?:[\d.]+(?:%| percent| per cent) )?(?:up|higher|lower)|ended (?:the day )?(?:[\d.]+(?:%| percent| per cent) )?(?:higher|lower)|in (?:late|early|afternoon|morning) trade|forward-looking|net (?:profit|income|loss)|revenue)\b/,
);

/** Markets that moved are no matter of policy; what a duty does to a company's revenue may be. */
function isOfMarkets(clause: Clause, sure: boolean): boolean {
  const at = searchIn(clause.words, MARKETS, clause.seen);
  return at >= 0 && (!sure || at < (clause.sign?.at ?? 0));
}

/** Rules that a verb of a policy spoke for. */
const ACTIVE = new Set(['verb', 'will', 'weighed', 'traded', 'put']);

/** Whom the press asked in vain claims nothing. */
const SILENT = sought(
  /\b(?:(?:declin|refus)(?:es|ed|ing)\s+to|(?:did|do|does|would|could|has|have|had)(?:\s+not|n[’']t)\s+(?:immediately\s+|yet\s+)?)\s*(?:comment|respond|responded|answer|answered|repl(?:y|ied)|return(?:ed)?\s+(?:an?\s+)?(?:call|email|message|request)s?|be\s+reached)\b(?!\s+(?:with|by|that|until|before))/,
);

/** Four words at least. */
const SAYS_SOMETHING = /(?:[\w’'%$-]+[^\w’'%$-]+){3}[\w’'%$-]/;

const QUESTION = /\?\W*$/;

/** A condition without a main clause. */
const ONLY_IF = sought(/^\W*if\b/);

/** What the words of a clause say by themselves, before anything is weighed. */
export interface Gist {
  /** Whether its matter is beyond doubt. */
  readonly sure: boolean;
  /** What speaks against its claiming anything, by name. */
  readonly doubts: readonly string[];
  /** Whose word it is, from the outlet to the last source. */
  readonly chain: Source[];
  /** What it is about: by its own words, or what the claims before were about. */
  readonly about: Measure;
  /** The kind that its words tell; null where none does. */
  readonly told: Kind | null;
  /** The same, or what is likeliest without. */
  readonly kind: Kind;
  /** Where the kind is told, from the beginning of the clause; 0 where it is not. */
  readonly at: number;
  /** Which rule told the kind. */
  readonly rule: string;
  readonly verb: Verb;
}

/** Reads the gist of a clause; null where it can claim nothing: a question, markets that moved, a matter that nothing tells. */
export function gistOf(clause: Clause, reading: Reading, thread: Thread, { here }: Pick<Standing, 'here'>): Gist | null {
  const { text, called, lexicon, topic, amounts } = reading;
  const doubts: string[] = [];
  if (isIn(clause.words, ASKS, clause.seen) || QUESTION.test(clause.words.slice(-4))) return null;
  const sure = isSure(clause);
  if (isOfMarkets(clause, sure)) doubts.push('markets');
  const silent = isIn(clause.whole, SILENT, clause.seen);
  if (!sure && (reading.strict || silent)) return null;
  if (silent) doubts.push('silent');
  if (!SAYS_SOMETHING.test(clause.words)) doubts.push('little');
  if (clause.main === clause.start && isIn(clause.words, ONLY_IF, clause.seen)) doubts.push('if');
  const chain = chainOf(clause, reading.stances, text, called, lexicon);
  const speaks = clause.attributions.some((a) => a.entity !== null && a.type !== 'outlet' && speaksForState(a.entity, lexicon));
  const doer = clause.acting.find((n) => n.entity !== null && lexicon.countryOf(n.entity) !== null);
  const agent = clause.acting.find((n) => n.entity !== null && speaksForState(n.entity, lexicon) && !isLed(clause, n));
  const acts = agent !== undefined && verbOf(clause) >= agent.end - clause.start;
  const matter = matterOf(clause, { claims: thread.claims, here, adjacent: thread.adjacent, speaks, acts, topic, amounts });
  const about = matter?.measure ?? (here ?? thread.adjacent ?? lastWithMeasure(thread.claims))?.measure ?? topic();
  if (!about) return null;
  if (!matter) doubts.push('matter');
  const counted = clause.amounts.some(({ kind }) => kind !== 'count');
  const byWords = kindOf({
    words: clause.words,
    core: clause.core,
    main: clause.main - clause.start,
    whole: clause.whole,
    measure: about,
    counted,
    dated: clause.moments.length > 0,
    sure,
    // "told CNBC that": who speaks there says it, the outlet only carries it.
    byOutlet: chain.some((s) => s.type === 'outlet') && !chain.some((s) => s.type === 'person' || s.type === 'official'),
    named: doer ? doer.end - clause.start : 0,
    said: chain.length > 0,
    speaks,
    seen: clause.seen,
  });
  if (byWords && here && ELIDED.test(clause.words)) byWords.kind = here.kind;
  if (!byWords) doubts.push('kind');
  const found = byWords ?? { kind: counted ? 'statistic' : acts ? 'action' : 'statement', at: 0, rule: 'default' };
  // Things that are no trade matter by themselves need a party that does something about them.
  if (matter?.isFaint) doubts.push(here === null && (!doer || doer.end - clause.start > found.at || !ACTIVE.has(found.rule)) ? 'faint' : 'faintly');
  // What is merely told needs one who does it, or a step that the sentence before spoke of.
  if (found.rule === 'told' && !counted && clause.moments.length === 0 && !doer && ((thread.adjacent === null && here === null) || !isOfStep(clause)))
    doubts.push('told');
  // "Exporters in Jakarta hope": nobody who answers for a state does anything.
  if (found.rule === 'told' && !acts && !counted && !sure) doubts.push('nobody');
  const verb = verbAt(clause.words, found.at > 0 ? found.at : verbOf(clause), clause.seen);
  return { sure, doubts, chain, about, told: byWords?.kind ?? null, kind: found.kind, at: found.at, rule: found.rule, verb };
}
