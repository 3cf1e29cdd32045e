import type { Attribution } from '../../model/attribution.ts';
import { CLAUSE_MARKS } from './cue-words.ts';
import { anyone, sourceFrom } from './object.ts';
import type { Finder } from './scene.ts';
import { attribution, startOfSaid, trimmed } from './shape.ts';
import { wordSet } from './word-set.ts';
import { lowerOf, spanOf } from './words.ts';

const CARRIED = wordSet('cited quoted');
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
    // "said that, according to its lawyers, the duty …"
    const opensClause = lowerOf(words, i - 1) === ',' && CLAUSE_MARKS.has(lowerOf(words, i - 2));
    const comma = words.findIndex((w, at) => at > source.last && w.lower === ',');
    const after = words[(opens || opensClause) && comma > 0 ? comma : source.last]?.end ?? sentence.end;
    const content =
      opens || (opensClause && comma > 0)
        ? trimmed(prose.text, after, sentence.end)
        : trimmed(prose.text, startOfSaid(scene, words[i]?.start ?? 0), words[i]?.start ?? 0);
    // "sources close to the talks cited by the Yomiuri Shimbun"
    const cited = words.findIndex((w, at) => at > source.first && at < source.last && CARRIED.has(w.lower) && lowerOf(words, at + 1) === 'by');
    const outlet = cited > 0 ? sourceFrom(scene, cited + 2) : null;
    if (outlet) out.push(...attribution(scene, content, spanOf(words, cited, cited + 1), outlet, 'according-to'));
    const who = outlet ? { ...source, last: cited - 1 } : source;
    out.push(...attribution(scene, content, spanOf(words, i, i + 1), who, 'according-to'));
  }
  return out;
};
