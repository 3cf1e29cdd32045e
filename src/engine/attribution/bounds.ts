import type { Attribution } from '../../model/attribution.ts';
import type { Span } from '../../model/span.ts';
import { hasVerb } from './clause.ts';
import { pastMark } from './interrupted.ts';
import type { Scene } from './scene.ts';
import { wordSet } from './word-set.ts';
import { lowerOf, type Word } from './words.ts';

/** What of a sentence's stop and marks may stand between the end of what is said and that of the sentence. */
const STOPS = 3;

const SUBORDINATES = wordSet('while though although because if when as after since despite given whereas');
const SUBJECTS = wordSet('he she they it we i you the a an his her their its our some many most other others this that these those no nobody there');

/** "While some say it is over, others wait": where the comma stands behind which the sentence says its own, if the word at `after` belongs to the clause that opens it; else -1. */
function mainClause({ words }: Scene, after: number): number {
  if (!SUBORDINATES.has(lowerOf(words, 0))) return -1;
  let comma = -1;
  for (const [i, word] of words.entries()) {
    if (word.lower !== ',' || !word.isMark) continue;
    if (word.start < after) return -1;
    // Between two commas without a verb stands an apposition.
    if (comma >= 0 && opensClause(words, comma + 1, i)) break;
    comma = i;
  }
  return comma >= 0 && opensClause(words, comma + 1, words.length) ? (words[comma]?.start ?? -1) : -1;
}

const opensClause = (words: readonly Word[], from: number, to: number): boolean =>
  (words[from]?.isCapital || SUBJECTS.has(lowerOf(words, from))) && hasVerb(words, from, to);

/**
 * What is said ends where the quotation ends in which it is said, and a quotation that it opens runs on over further sentences:
 * “He said it would rain,” she said; He answered, “No. I will not go.”
 */
export function bounded(scene: Scene, one: Attribution): Attribution {
  const { prose, quotations, sentence } = scene;
  const { content, cue } = one;
  const main = cue && content.start >= cue.end ? mainClause(scene, cue.end) : -1;
  if (main > content.start && main < content.end) return withEnd(one, main);
  const inside = cue && quotations.find((q) => q.start <= cue.start && cue.end <= q.end);
  if (inside) return content.start >= inside.start && content.end > inside.end ? withEnd(one, inside.end) : one;
  if (content.end < sentence.end - STOPS) return one;
  const running = quotations.find((q: Span) => q.start >= content.start && q.start < content.end && q.end > sentence.end);
  return running ? withEnd(one, pastMark(prose.text, running.end)) : one;
}

const withEnd = (one: Attribution, end: number): Attribution => ({ ...one, content: { start: one.content.start, end } });
