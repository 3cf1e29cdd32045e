import type { Given, Moment } from '../../model/moment.ts';
import type { Tokens } from '../text/tokens.ts';
import type { DayNumber, Days } from './days.ts';
import type { Terms } from './terms.ts';

/** How fine a moment is: what "a year earlier" shifts by and "the end of" ends. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'stretch';

/** A moment on its way through the refiners, in day numbers. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly kind: Moment['kind'];
  readonly from: DayNumber | null;
  readonly to: DayNumber | null;
  readonly year: Given;
  readonly month: Given;
  readonly day: Given;
  readonly grain: Grain;
  readonly rule: string;
  /** Resolves the same words with a year that a neighbour states ("May to July 2018"); only where the words lack one. */
  readonly inYear?: (year: number) => Days | null;
}

/** A story of old days on its way through the article: each of its dates is told after the one before. */
export interface Chronicle {
  readonly anchor: Draft | null;
  /** How many dates of it have followed on each other, with none near the article's day between them. */
  readonly steady: number;
  /** Whether the article has spoken of its own days before. */
  readonly isNews: boolean;
}

/** The sentence that is read, and what is known around it. */
export interface Scene {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: Tokens;
  /** The sentence's first token and the one after its last. */
  readonly first: number;
  readonly last: number;
  /** The article's day; without one, nothing relative is resolved. */
  readonly published: DayNumber | null;
  /** The moments read so far in this block, nearest last. */
  readonly before: readonly Draft[];
  /** The quarters and other periods read so far in the article that figures are reported of, the last one last. */
  readonly reported: readonly Draft[];
  /** The story of old days that is being told, moment by moment. */
  readonly chronicle: { readonly now: Chronicle };
  /** The times in office of somebody with a surname. */
  readonly terms: Terms;
  /** Whether the article says a word anywhere. */
  readonly mentions: (word: string) => boolean;
}

/** Reads a moment whose words begin at `at`. */
export type Finder = (scene: Scene, at: number) => Draft | null;

/** Reads one moment anew by the words beside it; `floor` is where the moment before it ends. */
export type Refiner = (scene: Scene, draft: Draft, floor: number) => Draft;

interface GivenParts {
  readonly year: Given;
  readonly month: Given;
  readonly day: Given;
}

export const parts = (year: Given, month: Given, day: Given): GivenParts => ({ year, month, day });

export const ALL_STATED = parts('stated', 'stated', 'stated');
export const ALL_IMPLIED = parts('implied', 'implied', 'implied');
export const YEAR_STATED = parts('stated', 'absent', 'absent');
export const YEAR_IMPLIED = parts('implied', 'absent', 'absent');
export const MONTH_STATED = parts('stated', 'stated', 'absent');
export const MONTH_IMPLIED = parts('implied', 'implied', 'absent');
export const MONTH_OF_IMPLIED_YEAR = parts('implied', 'stated', 'absent');
export const DAY_OF_IMPLIED_YEAR = parts('implied', 'stated', 'stated');

/** What is given of a moment that is only known against another, by its grain. */
export function impliedAt(grain: Grain): GivenParts {
  if (grain === 'day' || grain === 'week') return ALL_IMPLIED;
  return grain === 'year' || grain === 'decade' ? YEAR_IMPLIED : MONTH_IMPLIED;
}

export function draft(start: number, end: number, days: Days, grain: Grain, given: GivenParts, rule: string): Draft {
  return { start, end, kind: grain === 'stretch' ? 'span' : 'on', from: days.from, to: days.to, ...given, grain, rule };
}

/** The first match of a sticky pattern at `at` that stays in the sentence. */
export function read(pattern: RegExp, scene: Scene, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const match = pattern.exec(scene.text);
  return match && match.index + match[0].length <= scene.end ? match : null;
}

/** The first token of the sentence that begins at `at` or behind it. */
export function tokenAt({ tokens: { starts }, first, last }: Scene, at: number): number {
  let low = first;
  let high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The `reach` characters before `at`, not beyond the sentence. */
export const behind = (scene: Scene, at: number, reach: number): string => scene.text.slice(Math.max(scene.start, at - reach), at);

/** The `reach` characters from `at` on, not beyond the sentence. */
export const ahead = (scene: Scene, at: number, reach: number): string => scene.text.slice(at, Math.min(scene.end, at + reach));

/** `at`, or where "the " before it begins. */
export function withThe(scene: Scene, at: number): number {
  if ((scene.text.charCodeAt(at - 2) | 32) !== LETTER_E) return at;
  return /(?:^|[^\p{L}])the\s$/iu.test(behind(scene, at, 5)) ? at - 4 : at;
}

const LETTER_E = 101;
