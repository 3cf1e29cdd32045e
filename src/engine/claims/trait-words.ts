import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import { firstEndingAfter, isLetter, LONGEST, type Runs } from './runs.ts';
import type { Group, Listener } from './traits.ts';
import { hashOf } from './values.ts';

/** How strong a sign of a measure is, in a word. */
export const strengthOf = (weight: number): string =>
  weight <= 0 ? 'none' : weight < 2 ? 'faint' : weight < 4 ? 'weak' : weight < 5 ? 'fair' : 'sure';

/** Tells every word of a stretch by its first letters; of one that the stretch cuts, the letters within it. */
export function tellWords(runs: Runs, from: number, to: number, group: Group, listener: Listener): void {
  const { text, count, starts, ends, hashes } = runs;
  for (let i = firstEndingAfter(runs, from); i < count; i++) {
    const start = starts[i] ?? 0;
    if (start >= to) break;
    const end = ends[i] ?? 0;
    const begin = Math.max(start, from);
    const until = Math.min(end, to, begin + LONGEST);
    const isWhole = begin === start && until === Math.min(end, start + LONGEST);
    listener.part(group, text, begin, until, isWhole ? (hashes[i] ?? 0) : hashOf(text, begin, until));
  }
}

/** Tells each word, number or mark of a stretch and the one after it, the first letters of both. */
export function tellPairs(pieces: Runs, { start, end }: Span, group: Group, listener: Listener): void {
  const { starts, ends } = pieces;
  for (let i = firstEndingAfter(pieces, start); i + 1 < pieces.count && (ends[i + 1] ?? 0) <= end; i++)
    if ((starts[i] ?? 0) >= start) listener.pair(group, pieces, i);
}

/** Tells the words of a stretch but for the names of places and people: whose country it is teaches nothing about others. */
export function tellPlainWords(runs: Runs, { start, end }: Span, names: readonly Name[], group: Group, listener: Listener): void {
  let at = start;
  for (const name of names) {
    if (name.type !== 'place' && name.type !== 'person') continue;
    if (at < name.start) tellWords(runs, at, name.start, group, listener);
    at = Math.max(at, name.end);
  }
  if (at < end) tellWords(runs, at, end, group, listener);
}

/** The words from an offset on, each in a group of its own. */
export function tellNext(words: string, at: number, groups: readonly Group[], listener: Listener): void {
  const { length } = words;
  let i = at;
  for (const group of groups) {
    while (i < length && !isLetter(words.charCodeAt(i))) i++;
    const begin = i;
    while (i < length && isLetter(words.charCodeAt(i))) i++;
    if (i > begin) tellWord(words, begin, i, group, listener);
  }
}

/** The words before an offset, the nearest first, each in a group of its own. */
export function tellBefore(words: string, at: number, groups: readonly Group[], listener: Listener): void {
  let i = at;
  for (const group of groups) {
    while (i > 0 && !isLetter(words.charCodeAt(i - 1))) i--;
    const end = i;
    while (i > 0 && isLetter(words.charCodeAt(i - 1))) i--;
    if (i < end) tellWord(words, i, end, group, listener);
  }
}

function tellWord(words: string, start: number, end: number, group: Group, listener: Listener): void {
  const until = Math.min(end, start + LONGEST);
  listener.part(group, words, start, until, hashOf(words, start, until));
}
