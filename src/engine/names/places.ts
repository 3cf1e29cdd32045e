import { GAZETTEER, MAYBE_PLACES } from './gazetteer.ts';
import { coverOf, type Draft, draft, type Finder, type Scene } from './scene.ts';
import { hashOf, isCapital, lowerAt, startsSentence, together, wordAt } from './tokens.ts';

/** Countries, nationalities, states and large cities that the ledger has no entity for. */
export const places: Finder = (scene, found) => {
  const cover = coverOf(scene, found);
  const out: Draft[] = [];
  for (let i = 0; i < scene.tokens.count; i++) {
    if (cover[i] === 1 || !isCapital(scene.tokens, i)) continue;
    const size = sizeAt(scene, i);
    if (size === 0 || cover[i + size - 1] === 1 || isOther(scene, i, size)) continue;
    out.push(draft(scene, i, i + size - 1, 'place', null, 'gazetteer'));
    i += size - 1;
  }
  return out;
};

const BY_HASH = new Map([...GAZETTEER].map((name) => [name, hashOf(name.split(' ')[0] ?? '')] as const).map(([, hash]) => [hash, true]));

/** How many tokens the longest place at `i` has; 0 for none. */
function sizeAt(scene: Scene, i: number): number {
  const { tokens } = scene;
  if (!BY_HASH.has(tokens.hashes[i] ?? 0)) return 0;
  for (let size = 3; size > 0; size--) {
    if (!together(tokens, i, i + size - 1) || !isCapital(tokens, i + size - 1)) continue;
    const words = Array.from({ length: size }, (_, k) => lowerAt(tokens, i + k)).join(' ');
    if (GAZETTEER.has(words)) return size;
  }
  return 0;
}

const PLACING = new Set(['in', 'from', 'near', 'to', 'across', 'outside', 'throughout', 'toward', 'towards', 'of']);

/** "Virginia Woolf", "Houston Rockets", and "Georgia" or "Jordan" without a preposition or a neighbour that places it. */
function isOther(scene: Scene, i: number, size: number): boolean {
  const { tokens } = scene;
  const word = lowerAt(tokens, i);
  const before = i - 1;
  const after = i + size;
  const isBeforeCapital = together(tokens, i, after) && isCapital(tokens, after);
  const isAfterCapital = together(tokens, before, i) && isCapital(tokens, before) && !startsSentence(tokens, before);
  if (!MAYBE_PLACES.has(word) || size > 1) return isAfterCapital && isBeforeCapital;
  if (isBeforeCapital || isAfterCapital) return true;
  return !(together(tokens, before, i) && (PLACING.has(lowerAt(tokens, before)) || wordAt(tokens, before) === ','));
}
