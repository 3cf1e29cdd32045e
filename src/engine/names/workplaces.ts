import { isCapital, startsSentence, together } from '../text/tokens.ts';
import { type Draft, draft, type Finder, type Scene } from './scene.ts';
import { ADJECTIVES_OF_PLACE, NEVER_NAMES, OPENERS } from './shape-words.ts';
import { OCCUPATIONS, TITLES } from './titles.ts';
import { isOf, union, wordNumber, wordSet } from './vocabulary.ts';

/** Organisations told by who works there: "an economist at Capital Economics", "Nomura analyst Ting Lu", "Nomura's chief economist". */
export const workplaces: Finder = (scene) => {
  const { tokens } = scene;
  const { cover } = scene;
  const out: Draft[] = [];
  for (const i of scene.callings) {
    if (!isOf(scene, i, OCCUPATIONS) || isCapital(tokens, i)) continue;
    const employer = before(scene, i, cover) ?? after(scene, i, cover);
    if (employer) out.push(draft(scene, employer.first, employer.last, 'organisation', null, 'workplace'));
  }
  return out;
};

const MANY = 6;
const MOST_WORDS = 4;
const MODIFIERS = wordSet(
  'senior chief global market policy research commodity currency equity managing vice executive financial operating company then',
);

/** "Nomura economist", "Morgan Stanley's chief economist". */
function before(scene: Scene, occupation: number, cover: Uint8Array): { first: number; last: number } | null {
  const { tokens } = scene;
  let last = occupation - 1;
  while (together(tokens, last, occupation) && isOf(scene, last, MODIFIERS) && !isCapital(tokens, last)) last--;
  const owns = scene.words[last] === S && together(tokens, last - 2, occupation);
  if (owns) last -= 2;
  let first = last + 1;
  while (last - first < MOST_WORDS && isPart(scene, first - 1, occupation, cover)) first--;
  if (first > last) return null;
  // One word that begins the sentence may be any adjective: "Senior analyst", "Veteran trader's wife".
  return first === last && startsSentence(tokens, first) && !owns ? null : { first, last };
}

/** "economist at Capital Economics", "head of Asia research at Gavekal", "chief executive of Maersk". */
function after(scene: Scene, occupation: number, cover: Uint8Array): { first: number; last: number } | null {
  const { tokens, words } = scene;
  for (let i = occupation + 1; i < occupation + MANY && together(tokens, occupation, i); i++) {
    const word = words[i];
    if (word === COMMA || isCapital(tokens, i)) return null;
    const works = word === AT || word === WITH || (word === OF && isOf(scene, occupation, CHIEFS));
    const first = words[i + 1] === THE ? i + 2 : i + 1;
    if (!works || !isPart(scene, first, occupation, cover)) continue;
    let last = first;
    while (last - first < MOST_WORDS && isPart(scene, last + 1, occupation, cover)) last++;
    return { first, last };
  }
  return null;
}

const CHIEFS = wordSet('executive founder');
const [S, COMMA, AT, WITH, OF, THE] = ['s', ',', 'at', 'with', 'of', 'the'].map(wordNumber);

function isPart(scene: Scene, i: number, near: number, cover: Uint8Array): boolean {
  const { tokens } = scene;
  return isCapital(tokens, i) && together(tokens, i, near) && cover[i] !== 1 && !isOf(scene, i, NO_EMPLOYERS);
}
const NO_EMPLOYERS = union(OPENERS, NEVER_NAMES, TITLES, ADJECTIVES_OF_PLACE);
