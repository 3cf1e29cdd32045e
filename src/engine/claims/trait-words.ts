import type { Name } from '../../model/name.ts';
import type { Group, Listener } from './traits.ts';

/** Endings change most after the sixth letter: purchase, purchased. */
const LONGEST = 6;

/** How strong a sign of a measure is, in a word. */
export const strengthOf = (weight: number): string =>
  weight <= 0 ? 'none' : weight < 2 ? 'faint' : weight < 4 ? 'weak' : weight < 5 ? 'fair' : 'sure';

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code === 39 || code === 0x2019;

/** Tells every word of lower-case words by its first letters. */
export function tellWords(words: string, from: number, to: number, group: Group, listener: Listener): void {
  for (let at = from; at < to; at++) {
    if (!isLetter(words.charCodeAt(at))) continue;
    const begin = at;
    while (at < to && isLetter(words.charCodeAt(at))) at++;
    listener.tell(group, words, begin, Math.min(at, begin + LONGEST));
  }
}

/** The same without the names of places and people: whose country it is teaches nothing about others. `start`: where the words begin in the text. */
export function tellPlainWords(words: string, start: number, names: readonly Name[], group: Group, listener: Listener): void {
  let at = 0;
  for (const { type, start: from, end } of names) {
    if (type !== 'place' && type !== 'person') continue;
    tellWords(words, at, Math.max(at, from - start), group, listener);
    at = Math.max(at, end - start);
  }
  tellWords(words, at, words.length, group, listener);
}

/** The words from an offset on, each in a group of its own. */
export function tellNext(words: string, at: number, groups: readonly Group[], listener: Listener): void {
  let i = at;
  for (const group of groups) {
    while (i < words.length && !isLetter(words.charCodeAt(i))) i++;
    const begin = i;
    while (i < words.length && isLetter(words.charCodeAt(i))) i++;
    if (i > begin) listener.tell(group, words, begin, Math.min(i, begin + LONGEST));
  }
}

/** The words before an offset, the nearest first, each in a group of its own. */
export function tellBefore(words: string, at: number, groups: readonly Group[], listener: Listener): void {
  let i = at;
  for (const group of groups) {
    while (i > 0 && !isLetter(words.charCodeAt(i - 1))) i--;
    const end = i;
    while (i > 0 && isLetter(words.charCodeAt(i - 1))) i--;
    if (i < end) listener.tell(group, words, i, Math.min(end, i + LONGEST));
  }
}
