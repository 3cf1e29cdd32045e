import type { Attribution } from '../../model/attribution.ts';
import { hasVerb } from './clause.ts';
import { cutAt } from './complement.ts';
import { BESIDE_GERUNDS, JUDGING } from './cue-words.ts';
import type { Finder, Scene } from './scene.ts';
import { attribution, backOver, isQuote, trimmed } from './shape.ts';
import { readSource, type Source } from './source.ts';
import { subjectBefore, subjectOfClause } from './subject.ts';
import { wordSet } from './word-set.ts';
import { lowerOf, spanOf } from './words.ts';

const BEGINS = wordSet('that it he she they the');

/** "…, he said, adding that …": the same source says more. "…, calling it a disaster", "in a statement saying": whoever the clause is about. */
export const adding: Finder = (scene, found) => {
  const { words, prose, sentence } = scene;
  const out: Attribution[] = [];
  for (const i of scene.cues.gerunds) {
    const word = lowerOf(words, i);
    const judges = JUDGING.has(word);
    if (found.some((a) => a.cue?.start === words[i]?.start) || (word === 'asking' && lowerOf(words, i + 1) === 'not')) continue;
    const before = backOver(words, i - 1);
    const progressive = BE.has(lowerOf(words, before)) ? subjectBefore(scene, before, 0) : null;
    const isAfterComma = lowerOf(words, i - 1) === ',';
    if (!progressive && !isAfterComma && !BESIDE_GERUNDS.has(lowerOf(words, i - 1))) continue;
    if (!isAfterComma && isAnothers(scene, found, words[i]?.start ?? 0)) continue;
    const spoke = progressive ? undefined : found.findLast((a) => a.cue !== null && a.cue.start < (words[i]?.start ?? 0) && a.rule !== 'citing');
    const subject = progressive ?? (spoke?.source ? null : (subjectOfClause(scene, i - 1, 0) ?? subjectOf(scene, i)));
    if (!spoke?.source && !subject) continue;
    let from = i + 1;
    if (word === 'telling') while (from < words.length && !BEGINS.has(lowerOf(words, from))) from++;
    const that = lowerOf(words, from) === 'that';
    if (that) from++;
    const isSpeech = isAfterComma && !judges;
    if (words[from]?.isMark && !isQuote(words[from]) && !isSpeech) continue;
    const content = trimmed(prose.text, words[from]?.start ?? sentence.end, isSpeech ? sentence.end : cutAt(scene, from));
    const cue = spanOf(words, i, i);
    const told = !judges && (isAfterComma || that || hasVerb(words, from, words.length));
    if (spoke?.source && content) out.push({ ...spoke, content, cue, rule: told ? 'adding' : 'stance' });
    else if (subject) out.push(...attribution(scene, content, cue, subject, told ? 'saying' : 'stance'));
  }
  return out;
};

const BE = wordSet('is are was were been am be');

/** Whether the words at an offset are another's: inside a quotation or in what is said. */
const isAnothers = (scene: Scene, found: readonly Attribution[], at: number): boolean =>
  scene.quotations.some((q) => q.start <= at && at < q.end) || found.some((a) => a.content.start <= at && at < a.content.end);

/** "Donald Trump turned up the pressure, saying he would …": whoever the sentence is about. */
function subjectOf(scene: Scene, until: number): Source | null {
  const { words } = scene;
  const at = words.findIndex((w, i) => i < until && i < 8 && w.name !== null && (w.name.type === 'person' || w.name.type === 'organisation'));
  const first = words.findIndex((w) => w.moment === null && !w.isMark);
  const name = at < 0 && words[first]?.name ? first : at;
  return name < 0 ? null : readSource(scene, name, name);
}
