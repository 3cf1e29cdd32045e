import type { Entity } from '../../model/entity.ts';
import { fold } from '../text/fold.ts';
import { hashOf, SHAPE, type Tokens } from '../text/tokens.ts';
import { type Spelling, spellingsOf } from './spelling.ts';

/** What a spelling may stand for. */
export interface Meaning {
  readonly entity: Entity;
  /** Counts only where the article also names the entity in full. */
  readonly weak: boolean;
  readonly spelling: Spelling;
}

interface Node {
  readonly next: Map<number, Node>;
  readonly meanings: Meaning[];
}

/** All names of all entities as one automaton over words: the time to walk a text does not grow with the number of names. */
export interface Phrases {
  readonly root: Node;
}

/** A spelling met in a text: tokens `[first, end)`, a title before the name left out. */
export interface Hit {
  readonly first: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
}

export function compilePhrases(entities: readonly Entity[]): Phrases {
  const root = node();
  const places = placesByCountry(entities);
  for (const entity of entities) {
    add(root, entity.name, entity, false, true);
    for (const alias of entity.aliases) add(root, alias, entity, false, false);
    for (const alias of entity.weakAliases) add(root, alias, entity, true, false);
    for (const alias of byNationality(entity, places)) add(root, alias, entity, false, false);
  }
  return { root };
}

function placesByCountry(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const places = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.type !== 'place' || entity.country === null) continue;
    const known = places.get(entity.country);
    if (known) known.push(entity);
    else places.set(entity.country, [entity]);
  }
  return places;
}

/** "Ministry of Finance of China" is "the Chinese Ministry of Finance" and "China's Ministry of Finance" too. */
function byNationality({ type, name, country }: Entity, places: ReadonlyMap<string, readonly Entity[]>): string[] {
  if (type !== 'organisation' || !country) return [];
  const place = places.get(country)?.find((e) => name.endsWith(` of ${e.name}`));
  if (!place) return [];
  const body = name.slice(0, -` of ${place.name}`.length);
  return body.includes(' of ') ? [place.name, ...place.aliases].flatMap((alias) => [`${alias} ${body}`, `${alias}'s ${body}`]) : [];
}

const node = (): Node => ({ next: new Map(), meanings: [] });

function add(root: Node, name: string, entity: Entity, weak: boolean, isFullName: boolean): void {
  for (const spelling of spellingsOf(name, entity, isFullName)) {
    if (spelling.words.length === 0) continue;
    let at = root;
    for (const word of spelling.words) {
      const hash = hashOf(word);
      const next = at.next.get(hash) ?? node();
      at.next.set(hash, next);
      at = next;
    }
    if (!at.meanings.some((m) => m.entity === entity && m.weak === weak && m.spelling.strict.join() === spelling.strict.join())) {
      at.meanings.push({ entity, weak, spelling });
    }
  }
}

const DASH = 45;

/** Every spelling that stands in the text, at every place and of every length; which of them count is for others to say. */
export function hitsIn(tokens: Tokens, phrases: Phrases): Hit[] {
  const hits: Hit[] = [];
  for (let first = 0; first < tokens.count; first++) {
    let at = phrases.root.next.get(tokens.hashes[first] ?? 0);
    if (!at) continue;
    for (let end = first + 1; at; end++) {
      if (at.meanings.length > 0) push(hits, tokens, first, end, at.meanings);
      if (end >= tokens.count || tokens.sentences[end] !== tokens.sentences[first]) break;
      // "phase-one deal" is "phase one deal": a hyphen inside a name is passed over.
      if (tokens.hashes[end] === DASH && tokens.shapes[end] === SHAPE.mark) end++;
      if (end >= tokens.count || tokens.sentences[end] !== tokens.sentences[first]) break;
      at = at.next.get(tokens.hashes[end] ?? 0);
    }
  }
  return hits;
}

function push(hits: Hit[], tokens: Tokens, first: number, end: number, meanings: readonly Meaning[]): void {
  const fitting = meanings.filter((m) => fits(tokens, first, end, m.spelling));
  const [one, two] = fitting;
  if (!one) return;
  if (!two) hits.push({ first: skip(tokens, first, one.spelling.lead), end, meanings: fitting });
  else {
    for (const lead of new Set(fitting.map((m) => m.spelling.lead))) {
      hits.push({ first: skip(tokens, first, lead), end, meanings: fitting.filter((m) => m.spelling.lead === lead) });
    }
  }
}

/** The token after `count` words from `first`. */
function skip(tokens: Tokens, first: number, count: number): number {
  let at = first;
  for (let left = count; left > 0; left--) {
    at++;
    if (tokens.hashes[at] === DASH) at++;
  }
  return at;
}

/** Compares letter by letter: two words may share a hash, and "us" is not "US". */
function fits(tokens: Tokens, first: number, end: number, spelling: Spelling): boolean {
  let word = 0;
  for (let i = first; i < end; i++) {
    if (tokens.hashes[i] === DASH && spelling.words[word] !== '-') continue;
    if (!isWord(tokens, i, spelling.words[word] ?? '')) return false;
    if (!caseFits(tokens, i, spelling, word)) return false;
    word++;
  }
  return word === spelling.words.length;
}

/** Whether a token is the word, given in small letters. */
function isWord(tokens: Tokens, i: number, word: string): boolean {
  const start = tokens.starts[i] ?? 0;
  if ((tokens.ends[i] ?? 0) - start !== word.length) return false;
  for (let k = 0; k < word.length; k++) if (fold(tokens.text.charCodeAt(start + k)) !== word.charCodeAt(k)) return false;
  return true;
}

/** From this length an acronym is spoken as a word and may be written like one: "Nafta", "Asean". */
const SPOKEN = 4;

function caseFits(tokens: Tokens, i: number, spelling: Spelling, word: number): boolean {
  const shape = tokens.shapes[i];
  switch (spelling.strict[word]) {
    case 'any':
      return true;
    case 'capital':
      return shape === SHAPE.capital || shape === SHAPE.upper || shape === SHAPE.initial;
    default:
      return shape === SHAPE.upper || shape === SHAPE.initial || (shape === SHAPE.capital && (spelling.words[word]?.length ?? 0) >= SPOKEN);
  }
}
