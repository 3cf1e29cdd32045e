import { isCapital, startsSentence, together } from '../text/tokens.ts';
import { MAYBE_PLACES } from './gazetteer.ts';
import { listedAt } from './listed.ts';
import { type Draft, draft, type Finder, type Scene } from './scene.ts';
import { FIRST_NAMES } from './shape-words.ts';
import { isOf, wordNumber, wordSet } from './vocabulary.ts';

/** Countries, nationalities, states, large cities and bodies of the world that the ledger has no entity for. A longer one ("New Mexico") goes over a known one. */
export const places: Finder = (scene, found) => {
  const { cover } = scene;
  const known = new Uint8Array(scene.tokens.count);
  // "Jordan" where the article has a Michael Jordan.
  const worn = new Set<number>();
  for (const { type, first, last } of found) {
    if (type === 'place') known[first] = 1;
    if (type === 'person') for (let i = first; i <= last; i++) if (isOf(scene, i, MAYBE_PLACES)) worn.add(scene.words[i] ?? 0);
  }
  const out: Draft[] = [];
  let free = 0;
  for (const i of scene.capitals) {
    if (i < free) continue;
    const town = cover[i] === 1 ? 0 : townAt(scene, i, cover, known);
    if (town > 0) {
      out.push(draft(scene, i, i + town - 1, 'place', null, 'before-state'));
      free = i + town;
      continue;
    }
    const found = listedAt(scene, i);
    if (!found || (found.end === i + 1 && cover[i] === 1) || isOther(scene, i, found.end, worn)) continue;
    out.push(draft(scene, i, found.end - 1, found.type, null, 'gazetteer'));
    free = found.end;
  }
  return out;
};

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
const [COMMA, APOSTROPHE] = [',', "'"].map(wordNumber);

const PLACING = wordSet('in from near to across outside throughout toward towards of ,');

/** "Virginia Woolf", "Houston Rockets", and "Georgia" or "Jordan" without a preposition or a neighbour that places it. */
function isOther(scene: Scene, i: number, after: number, worn: ReadonlySet<number>): boolean {
  const { tokens } = scene;
  const before = i - 1;
  const isBeforeCapital = together(tokens, i, after) && isCapital(tokens, after);
  const isAfterCapital = together(tokens, before, i) && isCapital(tokens, before) && !startsSentence(tokens, before);
  if (after > i + 1 || !isOf(scene, i, MAYBE_PLACES)) return isAfterCapital && isBeforeCapital;
  if (isBeforeCapital || isAfterCapital) return true;
  const isCommon = worn.has(scene.words[i] ?? 0) || isOf(scene, i, FIRST_NAMES) || (startsSentence(tokens, i) && scene.words[after] !== APOSTROPHE);
  if (!isCommon) return false;
  return !(together(tokens, before, i) && isOf(scene, before, PLACING));
}
