import type { EntityType } from '../../model/entity.ts';
import { hashOf, isCapital, SHAPE, wordsOf } from '../text/tokens.ts';
import { GAZETTEER, WORLD_BODIES, WORLD_EVENTS, WORLD_THINGS } from './gazetteer.ts';
import type { Scene } from './scene.ts';
import { newTrie } from './trie.ts';

/** The world's names by the state of the trie that they end in. */
const TRIE = newTrie();
const TYPES: (EntityType | undefined)[] = [];
const WEIGHTY: boolean[] = [];
const LISTS: readonly (readonly [names: readonly string[], type: EntityType])[] = [
  [GAZETTEER, 'place'],
  [WORLD_EVENTS, 'event'],
  [WORLD_THINGS, 'product'],
  [WORLD_BODIES, 'organisation'],
];
for (const [names, type] of LISTS)
  for (const name of names) {
    const words = wordsOf(name);
    const state = TRIE.add(words.map(hashOf));
    TYPES[state] ??= type;
    WEIGHTY[state] ||= type !== 'organisation' || words.length > 1 || name.length > 4;
  }

const STOP = hashOf('.');

/** The longest name of the lists that begins with the token; a short one of a body ("UN") stands in capitals only. */
export function listedAt({ tokens }: Scene, i: number): { end: number; type: EntityType } | null {
  const { hashes, sentences, shapes } = tokens;
  let longest: { end: number; type: EntityType } | null = null;
  let state = TRIE.step(0, hashes[i] ?? 0);
  for (let end = i + 1; state !== 0; end++) {
    const type = TYPES[state];
    // "Calif.", "U.N." end in a full stop.
    if (type && (isCapital(tokens, end - 1) || hashes[end - 1] === STOP) && (WEIGHTY[state] || shapes[i] === SHAPE.upper)) longest = { end, type };
    if (sentences[end] !== sentences[i]) break;
    state = TRIE.step(state, hashes[end] ?? 0);
  }
  return longest;
}

/** Whether a country, state or city begins with the token. */
export const isPlaceAt = (scene: Scene, i: number): boolean =>
  scene.places.beginningAt(i) !== undefined || (isCapital(scene.tokens, i) && listedAt(scene, i)?.type === 'place');
