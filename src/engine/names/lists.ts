import { isCapital, startsSentence, together } from '../text/tokens.ts';
import { type Draft, draft, type Finder, type Scene } from './scene.ts';
import { ADJECTIVES_OF_PLACE, NEVER_NAMES, OPENERS } from './shape-words.ts';
import { TITLES } from './titles.ts';
import { isOf, union, wordNumber, wordSet } from './vocabulary.ts';

const [COMMA, AND] = [',', 'and'].map(wordNumber);
const MOST_WORDS = 2;
const NO_ITEMS = union(
  OPENERS,
  NEVER_NAMES,
  TITLES,
  ADJECTIVES_OF_PLACE,
  wordSet('section phase chapter article covid english mandarin god internet earth'),
);

/** "Swatch, Rolex and Novartis": what stands in one list is of one kind. From both ends, so that a list known at one is known to the other. */
export const lists: Finder = (scene, found) => {
  const { tokens, words } = scene;
  const items = itemsIn(scene).filter((item) => lastBefore(words, item) >= 0 || firstAfter(words, item) >= 0);
  if (items.length === 0) return [];
  // One more than the type's place in TYPES, where a name begins and where it has its last token; 0 for none.
  const starts = new Uint8Array(tokens.count);
  const ends = new Uint8Array(tokens.count);
  for (const { type, first, last } of found) starts[first] = ends[last] = TYPES.indexOf(type) + 1;
  const out: Draft[] = [];
  const take = ([first, last]: Item, model: number, code: number | undefined): void => {
    const type = TYPES[(code ?? 0) - 1];
    // "Calvin Klein and Illumina": one word is no whole name.
    if (!type || (type === 'person' && first === last) || ends[last] !== 0 || !together(tokens, first, model)) return;
    starts[first] = ends[last] = code ?? 0;
    out.push(draft(scene, first, last, type, null, 'list'));
  };
  for (const item of items) take(item, lastBefore(words, item), ends[lastBefore(words, item)]);
  for (const item of items.reverse()) take(item, firstAfter(words, item), starts[firstAfter(words, item)]);
  return out;
};

/** An event or a programme beside it tells nothing. */
const TYPES: readonly Draft['type'][] = ['organisation', 'person', 'place'];

type Item = readonly [first: number, last: number];

/** Where the name before the item in its list has its last token; -1 for none. A comma alone parts a list only where it goes on behind the item. */
function lastBefore(words: Uint16Array, [first, last]: Item): number {
  if (words[first - 1] === AND) return words[first - 2] === COMMA ? first - 3 : first - 2;
  return words[first - 1] === COMMA && (words[last + 1] === AND || (words[last + 1] === COMMA && words[last + 2] === AND)) ? first - 2 : -1;
}

/** Where the name after the item in its list begins; -1 for none. */
function firstAfter(words: Uint16Array, [first, last]: Item): number {
  if (words[last + 1] === AND) return last + 2;
  if (words[last + 1] !== COMMA) return -1;
  if (words[last + 2] === AND) return last + 3;
  return words[first - 1] === COMMA ? last + 2 : -1;
}

/** One or two capitals that are no name yet and no part of a longer run; the first word of a sentence may be any. */
function itemsIn(scene: Scene): Item[] {
  const { tokens, cover } = scene;
  const isItem = (i: number): boolean =>
    isCapital(tokens, i) && cover[i] === 0 && !isOf(scene, i, NO_ITEMS) && (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) > 2;
  const out: Item[] = [];
  let free = 0;
  for (const first of scene.capitals) {
    if (first < free || !isItem(first)) continue;
    let end = first + 1;
    let words = 1;
    for (; together(tokens, first, end); words++) {
      // "Hapag-Lloyd"
      const next = scene.words[end] === DASH && tokens.starts[end] === tokens.ends[end - 1] ? end + 1 : end;
      if (!together(tokens, first, next) || !isItem(next)) break;
      if (next > end) words--;
      end = next + 1;
    }
    free = end;
    const isPiece = isBesideName(scene, first - 1, first) || isBesideName(scene, end, first);
    if (words <= MOST_WORDS && !isPiece && !startsSentence(tokens, first)) out.push([first, end - 1]);
  }
  return out;
}

const [DASH, FULL_STOP] = ['-', '.'].map(wordNumber);
const isBesideName = ({ tokens, words }: Scene, i: number, near: number): boolean =>
  together(tokens, i, near) && (isCapital(tokens, i) || words[i] === DASH || (words[i] === FULL_STOP && together(tokens, i, i + 1)));
