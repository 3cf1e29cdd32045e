import { isCapital, startsSentence, together } from '../text/tokens.ts';
import type { Hit, Meaning } from './phrases.ts';
import type { Scene } from './scene.ts';
import { OPENERS } from './shape-words.ts';
import { hasWord, isOf, wordNumber, wordSet } from './vocabulary.ts';

/** Whether a weak name means its entity by the words beside it, though the article never names it in full. `countries`: those that it names. */
export const isPlain = (scene: Scene, hit: Hit, meaning: Meaning, countries: ReadonlySet<string>): boolean =>
  isStates(scene, hit, meaning, countries) ||
  isActor(scene, hit, meaning) ||
  isFirm(scene, hit, meaning) ||
  isPaper(scene, hit, meaning) ||
  isAmerica(scene, hit, meaning);

/** "The Commission" where the Union is named, "Congress", "the Supreme Court" where the country is, and no other owns it. */
function isStates(scene: Scene, { first }: Hit, { entity, spelling }: Meaning, countries: ReadonlySet<string>): boolean {
  if (entity.type !== 'organisation' || entity.country === null || !countries.has(entity.country)) return false;
  if (!hasWord(STATE_HEADS, spelling.words.at(-1) ?? '')) return false;
  const { tokens, words, hitEnds } = scene;
  return !(hitEnds[first] === 1 || (words[first - 1] === S && together(tokens, first - 1, first)) || isRun(scene, first));
}
const STATE_HEADS = wordSet('commission court congress treasury department parliament');
const S = wordNumber('s');

/** "Securities and Exchange Commission": the last words of a longer name. */
const isRun = (scene: Scene, first: number): boolean => {
  const { tokens } = scene;
  return isCapital(tokens, first) && together(tokens, first - 1, first) && isCapital(tokens, first - 1) && !isOf(scene, first - 1, OPENERS);
};

/** "London may send 100,000 cars": a capital that does what only governments do stands for its country. */
function isActor(scene: Scene, { first, end }: Hit, { entity }: Meaning): boolean {
  const { tokens } = scene;
  if (entity.type !== 'place' || !together(tokens, first, end) || !isOf(scene, end, ACTS)) return false;
  return !(together(tokens, first - 1, first) && (isOf(scene, first - 1, PLACING) || isCapital(tokens, first - 1)) && !startsSentence(tokens, first));
}

/** "Ford recalled 300,000 trucks": what only firms do, or only firms have. */
function isFirm(scene: Scene, { first, end }: Hit, { entity, spelling }: Meaning): boolean {
  const { tokens } = scene;
  return (
    entity.type === 'organisation' &&
    !spelling.common &&
    together(tokens, first, end) &&
    !(isCapital(tokens, first - 1) && together(tokens, first - 1, first) && !startsSentence(tokens, first - 1)) &&
    isOf(scene, end, FIRMS_DO)
  );
}
const FIRMS_DO = wordSet('recalled shares stock posted unveiled manufactures dealers recalls');

/** "the Journal reported": nothing but a paper does that, and the ledger knows one of that name. */
const isPaper = ({ tokens, words }: Scene, { first, end, meanings }: Hit, { entity, spelling }: Meaning): boolean =>
  entity.type === 'organisation' &&
  !spelling.common &&
  meanings.length === 1 &&
  words[first - 1] === THE &&
  words[end] === REPORTED &&
  isCapital(tokens, first) &&
  together(tokens, first - 1, end);
const [THE, REPORTED] = ['the', 'reported'].map(wordNumber);

/** "America" alone is the country; "North America", "Miss America" are not. */
const isAmerica = ({ tokens, words }: Scene, { first, end }: Hit, { spelling }: Meaning): boolean =>
  spelling.words.length === 1 &&
  spelling.words[0] === 'america' &&
  (startsSentence(tokens, first) || !isCapital(tokens, first - 1)) &&
  words[first - 2] !== BANK &&
  !(together(tokens, first, end) && isCapital(tokens, end));
const BANK = wordNumber('bank');

const ACTS = wordSet(
  'may would must agreed said says wants insists insisted offered pledged promised warned refused retaliated imposed threatened accused denied',
);
const PLACING = wordSet('in at from near to of around outside and for by with');
