import type { Attribution } from '../../model/attribution.ts';
import { sourceFrom } from './object.ts';
import type { Finder } from './scene.ts';
import { attribution, startOfSaid, trimmed } from './shape.ts';
import { wordSet } from './word-set.ts';
import { lowerOf, spanOf } from './words.ts';

const OPENERS = wordSet('and but still meanwhile also');

/** "…, according to X", "According to X, …". */
export const accordingTo: Finder = (scene) => {
  const { words, prose, sentence } = scene;
  const out: Attribution[] = [];
  for (const i of scene.cues) {
    if (lowerOf(words, i) !== 'according' || lowerOf(words, i + 1) !== 'to') continue;
    const source = sourceFrom(scene, i + 2);
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
