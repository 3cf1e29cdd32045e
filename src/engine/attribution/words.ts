import type { Figure } from '../../model/figure.ts';
import type { Moment } from '../../model/moment.ts';
import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';

/** The mentions found before the finders of this folder are asked. */
export interface Mentions {
  readonly figures: readonly Figure[];
  readonly moments: readonly Moment[];
  readonly names: readonly Name[];
}

/** A word, a mark, or a whole mention taken as one word: "Steven Mnuchin" stands where a noun stands. */
export interface Word extends Span {
  /** In small letters; straight apostrophes. */
  readonly lower: string;
  readonly isMark: boolean;
  readonly isCapital: boolean;
  readonly name: Name | null;
  readonly moment: Moment | null;
  readonly figure: Figure | null;
}

const WORD = /[\p{L}\p{N}]+(?:[.'’&-][\p{L}\p{N}]+)*\.?|[^\s\p{L}\p{N}]/gu;

type Mention = Partial<Pick<Word, 'name' | 'moment' | 'figure'>> & Span;

/** The longest mention at each place where one begins, and these places in order. */
interface Starts {
  readonly at: ReadonlyMap<number, Mention>;
  readonly places: readonly number[];
}

/** Built once a text. */
export function startsOf({ figures, moments, names }: Mentions): Starts {
  const starts = new Map<number, Mention>();
  const put = (key: 'name' | 'moment' | 'figure', spans: readonly (Name | Moment | Figure)[]): void => {
    for (const span of spans) {
      const other = starts.get(span.start);
      if (!other || other.end < span.end) starts.set(span.start, { start: span.start, end: span.end, [key]: span });
    }
  };
  put('name', names);
  // "two officials" is a count of those who speak, and stays words.
  put(
    'figure',
    figures.filter((f) => f.kind !== 'count'),
  );
  put('moment', moments);
  return { at: starts, places: [...starts.keys()].sort((a, b) => a - b) };
}

const plain = (word: string): string => word.toLowerCase().replace(/’/g, "'");

/** The words of `[start, end)`, each mention one word. A final stop is a mark, save in abbreviations inside the text. */
export function wordsIn(text: string, { start, end }: Span, starts: Starts): Word[] {
  const words: Word[] = [];
  let next = firstFrom(starts.places, start);
  WORD.lastIndex = start;
  for (let m = WORD.exec(text); m && m.index < end; m = WORD.exec(text)) {
    while (next < starts.places.length && (starts.places[next] ?? end) <= m.index) next++;
    const mention = starts.at.get(m.index);
    if (mention && mention.end <= end) {
      const { name = null, moment = null, figure = null } = mention;
      const lower = plain(text.slice(m.index, mention.end));
      words.push({ start: m.index, end: mention.end, lower, isMark: false, isCapital: true, name, moment, figure });
      WORD.lastIndex = pastPossessive(text, mention.end);
      continue;
    }
    const stop = Math.min(m.index + m[0].length, end);
    // "year-end China" or "ex-Trump": a mention may begin after a hyphen.
    const inside = starts.places[next] ?? stop;
    const cut = inside < stop ? inside : isSentenceStop(m[0], stop, end) ? stop - 1 : stop;
    const raw = text.slice(m.index, cut);
    const lower = plain(raw);
    const isMark = !/[\p{L}\p{N}]/u.test(raw);
    words.push({ start: m.index, end: cut, lower, isMark, isCapital: /^\p{Lu}/u.test(raw), name: null, moment: null, figure: null });
    WORD.lastIndex = cut;
  }
  return words;
}

/** "China's" is one word: its ending is no mark. */
const pastPossessive = (text: string, at: number): number => (/^['’]s\b/.test(text.slice(at, at + 3)) ? at + 2 : at);

/** The index of the first place that is `at` or later. */
function firstFrom(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isSentenceStop = (word: string, stop: number, end: number): boolean =>
  word.length > 1 && word.endsWith('.') && (stop === end || !/^\p{Lu}/u.test(word));

/** From the first to the last word, both included. */
export const spanOf = (words: readonly Word[], first: number, last: number): Span => ({
  start: words[first]?.start ?? 0,
  end: words[last]?.end ?? 0,
});

export const lowerOf = (words: readonly Word[], i: number): string => words[i]?.lower ?? '';
