import { Measure } from '../../model/claim.ts';
import { FigureKind } from '../../model/figure.ts';
import type { Name } from '../../model/name.ts';
import type { Clause } from './clause.ts';
import { signsOf } from './measure.ts';

/** What may tell the measure of a claim. */
export interface MeasureClues {
  clause: Clause;
  figures: readonly FigureKind[];
  /** By the signs, and what the clause takes up from the text before. */
  read: Measure | null;
  /** Of the claim before it in its sentence, of the one in the sentence before, of the last one anywhere. */
  here: Measure | null;
  adjacent: Measure | null;
  before: Measure | null;
}

/** Endings change most after the fifth letter: tariff, tariffs; purchase, purchased. */
const LONGEST = 5;
const BITS = 5;

/** What is no word: `@`, a group and a value in it. */
const GROUPS = ['read', 'sign', 'best', 'here', 'adjacent', 'before', 'figure', 'any'] as const;
type Group = (typeof GROUPS)[number];
const OTHERS = 1 << (LONGEST * BITS);
const ROOM = 32;

const MEASURES = Measure.options;
const VALUES: Readonly<Record<Group, readonly string[]>> = {
  read: MEASURES,
  sign: MEASURES,
  best: MEASURES,
  here: MEASURES,
  adjacent: MEASURES,
  before: MEASURES,
  figure: FigureKind.options,
  any: ['claim'],
};

const KEYS = new Map(GROUPS.map((group, g) => [group, new Map(VALUES[group].map((value, i) => [value, OTHERS + g * ROOM + i]))]));

const otherKey = (group: Group, value: string): number => KEYS.get(group)?.get(value) ?? 0;

/** The number of a feature by its name: the first letters of a word, or `@group:value`. */
export function keyOf(name: string): number {
  if (!name.startsWith('@')) return wordKey(name, 0, name.length);
  const [group = '', value = ''] = name.slice(1).split(':');
  return otherKey(group as Group, value);
}

/** Its name, for the table that is written. */
export function nameOf(key: number): string {
  if (key >= OTHERS) {
    const group = GROUPS[(key - OTHERS) >> BITS] ?? 'read';
    return `@${group}:${VALUES[group][(key - OTHERS) & (ROOM - 1)]}`;
  }
  let name = '';
  for (let rest = key; rest > 0; rest >>= BITS) name = String.fromCharCode(96 + (rest & (ROOM - 1))) + name;
  return name;
}

/** The first letters of a lower-case word as one number, without chance of another's. */
function wordKey(words: string, start: number, end: number): number {
  let key = 0;
  for (let i = start; i < end && i < start + LONGEST; i++) key = (key << BITS) | (words.charCodeAt(i) - 96);
  return key;
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** How much what the signs say counts beside a word. */
const READ = 2;
/** A sign of the usual strength counts as much as a word. */
const USUAL = 4;

/** Tells every feature of a claim, a word as often as it stands there. Whose country it is about teaches nothing about others. */
export function tellFeatures(clues: MeasureClues, tell: (key: number, value: number) => void): void {
  const { clause, figures, read, here, adjacent, before } = clues;
  const { whole, names, start } = clause;
  let next = 0;
  for (let at = 0; at < whole.length; at++) {
    if (!isLetter(whole.charCodeAt(at))) continue;
    const begin = at;
    while (isLetter(whole.charCodeAt(at))) at++;
    while (next < names.length && (names[next]?.end ?? 0) - start <= begin) next++;
    const name = names[next];
    // Of two letters are only words that stand anywhere.
    if (at - begin > 2 && (!name || name.start - start > begin || !isOfSomebody(name))) tell(wordKey(whole, begin, at), 1);
    // "China’s": what follows the mark is no word.
    while (isTail(whole.charCodeAt(at))) at++;
  }
  for (const [measure, weight] of signsOf(clause.words, clause.seen)) tell(otherKey('sign', measure), weight / USUAL);
  const best = clause.measure;
  if (best) tell(otherKey('best', best.measure), best.weight / USUAL);
  if (read) tell(otherKey('read', read), READ);
  if (here) tell(otherKey('here', here), 1);
  if (adjacent) tell(otherKey('adjacent', adjacent), 1);
  if (before) tell(otherKey('before', before), 1);
  tell(otherKey('any', 'claim'), 1);
  for (const figure of new Set(figures)) tell(otherKey('figure', figure), 1);
}

const isOfSomebody = ({ type }: Name): boolean => type === 'place' || type === 'person';

const isTail = (code: number): boolean => isLetter(code) || code === 39 || code === 0x2019;
