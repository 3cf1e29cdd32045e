import type { Article } from '../../model/article.ts';
import type { Claim, Kind, Measure } from '../../model/claim.ts';
import type { Day } from '../../model/day.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import { pastDateline } from '../attribution/dateline.ts';
import type { Lexicon } from '../lexicon.ts';
import { headedBlocks } from '../tables/claims.ts';
import { readUnderHeads } from '../tables/read.ts';
import type { Prose } from '../text/prose.ts';
import { type Seen, searchIn, seenIn, sought } from '../text/sought.ts';
import { mattersOf, topicOf } from './amounts.ts';
import { mayBeOccasion, meansThatMeeting, type Occasion, occasionOf } from './antecedent.ts';
import { chainOf } from './chain.ts';
import { Clause, type Mentions } from './clause.ts';
import { clausesOf, ELIDED } from './clauses.ts';
import { withEurope } from './europe.ts';
import { isAboutTrade } from './gate.ts';
import { goodsOf } from './goods.ts';
import { withHomes } from './homes.ts';
import { kindOf } from './kind.ts';
import { firstMatter, isOfStep, isSure, matterOf, mayHaveMatter } from './matter.ts';
import { attributionsNear, within } from './near.ts';
import { partiesOf } from './parties.ts';
import { type Sides, sidesOf } from './sides.ts';
import { isOfficer, speaksForState, stateOf } from './states.ts';
import { isLed, isParty, verbOf } from './subject.ts';
import { termsOf } from './terms.ts';
import { timesOf } from './time.ts';
import { type Past, sentenceAt, topicBefore } from './topic.ts';
import { withTurns } from './turns.ts';
import { type Called, settleVoices } from './voices.ts';

/** Sentences that weigh or ask instead of claiming, and talk of markets. */
const ASKS = /^\W*(?:it\s+(?:was|is|remains?)\s+(?:un(?:clear|certain|known)|not\s+(?:yet\s+)?(?:clear|known))|whether\b|why\b|how\b)/;
const MARKETS = sought(
  /\b(?:stocks?|shares|indexes|indices|s&p|nasdaq|dow jones|wall street(?!\s+journal)|futures|bond yields?|net (?:profit|income|loss)|revenue)\b/,
);

/** Markets that moved are no matter of policy; what a duty does to a company's revenue may be. */
function isOfMarkets(clause: Clause): boolean {
  const at = searchIn(clause.words, MARKETS, clause.seen);
  return at >= 0 && (!isSure(clause) || at < (clause.sign?.at ?? 0));
}

/** Rules that a verb of a policy spoke for. */
const ACTIVE = new Set(['verb', 'will', 'weighed', 'traded', 'put']);

/** Whom the press asked in vain claims nothing. */
const SILENT =
  /\b(?:(?:declin|refus)(?:es|ed|ing)\s+to|(?:did|do|does|would|could|has|have|had)(?:\s+not|n[’']t)\s+(?:immediately\s+|yet\s+)?)\s*(?:comment|respond|responded|answer|answered|repl(?:y|ied)|return(?:ed)?\s+(?:an?\s+)?(?:call|email|message|request)s?|be\s+reached)\b(?!\s+(?:with|by|that|until|before))/;

/** Four words at least. */
const SAYS_SOMETHING = /(?:[\w’'%$-]+[^\w’'%$-]+){3}[\w’'%$-]/;

const QUESTION = /\?\W*$/;

/** A condition without a main clause. */
const ONLY_IF = /^\W*if\b/;

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
    !clause.attributions.some((a) => a.type !== 'outlet' && a.type !== 'anonymous') &&
    WOULD.test(clause.words)
  )
    return before.kind;
  return kind;
}

/** "said he would impose a 10 percent tariff": what the one who can do it says he will do, and has not done. */
const AHEAD = /\b(?:would|will|could|may|might|going to)\b(?:\s+\S+){0,3}\s*$/;
const NOT =
  /\b(?:no\s+(?:rush|plans?|need|intention|reason)|yet)\s+to\s*$|\bnothing\s+(?:[a-z]+\s+){1,2}$|\b(?:not|never)\b(?:\s+\S+){0,2}\s*$|n[’']t\s+\S*\s*$/;
const REFUSES = /^(?:reject|dismiss|rebuff|rebut|refut)\w*\s(?:[^,;]*?\s(as|for)\s)?/;
const DECIDES = /\b(?:courts?|judges?|justices|panel|wto|arbitrators?|senate|parliament|lawmakers|commission|tribunal)\b/;
const NOT_DONE = /^(?:ha(?:s|ve|d)|did|does|do|is|are|was|were)(?:\s+(?:not|never|no)\b|n[’']t|\s+yet\s+to)\b/;
/** What may not be done is a rule that was made. */
const FORBIDS = /\b(?:may|can|must)\s*not\b[^,;]*$/;
const WILL_RISE = /^(?:will|would)\s/;
const BOTH_SAY = /\b(?:two|both)\s+(?:governments|sides|countries|nations|leaders)\s+(?:[a-z]+\s+)?(?:said|announced|declared)\b/;
const UNDER_DEAL =
  /^\W*in\s+(?:exchange|return),|(?:^\W*|\s)under\s+(?:the|a|an|that|this|its|their)\s+(?:[\w’'-]+\s+){0,4}?(?:deal|agreement|pact|accord|memorandum|terms|framework|truce|bargain)\b/;
const WILL = /^(?:will|would)\b/;
const ANNOUNCED = /\b(?:announced|proclaimed|decreed)\b/;
const SPOKEN = new Set<Kind>(['offer', 'threat', 'pledge', 'agreement']);
const LAID = new Set<Measure>(['tariff', 'tariff-relief', 'retaliation']);
const HARM = new Set<Measure>(['tariff', 'retaliation', 'sanction']);
const RELIEVES = new Set<Measure>(['tariff-relief', 'market-access', 'truce']);
const TERMS = new Set<Measure>([...RELIEVES, 'purchases', 'investment', 'talks', 'intellectual-property', 'non-tariff-barrier', 'subsidies']);
const TO_COME = /\b(?:will|would|shall|is\s+to|are\s+to|to\s+be)\s+(?:[a-z]+\s+){0,2}$/;
/** In the opening of an article, in characters. */
const OPENING = 700;
const DEAL = /\b(?:deals?|agreements?|pacts?|accords?|memorandum)\b/;
const UNCOUNTED = new Set<Measure>(['dispute', 'talks', 'subsidies', 'market-access', 'retaliation', 'enforcement', 'truce', 'tariff-relief']);
const SINGLE = new Set<Measure>(['purchases', 'investment', 'enforcement', 'sanction']);

/** The kind once it is known who acts. */
function kindOfParties(
  kind: Kind,
  measure: Measure,
  at: number,
  actors: readonly EntityId[],
  clause: Clause,
  agreed: boolean,
  lexicon: Lexicon,
): Kind {
  const states = new Set(actors.map((id) => stateOf(id, lexicon)));
  // Who announces it decides it.
  const announced = ANNOUNCED.test(clause.whole);
  if (
    kind === 'action' &&
    measure === 'tariff' &&
    states.size === 1 &&
    (AHEAD.test(clause.words.slice(0, at)) || WILL_RISE.test(clause.words.slice(at)))
  ) {
    const speaks = clause.attributions.some((a) => a.entity !== null && a.type !== 'outlet' && states.has(stateOf(a.entity, lexicon)));
    if (speaks && !announced) return 'threat';
  }
  const speakers = clause.attributions.flatMap((a) =>
    a.entity !== null && a.type !== 'outlet' && speaksForState(a.entity, lexicon) ? [stateOf(a.entity, lexicon)] : [],
  );
  const ahead = AHEAD.test(clause.words.slice(0, at)) || WILL.test(clause.words.slice(at));
  // "has not proposed an embargo": what was not done is a denial where it would have been a word.
  if (SPOKEN.has(kind) && NOT.test(clause.words.slice(0, at))) return 'denial';
  if (kind === 'threat' && /^threaten\w*\s+no\b/.test(clause.words.slice(at))) return 'statement';
  // "he will put tariffs back to 25 percent"
  if (kind === 'pledge' && HARM.has(measure) && ahead) return 'threat';
  // "Washington could suspend the benefits"
  if (kind === 'action' && /\b(?:could|may|might)\s+(?:[a-z]+\s+)?$/.test(clause.words.slice(0, at)))
    return measure === 'tariff-relief' ? 'statement' : 'threat';
  // "Lobsters will be exempted, he said"
  if (kind === 'action' && RELIEVES.has(measure) && ahead && clause.attributions.length > 0) return 'pledge';
  // "has not bought the farm goods": nothing was done.
  if (
    kind === 'action' &&
    ((NOT.test(clause.words.slice(0, at)) && !FORBIDS.test(clause.words.slice(0, at))) || NOT_DONE.test(clause.words.slice(at, at + 24)))
  )
    return 'statement';
  // "China will suspend its controls, the White House said": what is told of another's deeds to come is what he has promised.
  if (kind === 'action' && measure !== 'tariff' && states.size === 1 && speakers.length > 0 && AHEAD.test(clause.words.slice(0, at)))
    if (!speakers.some((state) => states.has(state))) return 'pledge';
  // "will see tariffs of 35% if it fails to invest"
  if (kind === 'action' && measure === 'tariff' && WILL.test(clause.words.slice(at)) && /\b(?:if|unless)\b/.test(clause.words)) return 'threat';
  // "Washington and Beijing extended their pause"
  if (kind === 'action' && measure === 'truce' && states.size > 1) return 'agreement';
  // "the tariff comes down to 30%, the two governments said"
  if (kind === 'action' && BOTH_SAY.test(clause.whole)) return 'agreement';
  // "Under the deal the tariff falls to 15 percent"
  if ((kind === 'action' || kind === 'statement') && UNDER_DEAL.test(clause.words)) return 'agreement';
  // "Washington rejects the findings", "has dismissed the accord as a failure": only who decides a dispute does something by it.
  const refused = kind === 'action' ? REFUSES.exec(clause.words.slice(at)) : null;
  if (refused && !DECIDES.test(clause.whole)) return refused[1] ? 'statement' : 'denial';
  // "Duties on beef will be lowered": in a text on a deal, what is to come is of its terms.
  if (kind === 'action' && agreed && TERMS.has(measure) && clause.attributions.length === 0 && TO_COME.test(clause.words.slice(0, at)))
    return 'agreement';
  // "the practices had not ended, she found": who tells of a deed only says that it was done, unless it is the body that did it.
  if (kind === 'action') {
    const tellers = clause.attributions.filter((a) => a.source !== null && (measure === 'dispute' ? a.type === 'person' : a.type !== 'outlet'));
    const isOwn = (a: (typeof tellers)[number]): boolean =>
      a.entity !== null && !isOfficer(a.entity, lexicon) && speaksForState(a.entity, lexicon) && states.has(stateOf(a.entity, lexicon));
    if (tellers.length > 0 && !(tellers.some(isOwn) && !ahead) && !announced) return 'statement';
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
  called: Called;
  published: Day | null;
  lexicon: Lexicon;
  sides: Sides;
  amounts: () => ReadonlyMap<number, Measure>;
  topic: () => Measure | null;
  /** The article is on a deal that has been made. */
  agreed: () => boolean;
}

/** @param here the claim of an earlier clause of the same sentence */
function claimOf(clause: Clause, reading: Reading, thread: Thread, here: Claim | null): Claim | null {
  const { text, mentions, called, published, lexicon, sides, amounts, topic } = reading;
  if (
    ASKS.test(clause.words) ||
    isOfMarkets(clause) ||
    QUESTION.test(clause.words.slice(-4)) ||
    (!isSure(clause) && (SILENT.test(clause.whole) || !SAYS_SOMETHING.test(clause.words))) ||
    (clause.main === clause.start && ONLY_IF.test(clause.words))
  )
    return null;
  const chain = chainOf(clause, text, called, lexicon);
  const speaks = clause.attributions.some((a) => a.entity !== null && a.type !== 'outlet' && speaksForState(a.entity, lexicon));
  const doer = clause.acting.find((n) => n.entity !== null && lexicon.countryOf(n.entity) !== null);
  const agent = clause.acting.find((n) => n.entity !== null && speaksForState(n.entity, lexicon) && !isLed(clause, n));
  const acts = agent !== undefined && verbOf(clause) >= agent.end - clause.start;
  const matter = matterOf(clause, { mentions, claims: thread.claims, here, adjacent: thread.adjacent, speaks, acts, topic, amounts });
  if (matter === null) return null;
  const about = matter.measure;
  const counted = clause.figures.some((i) => mentions.figures[i]?.kind !== 'count');
  const found = kindOf({
    words: clause.words,
    core: clause.core,
    main: clause.main - clause.start,
    whole: clause.whole,
    measure: about,
    counted,
    dated: clause.moments.length > 0,
    sure: isSure(clause),
    // "told CNBC that": who speaks there says it, the outlet only carries it.
    byOutlet: chain.some((s) => s.type === 'outlet') && !chain.some((s) => s.type === 'person' || s.type === 'official'),
    named: doer ? doer.end - clause.start : 0,
    said: chain.length > 0,
    speaks,
    seen: clause.seen,
  });
  if (found && here && ELIDED.test(clause.words)) found.kind = here.kind;
  if (!found) return null;
  // Things that are no trade matter by themselves need a party that does something about them.
  if (matter.isFaint && here === null && (!doer || doer.end - clause.start > found.at || !ACTIVE.has(found.rule))) return null;
  // What is merely told needs one who does it, or a step that the sentence before spoke of.
  if (found.rule === 'told' && !counted && clause.moments.length === 0 && !doer && ((thread.adjacent === null && here === null) || !isOfStep(clause)))
    return null;
  const first = firstMatter(clause, found.kind, found.at, about);
  // "threatened to cut off the power if the tariffs stay": what is threatened is no relief, the tariffs are only its ground.
  const measure =
    found.kind === 'threat' && first === 'tariff-relief' && !isSure(clause)
      ? 'retaliation'
      : // Goods that are counted are of trade, whatever the article is on.
        found.kind === 'statistic' && UNCOUNTED.has(first)
        ? 'trade-balance'
        : first;
  const there = meansThatMeeting(clause.words) ? thread.occasion : null;
  const before = thread.claims.at(-1) ?? null;
  const kind = kindInContext(found.kind, clause, there, before);
  const named = partiesOf(
    clause,
    {
      kind,
      measure,
      at: found.at,
      sides,
      officer: thread.officer,
      before: here ?? before,
      duty: thread.claims.findLast((c) => c.measure !== null && LAID.has(c.measure) && c.actors.length > 0) ?? null,
      topic: (spoken) => topicBefore({ text, names: mentions.names, ...thread.place }, clause.start, spoken),
    },
    lexicon,
  );
  const isState = [...named.actors, ...named.counterparties].some((id) => lexicon.countryOf(id) !== null);
  // "The exclusions expire in May": what names nobody goes on about those of the claim before.
  const { actors, counterparties } = !isState && before && (isSure(clause) || isOfStep(clause)) ? before : named;
  const agreed = reading.agreed();
  const settled = kindOfParties(kind, measure, found.at, actors, clause, agreed, lexicon);
  // Without a state nothing is claimed that a ledger of trade policy could hold, unless its words leave no doubt: "the duty falls by five points a year".
  if (!isState && actors.length === 0 && !(isSure(clause) && (clause.figures.length > 0 || clause.names.length > 0 || speaks))) return null;
  const times = timesOf(clause, mentions, published);
  const event = clause.names.find((n) => n.type === 'event' && n.entity !== null && !/war|truce|dispute/.test(n.entity))?.entity ?? null;
  return {
    start: clause.start,
    end: clause.end,
    kind: settled,
    ...termsOf(clause, { kind: settled, measure, at: found.at, actors }, mentions.figures, lexicon),
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
    rule: [found.rule, kind !== found.kind && 'context', settled !== kind && 'parties', measure !== about && 'first-matter']
      .filter(Boolean)
      .join('+'),
  };
}

/** Composes the claims of an article, clause by clause, in the order of the text. */
export function composeClaims(article: Article, prose: Prose, found: Mentions, lexicon: Lexicon): Claim[] {
  const names = withHomes(withEurope(found.names, prose.text, lexicon), prose.text, lexicon);
  const sides = sidesOf(names, lexicon);
  if (!isAboutTrade(prose, names, sides.states)) return [];
  const meant = ({ start }: Span): Name | null => {
    const index = sentenceAt(prose.sentences, start);
    const spoken = /^(?:he|she)/i.test(prose.text.slice(start, start + 3)) ? 'person' : 'thing';
    return topicBefore({ text: prose.text, names, sentences: prose.sentences, index }, start, spoken)[0] ?? null;
  };
  const { attributions, called } = settleVoices(
    withTurns(found.attributions, names, prose.text),
    names,
    prose.text,
    sides,
    article.published,
    lexicon,
    meant,
  );
  const mentions: Mentions = { ...found, names, attributions };
  let matters: ReadonlyMap<number, Measure> | null = null;
  const amounts = (): ReadonlyMap<number, Measure> => {
    matters ??= mattersOf(prose.text, prose.sentences, mentions.figures);
    return matters;
  };
  const lower = lowerOf(prose.text);
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
  const reading: Reading = { text: prose.text, mentions, called, published: article.published, lexicon, sides, amounts, topic, agreed };
  const headings = prose.blocks.filter((b) => b.role === 'heading');
  const thread: Thread = { claims: [], occasion: null, adjacent: null, officer: null, place: { sentences: prose.sentences, index: 0 } };
  const headed = headedBlocks(prose.blocks);
  const sheet = { text: prose.text, lower, blocks: prose.blocks, mentions, published: article.published, lexicon, sides };
  const claimsOf = (clauses: readonly Clause[], isHeading: boolean): Claim[] => {
    const found: Claim[] = [];
    for (const clause of clauses) {
      const claim = claimOf(clause, reading, thread, found.at(-1) ?? null);
      // A heading claims something only where it is a sentence: "What is next for tariffs" is none.
      if (claim && !(isHeading && !(claim.rule.startsWith('verb') && isSure(clause)))) found.push(claim);
    }
    return found;
  };
  let heading = 0;
  for (const [index, sentence] of prose.sentences.entries()) {
    // Longer is no sentence but a table or a page without stops, and clause patterns are not made for it.
    if (sentence.end - sentence.start > LONGEST) continue;
    while (heading < headings.length && (headings[heading]?.end ?? 0) <= sentence.start) heading++;
    const isHeading = (headings[heading]?.start ?? sentence.end) <= sentence.start;
    const block = headed?.(sentence) ?? null;
    if (block && readUnderHeads(block, sentence, sheet, thread.claims, (led) => claimOf(led.clause, { ...reading, ...led }, thread, null))) {
      thread.adjacent = null;
      continue;
    }
    thread.place = { sentences: prose.sentences, index };
    const seen = seenOf(index);
    const read = (span: Span): Clause => new Clause(prose.text, lower, span, sentence, mentions, seen);
    let here: Claim | null = null;
    const speech = attributionsNear(mentions.attributions, sentence).length > 0 || within(mentions.names, sentence).some(isParty);
    if (speech || mayHaveMatter(seen, within(mentions.figures, sentence), thread.adjacent !== null, thread.claims.length > 0)) {
      const spans = clausesOf(prose, index, pastDateline(prose.text, sentence), mentions.names, seen);
      const found = claimsOf(spans.map(read), isHeading);
      // What two halves do not say the whole may: a subject in one, its matter in the other.
      if (found.length === 0 && spans.length > 1) found.push(...claimsOf([read(sentence)], isHeading));
      const [only] = found;
      if (only && found.length === 1) found[0] = { ...only, start: sentence.start, end: sentence.end };
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

/** Lower case that keeps every offset: a letter whose small form has another length (İ) stays. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/\p{Lu}/gu, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c));
}
