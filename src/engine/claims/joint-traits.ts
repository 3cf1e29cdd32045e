import type { Attribution } from '../../model/attribution.ts';
import type { Measure } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Runs } from './runs.ts';
import { tellBefore, tellNext, tellWords } from './trait-words.ts';
import { group, type Listener } from './traits.ts';
import { asValue, made, type Value } from './values.ts';

/** Where one clause may end and the next begin. */
export interface Joint extends Span {
  word: string;
}

/** What stands between two joints. */
export interface Part extends Span {
  weight: number;
  measure: Measure | null;
  isFinite: boolean;
  isStance: boolean;
  hasParty: boolean;
}

/** What may tell whether a sentence is cut at a joint. */
export interface JointClues {
  /** The sentence's own words in lower case. */
  words: string;
  runs: Runs;
  sentence: Span;
  joint: Joint;
  left: readonly Part[];
  right: readonly Part[];
  /** How what follows begins. */
  opens: 'subject' | 'common' | 'verb' | 'other';
  /** Those of the sentence. */
  attributions: readonly Attribution[];
  isLead: boolean;
  /** How often it was cut before. */
  cut: number;
}

const WORD = group('word');
const NEXT = [group('n'), group('nn'), group('nnn')];
const BEFORE = [group('p')];
const OPENS = group('opens');
const WORD_OPENS = group('word-opens');
const SIGNS = group('signs');
const LEFT = group('left');
const RIGHT = group('right');
const REST = group('rest');
const WORD_SIGNS = group('word-signs');
const SAME = group('same');
const VERBS = group('verbs');
const WORD_VERBS = group('word-verbs');
const OPENS_VERBS = group('opens-verbs');
const STANCES = group('stances');
const WORD_STANCES = group('word-stances');
const PARTIES = group('party');
const SIZE_LEFT = group('size-left');
const SIZE_NEXT = group('size-next');
const SIZE_REST = group('size-rest');
const SIZE = group('size');
const CUT = group('cut');
const LEAD = group('lead');
const ENDING = group('ending');
const WORD_ENDING = group('word-ending');
const SPEECH = group('speech');
const WORD_SPEECH = group('word-speech');
const L = group('l');
const R = group('r');

const grade = (weight: number): number => (weight <= 0 ? 0 : weight < 4 ? 1 : weight < 5 ? 2 : 3);
const size = (n: number): number => (n < 25 ? 0 : n < 50 ? 1 : n < 90 ? 2 : 3);
const most = (parts: readonly Part[]): number => parts.reduce((m, p) => Math.max(m, p.weight), 0);
/** Small numbers as one text. */
const code = (a: number): Value => ONE[a] ?? YES;
const code2 = (a: number, b: number): Value => TWO[a * SMALL + b] ?? YES;
const code3 = (a: number, b: number, c: number): Value => THREE[(a * SMALL + b) * SMALL + c] ?? YES;
const SMALL = 4;
const digits = (count: number): readonly Value[] => Array.from({ length: SMALL ** count }, (_, n) => asValue(n.toString(SMALL).padStart(count, '0')));
const ONE = digits(1);
const TWO = digits(2);
const THREE = digits(3);
const YES = asValue('yes');

/** The same for what is so or not. */
const flag = (is: boolean | undefined): number => (is ? 1 : 0);
const hasVerb = (part: Part): boolean => part.isFinite;
const isStance = (part: Part): boolean => part.isStance;
const hasParty = (part: Part): boolean => part.hasParty;

const ENDS = /^[a-z’'-]*?(ing|ed|s)?(?=[^a-z’'-]|$)/;

/** Tells what may tell whether a sentence is cut at a joint. */
export function tellJoint(clues: JointClues, to: Listener): void {
  const { words, runs, sentence, joint, left, right, attributions, isLead, cut } = clues;
  const { start, end } = joint;
  const word = made(joint.word);
  const opens = asValue(clues.opens);
  const from = left[0]?.start ?? start;
  const next = right[0];
  const at = end - sentence.start;
  const until = (next?.end ?? end) - sentence.start;
  to.tell(WORD, word);
  tellNext(words, at, NEXT, to);
  tellBefore(words, start - sentence.start, BEFORE, to);
  to.tell(OPENS, opens);
  to.both(WORD_OPENS, word, opens);
  const [a, b, c] = [grade(most(left)), grade(next?.weight ?? 0), grade(most(right))];
  to.tell(SIGNS, code3(a, b, c));
  to.tell(LEFT, code(a));
  to.tell(RIGHT, code(b));
  to.tell(REST, code(c));
  to.both(WORD_SIGNS, word, code2(a, c));
  to.tell(SAME, code(flag(left.some((p) => p.measure !== null && p.measure === next?.measure))));
  const verbs = code3(flag(left.some(hasVerb)), flag(next?.isFinite), flag(right.some(hasVerb)));
  to.tell(VERBS, verbs);
  to.both(WORD_VERBS, word, verbs);
  to.both(OPENS_VERBS, opens, verbs);
  const stances = code3(flag(left.some(isStance)), flag(next?.isStance), flag(right.some(isStance)));
  to.tell(STANCES, stances);
  to.both(WORD_STANCES, word, stances);
  to.tell(PARTIES, code2(flag(left.some(hasParty)), flag(next?.hasParty)));
  const [before, after] = [size(start - from), size(until - at)];
  to.tell(SIZE, code2(before, after));
  to.tell(SIZE_LEFT, code(before));
  to.tell(SIZE_NEXT, code(after));
  to.tell(SIZE_REST, code(size(sentence.end - end)));
  to.tell(CUT, code(Math.min(cut, 2)));
  if (isLead) to.tell(LEAD, YES);
  const ending = asValue(ENDS.exec(words.slice(at, at + 20))?.[1] ?? 'none');
  to.tell(ENDING, ending);
  to.both(WORD_ENDING, word, ending);
  const speech = code3(
    flag(attributions.some(({ content }) => content.start < start && content.end > end)),
    flag(attributions.some(({ content, source }) => Math.abs(content.start - end) < 3 || (source !== null && source.start >= end))),
    flag(attributions.some(({ content }) => content.end <= end && content.end > from)),
  );
  to.tell(SPEECH, speech);
  to.both(WORD_SPEECH, word, speech);
  tellWords(runs, from, start, L, to);
  tellWords(runs, end, next?.end ?? end, R, to);
}
