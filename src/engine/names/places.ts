import { hashOf, isCapital, lowerAt, SHAPE, startsSentence, together, wordAt } from '../text/tokens.ts';
import { GAZETTEER, MAYBE_PLACES, WORLD_BODIES, WORLD_EVENTS, WORLD_THINGS } from './gazetteer.ts';
import { coverOf, type Draft, draft, type Finder, type Scene } from './scene.ts';

/** Countries, nationalities, states, large cities and bodies of the world that the ledger has no entity for. A longer one ("New Mexico") goes over a known one. */
export const places: Finder = (scene, found) => {
  const cover = coverOf(scene, found);
  const known = new Set(found.flatMap((d) => (d.type === 'place' ? [d.first] : [])));
  const out: Draft[] = [];
  for (let i = 0; i < scene.tokens.count; i++) {
    if (!isCapital(scene.tokens, i)) continue;
    const town = cover[i] === 1 ? 0 : townAt(scene, i, cover, known);
    if (town > 0) {
      out.push(draft(scene, i, i + town - 1, 'place', null, 'before-state'));
      i += town - 1;
      continue;
    }
    const size = sizeAt(scene, i);
    if (size === 0 || (size === 1 && cover[i] === 1) || isOther(scene, i, size)) continue;
    out.push(draft(scene, i, i + size - 1, typeOf(phrase(scene, i, size)), null, 'gazetteer'));
    i += size - 1;
  }
  return out;
};

function typeOf(name: string): Draft['type'] {
  if (GAZETTEER.has(name)) return 'place';
  if (WORLD_EVENTS.has(name)) return 'event';
  return WORLD_THINGS.has(name) ? 'product' : 'organisation';
}

const FIRST_WORDS = new Set([...GAZETTEER, ...WORLD_BODIES, ...WORLD_EVENTS, ...WORLD_THINGS].map((name) => hashOf(name.split(' ')[0] ?? '')));

/** How many tokens the longest place at `i` has; 0 for none. */
function sizeAt(scene: Scene, i: number): number {
  const { tokens } = scene;
  if (!FIRST_WORDS.has(tokens.hashes[i] ?? 0)) return 0;
  for (let size = 3; size > 0; size--) {
    if (!together(tokens, i, i + size - 1) || !isCapital(tokens, i + size - 1)) continue;
    const words = phrase(scene, i, size);
    if (
      GAZETTEER.has(words) ||
      WORLD_EVENTS.has(words) ||
      WORLD_THINGS.has(words) ||
      (WORLD_BODIES.has(words) && (size > 1 || words.length > 4 || tokens.shapes[i] === SHAPE.upper))
    )
      return size;
  }
  return 0;
}

const phrase = (scene: Scene, i: number, size: number): string => Array.from({ length: size }, (_, k) => lowerAt(scene.tokens, i + k)).join(' ');

/** "in Des Moines, Iowa": a town that no list need know, by the state or country after it. How many tokens it has; 0 for none. */
function townAt(scene: Scene, i: number, cover: Uint8Array, known: ReadonlySet<number>): number {
  const { tokens } = scene;
  if (!together(tokens, i - 1, i) || !AT.has(lowerAt(tokens, i - 1))) return 0;
  let end = i;
  while (end - i < 3 && together(tokens, i, end) && isCapital(tokens, end) && cover[end] === 0) end++;
  if (end === i || wordAt(tokens, end) !== ',' || !together(tokens, i, end + 1)) return 0;
  const next = end + 1;
  return known.has(next) || sizeAt(scene, next) > 0 ? end - i : 0;
}
const AT = new Set(['in', 'at', 'from', 'near', 'outside']);

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
