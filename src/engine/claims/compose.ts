import type { Article } from '../../model/article.ts';
import type { Claim, Kind, Measure } from '../../model/claim.ts';
import type { EntityId } from '../../model/entity.ts';
import { pastDateline } from '../attribution/dateline.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Prose } from '../text/prose.ts';
import { lastWithMeasure, meansThatMeeting, type Occasion, occasionOf, SAME_MATTER } from './antecedent.ts';
import { chainOf } from './chain.ts';
import { type Clause, clauseAt, type Mentions } from './clause.ts';
import { clausesOf, ELIDED } from './clauses.ts';
import { isAboutTrade } from './gate.ts';
import { goodsOf } from './goods.ts';
import { kindOf } from './kind.ts';
import { measureOf, strongest } from './measure.ts';
import { partiesOf } from './parties.ts';
import { type Sides, sidesOf } from './sides.ts';
import { stateOf } from './states.ts';
import { timesOf } from './time.ts';
import { settleVoices } from './voices.ts';

/** Sentences that weigh or ask instead of claiming, and talk of markets. */
const NO_CLAIM =
  /^\W*(?:it\s+(?:was|is|remains?)\s+(?:un(?:clear|certain|known)|not\s+(?:yet\s+)?(?:clear|known))|whether\b|why\b|how\b)|\?\W*$|\b(?:stocks?|shares|indexes|indices|s&p|nasdaq|dow jones|wall street(?!\s+journal)|futures|bond yields?|net (?:profit|income|loss)|revenue)\b/;

/** "the sum", "the money": what the claim before was of. */
const THE_SUM = /\b(?:the|that)\s+(?:sum|money|amount|cash|total|pledge|promise)\b/;

/** In characters. */
const LONGEST = 2000;

const WOULD = /\bwould\b/;

/** The kind as the sentences before bend it. */
function kindInContext(kind: Kind, clause: Clause, there: Occasion | null, before: Claim | null): Kind {
  // "what China pledged when they met … At that meeting, China offered": the same act in another word.
  if (kind === 'offer' && there?.pledged) return 'pledge';
  // "China has offered … The plan would add …": what would come is still the offer.
  if (
    (kind === 'report' || kind === 'action' || kind === 'statement') &&
    before &&
    (before.kind === 'offer' || before.kind === 'pledge') &&
    WOULD.test(clause.words)
  )
    return before.kind;
  return kind;
}

/** "said he would impose a 10 percent tariff": what the one who can do it says he will do, and has not done. */
const AHEAD = /\b(?:would|will|could|may|might|going to)\b(?:\s+\S+){0,3}\s*$/;
const SINGLE = new Set<Measure>(['purchases', 'investment', 'enforcement', 'sanction']);

/** The kind once it is known who acts. */
function kindOfParties(kind: Kind, measure: Measure, at: number, actors: readonly EntityId[], clause: Clause, lexicon: Lexicon): Kind {
  const states = new Set(actors.map((id) => stateOf(id, lexicon)));
  if (kind === 'action' && measure === 'tariff' && states.size === 1 && AHEAD.test(clause.words.slice(0, at))) {
    const speaks = clause.attributions.some((a) => a.entity !== null && a.type !== 'outlet' && states.has(stateOf(a.entity, lexicon)));
    if (speaks) return 'threat';
  }
  // "China agreed to buy": one side's promise, not a paper of both.
  if (kind === 'agreement' && SINGLE.has(measure) && states.size === 1 && /^agree\w*\s+(?:[\w.]+\s+){0,4}to\b/.test(clause.words.slice(at)))
    return 'pledge';
  return kind;
}

/** What the sentences so far have set up for the next. */
interface Thread {
  claims: Claim[];
  occasion: Occasion | null;
}

function claimOf(
  clause: Clause,
  text: string,
  mentions: Mentions,
  article: Article,
  lexicon: Lexicon,
  sides: Sides,
  thread: Thread,
  /** The claim of an earlier clause of the same sentence. */
  here: Claim | null,
): Claim | null {
  if (NO_CLAIM.test(clause.words)) return null;
  const bySum = THE_SUM.test(clause.core) && strongest(clause.core) === null;
  const inherited = SAME_MATTER.test(clause.words) || bySum ? lastWithMeasure(thread.claims) : null;
  const spoken = measureOf(clause.whole);
  // Who speaks of it may say what it is: "a WTO panel found".
  const own = spoken?.measure === 'dispute' ? spoken : (measureOf(clause.words) ?? spoken);
  const counted = clause.figures.some((i) => mentions.figures[i]?.kind !== 'count');
  // "Japan promised $550 billion of investment, and South Korea pledged $350 billion": the second leaves out what it is of.
  const elided = own === null && counted ? (here?.measure ?? null) : null;
  const measure = inherited && (own === null || own.weight < 5 || bySum) ? inherited.measure : (own?.measure ?? elided);
  if (measure === null) return null;
  const chain = chainOf(clause, text);
  const found = kindOf({
    words: clause.words,
    core: clause.core,
    main: clause.main - clause.start,
    whole: clause.whole,
    measure,
    counted,
    byOutlet: chain.some((s) => s.type === 'outlet'),
    said: chain.length > 0,
  });
  if (found && here && ELIDED.test(clause.words)) found.kind = here.kind;
  if (!found) return null;
  const there = meansThatMeeting(clause.words) ? thread.occasion : null;
  const before = thread.claims.at(-1) ?? null;
  const kind = kindInContext(found.kind, clause, there, before);
  const { actors, counterparties } = partiesOf(clause, { kind, measure, at: found.at, sides, before: here ?? before }, lexicon);
  const isState = [...actors, ...counterparties].some((id) => lexicon.countryOf(id) !== null);
  const settled = kindOfParties(kind, measure, found.at, actors, clause, lexicon);
  // Without a state, a figure or a speaker nothing is claimed that a ledger of trade policy could hold.
  if (!isState || (measure === 'talks' && chain.length === 0 && kind === 'statement')) return null;
  const times = timesOf(clause, mentions, article.published);
  const named = clause.names.find((n) => n.type === 'event' && n.entity !== null && !/war|truce|dispute/.test(n.entity))?.entity ?? null;
  return {
    start: clause.start,
    end: clause.end,
    kind: settled,
    actors,
    counterparties,
    measure,
    goods: goodsOf(clause, lexicon),
    figures: clause.figures,
    dates: clause.moments,
    spokenOf: there?.spokenOf && !times.spokenOf ? there.spokenOf : times.spokenOf,
    event: named ?? there?.event ?? null,
    deadline: times.deadline,
    period: times.period,
    attribution: chain,
    rule: found.rule,
  };
}

/** Composes the claims of an article, clause by clause, in the order of the text. */
export function composeClaims(article: Article, prose: Prose, found: Mentions, lexicon: Lexicon): Claim[] {
  if (!isAboutTrade(prose, found.names)) return [];
  const sides = sidesOf(found.names, lexicon);
  const attributions = settleVoices(found.attributions, found.names, prose.text, sides, lexicon);
  const mentions: Mentions = { ...found, attributions };
  const thread: Thread = { claims: [], occasion: null };
  const headings = prose.blocks.filter((b) => b.role === 'heading');
  for (const sentence of prose.sentences) {
    // Longer is no sentence but a table or a page without stops, and clause patterns are not made for it.
    if (sentence.end - sentence.start > LONGEST) continue;
    if (headings.some((h) => h.start <= sentence.start && sentence.end <= h.end)) continue;
    const clauses = clausesOf(prose, pastDateline(prose.text, sentence), mentions.names).map((span) =>
      clauseAt(prose.text, span, sentence, mentions),
    );
    let here: Claim | null = null;
    for (const clause of clauses) {
      const claim = claimOf(clause, prose.text, mentions, article, lexicon, sides, thread, here);
      if (!claim) continue;
      here = clauses.length === 1 ? { ...claim, start: sentence.start, end: sentence.end } : claim;
      thread.claims.push(here);
    }
    const whole = clauseAt(prose.text, sentence, sentence, mentions);
    const dates = whole.moments.flatMap((i) => (mentions.moments[i]?.kind === 'on' ? [mentions.moments[i]] : []));
    thread.occasion =
      occasionOf(
        whole.words,
        whole.names,
        dates.map(({ from, to }) => ({ from, to })),
      ) ?? thread.occasion;
  }
  return thread.claims;
}
