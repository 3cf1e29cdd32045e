import { verbIn } from './clause.ts';
import type { Scene } from './scene.ts';
import { isQuote } from './shape.ts';
import { wordSet } from './word-set.ts';
import { lowerOf } from './words.ts';

const STARTERS = wordSet('but while although though who which whose saying adding noting calling arguing and yet so because');
const LATER = wordSet('but while although though because whereas');

/** Where that ends which a verb or a noun takes: before a clause of its own, a second verb of the same subject, or the sentence's end. */
export function cutAt(scene: Scene, from: number): number {
  const { words, sentence } = scene;
  let isOpen = false;
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (isQuote(word)) isOpen = !isOpen;
    if (!word || isOpen || i === from) continue;
    const next = lowerOf(words, i + 1);
    if (word.lower === ';' || word.lower === '—' || word.lower === '–') return word.start;
    if (word.lower === ',' && (STARTERS.has(next) || (next.endsWith('ing') && next.length > 5))) return word.start;
    if (LATER.has(word.lower)) return word.start;
    // "criticized the plan and called it a disaster"
    if (word.lower === 'and' && verbIn(words, i + 1, i + 2) === i + 1) return word.start;
  }
  return sentence.end;
}
