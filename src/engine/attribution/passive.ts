import { sourceFrom } from './object.ts';
import type { Finder } from './scene.ts';
import { attribution, backOver, startOfSaid, trimmed } from './shape.ts';
import { wordSet } from './word-set.ts';
import { lowerOf, spanOf } from './words.ts';

const BE = wordSet('is are was were been being');
const TOLD = wordSet(
  `reported announced confirmed revealed disclosed described criticized criticised praised denounced condemned dismissed 
   welcomed questioned predicted claimed acknowledged denied noted cited proposed suggested mentioned mocked blasted attacked favored favoured`,
);

/** "The plan was first reported by the Journal": whoever stands after "by". */
export const passive: Finder = (scene, found) => {
  const { words, prose, sentence } = scene;
  const out: ReturnType<Finder> = [];
  for (const verb of [...scene.cues.verbs, ...scene.cues.stances]) {
    const at = words[verb]?.start ?? 0;
    if (lowerOf(words, verb + 1) !== 'by' || !TOLD.has(lowerOf(words, verb)) || [...found, ...out].some((a) => a.cue?.start === at)) continue;
    if (scene.quotations.some((q) => q.start <= at && at < q.end)) continue;
    let be = backOver(words, verb - 1);
    while (BE.has(lowerOf(words, be)) && BE.has(lowerOf(words, be - 1))) be--;
    const source = BE.has(lowerOf(words, be)) ? sourceFrom(scene, verb + 2) : null;
    if (!source) continue;
    const content = trimmed(prose.text, startOfSaid(scene, sentence.start), words[be]?.start ?? at);
    out.push(...attribution(scene, content, spanOf(words, verb, verb + 1), source, 'passive'));
  }
  return out;
};
