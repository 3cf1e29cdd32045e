import type { SourceType } from '../../model/attribution.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import { namedBefore, type Scene, spokeBefore } from './scene.ts';
import { BODIES, DOCUMENTS, OFFICES, OUTLET_IDS, OUTLET_NAME, OUTLET_NOUNS, PRONOUNS, SPOKESPEOPLE, STATE_IDS, UNNAMED } from './source-words.ts';
import { wordSet } from './word-set.ts';
import { lowerOf, type Word } from './words.ts';

const IN_OF = wordSet('in of');
const STATES = wordSet('sides governments leaders countries capitals ministries authorities parties');
const HEADS = wordSet('side team camp leader president president-elect premier chief head chairman governor prime ambassador');
const BEFORE_DAYS = wordSet('on in at late early by since');
const INDEFINITE = wordSet('a an');
const STUDIES = wordSet('study survey poll report analysis paper review');

/** Who says it: words `first` to `last` of the sentence, both included. */
export interface Source {
  readonly first: number;
  readonly last: number;
  readonly entity: EntityId | null;
  readonly type: SourceType;
}

/** What a named source is: an outlet, a body of state, another body, a person. */
export function typeOfName(name: Pick<Name, 'entity' | 'type'>, spelling: string): SourceType | null {
  if (name.type === 'person') return 'person';
  if (name.entity && OUTLET_IDS.has(name.entity)) return 'outlet';
  if (name.type === 'place' || (name.entity && STATE_IDS.has(name.entity))) return 'official';
  if (name.type !== 'organisation') return null;
  if (name.entity) return 'organisation';
  if (OUTLET_NAME.test(spelling)) return 'outlet';
  // "Ministry of Commerce", "Commerce Ministry"
  const words = spelling.toLowerCase().split(' ');
  return OFFICES.has(words.at(-1) ?? '') || (OFFICES.has(words[0] ?? '') && words[1] === 'of') ? 'official' : 'organisation';
}

/** Ends the head of a noun phrase: what follows only describes it. */
const AFTER_HEAD = new Set([
  'released',
  'published',
  'issued',
  'compiled',
  'seen',
  'obtained',
  'reviewed',
  'out',
  'familiar',
  'of',
  'with',
  'at',
  'for',
  'from',
  'in',
  'on',
  'who',
  'briefed',
  'close',
  'by',
  'involved',
  'to',
  'about',
  'near',
  'as',
]);

/** Reads the words `first` to `last` as one who can speak, or null. */
export function readSource(scene: Scene, first: number, last: number): Source | null {
  const { words } = scene;
  let from = first;
  while (from < last && (words[from]?.isMark || LEADS.has(lowerOf(words, from)) || isWhen(words, from))) from++;
  if (from > last || NO_SUBJECTS.has(lowerOf(words, from))) return null;
  const source = (entity: EntityId | null, type: SourceType): Source => ({ first: from, last, entity, type });
  if (from === last && PRONOUNS.has(lowerOf(words, from))) return pronoun(scene, from);
  let head = from;
  while (head < last && !(head + 1 > from && AFTER_HEAD.has(lowerOf(words, head + 1)) && !words[head + 1]?.name)) head++;
  const noun = lowerOf(words, head);
  const name = words[head]?.name ?? null;
  // "52 percent of voters"
  if (words[head]?.figure?.kind === 'percent' && (IN_OF.has(lowerOf(words, head + 1)) || head === last)) return source(null, 'anonymous');
  if (SPOKESPEOPLE.has(noun) || (noun === 'secretary' && lowerOf(words, head - 1) === 'press'))
    return source(
      lastOf(words, from, head, 'body') ?? (SPEAKING_FOR.has(lowerOf(words, head + 1)) ? lastOf(words, head, last, 'body') : null),
      'official',
    );
  if (name) {
    const type = typeOfName(name, scene.prose.text.slice(name.start, name.end));
    // "trade official Wang", "Republican Senator": a name that only describes the noun is no source by itself.
    if (type) return source(name.entity, type);
    return null;
  }
  if (OUTLET_NOUNS.has(noun) && (noun !== 'agency' || lowerOf(words, head - 1) === 'news')) return source(lastOutlet(scene), 'outlet');
  if (DOCUMENTS.has(noun)) return document(scene, from, last, head);
  // "her lawyer" is one whom the text could name
  if (HIS.has(lowerOf(words, from)) && UNNAMED.has(noun) && !noun.endsWith('s')) return source(null, 'person');
  if (UNNAMED.has(noun) || /^(?:people|person|sources?|officials?|one|two|three)$/.test(noun)) return source(null, 'anonymous');
  // "the ministry in Beijing" is China's as "the Chinese ministry" is.
  const body = lastOf(words, from, head, 'any') ?? (IN_OF.has(lowerOf(words, head + 1)) ? lastOf(words, head, last, 'any') : null);
  // "a WTO panel" is the organisation's, "a U.S. court" the state's.
  if (OFFICES.has(noun) && body && isOfNoState(words, from, head)) return source(body, 'organisation');
  if (OFFICES.has(noun)) return source(body ?? sameBody(scene, noun), 'official');
  // "the Korea International Trade Association" is a name of its own.
  if (BODIES.has(noun) && words[head]?.isCapital && words[head - 1]?.isCapital) return source(null, 'organisation');
  if (BODIES.has(noun)) return source(body ?? sameBody(scene, noun), 'organisation');
  // "Trump himself", "Mnuchin's team", "the U.S. side"
  if (noun === 'himself' || noun === 'herself') return readSource(scene, from, head - 1);
  if (STATES.has(noun)) return source(null, 'official');
  if (HEADS.has(noun)) return source(null, noun === 'side' ? 'official' : 'person');
  return null;
}

/** "his", "their": whoever "he" and "they" would be. */
export const readOwner = (scene: Scene, at: number): Source | null => pronoun(scene, at);

/** "On Monday an official": when is no part of who. */
const isWhen = (words: readonly Word[], i: number): boolean =>
  words[i]?.moment !== null || (BEFORE_DAYS.has(lowerOf(words, i)) && Boolean(words[i + 1]?.moment));

const LEADS = new Set([
  'but',
  'and',
  'however',
  'meanwhile',
  'still',
  'yet',
  'also',
  'while',
  'although',
  'as',
  'when',
  'because',
  'since',
  'so',
  'that',
  'though',
  'if',
  'what',
  'which',
  'where',
  'after',
  'before',
  'or',
]);

/** The entity of the last name in the words that is a body, or any name at all. */
function lastOf(words: readonly Word[], first: number, last: number, which: 'body' | 'any'): EntityId | null {
  for (let i = last; i >= first; i--) {
    const name = words[i]?.name;
    if (name?.entity && (which === 'any' || name.type === 'organisation' || name.type === 'place')) return name.entity;
  }
  return null;
}

/** Whether the last name in the words is an organisation that is no body of a state. */
function isOfNoState(words: readonly Word[], first: number, last: number): boolean {
  const name = words.slice(first, last + 1).findLast((w) => w.name)?.name;
  return name?.type === 'organisation' && !STATE_IDS.has(name.entity ?? '');
}

/** "Chinese customs data": the customs; "a report by the Peterson Institute"; an outlet's own report. */
function document(scene: Scene, first: number, last: number, head: number): Source {
  const { words } = scene;
  let name: Name | null = null;
  for (let i = first; i <= last; i++) name = words[i]?.name ?? name;
  const type = name ? typeOfName(name, scene.prose.text.slice(name.start, name.end)) : null;
  if (!name && INDEFINITE.has(lowerOf(words, first)) && STUDIES.has(lowerOf(words, head))) return { first, last, entity: null, type: 'anonymous' };
  const isData = /^(?:data|figures|statistics|numbers|records|statement|communique|proclamations?|orders?|ruling|judgment|indictment)$/.test(
    lowerOf(words, head),
  );
  const entity = name && (type !== 'official' || STATE_IDS.has(name.entity ?? '')) ? name.entity : null;
  return {
    first,
    last,
    entity,
    type: type === 'outlet' || type === 'organisation' || type === 'person' ? type : isData || type ? 'official' : 'organisation',
  };
}

const SPEAKING_FOR = wordSet('of for at from with');
/** What these open is no subject: "by most estimates". */
const NO_SUBJECTS = wordSet('by of with from for to');
const HIS = wordSet('his her their');
const HE = wordSet('he she his her');

/** "he" is the last person who spoke, or was named, before; "it" and "they" the last source that fits. */
function pronoun(scene: Scene, at: number): Source | null {
  const word = lowerOf(scene.words, at);
  if (word === 'we' || word === 'i') return null;
  const person = HE.has(word);
  const inSentence = scene.words.slice(0, at).flatMap((w) => (w.name?.type === 'person' ? [w.name] : []));
  const spoke = scene.spoken.at(-1);
  if (person) {
    // Who goes on is mostly whom the sentence began with.
    const name = inSentence[0] ?? null;
    if (name) return { first: at, last: at, entity: name.entity, type: 'person' };
    if (spoke?.type === 'person') return { first: at, last: at, entity: spoke.entity, type: 'person' };
    const last = namedBefore(scene, (n) => n.type === 'person');
    return { first: at, last: at, entity: last?.entity ?? null, type: 'person' };
  }
  if (!spoke || spoke.type === 'person')
    return word === 'they' || word === 'their' ? { first: at, last: at, entity: null, type: 'anonymous' } : itself(scene, at);
  return { first: at, last: at, entity: spoke.entity, type: spoke.type };
}

/** "It said": the body named last, unless a person was named after it. */
function itself(scene: Scene, at: number): Source {
  const isActor = (n: Name): boolean => n.type === 'organisation' || n.type === 'place' || n.type === 'person';
  const name = scene.words.slice(0, at).findLast((w) => w.name !== null && isActor(w.name))?.name ?? namedBefore(scene, isActor);
  const type = name ? typeOfName(name, scene.prose.text.slice(name.start, name.end)) : null;
  const speaks = type !== null && type !== 'person' ? type : null;
  return { first: at, last: at, entity: speaks ? (name?.entity ?? null) : null, type: speaks ?? 'anonymous' };
}

/** "the newspaper said": the outlet named last. */
function lastOutlet(scene: Scene): EntityId | null {
  const name = namedBefore(scene, (n) => n.entity !== null && OUTLET_IDS.has(n.entity));
  return name?.entity ?? spokeBefore(scene, (a) => a.type === 'outlet')?.entity ?? null;
}

/** "the ministry said": the ministry that spoke before. */
function sameBody(scene: Scene, noun: string): EntityId | null {
  const { text } = scene.prose;
  const spoke = spokeBefore(
    scene,
    (a) => a.entity !== null && a.source !== null && text.slice(a.source.start, a.source.end).toLowerCase().includes(noun),
  );
  if (spoke) return spoke.entity;
  return namedBefore(scene, (n) => n.type === 'organisation' && text.slice(n.start, n.end).toLowerCase().includes(noun))?.entity ?? null;
}
