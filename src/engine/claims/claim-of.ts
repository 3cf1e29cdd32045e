import type { Attribution } from '../../model/attribution.ts';
import { CERTAIN, type Claim, type Kind, type Measure } from '../../model/claim.ts';
import type { Day } from '../../model/day.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Lexicon } from '../lexicon.ts';
import { isIn, searchIn, sought } from '../text/sought.ts';
import { lastWithMeasure, meansThatMeeting, type Occasion } from './antecedent.ts';
import type { CastClues } from './candidates.ts';
import { chainOf } from './chain.ts';
import type { ClaimClues } from './claim-traits.ts';
import type { Clause, Mentions } from './clause.ts';
import { ELIDED } from './clauses.ts';
import { goodsOf } from './goods.ts';
import type { Judges } from './judges.ts';
import { kindOf } from './kind.ts';
import { firstMatter, isOfStep, isSure, matterOf } from './matter.ts';
import type { Chances } from './measures-again.ts';
import { within } from './near.ts';
import { partiesOf } from './parties.ts';
import type { PartyClues } from './party-clues.ts';
import { kindInContext, kindOfParties } from './settled-kind.ts';
import type { Sides } from './sides.ts';
import type { SoFar } from './so-far.ts';
import { speaksForState } from './states.ts';
import { isLed, verbOf } from './subject.ts';
import { termsOf } from './terms.ts';
import { timesOf } from './time.ts';
import { type Past, topicBefore } from './topic.ts';
import { verbAt } from './verb.ts';
import type { Called } from './voices.ts';
import { doerOf, isOwn, statesIn, voiceOf } from './who.ts';

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

const LAID = new Set<Measure>(['tariff', 'tariff-relief', 'retaliation']);

/** Claims that still tell who does what to whom. */
const RECENT = 12;

const UNCOUNTED = new Set<Measure>(['dispute', 'talks', 'subsidies', 'market-access', 'retaliation', 'enforcement', 'truce', 'tariff-relief']);

/** What the sentences so far have set up for the next. */
export interface Thread {
  claims: Claim[];
  soFar: SoFar;
  /** How likely each measure is at a claim, where that is not beyond doubt. */
  chances: Map<Claim, Chances>;
  occasion: Occasion | null;
  /** The last claim, where it stands in the sentence just before. */
  adjacent: Claim | null;
  /** The officer named last in the sentences before. */
  officer: EntityId | null;
  /** The sentence that is read. */
  place: Pick<Past, 'sentences' | 'index'>;
}

/** The article, as every clause of it is read. */
export interface Reading {
  text: string;
  mentions: Mentions;
  /** Who welcomes, fears or denies what: no speech, and all it tells of a clause is whose word it is. */
  stances: readonly Attribution[];
  called: Called;
  published: Day | null;
  lexicon: Lexicon;
  sides: Sides;
  amounts: () => ReadonlyMap<number, Measure>;
  topic: () => Measure | null;
  /** The article is on a deal that has been made. */
  agreed: () => boolean;
  judges: Judges;
  density: number;
  /** A text too short to say twice that it is on trade: only a state's deed in words that leave no doubt counts. */
  strict: boolean;
}

/** Reads the claim of a clause; null where it makes none. @param here the claim of an earlier clause of the same sentence */
export function claimOf(clause: Clause, reading: Reading, thread: Thread, here: Claim | null, isHeading: boolean): Claim | null {
  const { text, mentions, called, published, lexicon, sides, amounts, topic } = reading;
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
  const around = within(mentions.names, clause.sentence);
  const voice = voiceOf(clause, lexicon);
  const does = doerOf(clause, verb.at, lexicon);
  const figures = clause.amounts.map(({ kind }) => kind);
  const states = statesIn(clause.names, lexicon);
  const statesAround = statesIn(around, lexicon);
  const cluesFor = (read: Kind | null, measure: Measure, own: boolean | null): ClaimClues => ({
    clause,
    verb,
    isHeading,
    isFirst: thread.place.index === 0,
    read,
    rule: found.rule,
    measure,
    weight: clause.sign?.weight ?? 0,
    voice,
    doer: does,
    isOwn: own,
    figures,
    states,
    around: statesAround,
    past: { sentences: thread.place.index, claims: thread.claims.length },
    ahead: thread.place.sentences.length - thread.place.index,
    density: reading.density,
    doubts,
    here: here?.kind ?? null,
    isAdjacent: thread.adjacent !== null,
  });
  // "What is next for tariffs": a heading claims something only where it is a sentence.
  if (isHeading && found.rule === 'default') return null;
  const claims = isHeading && found.rule === 'verb' && sure ? CERTAIN.claims : reading.judges.claims(cluesFor(byWords?.kind ?? null, about, null));
  if (claims <= 0) return null;
  const first = firstMatter(clause, found.kind, found.at, about);
  // "threatened to cut off the power if the tariffs stay": what is threatened is no relief, the tariffs are only its ground.
  const read =
    found.kind === 'threat' && first === 'tariff-relief' && !sure
      ? 'retaliation'
      : // Goods that are counted are of trade, whatever the article is on.
        found.kind === 'statistic' && UNCOUNTED.has(first)
        ? 'trade-balance'
        : first;
  const { measure, chances } = reading.judges.measure({
    clause,
    read,
    here: here?.measure ?? null,
    adjacent: thread.adjacent?.measure ?? null,
    before: thread.claims.at(-1)?.measure ?? null,
    second: thread.claims.at(-2)?.measure ?? null,
    soFar: thread.soFar.reads(thread.claims),
  });
  const there = meansThatMeeting(clause.words, clause.seen) ? thread.occasion : null;
  const before = thread.claims.at(-1) ?? null;
  const kind = kindInContext(found.kind, clause, there, before);
  const { sentences, index } = thread.place;
  const past: Past = { text, sentences, index, names: mentions.names };
  const party: PartyClues = {
    kind,
    measure,
    at: found.at,
    sides,
    officer: thread.officer,
    before: here ?? before,
    duty: thread.claims.findLast((c) => c.measure !== null && LAID.has(c.measure) && c.actors.length > 0) ?? null,
    past: [...thread.claims.slice(-RECENT), ...(here ? [here] : [])],
    topic: (spoken) => topicBefore(past, clause.start, spoken),
  };
  const named = partiesOf(clause, party, lexicon);
  const isState = [...named.actors, ...named.counterparties].some((id) => lexicon.countryOf(id) !== null);
  if (reading.strict && !named.actors.some((id) => lexicon.countryOf(id) !== null)) return null;
  // "The exclusions expire in May": what names nobody goes on about those of the claim before.
  const ruled = !isState && before && (sure || isOfStep(clause)) ? before : named;
  // Without a state or a speaker nothing is claimed that a ledger of trade policy could hold, unless its words leave no doubt.
  if (!isState && ruled.actors.length === 0 && chain.length === 0 && clause.figures.length === 0 && clause.names.length === 0) return null;
  const agreed = reading.agreed();
  const told = kindOfParties(kind, measure, found.at, ruled.actors, clause, agreed, lexicon);
  // "Offered", "proposed", and what is taken up from an offer: the words themselves say it, and are too rare for their weight to be learnt.
  const isPlain = told === 'offer' && (found.rule === 'verb' || kind !== found.kind);
  const { kind: settled, chance } = isPlain
    ? { kind: told, chance: CERTAIN.kind }
    : reading.judges.kind(cluesFor(told, measure, isOwn(clause, ruled.actors, lexicon)));
  const cast: CastClues = { party, kind: settled, clause, verb: verb.at, text, ruled, around, lexicon };
  const { actors, counterparties, sure: parties } = reading.judges.parties(cast);
  const times = timesOf(clause, mentions, published);
  const event = clause.names.find((n) => n.type === 'event' && n.entity !== null && !/war|truce|dispute/.test(n.entity))?.entity ?? null;
  const terms = termsOf(clause, { kind: settled, measure, verb, actors }, lexicon);
  // Named one by one: objects that are spread together all have a shape of their own, and whatever reads them later is slow.
  const claim: Claim = {
    start: clause.start,
    end: clause.end,
    kind: settled,
    polarity: terms.polarity,
    modality: terms.modality,
    nature: terms.nature,
    money: terms.money,
    actors,
    counterparties,
    measure,
    goods: goodsOf(clause, lexicon),
    figures: [...clause.figures],
    dates: [...clause.moments],
    spokenOf: there?.spokenOf && !times.spokenOf ? there.spokenOf : times.spokenOf,
    event: event ?? there?.event ?? null,
    deadline: times.deadline,
    period: times.period,
    attribution: chain,
    sure: { claims, kind: chance, measure: chances ? Math.max(...chances) : CERTAIN.measure, parties },
    rule: [
      found.rule,
      kind !== found.kind && 'context',
      told !== kind && 'parties',
      settled !== told && 'weighed-kind',
      read !== about && 'first-matter',
      measure !== read && 'weighed',
    ]
      .filter(Boolean)
      .join('+'),
  };
  if (chances) thread.chances.set(claim, chances);
  return claim;
}
