import type { Measure } from '../../model/claim.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Clause } from './clause.ts';
import type { PartyClues } from './party-clues.ts';
import { asParty, asSpeaker, DIRECTED, homeOfSpeakers, isVoiceOfState, speakerOf } from './speakers.ts';
import { isOfficer, speaksForState, stateOf } from './states.ts';
import { isAgent, isParty, leadingIn, ownerOf } from './subject.ts';

const US = 'US' as EntityId;

/** What only a state does: who says that it is done, and names no other, does it. */
const OWN_DEEDS = new Set<Measure>(['tariff', 'tariff-relief', 'subsidies', 'export-control', 'enforcement', 'sanction', 'truce', 'retaliation']);

const JOINT = new Set<Measure>(['truce', 'talks']);

/** "will be ordered from American farmers" */
const IS_BOUGHT = /\b(?:be|been|was|were)\s+(?:ordered|bought|booked|purchased)\b/;

/** Those of a passive, of a speaker, or of the article, where the clause has no subject that is a party. */
export function unstated(clause: Clause, others: readonly Name[], { kind, measure, at, sides, before }: PartyClues, lexicon: Lexicon): EntityId[] {
  const agent = others.find((n) => isAgent(clause, n));
  if (agent) return asParty(agent, kind, lexicon);
  // "a truce agreed to when Trump and Xi met": those who are named made it.
  // "The truce agreed in Buenos Aires runs out": of the two that the article is about.
  if (kind === 'agreement' && JOINT.has(measure) && others.length === 0) return [...sides.pair];
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
  if (!isVoiceOfState(speaker, lexicon)) {
    const lead = leadingIn(clause, others);
    if (lead.length > 0) return lead.flatMap((n) => asParty(n, kind, lexicon));
  }
  const officer = !speaker && OWN_DEEDS.has(measure) ? others.filter(isParty).find((n) => isOfficer(n.entity, lexicon)) : undefined;
  if (officer && kind === 'action') return asParty(officer, kind, lexicon);
  // "the standoff could not last, Bessent said"
  if (isVoiceOfState(speaker, lexicon) && !DIRECTED.has(measure)) return asSpeaker(speaker.entity, kind, lexicon);
  if (!speaker?.entity || (kind !== 'statement' && kind !== 'denial' && kind !== 'report' && kind !== 'assessment')) return [];
  return asSpeaker(speaker.entity, kind, lexicon);
}

/** "the president", "the administration": that of the United States, where nothing says another and the text speaks of it. */
export function presidentOf(clause: Clause, { kind, sides, before }: PartyClues, lexicon: Lexicon): EntityId[] {
  const speaker = speakerOf(clause);
  if (speaker?.entity && isOfficer(speaker.entity, lexicon)) return asSpeaker(speaker.entity, kind, lexicon);
  const officer = before?.actors.find((id) => isOfficer(id, lexicon));
  if (before && officer) return [...before.actors];
  return sides.states.size < 2 || sides.states.has(US) ? [US] : [];
}
