import type { Kind, Measure } from '../../model/claim.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Clause } from './clause.ts';

export interface Parties {
  actors: EntityId[];
  counterparties: EntityId[];
}

const isParty = (name: Name): boolean => name.entity !== null && (name.type === 'place' || name.type === 'person' || name.type === 'organisation');

/** "Chinese goods", "imports from China", "on China": whom a duty or a purchase falls on, whoever the subject is. */
const GOODS_AFTER =
  /^[’']?s?\s+(?:[\w-]+\s+){0,2}?(?:goods|products?|imports?|exports?|shipments|companies|cars?|steel|soybeans|crops|farm|energy|aircraft|ships|vessels|beef|pork|gas|oil|lng|chips?)\b/;
const OBJECT_BEFORE = /\b(?:from|on|against|of|with|to|in|by)\s+(?:the\s+)?(?:[\w-]+\s+)?$/;

/** Does the name only belong to a noun ("China’s surplus", "U.S. Treasury Secretary")? Such a name can still be whose it is. */
const country = (id: EntityId, lexicon: Lexicon): EntityId | null => lexicon.countryOf(id) as EntityId | null;

/** Kinds that a state answers for, whoever speaks for it: the state comes first, then its officer. */
const BY_STATE = new Set<Kind>(['pledge', 'offer', 'demand', 'threat', 'agreement', 'action']);

/** Nouns for a state's own hand, where the name is its adjective: "U.S. officials", "Chinese authorities". */
const HAND =
  /^[’']?s?\s+(?:[\w-]+\s+){0,2}?(?:officials?|negotiators?|government|authorities|administration|side|lawmakers|customs|regulators?|ministry|ministries|buyers?|importers?|firms|companies|state|president|leaders?|delegation|counterparts?|exports?|imports?|surplus|deficit|trade|tariffs?|purchases|pledge|offer)\b/;

function asParty(name: Name, kind: Kind, lexicon: Lexicon): EntityId[] {
  const id = name.entity;
  if (id === null) return [];
  const entity = lexicon.entities.get(id);
  const state = country(id, lexicon);
  if (name.type === 'place' || !entity) return [id];
  const isOfficer = name.type === 'person' ? entity.roles.length > 0 : id === 'white-house';
  if (id === 'white-house' && state) return [state];
  if (isOfficer && state && BY_STATE.has(kind)) return [state, id];
  return [id];
}

const PLURAL_SUBJECT =
  /^(?:[\w\s,.’'-]{0,40}\b)?(?:the\s+two\s+(?:sides|countries|nations|economies|leaders|powers|governments|presidents)|both\s+(?:sides|countries|nations|governments|leaders)|(?:washington|beijing|the\s+united\s+states)\s+and\s+\w+)\b/;

export interface PartyClues {
  kind: Kind;
  measure: Measure;
  /** Where in the clause's words the verb stands. */
  at: number;
  /** The two states that the article is about, most named first. */
  bilateral: readonly EntityId[];
  /** Of the claim before in the same passage: whom "it" and "they" may mean. */
  before: Parties | null;
}

/**
 * Who acts and on whom, in the record's direction: for purchases who is to buy, for a duty who imposes it.
 * The subject is the name nearest before the verb that is not an object of a preposition; the objects are the other states of the clause.
 */
export function partiesOf(clause: Clause, clues: PartyClues, lexicon: Lexicon): Parties {
  const { kind, measure, at, bilateral, before } = clues;
  // "By raising imports …, China would seek": the subject comes after the means.
  const means =
    /^(?:by|in|after|before|when|while|with|under)\s+\w+ing\b[^;]*?,\s+(?=[\w\s.’'-]+\b(?:would|will|has|have|had|could|may|is|are|was|were|\w+ed)\b)/.exec(
      clause.words,
    )?.[0].length ?? 0;
  const verb =
    clause.start +
    (means > at ? means + (clause.words.slice(means).search(/\b(?:would|will|has|have|had|could|may|is|are|was|were|\w+ed)\b/) ?? 0) : at);
  const local = (name: Name): { pre: string; post: string } => ({
    pre: clause.whole.slice(Math.max(0, name.start - clause.start - 24), name.start - clause.start),
    post: clause.whole.slice(name.end - clause.start, name.end - clause.start + 40),
  });
  const parties = clause.acting.filter(isParty);
  const isObject = (name: Name): boolean => {
    const { pre, post } = local(name);
    if (OBJECT_BEFORE.test(pre)) return true;
    return GOODS_AFTER.test(post) && !HAND.test(post);
  };
  const subjects = parties.filter((n) => n.end <= verb && n.start >= clause.start + (means > at ? means : 0) && !isObject(n));
  const others = parties.filter((n) => !subjects.includes(n));

  let actors: EntityId[] = [];
  if (PLURAL_SUBJECT.test(clause.words.slice(0, Math.max(at, 0))) && bilateral.length === 2) actors = [...bilateral];
  else if (subjects.length > 0) {
    const last = subjects.at(-1);
    // "Trump and Xi agreed": names joined by "and" act together.
    const together = subjects.filter((n, i) => {
      const next = subjects[i + 1];
      return (
        n === last ||
        (next !== undefined &&
          /^[’'\w\s,.-]{0,30}?\b(?:and|,)\s[\w\s.-]{0,40}$/.test(clause.whole.slice(n.end - clause.start, next.start - clause.start)))
      );
    });
    actors = together.flatMap((n) => asParty(n, kind, lexicon));
  } else if (/^\W*(?:[\w’'-]+\W+){0,4}?(?:it|he|she|they)\b/.test(clause.words.slice(0, at + 1)) && before) actors = [...before.actors];
  else {
    // Passives and sources that act by themselves: "tariffs imposed by Washington", "Trump said he would impose".
    const by = others.find((n) => /\bby\s+(?:the\s+)?(?:[\w-]+\s+)?$/.test(local(n).pre));
    const speaker = clause.attributions.find((a) => a.entity !== null && (a.type === 'person' || a.type === 'official'));
    if (by) actors = asParty(by, kind, lexicon);
    else if (speaker?.entity && /\b(?:he|she|it|they|we|i)\b/.test(clause.words.slice(0, Math.max(at, 1)))) {
      const type = lexicon.entities.get(speaker.entity)?.type ?? 'person';
      actors = asParty({ start: 0, end: 0, type, entity: speaker.entity, rule: '' }, kind, lexicon);
    } else if (speaker?.entity && (kind === 'statement' || kind === 'denial')) actors = [speaker.entity];
  }
  if (actors.length === 0 && kind === 'agreement') {
    // "a truce agreed to when Trump and Xi met": those who are named made it.
    const both = parties.filter((n) => n.type === 'person' || n.type === 'place').flatMap((n) => asParty(n, kind, lexicon));
    return { actors: [...new Set(both)], counterparties: [] };
  }
  const states = new Set(actors.map((id) => country(id, lexicon) ?? id));
  const counterparties = [...new Set(others.filter((n) => n.type === 'place').flatMap((n) => (n.entity && !states.has(n.entity) ? [n.entity] : [])))];
  if (actors.length === 0 && counterparties.length === 1 && bilateral.length === 2 && (measure === 'tariff' || measure === 'tariff-relief')) {
    // "tariffs on Chinese goods rise": in an article about two states, the other one imposes them.
    actors = bilateral.filter((id) => !counterparties.includes(id));
  }
  return { actors: [...new Set(actors)], counterparties: counterparties.filter((id) => !actors.includes(id)) };
}
