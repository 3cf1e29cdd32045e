import type { Attribution } from '../../model/attribution.ts';
import { CLAUSE_MARKS } from './cue-words.ts';
import { sourceFrom } from './object.ts';
import type { Finder, Scene } from './scene.ts';
import { attribution, startOfSaid, trimmed } from './shape.ts';
import type { Source } from './source.ts';
import { wordSet } from './word-set.ts';
import { lowerOf, spanOf } from './words.ts';

const OPENERS = wordSet('and but still meanwhile also');

/** "…, according to X", "According to X, …". */
export const accordingTo: Finder = (scene) => {
  const { words, prose, sentence } = scene;
  const out: Attribution[] = [];
  for (const i of scene.cues.quoting) {
    if (lowerOf(words, i) !== 'according' || lowerOf(words, i + 1) !== 'to') continue;
    const source = sourceFrom(scene, i + 2) ?? anyone(scene, i + 2);
    if (!source) continue;
    const opens = words.slice(0, i).every((w) => w.isMark || OPENERS.has(w.lower));
    const comma = words.findIndex((w, at) => at > source.last && w.lower === ',');
    const after = words[opens && comma > 0 ? comma : source.last]?.end ?? sentence.end;
    const content = opens
      ? trimmed(prose.text, after, sentence.end)
      : trimmed(prose.text, startOfSaid(scene, words[i]?.start ?? 0), words[i]?.start ?? 0);
    out.push(...attribution(scene, content, spanOf(words, i, i + 1), source, 'according-to'));
  }
  return out;
};

/** What one acts according to, and nobody says. */
const NO_SOURCES = wordSet(
  'plan plans schedule law tradition custom rules script type taste size need needs ability merit this that these those which whom what how',
);

/** "according to Gallup", "according to complete but unofficial returns": whatever stands there speaks, be it in a list or not. */
function anyone({ words }: Scene, first: number): Source | null {
  let last = first - 1;
  while (words[last + 1] && !words[last + 1]?.isMark && !words[last + 1]?.moment && !CLAUSE_MARKS.has(lowerOf(words, last + 1))) last++;
  if (last < first || words[first]?.figure || words[first]?.moment || NO_SOURCES.has(lowerOf(words, first)) || NO_SOURCES.has(lowerOf(words, last)))
    return null;
  return { first, last, entity: null, type: words[first]?.isCapital ? 'organisation' : 'anonymous' };
}
