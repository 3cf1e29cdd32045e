import type { Attribution } from '../../model/attribution.ts';
import { sourceFrom } from './object.ts';
import type { Finder } from './scene.ts';
import { attribution, trimmed } from './shape.ts';
import { wordSet } from './word-set.ts';
import { lowerOf, spanOf } from './words.ts';

const RELATIVES = wordSet('which that who');

/** "Bloomberg reported, citing people familiar with the matter": what the report says rests on them. */
export const citing: Finder = (scene, found) => {
  const { words, prose, sentence } = scene;
  const out: Attribution[] = [];
  for (const i of scene.cues.quoting) {
    const word = lowerOf(words, i);
    if (word !== 'citing' && !(word === 'cited' && RELATIVES.has(lowerOf(words, i - 1)))) continue;
    const source = sourceFrom(scene, i + 1);
    // "citing security concerns" names a reason.
    if (!source) continue;
    const cue = spanOf(words, i, i);
    const told = found.findLast((a) => a.cue !== null && a.cue.start < cue.start) ?? found.find((a) => a.content.start > cue.end);
    const content = told?.content ?? trimmed(prose.text, sentence.start, cue.start);
    out.push(...attribution(scene, content, cue, source, 'citing'));
  }
  return out;
};
