import type { Entity, EntityId } from '../../model/entity.ts';
import { type Places, placesOf } from './offices.ts';
import { coverOf, type Draft, draft, type Finder, type Scene } from './scene.ts';
import { hashOf, lowerAt, SHAPE, together, wordsOf } from './tokens.ts';

/** Ministries by what they are for, in any order of the words ("commerce ministry"): one for each country that the ledger knows it of. */
export type Ministries = ReadonlyMap<string, ReadonlyMap<string, EntityId>>;

/** The noun of the body. The United States and the European Union have departments and directorates instead. */
const HEADS = new Set(['ministry', 'administration']);
const HEAD = /\b(?:ministry|administration)\b/i;
const WITHOUT = new Set(['US', 'EU']);
const LINKS = new Set(['of', 'the', 'and', 'for', 'affairs', 'general', ',', "'", '’', 's']);

const keyOf = (words: readonly string[]): string =>
  words
    .map((w) => w.toLowerCase())
    .filter((w) => !LINKS.has(w))
    .sort()
    .join(' ');

/** "Ministry of Commerce of China", "Chinese commerce ministry" and "China's Commerce Ministry" without their country. */
export function compileMinistries(entities: readonly Entity[]): Ministries {
  const ministries = new Map<string, Map<string, EntityId>>();
  const placeWords = new Map<string, Set<string>>();
  for (const { type, country, name, aliases } of entities) {
    if (type !== 'place' || country === null) continue;
    const own = placeWords.get(country) ?? new Set<string>();
    for (const alias of [name, ...aliases]) for (const word of alias.toLowerCase().split(' ')) own.add(word);
    placeWords.set(country, own);
  }
  for (const { id, type, country, name, aliases, weakAliases } of entities) {
    if (type !== 'organisation' || country === null || WITHOUT.has(country)) continue;
    for (const title of [name, ...aliases, ...weakAliases]) {
      if (!HEAD.test(title)) continue;
      const own = wordsOf(title).filter((w) => !placeWords.get(country)?.has(w.toLowerCase()));
      if (own.length < 2) continue;
      const byCountry = ministries.get(keyOf(own)) ?? new Map<string, EntityId>();
      byCountry.set(country, id);
      ministries.set(keyOf(own), byCountry);
    }
  }
  return ministries;
}

const HEAD_HASHES = new Set([...HEADS].map(hashOf));
const MANY_WORDS = 5;

/**
 * "The finance ministry", "its commerce ministry", "the Ministry of Commerce" without a country: the country's that the sentence,
 * or else the article, determines. Several give none.
 */
export const ministries: Finder = (scene, found) => {
  const { tokens } = scene;
  const cover = coverOf(scene, found);
  const places = placesOf(scene.hits);
  const out: Draft[] = [];
  for (let head = 0; head < tokens.count; head++) {
    if (!HEAD_HASHES.has(tokens.hashes[head] ?? 0) || cover[head] === 1) continue;
    const phrase = phraseAt(scene, head);
    if (!phrase) continue;
    const country = countryOf(scene, phrase, places) ?? spokesCountry(scene, phrase, found);
    const entity = country === null ? undefined : phrase.byCountry.get(country);
    if (entity) out.push(draft(scene, phrase.first, phrase.end - 1, 'organisation', entity, 'ministry'));
  }
  return out;
};

interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly byCountry: ReadonlyMap<string, EntityId>;
}

/** The longest known ministry that ends or begins with the token. */
function phraseAt(scene: Scene, head: number): Phrase | null {
  const { tokens, lexicon } = scene;
  const words = (first: number, end: number): string[] => Array.from({ length: end - first }, (_, i) => lowerAt(tokens, first + i));
  for (let size = MANY_WORDS; size >= 1; size--) {
    const first = head - size;
    const before = together(tokens, first, head) && !LINKS.has(lowerAt(tokens, first)) ? lexicon.ministries.get(keyOf(words(first, head + 1))) : null;
    if (before) return { first, end: head + 1, byCountry: before };
  }
  if (lowerAt(tokens, head + 1) !== 'of') return null;
  for (let end = head + 2 + MANY_WORDS; end > head + 2; end--) {
    const after = together(tokens, head, end - 1) && !LINKS.has(lowerAt(tokens, end - 1)) ? lexicon.ministries.get(keyOf(words(head, end))) : null;
    if (after) return { first: head, end, byCountry: after };
  }
  return null;
}

/** Whose it is: the country beside it, the last before "its", the only one of the sentence, the only one of the article. */
function countryOf(scene: Scene, { first, end }: Phrase, places: Places): string | null {
  const { tokens } = scene;
  const owner = lowerAt(tokens, first - 1) === 's' ? places.get(first - 2) : places.get(first);
  if (owner) return owner.country;
  // Somebody else's ("the Ruritanian", "Ruritania's"), or a further word of a ministry that nobody knows.
  if (lowerAt(tokens, first - 1) === 's' || (together(tokens, first - 1, first) && isName(scene, first - 1))) return null;
  const inSentence: string[] = [];
  const inArticle = new Set<string>();
  for (const [after, place] of places) {
    if (WITHOUT.has(place.country)) continue;
    inArticle.add(place.country);
    if (!together(tokens, place.first, first)) continue;
    if (place.first - end <= 1 && place.first >= end && ['in', 'of'].includes(lowerAt(tokens, end))) return place.country;
    if (after <= first || !isIts(scene, first)) inSentence.push(place.country);
  }
  if (isIts(scene, first)) return inSentence.at(-1) ?? null;
  const countries = new Set(inSentence);
  const one = countries.size > 0 ? countries : inArticle;
  return one.size === 1 ? ([...one][0] ?? null) : null;
}

/** "said Guo Jiakun of the foreign ministry": the country of the people in the sentence. */
function spokesCountry(scene: Scene, { first }: Phrase, found: readonly Draft[]): string | null {
  if (isName(scene, first - 1) && together(scene.tokens, first - 1, first)) return null;
  const countries = new Set<string>();
  for (const { type, entity, last } of found) {
    const country = type === 'person' && entity && together(scene.tokens, last, first) && last < first ? scene.lexicon.countryOf(entity) : null;
    if (country !== null && !WITHOUT.has(country)) countries.add(country);
  }
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

const isIts = ({ tokens }: Scene, first: number): boolean => ['its', 'their'].includes(lowerAt(tokens, first - 1));

const isName = ({ tokens }: Scene, i: number): boolean =>
  (tokens.shapes[i] === SHAPE.capital || tokens.shapes[i] === SHAPE.upper) &&
  !['the', 'its', 'their', 'a', 'but', 'and'].includes(lowerAt(tokens, i));
