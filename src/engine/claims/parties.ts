import type { Attribution } from '../../model/attribution.ts';
import type { Kind, Measure } from '../../model/claim.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import { overlaps } from '../../model/span.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Clause } from './clause.ts';
import { otherSide, type Sides } from './sides.ts';
import { isBody, isOfficer, speaksForState, stateOf } from './states.ts';
import { bearsVerb, isAgent, isLed, isParty, ownerOf, subjectOf } from './subject.ts';

export interface Parties {
  actors: EntityId[];
  counterparties: EntityId[];
}

/** Kinds that a state answers for, whoever speaks for it: the state comes first, then its officer. */
const BY_STATE = new Set<Kind>(['pledge', 'offer', 'demand', 'threat', 'agreement', 'action']);

export interface PartyClues {
  kind: Kind;
  measure: Measure;
  /** Where in the clause's words the verb stands. */
  at: number;
  /** The states that the article is about. */
  sides: Sides;
  /** The officer named last: whom "he" means where the claim before has none. */
  officer: EntityId | null;
  /** Of the claim before: whom "it" and "the plan" mean. */
  before: (Parties & { kind: Kind; measure: Measure | null }) | null;
}

/** The party as a record names it: for what a state does, the state and then its officer. */
function asParty({ entity: id, type }: Pick<Name, 'entity' | 'type'>, kind: Kind, lexicon: Lexicon): EntityId[] {
  if (id === null) return [];
  const state = stateOf(id, lexicon);
  if (id === 'white-house' && state) return [state];
  const isHand = (type === 'person' && isOfficer(id, lexicon)) || isBody(id, lexicon);
  return isHand && state && BY_STATE.has(kind) ? [state, id] : [id];
}

/** The innermost speaker that the ledger knows: whom "he" and "it" mean in what is said. */
const speakerOf = (clause: Clause): Attribution | undefined =>
  clause.attributions.findLast((a) => a.entity !== null && a.type !== 'outlet' && a.type !== 'anonymous');

/** The state of those who speak without a name: "Three Mexican officials", "a Commission official". */
function homeOfSpeakers(clause: Clause, lexicon: Lexicon): EntityId | null {
  const spans = clause.attributions.flatMap(({ source, type }) => (source && type !== 'outlet' ? [source] : []));
  const homes = new Set(
    clause.names
      .filter(isParty)
      .filter((n) => speaksForState(n.entity, lexicon) && spans.some((s) => overlaps(s, n)))
      .map((n) => stateOf(n.entity, lexicon)),
  );
  const [home] = homes;
  if (home && homes.size === 1) return home;
  const words = spans.map((s) => clause.whole.slice(Math.max(0, s.start - clause.start), Math.max(0, s.end - clause.start)));
  return words.some((w) => /\bcommission\s+(?:officials?|spokes\w+)/.test(w)) ? ('EU' as EntityId) : null;
}

const asSpeaker = (entity: EntityId, kind: Kind, lexicon: Lexicon): EntityId[] =>
  asParty({ entity, type: lexicon.entities.get(entity)?.type ?? 'person' }, kind, lexicon);

/** What only a state does: who says that it is done, and names no other, does it. */
const OWN_DEEDS = new Set<Measure>(['tariff', 'tariff-relief', 'subsidies', 'export-control', 'enforcement', 'sanction', 'truce', 'retaliation']);

/** "will be ordered from American farmers" */
const IS_BOUGHT = /\b(?:be|been|was|were)\s+(?:ordered|bought|booked|purchased)\b/;

/** Those of a passive, of a speaker, or of the article, where the clause has no subject that is a party. */
function unstated(clause: Clause, others: readonly Name[], { kind, measure, at, before }: PartyClues, lexicon: Lexicon): EntityId[] {
  const agent = others.find((n) => isAgent(clause, n));
  if (agent) return asParty(agent, kind, lexicon);
  // "a truce agreed to when Trump and Xi met": those who are named made it.
  if (kind === 'agreement') return others.filter((n) => n.type !== 'organisation').flatMap((n) => asParty(n, kind, lexicon));
  // "Exports to the United States fell too": still those of the country before.
  if (kind === 'statistic' || kind === 'assessment') {
    const owner = ownerOf(clause);
    if (owner) return asParty(owner, kind, lexicon);
    if (before?.kind === kind) return [...before.actors];
  }
  const speaker = speakerOf(clause);
  // "Trump said tariffs would rise": his own, where no other state is named.
  const isOwn = kind === 'action' && OWN_DEEDS.has(measure) && speaker?.type !== 'organisation';
  if (isOwn && speaker?.entity && speaksForState(speaker.entity, lexicon)) return asSpeaker(speaker.entity, kind, lexicon);
  // "Two million tonnes will be ordered from American farmers, Liu He said": by his side, where only another is named.
  if (measure === 'purchases' && speaker?.entity && speaksForState(speaker.entity, lexicon) && IS_BOUGHT.test(clause.words)) {
    const home = stateOf(speaker.entity, lexicon);
    const states = others.flatMap((n) => (n.entity ? [stateOf(n.entity, lexicon)] : []));
    if (states.length > 0 && !states.includes(home)) return asSpeaker(speaker.entity, kind, lexicon);
  }
  // "replied with a threat of a further 100 percent": his own.
  if ((kind === 'threat' || kind === 'demand' || kind === 'offer') && speaker?.entity && speaksForState(speaker.entity, lexicon))
    return asSpeaker(speaker.entity, kind, lexicon);
  // "Three Mexican officials said": nobody by name, but of a state.
  const home = homeOfSpeakers(clause, lexicon);
  if (home && !speaker && kind !== 'pledge' && kind !== 'offer') return [home];
  // "The trade ministry in Tokyo declined to say"
  if (!speaker && (kind === 'statement' || kind === 'denial')) {
    const near = others.filter(isParty).findLast((n) => n.end <= clause.start + at);
    return near ? asParty(near, kind, lexicon) : [];
  }
  // "a levy is due on April 3, Trump proclaimed"
  const officer = !speaker && OWN_DEEDS.has(measure) ? others.filter(isParty).find((n) => isOfficer(n.entity, lexicon)) : undefined;
  if (officer && kind === 'action') return asParty(officer, kind, lexicon);
  if (!speaker?.entity || (kind !== 'statement' && kind !== 'denial' && kind !== 'report' && kind !== 'assessment')) return [];
  return asSpeaker(speaker.entity, kind, lexicon);
}

/** "the president", "the administration": that of the United States, where nothing says another and the text speaks of it. */
function presidentOf(clause: Clause, { kind, sides, before }: PartyClues, lexicon: Lexicon): EntityId[] {
  const speaker = speakerOf(clause);
  if (speaker?.entity && isOfficer(speaker.entity, lexicon)) return asSpeaker(speaker.entity, kind, lexicon);
  const officer = before?.actors.find((id) => isOfficer(id, lexicon));
  if (before && officer) return [...before.actors];
  return sides.states.size < 2 || sides.states.has(US) ? [US] : [];
}

/** Kinds that leave the other side out: what is counted and weighed is of whom it is of. */
const ONE_SIDED = new Set<Kind>(['statistic', 'assessment']);

/** Matters of one state alone, unless the clause names another. */
const OWN_MATTER = new Set<Measure>(['subsidies']);

/** The other side where the clause leaves it out: who tells of the deed, whom the claim before names, the article's other state. */
function unstatedSide(clause: Clause, actors: ReadonlySet<EntityId>, clues: PartyClues, lexicon: Lexicon): EntityId | null {
  const { kind, measure, sides, before } = clues;
  const states = new Set([...actors].map((id) => stateOf(id, lexicon) ?? id));
  const [own] = states;
  // A company's other side is nobody's guess.
  if (
    !own ||
    states.size !== 1 ||
    (ONE_SIDED.has(kind) && measure !== 'purchases' && measure !== 'investment') ||
    OWN_MATTER.has(measure) ||
    ![...actors].some((id) => speaksForState(id, lexicon))
  )
    return null;
  // "China agreed to buy, the White House said": it is to buy from the one who says so.
  const speaker = speakerOf(clause)?.entity;
  const told = speaker && speaksForState(speaker, lexicon) ? stateOf(speaker, lexicon) : null;
  if (told && told !== own) return told;
  const earlier = before && [...before.actors, ...before.counterparties].map((id) => stateOf(id, lexicon) ?? id);
  if (earlier?.includes(own)) {
    const [other, ...more] = new Set(earlier.filter((id) => id !== own));
    if (other && more.length === 0) return other;
  }
  return otherSide(own, sides);
}

const isState = ({ entity, type }: Name): boolean => type === 'place' || entity === 'EU';

/** Those of a clause whom it names beside who acts; what stands in an aside counts only where nothing else does. */
function namedSide(
  clause: Clause,
  others: readonly Name[],
  actors: ReadonlySet<EntityId>,
  { sides, measure }: PartyClues,
  lexicon: Lexicon,
): EntityId[] {
  const states = new Set([...actors].map((id) => stateOf(id, lexicon) ?? id));
  const able = others.filter(isParty).filter((n) => isState(n) && !states.has(n.entity) && !actors.has(n.entity));
  // "stop buying Russian oil and buy American": where one of the two that the article is about is named, that one sells.
  const other = sides.pair.find((id) => !states.has(id));
  if (measure === 'purchases' && sides.pair.length === 2 && states.size === 1 && able.some((n) => n.entity === other) && other) return [other];
  const inCore = able.filter((n) => clause.core.charCodeAt(n.start - clause.start) !== SPACE);
  return [...new Set((inCore.length > 0 ? inCore : able.filter((n) => !inPast(clause, n))).map((n) => n.entity))];
}

const SPACE = 32;

/** "days after Washington tightened its curbs": another matter that came before, not the other side of this one. */
const inPast = (clause: Clause, name: Name): boolean =>
  /\b(?:after|penalty|punish\w*|punishment)\b[^,;]*$/.test(clause.whole.slice(0, name.start - clause.start));

/** Whose list of barred companies a passive clause speaks of; null for none. */
function listOf(clause: Clause, at: number, measure: Measure): EntityId | null {
  if ((measure !== 'export-control' && measure !== 'sanction') || !LISTED.test(clause.words.slice(at))) return null;
  return /\bunreliable\s+entit/.test(clause.whole) ? ('CN' as EntityId) : /\bentity\s+list\b/.test(clause.whole) ? US : null;
}

const LISTED = /^(?:was|were|is|are|been|being|landed)\s+(?:placed|put|added|listed|blacklisted|on)\b/;
const MINERALS = /\b(?:rare[ -]earths?|magnets|gallium|germanium|antimony|graphite|critical minerals)\b/;

/** Who puts a duty on a state: the other one of two, or else the United States, where the text speaks of it. */
const imposerOn = (bearer: EntityId, sides: Sides): EntityId | null =>
  sides.pair.includes(bearer) ? otherSide(bearer, sides) : bearer !== US && sides.states.has(US) ? US : otherSide(bearer, sides);

const US = 'US' as EntityId;
const A_PERSON = /\b(?:he|she)\b/;
const COURTS = new Set(['us-supreme-court', 'court-of-international-trade', 'court-of-appeals-federal-circuit']);
/** Where plants are built. */
const AMERICAN_PLACE =
  /\b(?:in|into)\s+(?:[\w-]+\s+){0,2}?(?:arizona|texas|ohio|georgia|michigan|indiana|kentucky|louisiana|alabama|tennessee|north carolina|south carolina|pennsylvania|new york|california|america)\b/;
const COURT = /\bcourt of international trade\b|\b(?:supreme|appeals|trade|federal|district)\s+(?:court|judges?|panel)\b/;
const DUTIES = new Set<Measure>(['tariff', 'tariff-relief']);

/** Who acts and on whom, in the record's direction: for purchases who is to buy, for a duty who imposes it. */
export function partiesOf(clause: Clause, clues: PartyClues, lexicon: Lexicon): Parties {
  const { kind, measure, at, sides, before, officer } = clues;
  const { names, others, stands } = subjectOf(clause, at);
  const speaker = speakerOf(clause);
  const actors = new Set<EntityId>();
  const add = (ids: readonly EntityId[]): void => {
    for (const id of ids) actors.add(id);
  };
  // "Koreans must accept the deal": who says so demands it of them.
  if (kind === 'demand' && MUST.test(clause.words.slice(at)) && speaker?.entity && names.length > 0) {
    const asked = new Set(names.flatMap((n) => stateOf(n.entity as EntityId, lexicon) ?? []));
    if (!asked.has(stateOf(speaker.entity, lexicon) as EntityId))
      return { actors: asSpeaker(speaker.entity, kind, lexicon), counterparties: [...asked] };
  }
  if (stands === 'two-sides' && sides.pair.length === 2) add(sides.pair);
  else if (names.length > 0) add(names.flatMap((n) => asParty(n, kind, lexicon)));
  else if (stands === 'president') add(presidentOf(clause, clues, lexicon));
  else if (stands === 'pronoun' && speaker?.entity) add(asSpeaker(speaker.entity, kind, lexicon));
  else if (stands === 'pronoun' && officer && A_PERSON.test(clause.words) && !before?.actors.some((id) => isOfficer(id, lexicon)))
    add(asSpeaker(officer, kind, lexicon));
  else if (stands && before && !others.some((n) => isAgent(clause, n))) {
    if (stands === 'matter') return { actors: before.actors, counterparties: before.counterparties };
    add(before.actors);
  } else add(unstated(clause, others, clues, lexicon));

  // "Goods shipped through the country face 40 percent": imposed and borne as in the claim before.
  if (names.length === 0 && DUTIES.has(measure) && bearsVerb(clause, at) && !others.some(isState) && before?.measure && DUTIES.has(before.measure))
    return { actors: before.actors, counterparties: before.counterparties };

  const counterparties = new Set(namedSide(clause, others, actors, clues, lexicon));
  // "EU exports will face a 15 percent tariff": the subject bears it, and the other one of two imposes it.
  if (DUTIES.has(measure) && bearsVerb(clause, at)) {
    const bearers = new Set([...actors].map((id) => stateOf(id, lexicon) ?? id));
    const [bearer] = bearers.size > 0 ? bearers : counterparties;
    if (bearer) {
      const named = bearers.size > 0 ? [...counterparties] : [];
      const told = speaker?.entity && speaksForState(speaker.entity, lexicon) ? stateOf(speaker.entity, lexicon) : null;
      // "the EU faces 20%, Japan 24%": more bearers, not who imposes it.
      const [single, ...more] = named;
      const isBy = others.some((n) => n.entity === single && isLed(clause, n));
      const stated = named.includes(US) ? US : more.length === 0 && isBy ? single : undefined;
      const other = stated ?? (told && told !== bearer ? told : imposerOn(bearer, sides));
      return {
        actors: other ? [other] : [],
        counterparties: [...new Set([...(bearers.size > 0 ? bearers : [bearer]), ...named.filter((id) => id !== other && id !== US)])],
      };
    }
  }
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
  if (actors.size === 0 && counterparties.size === 0 && before?.measure && DUTIES.has(measure) && DUTIES.has(before.measure))
    return { actors: before.actors, counterparties: before.counterparties };
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
  if (actors.size === 0 && counterparties.size === 0 && DUTIES.has(measure) && sides.pair.includes(US) && kind !== 'agreement') add([US]);
  if (counterparties.size === 0) {
    if (measure === 'dispute' && [...actors].some((id) => COURTS.has(id))) counterparties.add(US);
    else if (
      measure === 'investment' &&
      actors.size > 0 &&
      AMERICAN_PLACE.test(clause.whole) &&
      ![...actors].some((id) => stateOf(id, lexicon) === 'US')
    )
      counterparties.add(US);
    else {
      const other = unstatedSide(clause, actors, clues, lexicon);
      if (other) counterparties.add(other);
    }
  }
  return { actors: [...actors], counterparties: [...counterparties] };
}

const MUST = /^(?:must|should|ha(?:s|ve)\s+to|needs?\s+to)\b/;
