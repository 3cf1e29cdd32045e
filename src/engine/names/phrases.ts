import type { Entity } from '../../model/entity.ts';
import { fold } from '../text/fold.ts';
import { hashOf, SHAPE, type Tokens } from '../text/tokens.ts';
import { MORE_NAMES, pluralsOf } from './demonyms-table.ts';
import { type Spelling, spellingsOf } from './spelling.ts';
import { newTrie, type Trie } from './trie.ts';

/** What a spelling may stand for. */
export interface Meaning {
  readonly entity: Entity;
  /** Counts only where the article also names the entity in full. */
  readonly weak: boolean;
  readonly spelling: Spelling;
}

/** All names of all entities as one automaton over words: the time to walk a text does not grow with the number of names. */
export interface Phrases {
  readonly trie: Trie;
  /** By the state that a spelling ends in. */
  readonly meanings: readonly (readonly Meaning[] | undefined)[];
  /** 1 where a spelling may begin, by the last bits of a word's hash: most words are told here. */
  readonly openings: Uint8Array;
}

const OPENINGS = 0xffff;

interface Growing {
  readonly trie: Trie;
  readonly openings: Uint8Array;
  readonly meanings: (Meaning[] | undefined)[];
}

/** A spelling met in a text: tokens `[first, end)`, a title before the name left out. */
export interface Hit {
  readonly first: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
}

export function compilePhrases(entities: readonly Entity[]): Phrases {
  const phrases: Growing = { trie: newTrie(), meanings: [], openings: new Uint8Array(OPENINGS + 1) };
  const places = placesByCountry(entities);
  for (const entity of entities) {
    add(phrases, entity.name, entity, false, true);
    for (const alias of entity.aliases) add(phrases, alias, entity, false, false);
    for (const alias of entity.weakAliases) add(phrases, alias, entity, true, false);
    for (const alias of byNationality(entity, places)) add(phrases, alias, entity, false, false);
    if (entity.type !== 'place' || entity.country !== entity.id) continue;
    const more = MORE_NAMES[entity.id];
    for (const alias of [...pluralsOf(entity.aliases), ...(more?.always ?? [])]) add(phrases, alias, entity, false, false);
    for (const alias of more?.beside ?? []) add(phrases, alias, entity, true, false);
  }
  return phrases;
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

function add({ trie, meanings, openings }: Growing, name: string, entity: Entity, weak: boolean, isFullName: boolean): void {
  const spellings = spellingsOf(name, entity, isFullName);
  const transcribed = transcription(name);
  if (transcribed !== name) spellings.push(...spellingsOf(transcribed, entity, isFullName));
  for (const spelling of spellings) {
    if (spelling.words.length === 0) continue;
    const hashes = spelling.words.map(hashOf);
    openings[(hashes[0] ?? 0) & OPENINGS] = 1;
    const state = trie.add(hashes);
    const known = meanings[state];
    if (!known) meanings[state] = [{ entity, weak, spelling }];
    else if (!known.some((m) => m.entity === entity && m.weak === weak && m.spelling.strict.join() === spelling.strict.join()))
      known.push({ entity, weak, spelling });
  }
}

/** "Malmström" is written "Malmstroem" where the letter is not to be had; without its accent alone it is folded already. */
const transcription = (name: string): string => name.replace(/[äöüåøæ]/g, (letter) => TRANSCRIBED[letter] ?? letter);
const TRANSCRIBED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', æ: 'ae' };

const DASH = 45;
const STOP = 46;

/** Every spelling that stands in the text, at every place and of every length; which of them count is for others to say. */
export function hitsIn(tokens: Tokens, { trie, meanings, openings }: Phrases): Hit[] {
  const { count, hashes, sentences, shapes } = tokens;
  const hits: Hit[] = [];
  for (let first = 0; first < count; first++) {
    const hash = hashes[first] ?? 0;
    if (openings[hash & OPENINGS] !== 1) continue;
    let state = trie.step(0, hash);
    for (let end = first + 1; state !== 0; end++) {
      const all = meanings[state];
      if (all) push(hits, tokens, first, end, all);
      // "phase-one deal" is "phase one deal": a hyphen inside a name is passed over.
      if (hashes[end] === DASH && shapes[end] === SHAPE.mark && sentences[end] === sentences[first]) end++;
      if (end >= count || sentences[end] !== sentences[first]) break;
      const next = trie.step(state, hashes[end] ?? 0);
      // "Jamieson L. Greer" is Jamieson Greer.
      const isMiddle = next === 0 && shapes[end] === SHAPE.initial && hashes[end + 1] === STOP && sentences[end + 2] === sentences[first];
      if (isMiddle) end += 2;
      state = isMiddle ? trie.step(state, hashes[end] ?? 0) : next;
    }
  }
  return hits;
}

function push(hits: Hit[], tokens: Tokens, first: number, end: number, meanings: readonly Meaning[]): void {
  const only = meanings[0];
  if (only && meanings.length === 1) {
    if (fits(tokens, first, end, only)) hits.push({ first: skip(tokens, first, only.spelling.lead), end, meanings });
    return;
  }
  const fitting = meanings.filter((m) => fits(tokens, first, end, m));
  const one = fitting[0];
  if (!one) return;
  if (fitting.every((m) => m.spelling.lead === one.spelling.lead))
    hits.push({ first: skip(tokens, first, one.spelling.lead), end, meanings: fitting });
  else
    for (const lead of new Set(fitting.map((m) => m.spelling.lead)))
      hits.push({ first: skip(tokens, first, lead), end, meanings: fitting.filter((m) => m.spelling.lead === lead) });
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

/** Two words may share a hash, so that length and first letter are asked too; and "us" is not "US". */
function fits(tokens: Tokens, first: number, end: number, { spelling, entity }: Meaning): boolean {
  let word = 0;
  for (let i = first; i < end; i++) {
    if (tokens.hashes[i] === DASH && spelling.words[word] !== '-') continue;
    if (!isWord(tokens, i, spelling.words[word] ?? '')) {
      if (entity.type !== 'person' || word === 0 || tokens.shapes[i] !== SHAPE.initial || tokens.hashes[i + 1] !== STOP) return false;
      i++;
      continue;
    }
    if (!caseFits(tokens, i, spelling, word)) return false;
    word++;
  }
  return word === spelling.words.length;
}

/** Whether a token whose hash is the word's is the word, given in small letters. */
function isWord(tokens: Tokens, i: number, word: string): boolean {
  const start = tokens.starts[i] ?? 0;
  return (tokens.ends[i] ?? 0) - start === word.length && fold(tokens.text.charCodeAt(start)) === word.charCodeAt(0);
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
