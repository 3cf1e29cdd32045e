import type { EntityId } from '../../model/entity.ts';
import { lowerAt, SHAPE, together } from '../text/tokens.ts';
import { MINISTRY_HEADS, MINISTRY_LINKS, ministryKey, WITHOUT_MINISTRIES } from './ministry-index.ts';
import { type Draft, draft, type Finder, type Scene } from './scene.ts';
import { isOf, wordNumber, wordSet } from './vocabulary.ts';

const HEADS = wordSet([...MINISTRY_HEADS].join(' '));
const LINKS = wordSet([...MINISTRY_LINKS].join(' '));
const [OF, S] = ['of', 's'].map(wordNumber);
const MANY_WORDS = 5;

/**
 * "The finance ministry", "its commerce ministry", "the Ministry of Commerce" without a country: the country's that the sentence,
 * or else the article, determines. Several give none.
 */
export const ministries: Finder = (scene, found) => {
  const out: Draft[] = [];
  let stated: Stated | null = null;
  for (const head of scene.callings) {
    if (!isOf(scene, head, HEADS)) continue;
    if (scene.cover[head] === 1) continue;
    const phrase = phraseAt(scene, head);
    if (!phrase) continue;
    stated ??= statedIn(scene, found);
    const country = countryOf(scene, phrase, stated) ?? spokesCountry(scene, phrase, stated);
    const entity = country === null ? undefined : phrase.byCountry.get(country);
    if (entity) out.push(draft(scene, phrase.first, phrase.end - 1, 'organisation', entity, 'ministry'));
  }
  return out;
};

/** The countries that the sentences and the article name, gathered once a text. */
interface Stated {
  readonly article: ReadonlySet<string>;
  readonly bySentence: ReadonlyMap<number, readonly { readonly first: number; readonly end: number; readonly country: string }[]>;
  /** Of the people named. */
  readonly people: ReadonlyMap<number, readonly { readonly last: number; readonly country: string }[]>;
}

/** A sentence that names more is a list or no sentence. */
const MOST_IN_SENTENCE = 40;

function statedIn({ tokens, lexicon, places }: Scene, found: readonly Draft[]): Stated {
  const article = new Set<string>();
  const bySentence = new Map<number, { first: number; end: number; country: string }[]>();
  const people = new Map<number, { last: number; country: string }[]>();
  const put = <T>(map: Map<number, T[]>, token: number, value: T): void => {
    const sentence = tokens.sentences[token] ?? 0;
    const all = map.get(sentence) ?? [];
    if (all.length < MOST_IN_SENTENCE) all.push(value);
    map.set(sentence, all);
  };
  for (const { first, end, country } of places.all) {
    if (WITHOUT_MINISTRIES.has(country)) continue;
    article.add(country);
    put(bySentence, first, { first, end, country });
  }
  for (const { type, entity, last } of found) {
    const country = type === 'person' && entity ? lexicon.countryOf(entity) : null;
    if (country !== null && !WITHOUT_MINISTRIES.has(country)) put(people, last, { last, country });
  }
  return { article, bySentence, people };
}

interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly byCountry: ReadonlyMap<string, EntityId>;
}

/** The longest known ministry that ends or begins with the token. */
function phraseAt(scene: Scene, head: number): Phrase | null {
  const { tokens, lexicon } = scene;
  const words = (first: number, end: number): string[] => Array.from({ length: end - first }, (_, i) => lowerAt(tokens, first + i));
  const { byKey } = lexicon.ministries;
  const isKnown = (i: number): boolean => together(tokens, i, head) && lexicon.ministries.words.has(tokens.hashes[i] ?? 0);
  let begin = head;
  while (head - begin < MANY_WORDS && isKnown(begin - 1)) begin--;
  for (let first = begin; first < head; first++) {
    const before = isOf(scene, first, LINKS) ? undefined : byKey.get(ministryKey(words(first, head + 1)));
    if (before) return { first, end: head + 1, byCountry: before };
  }
  if (scene.words[head + 1] !== OF) return null;
  let far = head + 2;
  while (far - head < 2 + MANY_WORDS && isKnown(far)) far++;
  for (let end = far; end > head + 2; end--) {
    const after = isOf(scene, end - 1, LINKS) ? undefined : byKey.get(ministryKey(words(head, end)));
    if (after) return { first: head, end, byCountry: after };
  }
  return null;
}

/** Whose it is: the country beside it, the last before "its", the only one of the sentence, the only one of the article. */
function countryOf(scene: Scene, { first, end }: Phrase, stated: Stated): string | null {
  const { tokens, words, places } = scene;
  const owner = places.endingAt(words[first - 1] === S ? first - 2 : first);
  if (owner) return owner.country;
  // Somebody else's ("the Ruritanian", "Ruritania's"), or a further word of a ministry that nobody knows.
  if (words[first - 1] === S || (together(tokens, first - 1, first) && isName(scene, first - 1))) return null;
  const inSentence: string[] = [];
  for (const place of stated.bySentence.get(tokens.sentences[first] ?? 0) ?? []) {
    if (place.first - end <= 1 && place.first >= end && isOf(scene, end, WHERE)) return place.country;
    if (place.end <= first || !isIts(scene, first)) inSentence.push(place.country);
  }
  if (isIts(scene, first)) return inSentence.at(-1) ?? null;
  const countries = new Set(inSentence);
  const one = countries.size > 0 ? countries : stated.article;
  return one.size === 1 ? ([...one][0] ?? null) : null;
}

/** "said Guo Jiakun of the foreign ministry": the country of the people in the sentence. */
function spokesCountry(scene: Scene, { first }: Phrase, { people }: Stated): string | null {
  if (isName(scene, first - 1) && together(scene.tokens, first - 1, first)) return null;
  const countries = new Set<string>();
  for (const { last, country } of people.get(scene.tokens.sentences[first] ?? 0) ?? []) if (last < first) countries.add(country);
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

const WHERE = wordSet('in of');

const isIts = (scene: Scene, first: number): boolean => isOf(scene, first - 1, OWN);
const OWN = wordSet('its their');

const isName = (scene: Scene, i: number): boolean =>
  (scene.tokens.shapes[i] === SHAPE.capital || scene.tokens.shapes[i] === SHAPE.upper) && !isOf(scene, i, SMALL);
const SMALL = wordSet('the its their a but and');
