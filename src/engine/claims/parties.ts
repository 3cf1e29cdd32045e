import type { Attribution } from '../../model/attribution.ts';
import type { Measure } from '../../model/claim.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Clause } from './clause.ts';
import { bearsItsRate, bearsRate, bearsVerb, DUTIES, imposerIn, imposerOn, isOnAll } from './duties.ts';
import { gathered } from './gathered.ts';
import { askedIn, buyerIn, obligedIn } from './obliged.ts';
import { isState, namedSide, ONE_SIDED, unstatedSide } from './other-side.ts';
import type { Parties, PartyClues } from './party-clues.ts';
import { otherSide } from './sides.ts';
import { asParty, asSpeaker, DIRECTED, homeOfSpeakers, isVoiceOfState, speakerOf } from './speakers.ts';
import { isOfficer, stateOf } from './states.ts';
import { isAgent, isLed, type Subject, subjectOf } from './subject.ts';
import { presidentOf, unstated } from './unstated.ts';

/** Whose list of barred companies a passive clause speaks of; null for none. */
function listOf(clause: Clause, at: number, measure: Measure): EntityId | null {
  if ((measure !== 'export-control' && measure !== 'sanction') || !LISTED.test(clause.words.slice(at))) return null;
  return /\bunreliable\s+entit/.test(clause.whole) ? ('CN' as EntityId) : /\bentity\s+list\b/.test(clause.whole) ? US : null;
}

const LISTED = /^(?:was|were|is|are|been|being|landed)\s+(?:placed|put|added|listed|blacklisted|on)\b/;
const MINERALS = /\b(?:rare[ -]earths?|magnets|gallium|germanium|antimony|graphite|critical minerals)\b/;

const US = 'US' as EntityId;
const COURTS = new Set(['us-supreme-court', 'court-of-international-trade', 'court-of-appeals-federal-circuit']);
/** Where plants are built. */
const AMERICAN_PLACE =
  /\b(?:in|into)\s+(?:[\w-]+\s+){0,2}?(?:arizona|texas|ohio|georgia|michigan|indiana|kentucky|louisiana|alabama|tennessee|north carolina|south carolina|pennsylvania|new york|california|america)\b/;
const COURT = /\bcourt of international trade\b|\b(?:supreme|appeals|trade|federal|district)\s+(?:court|judges?|panel)\b/;

const only = (subject: Subject, name: Name): Subject => ({
  names: [name],
  others: [...subject.names, ...subject.others].filter((n) => n !== name),
  stands: null,
});

/** The subject in the record's sense: not the paper that obliges, not the seller, not another state of which an officer only says something. */
function actingIn(clause: Clause, { kind, measure, at }: PartyClues, speaker: Attribution | undefined, lexicon: Lexicon): Subject {
  const subject = subjectOf(clause, at);
  const obliged = subject.names.length === 0 || subject.names.every((n) => n.start > clause.start + at) ? obligedIn(clause) : undefined;
  if (obliged) return only(subject, obliged);
  const buyer = measure === 'purchases' ? buyerIn(clause, [...subject.names, ...subject.others]) : undefined;
  if (buyer) return only(subject, buyer);
  // "China wants a deal badly, Trump said": his statement, not China's.
  if (kind !== 'statement' || at > 0 || DIRECTED.has(measure) || !isVoiceOfState(speaker, lexicon)) return subject;
  const home = stateOf(speaker.entity, lexicon);
  return subject.names.some((n) => n.entity !== null && stateOf(n.entity, lexicon) === home)
    ? subject
    : { names: [], others: [...subject.names, ...subject.others], stands: subject.stands };
}

const A_PERSON = /\b(?:he|she)\b/;
const THEY = /\b(?:they|their)\b/;

/** Whom a pronoun means: who speaks there, the officer named last, whom the text speaks of. */
function meantBy(clause: Clause, clues: PartyClues, speaker: Attribution | undefined, lexicon: Lexicon): EntityId[] {
  const { kind, before, officer } = clues;
  const isPerson = A_PERSON.test(clause.words);
  // An economist's "it" is the country that he speaks of.
  if (speaker?.entity && (isPerson || speaker.type !== 'person' || isVoiceOfState(speaker, lexicon))) return asSpeaker(speaker.entity, kind, lexicon);
  const home = homeOfSpeakers(clause, lexicon);
  if (home) return [home];
  if (isPerson && officer && !before?.actors.some((id) => isOfficer(id, lexicon))) return asSpeaker(officer, kind, lexicon);
  const topic = clues.topic(isPerson ? 'person' : THEY.test(clause.words) ? 'any' : 'thing');
  if (topic.length > 0) return topic.flatMap((n) => asParty(n, kind, lexicon));
  return before ? [...before.actors] : [];
}

/** Parties of a duty by who bears it or whose it is, where the subject is not the one who imposes it; null where it is, or nothing tells. */
function borneIn(
  clause: Clause,
  names: readonly Name[],
  others: readonly Name[],
  actors: ReadonlySet<EntityId>,
  speaker: Attribution | undefined,
  clues: PartyClues,
  lexicon: Lexicon,
): Parties | null {
  const { at, sides, before } = clues;
  const statesOf = (all: readonly Name[]): EntityId[] => [
    ...new Set(gathered(all, ({ entity }) => (entity === null ? null : stateOf(entity, lexicon)))),
  ];
  const imposer = imposerIn(clause, others);
  const told = isVoiceOfState(speaker, lexicon) ? stateOf(speaker.entity, lexicon) : null;
  const bears = bearsVerb(clause, at) || bearsItsRate(clause);
  // "India’s tariff falls to 18 percent, Trump said"
  if (!bears && bearsRate(clause, names) && told && !statesOf(names).includes(told)) return { actors: [told], counterparties: statesOf(names) };
  if (!bears) return null;
  const named = statesOf(others.filter(isState));
  // "Goods shipped through the country face 40 percent": imposed and borne as in the claim before.
  if (names.length === 0 && named.length === 0 && before?.measure && DUTIES.has(before.measure))
    return { actors: before.actors, counterparties: before.counterparties };
  const own = [...new Set([...actors].map((id) => stateOf(id, lexicon) ?? id))];
  const owner = imposer ? statesOf([imposer])[0] : undefined;
  const bearers = own.length > 0 && (names.length > 0 || bearsItsRate(clause)) ? own : named.filter((id) => id !== owner && id !== told).slice(0, 1);
  const [bearer] = bearers;
  if (!bearer) return null;
  const rest = names.length > 0 ? named.filter((id) => !bearers.includes(id)) : [];
  // "the EU faces 20%, Japan 24%": more bearers, not who imposes it.
  const [single, ...more] = rest;
  const isBy = others.some((n) => n.entity === single && isLed(clause, n));
  const stated = owner ?? (rest.includes(US) ? US : more.length === 0 && isBy ? single : undefined);
  const other = stated ?? (told && told !== bearer ? told : imposerOn(bearer, sides));
  return {
    actors: other ? [other] : [],
    counterparties: [...bearers, ...rest.filter((id) => id !== other && id !== US)],
  };
}

/** Who acts and on whom, in the record's direction: for purchases who is to buy, for a duty who imposes it. */
export function partiesOf(clause: Clause, clues: PartyClues, lexicon: Lexicon): Parties {
  const { kind, measure, at, sides, before } = clues;
  const speaker = speakerOf(clause);
  const { names, others, stands } = actingIn(clause, clues, speaker, lexicon);
  const actors = new Set<EntityId>();
  const add = (ids: readonly EntityId[]): void => {
    for (const id of ids) actors.add(id);
  };
  // "Koreans must accept the deal": who says so demands it of them.
  if (kind === 'demand' && MUST.test(clause.words.slice(at)) && speaker?.entity && names.length > 0) {
    const asked = new Set(gathered(names, (n) => stateOf(n.entity as EntityId, lexicon)));
    if (!asked.has(stateOf(speaker.entity, lexicon) as EntityId))
      return { actors: asSpeaker(speaker.entity, kind, lexicon), counterparties: [...asked] };
  }
  if (stands === 'two-sides' && sides.pair.length === 2) add(sides.pair);
  else if (names.length > 0) for (const name of names) add(asParty(name, kind, lexicon));
  else if (stands === 'president') add(presidentOf(clause, clues, lexicon));
  else if (stands === 'pronoun' && !others.some((n) => isAgent(clause, n))) add(meantBy(clause, clues, speaker, lexicon));
  else if (stands && before && !others.some((n) => isAgent(clause, n))) {
    if (stands === 'matter') return { actors: before.actors, counterparties: before.counterparties };
    // "Vietnam pays 20 percent and opens its market": the second verb is of the one who bears the duty.
    const isBearer = stands === 'elided' && before.measure !== null && DUTIES.has(before.measure) && GIVEN.has(measure);
    add(isBearer ? before.counterparties : before.actors);
  } else add(unstated(clause, others, clues, lexicon));

  // "Korean steel is spared Washington's tariff", "the duty that Ottawa brought in"
  const imposer = names.length === 0 && actors.size === 0 && MEASURED.has(measure) ? imposerIn(clause, others) : undefined;
  if (imposer) add(asParty(imposer, kind, lexicon));
  const duty = DUTIES.has(measure) ? borneIn(clause, names, others, actors, speaker, clues, lexicon) : null;
  if (duty) return duty;
  const asked = kind === 'demand' || kind === 'threat' ? askedIn(clause, others).filter((n) => isState(n) && !actors.has(n.entity)) : [];
  const counterparties = new Set(asked.length > 0 ? asked.map((n) => n.entity) : namedSide(clause, others, actors, clues, lexicon));
  // "makers need a permit for products with Chinese rare earths": whose they are holds them back.
  if (actors.size === 0 && measure === 'export-control' && counterparties.has('CN' as EntityId) && MINERALS.test(clause.whole)) {
    counterparties.delete('CN' as EntityId);
    add(['CN' as EntityId]);
  }
  // "Huawei was placed on the Entity List": whose list it is acts, on the one that it names.
  const list = listOf(clause, at, measure);
  if (list && !actors.has(list)) return { actors: [list], counterparties: [...actors, ...counterparties].filter((id) => id !== list) };
  // "tariffs on Chinese goods rise": in an article about two states, the other one imposes them.
  if (actors.size === 0 && counterparties.size === 1 && kind !== 'agreement') {
    const [only] = counterparties;
    const other = only ? otherSide(only, sides) : null;
    if (other && (DUTIES.has(measure) || ONE_SIDED.has(kind))) add([other]);
  }
  // "Tariffs on some goods will drop too": still those of the claim before.
  if (actors.size === 0 && counterparties.size === 0 && clues.duty && LEVIED.has(measure))
    return { actors: clues.duty.actors, counterparties: clues.duty.counterparties };
  // "A WTO panel found that American tariffs broke the rules": who rules acts, on those he names.
  if (measure === 'dispute' && speaker?.entity && (COURTS.has(speaker.entity) || speaker.entity === 'wto') && kind !== 'statement') {
    const named = [...new Set([...actors, ...counterparties])].filter((id) => id !== speaker.entity && lexicon.countryOf(id) === id);
    return { actors: [speaker.entity], counterparties: named.length > 0 ? named : COURTS.has(speaker.entity) ? [US] : [] };
  }
  // "The Supreme Court ruled": without another state named it is the court of the United States.
  if (measure === 'dispute' && COURT.test(clause.whole) && sides.states.has(US) && [...actors].every((id) => stateOf(id, lexicon) === 'US'))
    return { actors: actors.size > 0 ? [...actors] : [US], counterparties: [US] };
  // "$150 billion of it goes to shipbuilding": still what was promised before.
  if (actors.size === 0 && counterparties.size === 0 && before?.measure === measure)
    return { actors: before.actors, counterparties: before.counterparties };
  // "91 percentage points of tariffs will be cancelled": in an article on the United States and another, its own.
  if (actors.size === 0 && counterparties.size === 0 && DUTIES.has(measure) && (sides.pair.includes(US) || sides.hub === US) && kind !== 'agreement')
    add([US]);
  if (counterparties.size === 0) {
    if (measure === 'dispute' && [...actors].some((id) => COURTS.has(id))) counterparties.add(US);
    else if (
      measure === 'investment' &&
      actors.size > 0 &&
      AMERICAN_PLACE.test(clause.whole) &&
      ![...actors].some((id) => stateOf(id, lexicon) === 'US')
    )
      counterparties.add(US);
    else if (!(LEVIED.has(measure) && isOnAll(clause))) {
      const other = unstatedSide(clause, actors, clues, lexicon);
      if (other) counterparties.add(other);
    }
  }
  return { actors: [...actors], counterparties: [...counterparties] };
}

/** What is laid on others, a reply in kind too. */
const LEVIED = new Set<Measure>([...DUTIES, 'retaliation']);

/** What is one state’s own act, whoever the sentence speaks of. */
const MEASURED = new Set<Measure>([...LEVIED, 'export-control', 'sanction', 'enforcement', 'market-access', 'purchases', 'subsidies', 'dispute']);

/** What one gives for a lower duty. */
const GIVEN = new Set<Measure>(['market-access', 'purchases', 'investment']);

const MUST = /^(?:must|should|ha(?:s|ve)\s+to|needs?\s+to)\b/;
