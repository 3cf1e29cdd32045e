import type { Attribution } from '../../model/attribution.ts';
import { sourceFrom } from './object.ts';
import type { Finder } from './scene.ts';
import { attribution, isQuote, startOfSaid, trimmed } from './shape.ts';
import { readSource } from './source.ts';
import { subjectBefore } from './subject.ts';
import { wordSet } from './word-set.ts';
import { lowerOf, spanOf } from './words.ts';

const QUOTED = wordSet('quoted cited');
const SAYING = wordSet('saying telling');
const PASSIVE = wordSet('was were is been');

/** "Xinhua quoted the minister as saying …", "the minister was quoted as saying by Xinhua", "… was cited by state media as saying …". */
export const quotedAs: Finder = (scene) => {
  const { words, prose, sentence } = scene;
  const out: Attribution[] = [];
  for (const i of scene.cues.quoting) {
    if (!QUOTED.has(lowerOf(words, i))) continue;
    const as = words.findIndex((w, at) => at > i && at < i + 16 && w.lower === 'as' && SAYING.has(lowerOf(words, at + 1)));
    if (as < 0) continue;
    const isPassive = PASSIVE.has(lowerOf(words, i - 1));
    const speaker = isPassive ? subjectBefore(scene, i - 1, 0) : readSource(scene, i + 1, as - 1);
    const by = isPassive ? words.findIndex((w, at) => at > i && w.lower === 'by' && at < as + 6) : -1;
    const outlet = isPassive ? (by > 0 ? sourceFrom(scene, by + 1) : null) : subjectBefore(scene, i, 0);
    let from = by > as && outlet ? outlet.last + 1 : as + 2;
    if (lowerOf(words, from) === 'that') from++;
    const who = (isPassive ? speaker : outlet)?.first ?? i;
    // "“We came with sincerity,” Xinhua quoted him as saying on Thursday."
    const isAfterSpeech = isQuote(words[who - 1]) || (lowerOf(words, who - 1) === ',' && isQuote(words[who - 2]));
    const content =
      (isAfterSpeech ? null : trimmed(prose.text, words[from]?.start ?? sentence.end, sentence.end)) ??
      trimmed(prose.text, startOfSaid(scene, words[who]?.start ?? 0), words[who]?.start ?? 0);
    if (outlet) out.push(...attribution(scene, content, spanOf(words, i, i), outlet, 'quoted-by'));
    if (speaker) out.push(...attribution(scene, content, spanOf(words, as, as + 1), speaker, 'quoted-as'));
  }
  return out;
};
