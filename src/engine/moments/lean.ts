import { SHAPE, type Tokens, wordAt } from '../text/tokens.ts';
import { compileWordIndex } from '../text/word-index.ts';
import { behind, type Scene, tokenAt } from './draft.ts';
import { CUE, CUES, TIMELESS } from './lean-words.ts';

/** Whether the verb that a moment hangs on looks back or forward. */
export type Lean = 'past' | 'future' | null;

/** Words between a cue and a moment beyond which the cue no longer speaks of it. */
const REACH = 18;

const BY_HASH = compileWordIndex(CUES);
const HYPHEN = 45;
const APOSTROPHE = 39;

/** What the words around a moment are to it, nearest first: filled anew for each, as no two are looked at together. */
const near = new Int32Array(REACH + 2);

/** The nearest cue before the moment in its sentence decides, else the nearest after it. */
export function leanAt(scene: Scene, start: number, end: number): Lean {
  const before = leanBefore(scene, start);
  if (before !== undefined) return before;
  const count = wordsAfter(scene, tokenAt(scene, end));
  for (let i = 0; i < Math.min(count, REACH); i++) {
    const word = near[i] ?? 0;
    if (word & CUE.breaks) break;
    const cue = cueOf(word, near[i + 1] ?? 0);
    if (cue) return cue;
  }
  return null;
}

/** What the words before a moment tell; undefined where they tell nothing. */
export function leanBefore(scene: Scene, start: number): Lean | undefined {
  const count = wordsBefore(scene, tokenAt(scene, start));
  let led = 0;
  while ((near[led] ?? 0) & CUE.clock) led++;
  const joint = near[led] ?? 0;
  if (joint & CUE.by && !some(Math.min(count, REACH), CUE.had)) return led + 1 === count && hadNot(scene, start) ? 'past' : 'future';
  if (joint & CUE.since) return 'past';
  // "Loans through January", "sales through November": the nearest.
  if (joint & CUE.through) return null;
  for (let i = 0; i < Math.min(count, REACH); i++) {
    const word = near[i] ?? 0;
    const last = near[i + 1] ?? 0;
    const next = i === 0 ? 0 : (near[i - 1] ?? 0);
    if (word & CUE.breaks) break;
    if (word & CUE.following && next & CUE.to) return steps(scene, start, i, count);
    if (word & (CUE.have | CUE.been) && last & CUE.modal) return word & CUE.have && !(last & CUE.will) ? 'past' : 'future';
    // "To be signed", "will be raised": the word before "be" tells.
    if (last & CUE.to && word & CUE.appointed) {
      if ((near[i + 2] ?? 0) & CUE.undone) continue;
      return wasScheduled(i + 2) ? null : 'future';
    }
    // "Did not meet on Monday", "could not agree on Monday"; what somebody "did not plan to" do lay ahead.
    if (last & CUE.not && !(word & CUE.intends) && (last | (near[i + 2] ?? 0)) & (CUE.did | CUE.could)) return 'past';
    // "Next to the bank", "as planned", "its planned spending".
    if ((word & CUE.next && next & CUE.to) || (word & CUE.scheduled && last & (CUE.as | CUE.determiner))) continue;
    if (last & CUE.be) continue;
    const cue = cueOf(word, next);
    if (cue) return cue === 'future' && wasScheduled(i) ? null : cue;
  }
  return undefined;
}

/** In words: as far behind a day that opens a sentence stands its verb. */
const OPENED = 6;

/** "Until Thursday, they had not called him a suspect" */
const hadNot = (scene: Scene, start: number): boolean => some(Math.min(wordsAfter(scene, tokenAt(scene, start)), OPENED), CUE.had);

/** "Faces 25 percent, rising to 50 percent on Jan. 1" is still to come; behind a past verb the step may have been taken. */
function steps(scene: Scene, start: number, from: number, count: number): Lean {
  if (!/\son\s$/.test(behind(scene, start, 4))) return null;
  for (let i = from + 1; i < Math.min(count, REACH); i++) if (cueOf(near[i] ?? 0, near[i - 1] ?? 0) === 'past') return null;
  const after = wordsAfter(scene, tokenAt(scene, start));
  for (let i = 0; i < Math.min(after, REACH); i++) if (cueOf(near[i] ?? 0, near[i + 1] ?? 0) === 'past') return null;
  return 'future';
}

/** "Had been due to expire", "had been scheduled for": the word at `i` and the two before it. The day may have come or not. */
function wasScheduled(i: number): boolean {
  if (!((near[i] ?? 0) & CUE.scheduled)) return false;
  return (((near[i + 1] ?? 0) | (near[i + 2] ?? 0)) & CUE.had) !== 0;
}

function cueOf(word: number, next: number): Lean {
  // "Due to a strike" is a cause; "due to meet" is read from its verb.
  if (word & CUE.due && next & CUE.to) return null;
  if (word & CUE.set) return next & (CUE.to | CUE.for) ? 'future' : 'past';
  if (word & CUE.future) return 'future';
  return word & CUE.past ? 'past' : null;
}

/** Whether one of the nearest words is so, this side of a break. */
function some(count: number, flag: number): boolean {
  for (let i = 0; i < count && !((near[i] ?? 0) & CUE.breaks); i++) if ((near[i] ?? 0) & flag) return true;
  return false;
}

function wordsBefore(scene: Scene, from: number): number {
  const { tokens } = scene;
  near.fill(0);
  let count = 0;
  for (let i = from - 1; i >= scene.first && count < near.length; i--) {
    const last = i;
    while (i > scene.first && tokens.starts[i] === tokens.ends[i - 1] && joins(tokens, i - 1, i)) i--;
    const word = flagsOf(tokens, i, last);
    if (word >= 0) near[count++] = word;
  }
  return count;
}

function wordsAfter(scene: Scene, from: number): number {
  const { tokens } = scene;
  near.fill(0);
  let count = 0;
  for (let i = from; i < scene.last && count < near.length; i++) {
    const first = i;
    while (i + 1 < scene.last && tokens.starts[i + 1] === tokens.ends[i] && joins(tokens, i, i + 1)) i++;
    const word = flagsOf(tokens, first, i);
    if (word >= 0) near[count++] = word;
  }
  return count;
}

/** "won’t" and "so-called" are one word. */
function joins(tokens: Tokens, a: number, b: number): boolean {
  const isJoint = (i: number): boolean => tokens.shapes[i] === SHAPE.mark && (tokens.hashes[i] === APOSTROPHE || tokens.hashes[i] === HYPHEN);
  return isJoint(a) ? tokens.shapes[b] !== SHAPE.digits : isJoint(b) && tokens.shapes[a] !== SHAPE.digits;
}

const BREAKS: ReadonlySet<number> = new Set([';', ':', '—'].map((mark) => mark.charCodeAt(0)));

/** "Until 15:00 GMT Saturday" */
const isOfClock = (tokens: Tokens, i: number): boolean =>
  tokens.shapes[i - 1] === SHAPE.digits && tokens.shapes[i + 1] === SHAPE.digits && tokens.ends[i] === tokens.starts[i + 1];

/** What a word is to a moment; -1 for numbers and marks, which are no words. */
function flagsOf(tokens: Tokens, first: number, last: number): number {
  const shape = tokens.shapes[first] ?? SHAPE.mark;
  if (first < last) return flagsOfJoined(tokens.text.slice(tokens.starts[first], tokens.ends[last]));
  if (shape === SHAPE.mark) return BREAKS.has(tokens.hashes[first] ?? 0) && !isOfClock(tokens, first) ? CUE.breaks : -1;
  if (shape === SHAPE.digits) return -1;
  const known = BY_HASH.of(tokens.hashes[first] ?? 0);
  // The month is no verb.
  if (known >= 0) return shape === SHAPE.capital && known & CUE.may ? known & ~CUE.future : known;
  return shape === SHAPE.lower && endsInEd(tokens, first) && !TIMELESS.has(wordAt(tokens, first)) ? CUE.past : 0;
}

function flagsOfJoined(word: string): number {
  if (/^[-’'–]+$/.test(word)) return -1;
  const lower = word.toLowerCase().replace('’', "'");
  if (lower.endsWith("n't")) return flags(lower.slice(0, -3)) | CUE.not;
  if (lower.endsWith('-')) return flags(lower.slice(0, -1));
  if (lower.endsWith("'ll")) return CUE.future;
  return word === lower && lower.endsWith('ed') && !TIMELESS.has(lower) ? CUE.past : 0;
}

const flags = (word: string): number => (word === 'wo' ? CUE.future : (CUES.get(word) ?? 0));

function endsInEd(tokens: Tokens, i: number): boolean {
  const end = tokens.ends[i] ?? 0;
  return end - (tokens.starts[i] ?? 0) > 3 && tokens.text.charCodeAt(end - 1) === 100 && tokens.text.charCodeAt(end - 2) === 101;
}
