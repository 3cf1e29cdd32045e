import { hashOf, isCapital, SHAPE, startsSentence, together, wordsOf } from '../text/tokens.ts';
import { GAZETTEER, MAYBE_PLACES, WORLD_BODIES, WORLD_EVENTS, WORLD_THINGS } from './gazetteer.ts';
import { coverOf, type Draft, draft, type Finder, type Scene } from './scene.ts';
import { newTrie } from './trie.ts';
import { isOf, wordNumber, wordSet } from './vocabulary.ts';

/** Countries, nationalities, states, large cities and bodies of the world that the ledger has no entity for. A longer one ("New Mexico") goes over a known one. */
export const places: Finder = (scene, found) => {
  const cover = coverOf(scene, found);
  const known = new Uint8Array(scene.tokens.count);
  for (const { type, first } of found) if (type === 'place') known[first] = 1;
  const out: Draft[] = [];
  for (let i = 0; i < scene.tokens.count; i++) {
    if (!isCapital(scene.tokens, i)) continue;
    const town = cover[i] === 1 ? 0 : townAt(scene, i, cover, known);
    if (town > 0) {
      out.push(draft(scene, i, i + town - 1, 'place', null, 'before-state'));
      i += town - 1;
      continue;
    }
    const found = listedAt(scene, i);
    if (!found || (found.end === i + 1 && cover[i] === 1) || isOther(scene, i, found.end)) continue;
    out.push(draft(scene, i, found.end - 1, found.type, null, 'gazetteer'));
    i = found.end - 1;
  }
  return out;
};

/** The world's names by the state of the trie that they end in. */
const TRIE = newTrie();
const TYPES: (Draft['type'] | undefined)[] = [];
const WEIGHTY: boolean[] = [];
const LISTS: readonly (readonly [names: readonly string[], type: Draft['type']])[] = [
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

/** The longest name of the lists that begins with the token; a short one of a body ("UN") stands in capitals only. */
function listedAt({ tokens }: Scene, i: number): { end: number; type: Draft['type'] } | null {
  const { hashes, sentences, shapes } = tokens;
  let longest: { end: number; type: Draft['type'] } | null = null;
  let state = TRIE.step(0, hashes[i] ?? 0);
  for (let end = i + 1; state !== 0; end++) {
    const type = TYPES[state];
    if (type && isCapital(tokens, end - 1) && (WEIGHTY[state] || shapes[i] === SHAPE.upper)) longest = { end, type };
    if (sentences[end] !== sentences[i]) break;
    state = TRIE.step(state, hashes[end] ?? 0);
  }
  return longest;
}

/** "in Des Moines, Iowa": a town that no list need know, by the state or country after it. How many tokens it has; 0 for none. */
function townAt(scene: Scene, i: number, cover: Uint8Array, known: Uint8Array): number {
  const { tokens } = scene;
  if (!together(tokens, i - 1, i) || !isOf(scene, i - 1, AT)) return 0;
  let end = i;
  while (end - i < 3 && together(tokens, i, end) && isCapital(tokens, end) && cover[end] === 0) end++;
  if (end === i || scene.words[end] !== COMMA || !together(tokens, i, end + 1)) return 0;
  const next = end + 1;
  return known[next] === 1 || listedAt(scene, next) ? end - i : 0;
}
const AT = wordSet('in at from near outside');
const COMMA = wordNumber(',');

const PLACING = wordSet('in from near to across outside throughout toward towards of ,');

/** "Virginia Woolf", "Houston Rockets", and "Georgia" or "Jordan" without a preposition or a neighbour that places it. */
function isOther(scene: Scene, i: number, after: number): boolean {
  const { tokens } = scene;
  const before = i - 1;
  const isBeforeCapital = together(tokens, i, after) && isCapital(tokens, after);
  const isAfterCapital = together(tokens, before, i) && isCapital(tokens, before) && !startsSentence(tokens, before);
  if (after > i + 1 || !isOf(scene, i, MAYBE_PLACES)) return isAfterCapital && isBeforeCapital;
  if (isBeforeCapital || isAfterCapital) return true;
  return !(together(tokens, before, i) && isOf(scene, before, PLACING));
}
