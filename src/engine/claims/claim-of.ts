import { CERTAIN, type Claim, type Kind, type Measure } from '../../model/claim.ts';
import { meansThatMeeting } from './antecedent.ts';
import type { CastClues } from './candidates.ts';
import type { ClaimClues } from './claim-traits.ts';
import type { Clause } from './clause.ts';
import { type Gist, gistOf } from './gist.ts';
import { goodsOf } from './goods.ts';
import { firstMatter, isOfStep } from './matter.ts';
import type { Chances } from './measures-again.ts';
import { within } from './near.ts';
import { partiesOf } from './parties.ts';
import type { Parties, PartyClues } from './party-clues.ts';
import type { Reading, Standing, Thread } from './reading.ts';
import { kindInContext, kindOfParties } from './settled-kind.ts';
import { termsOf } from './terms.ts';
import { timesOf } from './time.ts';
import { type Past, topicBefore } from './topic.ts';
import { doerOf, isOwn, statesIn, voiceOf } from './who.ts';

const LAID = new Set<Measure>(['tariff', 'tariff-relief', 'retaliation']);

/** Claims that still tell who does what to whom. */
const RECENT = 12;

const UNCOUNTED = new Set<Measure>(['dispute', 'talks', 'subsidies', 'market-access', 'retaliation', 'enforcement', 'truce', 'tariff-relief']);

/** What tells whether a clause claims anything, and of what kind; by the kind and the measure read so far, and whether it is the actor's own deed. */
function cluesOf(
  clause: Clause,
  { doubts, rule, verb }: Gist,
  { mentions, lexicon, density }: Reading,
  { place: { sentences, index }, claims, adjacent }: Thread,
  { here, isHeading }: Standing,
): (read: Kind | null, measure: Measure, own: boolean | null) => ClaimClues {
  const voice = voiceOf(clause, lexicon);
  const doer = doerOf(clause, verb.at, lexicon);
  const figures = clause.amounts.map(({ kind }) => kind);
  const states = statesIn(clause.names, lexicon);
  const around = statesIn(within(mentions.names, clause.sentence), lexicon);
  return (read, measure, isOwn) => ({
    clause,
    verb,
    isHeading,
    isFirst: index === 0,
    read,
    rule,
    measure,
    weight: clause.sign?.weight ?? 0,
    voice,
    doer,
    isOwn,
    figures,
    states,
    around,
    past: { sentences: index, claims: claims.length },
    ahead: sentences.length - index,
    density,
    doubts,
    here: here?.kind ?? null,
    isAdjacent: adjacent !== null,
  });
}

/** What the claim is about: read off its words, then weighed. */
function measureIn(
  clause: Clause,
  { kind, at, about, sure }: Gist,
  { judges }: Reading,
  { claims, adjacent, soFar }: Thread,
  { here }: Standing,
): { read: Measure; measure: Measure; chances: Chances | null } {
  const first = firstMatter(clause, kind, at, about);
  // "threatened to cut off the power if the tariffs stay": what is threatened is no relief, the tariffs are only its ground.
  const isGround = kind === 'threat' && first === 'tariff-relief' && !sure;
  // Goods that are counted are of trade, whatever the article is on.
  const isCount = kind === 'statistic' && UNCOUNTED.has(first);
  const read = isGround ? 'retaliation' : isCount ? 'trade-balance' : first;
  const judged = judges.measure({
    clause,
    read,
    here: here?.measure ?? null,
    adjacent: adjacent?.measure ?? null,
    before: claims.at(-1)?.measure ?? null,
    second: claims.at(-2)?.measure ?? null,
    soFar: soFar.reads(claims),
  });
  return { read, ...judged };
}

/** Who acts and on whom, as the words have it; null where nobody does anything that a ledger of trade policy could hold. */
function partiesIn(clause: Clause, party: PartyClues, { sure, chain }: Gist, { lexicon, strict }: Reading, { claims }: Thread): Parties | null {
  const named = partiesOf(clause, party, lexicon);
  const isState = [...named.actors, ...named.counterparties].some((id) => lexicon.countryOf(id) !== null);
  if (strict && !named.actors.some((id) => lexicon.countryOf(id) !== null)) return null;
  // "The exclusions expire in May": what names nobody goes on about those of the claim before.
  const before = claims.at(-1);
  const ruled = !isState && before && (sure || isOfStep(clause)) ? before : named;
  // Without a state or a speaker nothing is claimed, unless its words leave no doubt.
  if (!isState && ruled.actors.length === 0 && chain.length === 0 && clause.figures.length === 0 && clause.names.length === 0) return null;
  return ruled;
}

/** Reads the claim of a clause; null where it makes none. */
export function claimOf(clause: Clause, reading: Reading, thread: Thread, standing: Standing): Claim | null {
  const { text, mentions, published, lexicon, sides, judges } = reading;
  const { here, isHeading } = standing;
  const gist = gistOf(clause, reading, thread, standing);
  // "What is next for tariffs": a heading claims something only where it is a sentence.
  if (!gist || (isHeading && gist.rule === 'default')) return null;
  const { sure, chain, verb } = gist;
  const cluesFor = cluesOf(clause, gist, reading, thread, standing);
  const claims = isHeading && gist.rule === 'verb' && sure ? CERTAIN.claims : judges.claims(cluesFor(gist.told, gist.about, null));
  if (claims <= 0) return null;
  const { read, measure, chances } = measureIn(clause, gist, reading, thread, standing);
  const there = meansThatMeeting(clause.words, clause.seen) ? thread.occasion : null;
  const before = thread.claims.at(-1) ?? null;
  const kind = kindInContext(gist.kind, clause, there, before);
  const { sentences, index } = thread.place;
  const past: Past = { text, sentences, index, names: mentions.names };
  const party: PartyClues = {
    kind,
    measure,
    at: gist.at,
    sides,
    officer: thread.officer,
    before: here ?? before,
    duty: thread.claims.findLast((c) => c.measure !== null && LAID.has(c.measure) && c.actors.length > 0) ?? null,
    past: [...thread.claims.slice(-RECENT), ...(here ? [here] : [])],
    topic: (spoken) => topicBefore(past, clause.start, spoken),
  };
  const ruled = partiesIn(clause, party, gist, reading, thread);
  if (!ruled) return null;
  const told = kindOfParties(kind, measure, gist.at, ruled.actors, clause, reading.agreed(), lexicon);
  // "Offered", "proposed", and what is taken up from an offer: the words themselves say it, and are too rare for their weight to be learnt.
  const isPlain = told === 'offer' && (gist.rule === 'verb' || kind !== gist.kind);
  const { kind: settled, chance } = isPlain
    ? { kind: told, chance: CERTAIN.kind }
    : judges.kind(cluesFor(told, measure, isOwn(clause, ruled.actors, lexicon)));
  const cast: CastClues = { party, kind: settled, clause, verb: verb.at, text, ruled, around: within(mentions.names, clause.sentence), lexicon };
  const { actors, counterparties, sure: parties } = judges.parties(cast);
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
      gist.rule,
      kind !== gist.kind && 'context',
      told !== kind && 'parties',
      settled !== told && 'weighed-kind',
      read !== gist.about && 'first-matter',
      measure !== read && 'weighed',
    ]
      .filter(Boolean)
      .join('+'),
  };
  if (chances) thread.chances.set(claim, chances);
  return claim;
}
