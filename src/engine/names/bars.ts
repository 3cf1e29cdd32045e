import type { Block } from '../../model/article.ts';
import { isCapital, SHAPE, startsSentence, together } from '../text/tokens.ts';
import type { Hit } from './phrases.ts';
import type { Scene } from './scene.ts';
import { ADJECTIVES_OF_PLACE, FIRST_NAMES, OPENERS } from './shape-words.ts';
import { OFFICE_HEADS, TITLES } from './titles.ts';
import { hasNumber, isOf, type WordSet, wordNumber, wordSet } from './vocabulary.ts';

type Bar = (scene: Scene, hit: Hit) => boolean;

const isTouching = (scene: Scene, a: number, b: number): boolean => scene.tokens.ends[a] === scene.tokens.starts[b];

/** "Xi'an", "china.org.cn", "@Reuters": a piece of another word. */
const pieceOfWord: Bar = (scene, { first, end }) => {
  const { tokens, words } = scene;
  const before = words[first - 1];
  if (
    isTouching(scene, first - 1, first) &&
    (before === AT || before === STOP || before === LOW_LINE) &&
    !(before === STOP && tokens.shapes[first - 2] === SHAPE.initial)
  )
    return true;
  if (!isTouching(scene, end - 1, end) || !isTouching(scene, end, end + 1)) return false;
  const mark = words[end];
  if (mark === AT || mark === LOW_LINE) return true;
  if (mark === STOP) return tokens.shapes[end + 1] === SHAPE.lower;
  const length = (tokens.ends[end + 1] ?? 0) - (tokens.starts[end + 1] ?? 0);
  return mark === APOSTROPHE && length > 1 && tokens.shapes[end + 1] === SHAPE.lower && !isOf(scene, end + 1, CONTRACTED);
};
const [AT, STOP, LOW_LINE, APOSTROPHE] = ['@', '.', '_', "'"].map(wordNumber);
const CONTRACTED = wordSet('s ll d ve re');

/** "U.S. Treasury Secretary", "the Treasury secretary", "U.S. Trade Representative Robert Lighthizer": the office of a person. */
const inTitle: Bar = (scene, { first, end, meanings }) => {
  const type = meanings[0]?.entity.type;
  if (type !== 'organisation' && type !== 'programme') return false;
  const { tokens, words } = scene;
  // "Jamieson Greer, the U.S. Trade Representative, said"
  const before = words[first - 1] === THE ? first - 2 : first - 1;
  if (isOf(scene, end - 1, OFFICE_HEADS) && words[before] === COMMA && together(tokens, before - 1, first) && isCapital(tokens, before - 1))
    return true;
  if (isOf(scene, end - 1, OFFICE_HEADS)) return together(tokens, first, end) && isCapital(tokens, end) && !isCapital(tokens, first - 1);
  return words[end - 1] === TREASURY && together(tokens, first, end) && (isOf(scene, end, OFFICE_HEADS) || isOf(scene, end, SECURITIES));
};
const [TREASURY, THE, COMMA] = ['treasury', 'the', ','].map(wordNumber);
const SECURITIES = wordSet('yield yields bond bonds note notes bill bills securities market markets futures debt prices holdings auction auctions');

/** "Melania Trump", "Sen. Deborah Ross": the last name of somebody else. A first word of the sentence may just begin it ("Meanwhile Trump"). */
const anothersSurname: Bar = (scene, { first, end, meanings }) => {
  const { tokens, words } = scene;
  const type = meanings[0]?.entity.type;
  if (type === 'person' && isOf(scene, end, JUNIOR) && together(tokens, first, end)) return true;
  if (end - first > 1 || !(type === 'person' || isOf(scene, first, SURNAMES))) return false;
  let before = first - 1;
  // "Robert F. Kennedy"
  if (words[before] === STOP && tokens.shapes[before - 1] === SHAPE.initial) before -= 2;
  if (!together(tokens, before, first) || tokens.shapes[before] !== SHAPE.capital) return false;
  const word = words[before] ?? 0;
  return (
    hasNumber(FIRST_NAMES, word) ||
    (type === 'person' && !startsSentence(tokens, before) && !hasNumber(TITLES, word) && !hasNumber(OPENERS, word) && isBareWord(scene, before))
  );
};
const JUNIOR = wordSet('jr junior');
/** Names of places and firms that people bear too: "George Washington", "Henry Ford". */
const SURNAMES = wordSet('washington ford london tesla boeing merck cargill mercedes ireland holland france chile');

/** Whether no known name ends at the token: "China Xi" is a slip, not a person. */
const isBareWord = (scene: Scene, i: number): boolean => !isOf(scene, i, ADJECTIVES_OF_PLACE) && scene.hitEnds[i + 1] !== 1;

/** "Washington state", "Apple growers", "the Amazon rainforest", "Ford pardoned": a different bearer of the word, told by the one after it. */
const otherBearer: Bar = (scene, { first, end }) => {
  if (end - first > 1) return false;
  const after = isOf(scene, first, BEARERS) ? OTHERS.get(scene.words[first] ?? 0) : undefined;
  return after !== undefined && together(scene.tokens, first, end) && isOf(scene, end, after);
};
const OTHERS: ReadonlyMap<number, WordSet> = new Map(
  [
    ['washington', 'state'],
    ['apple', 'grower growers orchard orchards juice pie farmers producers trees tree cider harvest exporters exports prices'],
    ['amazon', 'rainforest river basin deforestation forest jungle region'],
    ['turkey', 'farmers farms meat sandwich dinner breast producers'],
    ['oracle', 'of'],
    ['china', 'cabinet plates shop'],
    ['gold', 'medal medals medallist medalist standard mine rush coast'],
    ['chicken', 'out'],
  ].map(([bearer = '', after = '']) => [wordNumber(bearer), wordSet(after)]),
);
const BEARERS = wordSet('washington apple amazon turkey oracle china gold chicken');

/** "Tom Cotton", "Rice University", "Gold Coast": a product is written small, save at the start of a sentence or in a heading. */
const capitalProduct: Bar = (scene, { first, end, meanings }) => {
  const { tokens, prose } = scene;
  if (!meanings.every((m) => m.spelling.common && m.entity.type === 'product')) return false;
  if (tokens.shapes[first] !== SHAPE.capital) return false;
  const at = tokens.starts[first] ?? 0;
  if (blockAt(prose.blocks, at)?.role === 'heading') return false;
  return !startsSentence(tokens, first) || (together(tokens, first, end) && isCapital(tokens, end));
};

/** The block that an offset lies in, by halving: an article may have thousands of cells. */
function blockAt(blocks: readonly Block[], at: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return blocks[low];
}

/** "He watches", "China ships goods", "up in arms": the verb or the limb, not the goods. */
const verbOrLimb: Bar = (scene, { first, end }) => {
  const { tokens, words } = scene;
  if (end - first > 1 || !together(tokens, first - 1, first)) return false;
  if (words[first] === ARMS) return isOf(scene, first - 1, LIMB);
  if (!isOf(scene, first, VERBS)) return false;
  return (
    isOf(scene, first - 1, SUBJECTS) ||
    (isCapital(tokens, first - 1) && !startsSentence(tokens, first - 1) && tokens.shapes[first - 1] !== SHAPE.upper)
  );
};
const ARMS = wordNumber('arms');
const LIMB = wordSet('in up his her their its my our your open crossed both with');
const VERBS = wordSet('ships watches phones steel trucks');
const SUBJECTS = wordSet('he she it who that which company also now regularly often never always to');

const BARS: readonly Bar[] = [pieceOfWord, inTitle, anothersSurname, otherBearer, capitalProduct, verbOrLimb];

/** Whether something about its place says that a spelling is not the name it looks like. */
export const barred: Bar = (scene, hit) => BARS.some((bar) => bar(scene, hit));
