import type { Attribution } from '../../model/attribution.ts';
import { hasVerb } from './clause.ts';
import type { Finder } from './scene.ts';
import { attribution, overTelling, trimmed } from './shape.ts';
import { DOCUMENTS } from './source-words.ts';
import { subjectBefore } from './subject.ts';
import { wordSet } from './word-set.ts';
import { lowerOf, spanOf } from './words.ts';

const FREE = wordSet('said says showed shows show');

/** "Data on Monday showed …", "a study by the institute found …", "…, customs figures showed". */
export const data: Finder = (scene) => {
  const { words, prose, sentence } = scene;
  const out: Attribution[] = [];
  for (const verb of scene.cues.papers) {
    const source = subjectBefore(scene, verb, 0);
    if (!source || !words.slice(source.first, source.last + 1).some((w) => DOCUMENTS.has(w.lower))) continue;
    const told = overTelling(words, verb + 1);
    const next = lowerOf(words, told) === 'that' ? told + 1 : told;
    // "had found most of the levies unlawful"
    if (
      lowerOf(words, next - 1) !== 'that' &&
      !FREE.has(lowerOf(words, verb)) &&
      words[next] &&
      !words[next]?.isMark &&
      !hasVerb(words, next, words.length)
    )
      continue;
    const ends = words[next] === undefined || (words[next]?.isMark && words[next]?.lower !== '$');
    const content =
      ends && source.first > 1
        ? trimmed(prose.text, sentence.start, words[source.first]?.start ?? 0)
        : trimmed(prose.text, words[next]?.start ?? sentence.end, sentence.end);
    out.push(...attribution(scene, content, spanOf(words, verb, verb), source, 'data'));
  }
  return out;
};
