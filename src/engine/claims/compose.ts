import type { Article } from '../../model/article.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Claim, Kind, Measure } from '../../model/claim.ts';
import type { Day } from '../../model/day.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import { pastDateline } from '../attribution/dateline.ts';
import type { Lexicon } from '../lexicon.ts';
import { headedBlocks } from '../tables/claims.ts';
import { readUnderHeads } from '../tables/read.ts';
import { lowerOf } from '../text/lower.ts';
import { LONGEST_SENTENCE, type Prose } from '../text/prose.ts';
import { isIn, type Seen, searchIn, seenIn, sought } from '../text/sought.ts';
import { mattersOf, topicOf } from './amounts.ts';
import { lastWithMeasure, mayBeOccasion, meansThatMeeting, type Occasion, occasionOf } from './antecedent.ts';
import type { CastClues } from './candidates.ts';
import { chainOf } from './chain.ts';
import type { ClaimClues } from './claim-traits.ts';
import { Clause, type Mentions } from './clause.ts';
import { clausesOf, ELIDED } from './clauses.ts';
import { withEurope } from './europe.ts';
import { usesTradeWords } from './gate.ts';
import { goodsOf } from './goods.ts';
import { withHomes } from './homes.ts';
import { JUDGES, type Judges, STUB } from './judges.ts';
import { kindOf } from './kind.ts';
import { firstMatter, isOfStep, isSure, matterOf, mayHaveMatter } from './matter.ts';
import { attributionsNear, within } from './near.ts';
import { partiesOf } from './parties.ts';
import type { PartyClues } from './party-clues.ts';
import { kindInContext, kindOfParties } from './settled-kind.ts';
import { type Sides, sidesOf } from './sides.ts';
import { SoFar } from './so-far.ts';
import { isOfficer, speaksForState } from './states.ts';
import { isLed, isParty, verbOf } from './subject.ts';
import { termsOf } from './terms.ts';
import { timesOf } from './time.ts';
import { type Past, sentenceAt, topicBefore } from './topic.ts';
import { withTurns } from './turns.ts';
import { verbAt } from './verb.ts';
import { isVoiced } from './voiced.ts';
import { type Called, settleVoices } from './voices.ts';
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

/** In the opening of an article, in characters. */
const OPENING = 700;
const DEAL = /\b(?:deals?|agreements?|pacts?|accords?|memorandum)\b/;
const UNCOUNTED = new Set<Measure>(['dispute', 'talks', 'subsidies', 'market-access', 'retaliation', 'enforcement', 'truce', 'tariff-relief']);

const isStance = ({ rule }: Attribution): boolean => rule === 'stance';

/** What the sentences so far have set up for the next. */
interface Thread {
  claims: Claim[];
  soFar: SoFar;
  occasion: Occasion | null;
  /** The last claim, where it stands in the sentence just before. */
  adjacent: Claim | null;
  /** The officer named last in the sentences before. */
  officer: EntityId | null;
  /** The sentence that is read. */
  place: Pick<Past, 'sentences' | 'index'>;
}

/** The article, as every clause of it is read. */
interface Reading {
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

/** @param here the claim of an earlier clause of the same sentence */
function claimOf(clause: Clause, reading: Reading, thread: Thread, here: Claim | null, isHeading: boolean): Claim | null {
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
  if (!(isHeading && found.rule === 'verb' && sure) && !reading.judges.isClaim(cluesFor(byWords?.kind ?? null, about, null))) return null;
  const first = firstMatter(clause, found.kind, found.at, about);
  // "threatened to cut off the power if the tariffs stay": what is threatened is no relief, the tariffs are only its ground.
  const read =
    found.kind === 'threat' && first === 'tariff-relief' && !sure
      ? 'retaliation'
      : // Goods that are counted are of trade, whatever the article is on.
        found.kind === 'statistic' && UNCOUNTED.has(first)
        ? 'trade-balance'
        : first;
  const measure = reading.judges.measure({
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
  const settled = isPlain ? told : reading.judges.kind(cluesFor(told, measure, isOwn(clause, ruled.actors, lexicon)));
  const cast: CastClues = { party, kind: settled, clause, verb: verb.at, text, ruled, around, lexicon };
  const { actors, counterparties } = reading.judges.parties(cast);
  const times = timesOf(clause, mentions, published);
  const event = clause.names.find((n) => n.type === 'event' && n.entity !== null && !/war|truce|dispute/.test(n.entity))?.entity ?? null;
  const terms = termsOf(clause, { kind: settled, measure, verb, actors }, lexicon);
  // Named one by one: objects that are spread together all have a shape of their own, and whatever reads them later is slow.
  return {
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
}

/** Composes the claims of an article, clause by clause, in the order of the text. */
export function composeClaims(article: Article, prose: Prose, found: Mentions, lexicon: Lexicon, judges: Judges = JUDGES): Claim[] {
  const names = withHomes(withEurope(found.names, prose.text, lexicon), prose.text, lexicon);
  const sides = sidesOf(names, lexicon);
  const lower = lowerOf(prose.text);
  const about = judges.isAbout({ lower, sentences: prose.sentences.length, read: usesTradeWords(prose, names, sides.states) });
  if (!about && (prose.sentences.length > STUB || sides.states.size < 2)) return [];
  const meant = ({ start }: Span): Name | null => {
    const index = sentenceAt(prose.sentences, start);
    const spoken = /^(?:he|she)/i.test(prose.text.slice(start, start + 3)) ? 'person' : 'thing';
    return topicBefore({ text: prose.text, names, sentences: prose.sentences, index }, start, spoken)[0] ?? null;
  };
  const { attributions: voices, called } = settleVoices(
    withTurns(found.attributions, names, prose.text),
    names,
    prose.text,
    sides,
    article.published,
    lexicon,
    meant,
  );
  const mentions: Mentions = { ...found, names, attributions: voices.filter((a) => !isStance(a)) };
  let matters: ReadonlyMap<number, Measure> | null = null;
  const amounts = (): ReadonlyMap<number, Measure> => {
    matters ??= mattersOf(lower, prose.sentences, mentions.figures, seenOf);
    return matters;
  };
  const looks: (Seen | undefined)[] = [];
  const seenOf = (index: number): Seen => {
    const { start, end } = prose.sentences[index] ?? { start: 0, end: 0 };
    const seen = looks[index] ?? seenIn(prose.text, start, end);
    looks[index] = seen;
    return seen;
  };
  let on: Measure | null | undefined;
  const topic = (): Measure | null => {
    if (on === undefined) on = topicOf(lower, prose.sentences, seenOf);
    return on;
  };
  let isOnDeal: boolean | null = null;
  const agreed = (): boolean => {
    isOnDeal ??= DEAL.test(lower.slice(0, OPENING));
    return isOnDeal;
  };
  const density =
    names.filter((n) => n.type === 'place' && n.entity !== null && lexicon.countryOf(n.entity) === n.entity).length /
    Math.max(1, prose.sentences.length);
  const reading: Reading = {
    text: prose.text,
    mentions,
    stances: voices.filter((a) => isStance(a) && isVoiced(a, prose.text, lexicon.countryOf)),
    called,
    published: article.published,
    lexicon,
    sides,
    amounts,
    topic,
    agreed,
    judges,
    density,
    strict: !about,
  };
  const headings = prose.blocks.filter((b) => b.role === 'heading');
  const thread: Thread = {
    claims: [],
    soFar: new SoFar(),
    occasion: null,
    adjacent: null,
    officer: null,
    place: { sentences: prose.sentences, index: 0 },
  };
  const headed = headedBlocks(prose.blocks);
  const sheet = { text: prose.text, lower, blocks: prose.blocks, mentions, published: article.published, lexicon, sides };
  const claimsOf = (clauses: readonly Clause[], isHeading: boolean): Claim[] => {
    const found: Claim[] = [];
    for (const clause of clauses) {
      const claim = claimOf(clause, reading, thread, found.at(-1) ?? null, isHeading);
      if (claim) found.push(claim);
    }
    return found;
  };
  let heading = 0;
  for (const [index, sentence] of prose.sentences.entries()) {
    // Longer is no sentence but a table or a page without stops, and clause patterns are not made for it.
    if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    while (heading < headings.length && (headings[heading]?.end ?? 0) <= sentence.start) heading++;
    const isHeading = (headings[heading]?.start ?? sentence.end) <= sentence.start;
    const block = headed?.(sentence) ?? null;
    if (block && readUnderHeads(block, sentence, sheet, thread.claims, (led) => claimOf(led.clause, { ...reading, ...led }, thread, null, false))) {
      thread.adjacent = null;
      continue;
    }
    thread.place = { sentences: prose.sentences, index };
    const seen = seenOf(index);
    const read = (span: Span): Clause => new Clause(prose.text, lower, span, sentence, mentions, seen);
    let here: Claim | null = null;
    const speech = (): boolean => attributionsNear(mentions.attributions, sentence).length > 0 || within(mentions.names, sentence).some(isParty);
    // Once something is claimed, whatever follows may go on about it.
    if (thread.claims.length > 0 || speech() || mayHaveMatter(seen, within(mentions.figures, sentence))) {
      const spans = clausesOf(prose, lower, index, pastDateline(prose.text, sentence), mentions, seen, judges.splits);
      const found = claimsOf(spans.map(read), isHeading);
      const [only] = found;
      if (only && found.length === 1) {
        only.start = sentence.start;
        only.end = sentence.end;
      }
      here = found.at(-1) ?? null;
      thread.claims.push(...found);
    }
    thread.adjacent = here;
    const inSentence = within(mentions.names, sentence);
    thread.officer = inSentence.findLast((n) => n.entity !== null && isOfficer(n.entity, lexicon))?.entity ?? thread.officer;
    if (mayBeOccasion(seen, inSentence)) thread.occasion = occasionOf(read(sentence), mentions) ?? thread.occasion;
  }
  return thread.claims;
}
