import type { Block } from '../../model/article.ts';
import { isCapital, lowerAt, SHAPE, startsSentence, together, wordAt } from '../text/tokens.ts';
import type { Hit } from './phrases.ts';
import type { Scene } from './scene.ts';
import { ADJECTIVES_OF_PLACE, FIRST_NAMES, OPENERS } from './shape-words.ts';
import { OFFICE_HEADS, TITLES } from './titles.ts';

type Bar = (scene: Scene, hit: Hit) => boolean;

const words = (s: string): ReadonlySet<string> => new Set(s.split(/\s+/).filter(Boolean));

const isTouching = (scene: Scene, a: number, b: number): boolean => scene.tokens.ends[a] === scene.tokens.starts[b];

/** "Xi'an", "china.org.cn", "@Reuters": a piece of another word. */
const pieceOfWord: Bar = (scene, { first, end }) => {
  const { tokens } = scene;
  const before = wordAt(tokens, first - 1);
  if (
    isTouching(scene, first - 1, first) &&
    '@._'.includes(before) &&
    before !== '' &&
    !(before === '.' && tokens.shapes[first - 2] === SHAPE.initial)
  )
    return true;
  if (!isTouching(scene, end - 1, end) || !isTouching(scene, end, end + 1)) return false;
  const mark = wordAt(tokens, end);
  const next = lowerAt(tokens, end + 1);
  if (mark === '@' || mark === '_') return true;
  if (mark === '.') return tokens.shapes[end + 1] === SHAPE.lower;
  return (mark === "'" || mark === '’') && next !== 's' && next.length > 1 && tokens.shapes[end + 1] === SHAPE.lower && !CONTRACTED.has(next);
};
const CONTRACTED = words('s ll d ve re');

/** "U.S. Treasury Secretary", "the Treasury secretary", "U.S. Trade Representative Robert Lighthizer": the office of a person. */
const inTitle: Bar = (scene, { first, end, meanings }) => {
  const type = meanings[0]?.entity.type;
  if (type !== 'organisation' && type !== 'programme') return false;
  const { tokens } = scene;
  const last = lowerAt(tokens, end - 1);
  if (OFFICE_HEADS.has(last)) return together(tokens, first, end) && isCapital(tokens, end) && !isCapital(tokens, first - 1);
  return last === 'treasury' && together(tokens, first, end) && (OFFICE_HEADS.has(lowerAt(tokens, end)) || SECURITIES.has(lowerAt(tokens, end)));
};
const SECURITIES = words('yield yields bond bonds note notes bill bills securities market markets futures debt prices holdings auction auctions');

/** "Melania Trump", "Sen. Deborah Ross": the last name of somebody else. A first word of the sentence may just begin it ("Meanwhile Trump"). */
const anothersSurname: Bar = (scene, { first, end, meanings }) => {
  const { tokens } = scene;
  const type = meanings[0]?.entity.type;
  if (type === 'person' && JUNIOR.has(lowerAt(tokens, end)) && together(tokens, first, end)) return true;
  if (end - first > 1 || !(type === 'person' || SURNAMES.has(lowerAt(tokens, first)))) return false;
  let before = first - 1;
  // "Robert F. Kennedy"
  if (wordAt(tokens, before) === '.' && tokens.shapes[before - 1] === SHAPE.initial) before -= 2;
  if (!together(tokens, before, first) || tokens.shapes[before] !== SHAPE.capital) return false;
  const word = lowerAt(tokens, before);
  return (
    FIRST_NAMES.has(word) ||
    (type === 'person' && !startsSentence(tokens, before) && !TITLES.has(word) && !OPENERS.has(word) && isBareWord(scene, before))
  );
};
const JUNIOR = words('jr junior');
/** Names of places and firms that people bear too: "George Washington", "Henry Ford". */
const SURNAMES = words('washington ford london tesla boeing merck cargill mercedes ireland holland france chile');

/** Whether no known name ends at the token: "China Xi" is a slip, not a person. */
const isBareWord = (scene: Scene, i: number): boolean => !ADJECTIVES_OF_PLACE.has(lowerAt(scene.tokens, i)) && !scene.hitEnds.has(i + 1);

/** "Washington state", "Apple growers", "the Amazon rainforest", "Ford pardoned": a different bearer of the word, told by the one after it. */
const otherBearer: Bar = (scene, { first, end }) => {
  if (end - first > 1) return false;
  const after = OTHERS.get(lowerAt(scene.tokens, first));
  return after !== undefined && together(scene.tokens, first, end) && after.has(lowerAt(scene.tokens, end));
};
const OTHERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['washington', words('state')],
  ['apple', words('grower growers orchard orchards juice pie farmers producers trees tree cider harvest exporters exports prices')],
  ['amazon', words('rainforest river basin deforestation forest jungle region')],
  ['turkey', words('farmers farms meat sandwich dinner breast producers')],
  ['oracle', words('of')],
  ['china', words('cabinet plates shop')],
  ['gold', words('medal medals medallist medalist standard mine rush coast')],
  ['chicken', words('out')],
]);

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
  const { tokens } = scene;
  const word = lowerAt(tokens, first);
  if (end - first > 1 || !together(tokens, first - 1, first)) return false;
  const before = lowerAt(tokens, first - 1);
  if (word === 'arms') return LIMB.has(before);
  if (!VERBS.has(word)) return false;
  return (
    SUBJECTS.has(before) ||
    (isCapital(tokens, first - 1) && !startsSentence(tokens, first - 1) && tokens.shapes[first - 1] !== SHAPE.upper) ||
    before === 'to'
  );
};
const LIMB = words('in up his her their its my our your open crossed both with');
const VERBS = words('ships watches phones steel trucks');
const SUBJECTS = words('he she it who that which company also now regularly often never always');

const BARS: readonly Bar[] = [pieceOfWord, inTitle, anothersSurname, otherBearer, capitalProduct, verbOrLimb];

/** Whether something about its place says that a spelling is not the name it looks like. */
export const barred: Bar = (scene, hit) => BARS.some((bar) => bar(scene, hit));
