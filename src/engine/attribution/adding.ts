import type { Attribution } from '../../model/attribution.ts';
import { ADDING } from './cue-words.ts';
import type { Finder, Scene } from './scene.ts';
import { attribution, trimmed } from './shape.ts';
import { readSource, type Source } from './source.ts';
import { subjectOfClause } from './subject.ts';
import { wordSet } from './word-set.ts';
import { lowerOf, spanOf } from './words.ts';

const BEGINS = wordSet('that it he she they the');

/** "…, he said, adding that …": the same source says more. */
export const adding: Finder = (scene, found) => {
  const { words, prose, sentence } = scene;
  const out: Attribution[] = [];
  for (const i of scene.cues) {
    if (!ADDING.has(lowerOf(words, i)) || lowerOf(words, i - 1) !== ',') continue;
    const spoke = found.findLast((a) => a.cue !== null && a.cue.start < (words[i]?.start ?? 0) && a.rule !== 'citing');
    const subject = spoke?.source ? null : (subjectOfClause(scene, i - 1, 0) ?? subjectOf(scene, i));
    if (!spoke?.source && !subject) continue;
    let from = i + 1;
    if (lowerOf(words, i) === 'telling') while (from < words.length && !BEGINS.has(lowerOf(words, from))) from++;
    if (lowerOf(words, from) === 'that') from++;
    const content = trimmed(prose.text, words[from]?.start ?? sentence.end, sentence.end);
    const cue = spanOf(words, i, i);
    if (spoke?.source && content) out.push({ ...spoke, content, cue, rule: 'adding' });
    else if (subject) out.push(...attribution(scene, content, cue, subject, 'saying'));
  }
  return out;
};

/** "Donald Trump turned up the pressure, saying he would …": whoever the sentence is about. */
function subjectOf(scene: Scene, until: number): Source | null {
  const { words } = scene;
  const at = words.findIndex((w, i) => i < until && i < 8 && w.name !== null && (w.name.type === 'person' || w.name.type === 'organisation'));
  const first = words.findIndex((w) => w.moment === null && !w.isMark);
  const name = at < 0 && words[first]?.name ? first : at;
  return name < 0 ? null : readSource(scene, name, name);
}
