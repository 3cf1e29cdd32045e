import { cutAt } from './complement.ts';
import { anyone, sourceFrom } from './object.ts';
import type { Finder, Scene } from './scene.ts';
import { attribution, trimmed } from './shape.ts';
import { readOwner, readSource, type Source } from './source.ts';
import { BODIES, DOCUMENTS, OFFICES, UNNAMED } from './source-words.ts';
import { BEFORE_DEEDS } from './stance-words.ts';
import { wordSet } from './word-set.ts';
import { isOwner, lowerOf, spanOf } from './words.ts';

const OWNERS = wordSet('his her their its');

/** "his promise to resign", "the group's claim that …", "a warning from officials that …": what a noun of saying holds. */
export const sayingNouns: Finder = (scene, found) => {
  const { words, prose, sentence } = scene;
  const out: ReturnType<Finder> = [];
  for (const noun of scene.cues.nouns) {
    const start = words[noun]?.start ?? 0;
    if (scene.quotations.some((q) => q.start <= start && start < q.end) || found.some((a) => a.cue?.start === start)) continue;
    const owner = ownerOf(scene, noun);
    const by = owner ? null : speakerAfter(scene, noun);
    const source = owner ?? by;
    const at = by ? by.last + 1 : noun + 1;
    const opener = lowerOf(words, at);
    const isThat = opener === 'that';
    if (!source || !(isThat || (owner && BEFORE_DEEDS.get(lowerOf(words, noun))?.has(opener)))) continue;
    const from = opener === 'to' ? at : at + 1;
    const content = trimmed(prose.text, words[from]?.start ?? sentence.end, cutAt(scene, from));
    out.push(...attribution(scene, content, spanOf(words, noun, noun), source, isThat ? 'noun' : 'stance'));
  }
  return out;
};

/** Whoever owns the noun, over two adjectives at most. */
function ownerOf(scene: Scene, noun: number): Source | null {
  const { words, prose } = scene;
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) {
    const word = words[i];
    if (!word || word.isMark) return null;
    if (OWNERS.has(word.lower)) return readOwner(scene, i);
    if (isOwner(prose.text, word)) return readSource(scene, i, i);
    // "the report's", "the growers'"
    const common = /^(.+?)'s?$/.exec(word.lower)?.[1];
    if (common) return speaksAs(common) ? { first: i, last: i, entity: null, type: DOCUMENTS.has(common) ? 'organisation' : 'anonymous' } : null;
    if (word.name || word.moment || word.figure) return null;
  }
  return null;
}

const speaksAs = (noun: string): boolean => DOCUMENTS.has(noun) || UNNAMED.has(noun) || OFFICES.has(noun) || BODIES.has(noun);

/** "a statement from the group that", "claims by critics that". */
function speakerAfter(scene: Scene, noun: number): Source | null {
  const tie = lowerOf(scene.words, noun + 1);
  return tie === 'from' || tie === 'by' ? (sourceFrom(scene, noun + 2) ?? anyone(scene, noun + 2)) : null;
}
