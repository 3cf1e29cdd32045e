import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import { ableIn, type Candidate, type CastClues, candidatesOf, homeOf, homesOfParties } from './candidates.ts';
import { DUTIES } from './duties.ts';
import { gathered } from './gathered.ts';
import { isVoiceOfState, speakerOf } from './speakers.ts';
import { isBody, isOfficer, stateOf } from './states.ts';
import { isAgent, isLed, isSubjectOf } from './subject.ts';
import { tellBefore, tellNext } from './trait-words.ts';
import { group, type Listener } from './traits.ts';
import { asValue, made, type Value } from './values.ts';

const ANY = group('any');
const MEASURE = group('measure');
const KIND = group('claim-kind');
const KIND_MEASURE = group('kind-measure');
const STATES = group('states');
const OPENS = group('opens');
const PASSIVE = group('passive');
const PASSIVE_PLACE = group('passive-place');
const TOLD = group('told');
const TOLD_STANDS = group('told-stands');
const TOLD_PLACE = group('told-place');
const TOLD_STATES = group('told-states');
const STATELESS = group('stateless');
const IS_US = group('us');
const US_MEASURE = group('us-measure');
const RANK = group('rank');
const RANK_MEASURE = group('rank-measure');
const RANK_PLACE = group('rank-place');
const FOREMOST = group('foremost');
const FOREMOST_PLACE = group('foremost-place');
const VOICE = group('voice');
const VOICE_MEASURE = group('voice-measure');
const VOICE_PLACE = group('voice-place');
const LAST = group('last');
const LAST_OPENS = group('last-opens');
const LAST_SAME = group('last-same');
const LAST_MEASURE = group('last-measure');
const LAST_PLACE = group('last-place');
const DUTY = group('duty');
const PAST = group('past');
const PAST_MEASURE = group('past-measure');
const TOPIC = group('topic');
const TOPIC_OPENS = group('topic-opens');
const AROUND = group('around');
const AROUND_OPENS = group('around-opens');
const ORDER = group('order');
const ORDER_MEASURE = group('order-measure');
const COUNT = group('count');
const PLACE = group('place');
const PLACE_MEASURE = group('place-measure');
const PLACE_OPENS = group('place-opens');
const SIDE = group('side');
const SHAPE = group('shape');
const SHAPE_SIDE = group('shape-side');
const PREVIOUS = [group('p'), group('pp')];
const NEXT = [group('n'), group('nn')];
const RIVAL = group('rival');

const US = 'US' as EntityId;
const IN_PASSIVE = /\b(?:is|are|was|were|be|been|being)\s+(?:[a-z]+ly\s+|not\s+|also\s+)?[a-z]+(?:ed|en|wn|ut|ld|pt|de|it|ought)\b/;
/** How far behind the verb its passive shows, in characters. */
const REACH = 40;
const ADJECTIVE = /(?:ese|ans?|ish|dutch|french|swiss|korean|israeli|iraqi|u\.s\.|\bus|\beu|\buk)$/;
const WORD = /[a-z’']+/;
const LONGEST = 6;
const NONE = asValue('none');
const YES = asValue('yes');
const NO = asValue('no');
const NAMED = asValue('named');
const UNNAMED = asValue('unnamed');
const SUBJECT = asValue('subject');
const BEFORE = asValue('before');
const AFTER = asValue('after');
const NUMBERS = ['0', '1', '2', '3', '4'].map(asValue);
const upTo = (n: number): Value => NUMBERS[Math.min(NUMBERS.length - 1, n)] ?? NONE;

/** The word that a clause begins with; "name" where it is the name of one who may act. */
function openingOf({ clause }: CastClues): string {
  const from = clause.main - clause.start;
  const word = WORD.exec(clause.words.slice(from));
  const first = clause.acting[0];
  if (!word || (first && first.start <= clause.main + word.index + 4)) return 'name';
  return word[0].slice(0, LONGEST);
}

/** What a mention is in its clause, as far as its neighbours tell. */
function placeOf(name: Name, verb: number, { clause, text }: CastClues): string {
  if (!clause.acting.includes(name)) return 'speaking';
  if (isAgent(clause, name)) return 'agent';
  const isBefore = name.end - clause.start <= verb;
  if (isLed(clause, name)) return isBefore ? 'led-before' : 'led';
  if (!isSubjectOf(text, name, clause.sentence)) return isBefore ? 'object-before' : 'object';
  return isBefore ? 'subject' : 'late';
}

function shapeOf(name: Name, { clause, lexicon }: CastClues): string {
  const { entity, type } = name;
  if (type === 'person') return entity !== null && isOfficer(entity, lexicon) ? 'officer' : 'person';
  if (type === 'organisation')
    return entity === null ? 'firm' : isBody(entity, lexicon) ? 'body' : stateOf(entity, lexicon) === entity ? 'state' : 'firm';
  const [begin, end] = [name.start - clause.start, name.end - clause.start];
  if (/[’']/.test(clause.whole.charAt(end))) return 'owner';
  return ADJECTIVE.test(clause.whole.slice(begin, end)) ? 'adjective' : 'state';
}

export interface Casting {
  candidates: readonly Candidate[];
  /** Tells what tells of the claim, whoever the candidate. */
  tellClaim: (to: Listener) => void;
  /** Tells what tells of one of them. */
  tell: (candidate: Candidate, to: Listener) => void;
}

/** All that may be parties of a claim, and what tells the role of each. */
export function castingOf(clues: CastClues): Casting {
  const { clause, text, party, verb, ruled, around, lexicon } = clues;
  const { sides, before, duty, past } = party;
  const measure = asValue(party.measure);
  const candidates = candidatesOf(clues);
  const home = (id: EntityId): EntityId => homeOf(id, lexicon);
  const opening = openingOf(clues);
  const opens = made(opening);
  const passive = asValue(IN_PASSIVE.test(clause.words.slice(verb, verb + REACH)) ? 'passive' : 'active');
  const speaker = speakerOf(clause);
  const said = speaker?.entity ? home(speaker.entity) : null;
  const isVoice = isVoiceOfState(speaker, lexicon);
  const voices = gathered(clause.attributions, ({ entity, type }) => (entity === null || type === 'outlet' ? null : home(entity)));
  const last = homesOfParties(before, lexicon);
  const same = asValue(before?.measure === party.measure ? 'same' : 'new');
  const duties = homesOfParties(duty, lexicon);
  const isDuty = DUTIES.has(party.measure);
  const alike = past
    .filter((c) => c.measure === party.measure || (isDuty && c.measure !== null && DUTIES.has(c.measure)))
    .map((c) => homesOfParties(c, lexicon));
  // Where one is named first nothing stands for whom the text spoke of before.
  const inTopic = gathered(opening === 'name' ? [] : party.topic('any'), ({ entity }) => (entity === null ? null : home(entity)));
  const nearby = ableIn(around);
  const inSentence = nearby.map((n) => home(n.entity));
  const leads = (n: Name): boolean => n.end <= clause.start && isSubjectOf(text, n, clause.sentence);
  const [opener, nearest] = [nearby.find(leads), nearby.findLast(leads)].map((n) => (n ? home(n.entity) : null));
  const order = candidates.filter(({ names }) => names.length > 0);
  order.sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
  const states = upTo(order.length);
  const actors = homesOfParties(ruled, lexicon).actors.length;
  const stands = asValue(actors === 0 ? 'none' : actors > 1 ? 'many' : 'one');
  const rankOf = (id: EntityId): Value =>
    sides.pair.includes(id)
      ? asValue(sides.pair[0] === id ? 'pair-one' : 'pair-two')
      : sides.hub === id
        ? asValue('hub')
        : upTo(sides.ranked.indexOf(id) + 1);
  const voiceOf = (id: EntityId): string =>
    said === id ? (isVoice ? 'voice' : 'speaker') : voices.includes(id) ? 'behind' : said ? 'other' : 'none';
  /** Whether one acts in more of the claims alike than it bears. */
  const pastOf = (id: EntityId): string => {
    if (alike.length === 0) return 'new';
    let more = 0;
    let met = false;
    for (const { actors, others } of alike) {
      const [acts, bears] = [actors.includes(id), others.includes(id)];
      more += Number(acts) - Number(bears);
      met ||= acts || bears;
    }
    return !met ? 'never' : more > 0 ? 'actor' : more < 0 ? 'other' : 'even';
  };
  const aroundOf = (id: EntityId): string => (nearest === id ? 'nearest' : opener === id ? 'opener' : inSentence.includes(id) ? 'in' : 'out');
  const orderOf = (id: EntityId): string => {
    const nth = order.findIndex((one) => one.id === id);
    return nth < 0 ? 'none' : order.length === 1 ? 'only' : nth === 0 ? 'first' : nth === order.length - 1 ? 'last' : 'middle';
  };

  function tellClaim(to: Listener): void {
    const kind = asValue(clues.kind);
    to.tell(ANY, asValue('claim'));
    to.tell(MEASURE, measure);
    to.tell(KIND, kind);
    to.both(KIND_MEASURE, kind, measure);
    to.tell(STATES, states);
    to.tell(OPENS, opens);
    to.tell(PASSIVE, passive);
  }

  /** Tells where each of the names stands; what the first is, or one that is the subject. */
  function tellNames(names: readonly Name[], to: Listener): Value {
    let best = UNNAMED;
    for (const [i, name] of names.entries()) {
      const place = asValue(placeOf(name, verb, clues));
      if (i === 0 || place === SUBJECT) best = place;
      const [begin, end] = [name.start - clause.start, name.end - clause.start];
      const side = end <= verb ? BEFORE : AFTER;
      const shape = asValue(shapeOf(name, clues));
      to.tell(SHAPE, shape);
      to.tell(SIDE, side);
      to.both(SHAPE_SIDE, shape, side);
      to.tell(PLACE, place);
      to.both(PLACE_MEASURE, place, measure);
      tellBefore(clause.whole, begin, PREVIOUS, to);
      tellNext(clause.whole, /^[’']s/.test(clause.whole.slice(end, end + 2)) ? end + 2 : end, NEXT, to);
    }
    return best;
  }

  return {
    candidates,
    tellClaim,
    tell: (candidate, to) => {
      const { id, names } = candidate;
      const told = asValue(candidate.told);
      const place = tellNames(names, to);
      to.tell(TOLD, told);
      to.both(TOLD_STANDS, told, stands);
      to.both(TOLD_PLACE, told, place);
      to.both(TOLD_STATES, told, upTo(sides.states.size));
      if (stateOf(id, lexicon) !== id) to.tell(STATELESS, told);
      if (id === US) {
        to.tell(IS_US, YES);
        to.tell(US_MEASURE, measure);
      }
      const rank = rankOf(id);
      to.tell(RANK, rank);
      to.both(RANK_MEASURE, rank, measure);
      to.both(RANK_PLACE, rank, place);
      const foremost = sides.foremost === id ? YES : NO;
      to.tell(FOREMOST, foremost);
      to.both(FOREMOST_PLACE, foremost, place);
      const voice = asValue(voiceOf(id));
      to.tell(VOICE, voice);
      to.both(VOICE_MEASURE, voice, measure);
      to.both(VOICE_PLACE, voice, place);
      const lastly = asValue(last.actors.includes(id) ? 'actor' : last.others.includes(id) ? 'other' : before ? 'neither' : 'none');
      to.tell(LAST, lastly);
      to.both(LAST_OPENS, lastly, opens);
      to.both(LAST_SAME, lastly, same);
      to.both(LAST_MEASURE, lastly, measure);
      to.both(LAST_PLACE, lastly, place);
      if (isDuty) to.tell(DUTY, asValue(duties.actors.includes(id) ? 'actor' : duties.others.includes(id) ? 'other' : 'neither'));
      const pastly = asValue(pastOf(id));
      to.tell(PAST, pastly);
      to.both(PAST_MEASURE, pastly, measure);
      const topical = asValue(inTopic.includes(id) ? 'topic' : inTopic.length > 0 ? 'rival' : 'none');
      to.tell(TOPIC, topical);
      to.both(TOPIC_OPENS, topical, opens);
      if (names.length === 0) {
        const near = asValue(aroundOf(id));
        to.tell(AROUND, near);
        to.both(AROUND_OPENS, near, opens);
      }
      const nth = asValue(orderOf(id));
      to.tell(ORDER, nth);
      to.both(ORDER_MEASURE, nth, measure);
      to.tell(COUNT, upTo(names.length));
      to.both(PASSIVE_PLACE, passive, place);
      to.both(PLACE_OPENS, place, opens);
      for (const rival of candidates) if (rival !== candidate) to.both(RIVAL, asValue(rival.told), rival.names.length > 0 ? NAMED : UNNAMED);
    },
  };
}
