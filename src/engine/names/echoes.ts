import { isCapital, SHAPE, together } from '../text/tokens.ts';
import { type Draft, draft, type Finder, type Scene } from './scene.ts';
import { ADJECTIVES_OF_PLACE, FIRST_NAMES, NEVER_NAMES, OPENERS } from './shape-words.ts';
import { newTrie } from './trie.ts';
import { isOf, union, wordSet } from './vocabulary.ts';

/** A longer name is hardly ever said twice in full. */
const MOST_WORDS = 4;

/**
 * What was told once by the words beside it is the same wherever the article says it again; and a firm given in full ("Zenith National
 * Corp.") is called by its first word later on.
 */
export const echoes: Finder = (scene, found) => {
  const { tokens } = scene;
  const trie = newTrie();
  const models: (Draft | undefined)[] = [];
  const teach = (model: Draft, last: number): void => {
    const hashes = [...tokens.hashes.subarray(model.first, last + 1)];
    models[trie.add(hashes)] ??= model;
  };
  for (const d of found) {
    if (d.entity !== null || d.last - d.first >= MOST_WORDS || d.type === 'person' || d.rule === 'gazetteer') continue;
    teach(d, d.last);
    if (d.last > d.first && isOf(scene, d.last, FIRM_HEADS) && isOwn(scene, d.first)) teach(d, d.first);
  }
  if (models.length === 0) return [];
  const { cover } = scene;
  const out: Draft[] = [];
  let free = 0;
  for (const first of scene.capitals) {
    if (first < free || cover[first] === 1 || isJoined(scene, first, cover)) continue;
    let state = trie.step(0, tokens.hashes[first] ?? 0);
    let last = first - 1;
    let model: Draft | undefined;
    for (let i = first; state !== 0; i++) {
      const here = models[state];
      if (here) {
        model = here;
        last = i;
      }
      if (!together(tokens, first, i + 1) || cover[i + 1] === 1) break;
      state = trie.step(state, tokens.hashes[i + 1] ?? 0);
    }
    if (!model || !isCapital(tokens, last) || (together(tokens, first, last + 1) && isCapital(tokens, last + 1) && cover[last + 1] === 0)) continue;
    out.push(draft(scene, first, last, model.type, null, 'echo'));
    free = last + 1;
  }
  return out;
};

/** Part of a longer run of capitals that is no name yet. */
const isJoined = (scene: Scene, first: number, cover: Uint8Array): boolean => {
  const { tokens } = scene;
  return (
    together(tokens, first - 1, first) && tokens.shapes[first - 1] === SHAPE.capital && cover[first - 1] === 0 && !isOf(scene, first - 1, OPENERS)
  );
};

const FIRM_HEADS = wordSet(`
  corp corporation inc ltd limited llc plc co company gmbh group holdings holding airlines airways motors technologies industries partners pharmaceuticals
  petroleum electric electronics semiconductor steel insurance entertainment foods brewing pictures resources mining energy .`);

/** Whether the first word is a name by itself: "First", "American" and "John" are not. */
const isOwn = (scene: Scene, first: number): boolean =>
  scene.tokens.shapes[first] !== SHAPE.initial && !isOf(scene, first, NO_SHORT) && scene.hitEnds[first + 1] !== 1;
const NO_SHORT = union(
  OPENERS,
  NEVER_NAMES,
  ADJECTIVES_OF_PLACE,
  FIRST_NAMES,
  wordSet(
    'national international general united central north south east west northern southern eastern western global world bank royal state federal public',
  ),
);
