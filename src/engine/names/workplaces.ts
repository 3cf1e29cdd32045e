import { hashOf, isCapital, lowerAt, startsSentence, together, wordAt } from '../text/tokens.ts';
import { coverOf, type Draft, draft, type Finder, type Scene } from './scene.ts';
import { ADJECTIVES_OF_PLACE, NEVER_NAMES, OPENERS } from './shape-words.ts';
import { OCCUPATIONS, TITLES } from './titles.ts';

/** Organisations told by who works there: "an economist at Capital Economics", "Nomura analyst Ting Lu", "Nomura's chief economist". */
export const workplaces: Finder = (scene, found) => {
  const { tokens } = scene;
  const cover = coverOf(scene, found);
  const out: Draft[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!HASHES.has(tokens.hashes[i] ?? 0) || isCapital(tokens, i) || !OCCUPATIONS.has(lowerAt(tokens, i))) continue;
    const employer = before(scene, i, cover) ?? after(scene, i, cover);
    if (employer) out.push(draft(scene, employer.first, employer.last, 'organisation', null, 'workplace'));
  }
  return out;
};

const HASHES = new Set([...OCCUPATIONS].map(hashOf));

const MANY = 6;
const MOST_WORDS = 4;
const MODIFIERS = new Set([
  'senior',
  'chief',
  'global',
  'market',
  'policy',
  'research',
  'commodity',
  'currency',
  'equity',
  'managing',
  'vice',
  'executive',
  'financial',
  'operating',
  'company',
  'then',
]);

/** "Nomura economist", "Morgan Stanley's chief economist". */
function before(scene: Scene, occupation: number, cover: Uint8Array): { first: number; last: number } | null {
  const { tokens } = scene;
  let last = occupation - 1;
  while (together(tokens, last, occupation) && MODIFIERS.has(lowerAt(tokens, last)) && !isCapital(tokens, last)) last--;
  const owns = lowerAt(tokens, last) === 's' && together(tokens, last - 2, occupation);
  if (owns) last -= 2;
  let first = last + 1;
  while (last - first < MOST_WORDS && isPart(scene, first - 1, occupation, cover)) first--;
  if (first > last) return null;
  // One word that begins the sentence may be any adjective: "Senior analyst", "Veteran trader's wife".
  return first === last && startsSentence(tokens, first) && !owns ? null : { first, last };
}

/** "economist at Capital Economics", "head of Asia research at Gavekal", "chief executive of Maersk". */
function after(scene: Scene, occupation: number, cover: Uint8Array): { first: number; last: number } | null {
  const { tokens } = scene;
  for (let i = occupation + 1; i < occupation + MANY && together(tokens, occupation, i); i++) {
    const word = lowerAt(tokens, i);
    if (wordAt(tokens, i) === ',' || isCapital(tokens, i)) return null;
    const works = word === 'at' || word === 'with' || (word === 'of' && isChief(scene, occupation));
    const first = lowerAt(tokens, i + 1) === 'the' ? i + 2 : i + 1;
    if (!works || !isPart(scene, first, occupation, cover)) continue;
    let last = first;
    while (last - first < MOST_WORDS && isPart(scene, last + 1, occupation, cover)) last++;
    return { first, last };
  }
  return null;
}

const isChief = (scene: Scene, occupation: number): boolean =>
  lowerAt(scene.tokens, occupation) === 'executive' || lowerAt(scene.tokens, occupation) === 'founder';

function isPart(scene: Scene, i: number, near: number, cover: Uint8Array): boolean {
  const { tokens } = scene;
  const word = lowerAt(tokens, i);
  if (!together(tokens, i, near) || !isCapital(tokens, i) || cover[i] === 1) return false;
  return !OPENERS.has(word) && !NEVER_NAMES.has(word) && !TITLES.has(word) && !ADJECTIVES_OF_PLACE.has(word);
}
