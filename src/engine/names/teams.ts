import { isCapital, SHAPE, together } from '../text/tokens.ts';
import { listedAt } from './listed.ts';
import { type Draft, draft, type Finder } from './scene.ts';
import { NEVER_NAMES, OPENERS } from './shape-words.ts';
import { TITLES } from './titles.ts';
import { isOf, union, wordNumber, wordSet } from './vocabulary.ts';

const THE = wordNumber('the');
const NO_TEAMS = union(OPENERS, NEVER_NAMES, TITLES, wordSet('states nations games olympics islands mountains republicans democrats news'));
const S = 115;

/** "the Texas Rangers", "the Toronto Blue Jays": a town after "the" and one or two capitals more, the last of them many. */
export const teams: Finder = (scene) => {
  const { tokens, words } = scene;
  const out: Draft[] = [];
  for (const first of scene.capitals) {
    const the = first - 1;
    if (words[the] !== THE || !together(tokens, the, the + 1)) continue;
    const town = scene.places.beginningAt(the + 1)?.end ?? endOfTown(listedAt(scene, the + 1));
    if (town === null) continue;
    let end = town;
    while (end - town < 2 && together(tokens, the, end) && tokens.shapes[end] === SHAPE.capital && !isOf(scene, end, NO_TEAMS)) end++;
    const isEnd = !together(tokens, the, end) || !isCapital(tokens, end);
    if (end === town || !isEnd || tokens.text.charCodeAt((tokens.ends[end - 1] ?? 0) - 1) !== S) continue;
    out.push(draft(scene, the + 1, end - 1, 'organisation', null, 'team'));
  }
  return out;
};

const endOfTown = (found: ReturnType<typeof listedAt>): number | null => (found?.type === 'place' ? found.end : null);
