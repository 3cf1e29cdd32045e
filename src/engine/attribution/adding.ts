import type { Attribution } from '../../model/attribution.ts';
import { ADDING } from './cue-words.ts';
import type { Finder } from './scene.ts';
import { trimmed } from './shape.ts';
import { lowerOf, spanOf } from './words.ts';

/** "…, he said, adding that …": the same source says more. */
export const adding: Finder = (scene, found) => {
  const { words, prose, sentence } = scene;
  const out: Attribution[] = [];
  for (let i = 1; i + 1 < words.length; i++) {
    if (!ADDING.has(lowerOf(words, i)) || lowerOf(words, i - 1) !== ',') continue;
    const spoke = found.findLast((a) => a.cue !== null && a.cue.start < (words[i]?.start ?? 0) && a.rule !== 'citing');
    if (!spoke?.source) continue;
    let from = i + 1;
    if (lowerOf(words, i) === 'telling') while (from < words.length && !/^(?:that|it|he|she|they|the)$/.test(lowerOf(words, from))) from++;
    if (lowerOf(words, from) === 'that') from++;
    const content = trimmed(prose.text, words[from]?.start ?? sentence.end, sentence.end);
    if (content) out.push({ ...spoke, content, cue: spanOf(words, i, i), rule: 'adding' });
  }
  return out;
};
