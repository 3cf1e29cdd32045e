import { isCapital, lowerAt, startsSentence, together } from '../text/tokens.ts';
import type { Hit, Meaning } from './phrases.ts';
import type { Scene } from './scene.ts';
import { OPENERS } from './shape-words.ts';

/** Whether a weak name means its entity by the words beside it, though the article never names it in full. `countries`: those that it names. */
export const isPlain = (scene: Scene, hit: Hit, meaning: Meaning, countries: ReadonlySet<string>): boolean =>
  isStates(scene, hit, meaning, countries) || isActor(scene, hit, meaning) || isFirm(scene, hit, meaning) || isAmerica(scene, hit, meaning);

/** "The Commission" where the Union is named, "Congress", "the Supreme Court" where the country is, and no other owns it. */
function isStates(scene: Scene, { first }: Hit, { entity, spelling }: Meaning, countries: ReadonlySet<string>): boolean {
  if (entity.type !== 'organisation' || entity.country === null || !countries.has(entity.country)) return false;
  if (!STATE_HEADS.has(spelling.words.at(-1) ?? '')) return false;
  const { tokens, hitEnds } = scene;
  return !(hitEnds.has(first) || (lowerAt(tokens, first - 1) === 's' && together(tokens, first - 1, first)) || isRun(scene, first));
}
const STATE_HEADS = new Set(['commission', 'court', 'congress', 'treasury', 'department', 'parliament']);

/** "Securities and Exchange Commission": the last words of a longer name. */
const isRun = ({ tokens }: Scene, first: number): boolean =>
  isCapital(tokens, first) && together(tokens, first - 1, first) && isCapital(tokens, first - 1) && !OPENERS.has(lowerAt(tokens, first - 1));

/** "London may send 100,000 cars": a capital that does what only governments do stands for its country. */
function isActor(scene: Scene, { first, end }: Hit, { entity }: Meaning): boolean {
  const { tokens } = scene;
  if (entity.type !== 'place' || !together(tokens, first, end) || !ACTS.has(lowerAt(tokens, end))) return false;
  return !(
    together(tokens, first - 1, first) &&
    (PLACING.has(lowerAt(tokens, first - 1)) || isCapital(tokens, first - 1)) &&
    !startsSentence(tokens, first)
  );
}

/** "Ford recalled 300,000 trucks": what only firms do, or only firms have. */
const isFirm = ({ tokens }: Scene, { first, end }: Hit, { entity, spelling }: Meaning): boolean =>
  entity.type === 'organisation' &&
  !spelling.common &&
  together(tokens, first, end) &&
  !(isCapital(tokens, first - 1) && together(tokens, first - 1, first) && !startsSentence(tokens, first - 1)) &&
  FIRMS_DO.has(lowerAt(tokens, end));
const FIRMS_DO = new Set('recalled shares stock posted unveiled manufactures dealers recalls'.split(' '));

/** "America" alone is the country; "North America", "Miss America" are not. */
const isAmerica = ({ tokens }: Scene, { first, end }: Hit, { spelling }: Meaning): boolean =>
  spelling.words.length === 1 &&
  spelling.words[0] === 'america' &&
  (startsSentence(tokens, first) || !isCapital(tokens, first - 1)) &&
  lowerAt(tokens, first - 2) !== 'bank' &&
  !(together(tokens, first, end) && isCapital(tokens, end));

const ACTS = new Set(
  'may would must agreed said says wants insists insisted offered pledged promised warned refused retaliated imposed threatened accused denied'.split(
    ' ',
  ),
);
const PLACING = new Set(['in', 'at', 'from', 'near', 'to', 'of', 'around', 'outside', 'and', 'for', 'by', 'with']);
