import { ahead, behind, type Scene } from './draft.ts';

/** Whether the verb that a moment hangs on looks back or forward. */
export type Lean = 'past' | 'future' | null;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const FUTURE = set(
  `will would shall won't won’t going scheduled due slated expected expects expect plans planned planning upcoming starting beginning
   effective taking entering begins starts takes resumes expires ends meets arrives hopes intends aims next should could may might must poised likely`,
);
const PAST = set(
  `said told was were had did been has have fell rose grew met began took gave made came went saw became held led left sent spent won lost sold bought wrote
   spoke paid hit cut put kept found got ran shrank sank broke drew flew knew rang sought struck thought brought fought laid stood swore tore
   withdrew slid sprang showed says tweeted`,
);
/** "-ed" words that say nothing about time. */
const TIMELESS = set('need indeed speed feed seed breed exceed proceed succeed hundred united related based combined increased so-called');
/** Verbs of appointments: with "to" before them they look forward ("agreed to meet on Friday"). */
const APPOINTED = set(
  `meet begin start take resume visit expire end hold travel return arrive raise increase impose go come rise announce sign decide vote speak launch
   host attend discuss talk fly convene issue publish release unveil address lift lower cut hike testify appear open close enter kick be leave`,
);
/** "failed to meet on Friday" does not. */
const UNDONE = set('failed refused declined managed used continued began helped moved rushed able came went had allowed');
/** A step that follows on the verb before it: "ordered duties of 10 percent, rising to 25 percent on Jan. 1" may lie on either side of the article. */
const FOLLOWING = set('rising climbing increasing falling dropping going lasting running');
/** Words between a cue and a moment beyond which the cue no longer speaks of it. */
const REACH = 18;

const wordsOf = (text: string): string[] => text.match(/[\p{L}’'-]+|[;:—–]/gu) ?? [];

function cueOf(word: string, next: string): Lean {
  const lower = word.toLowerCase();
  // "Due to a strike" is a cause; "due to meet" is read from its verb.
  if (lower === 'due' && next === 'to') return null;
  if (lower === 'set') return next === 'to' || next === 'for' ? 'future' : 'past';
  if ((FUTURE.has(lower) && word !== 'May') || /[’']ll$/.test(lower)) return 'future';
  if (PAST.has(lower)) return 'past';
  if (lower.length > 3 && lower.endsWith('ed') && word === lower && !TIMELESS.has(lower)) return 'past';
  return null;
}

/** The nearest cue before the moment in its sentence decides, else the nearest after it. */
export function leanAt(scene: Scene, start: number, end: number): Lean {
  const before = leanBefore(scene, start);
  if (before !== undefined) return before;
  const after = wordsOf(ahead(scene, end, 160)).slice(0, REACH);
  for (const [i, word] of after.entries()) {
    if (/^[;:—]$/.test(word)) break;
    const cue = cueOf(word, after[i + 1] ?? '');
    if (cue) return cue;
  }
  return null;
}

/** What the words before a moment tell; undefined where they tell nothing. */
export function leanBefore(scene: Scene, start: number): Lean | undefined {
  const before = wordsOf(behind(scene, start, 160));
  const joint = before.at(-1)?.toLowerCase() ?? '';
  if (/^(?:by|until|till|before)$/.test(joint) && !before.slice(-REACH).includes('had')) return 'future';
  if (joint === 'since') return 'past';
  for (let i = before.length - 1; i >= Math.max(0, before.length - REACH); i--) {
    const word = before[i] ?? '';
    const last = before[i - 1]?.toLowerCase() ?? '';
    if (/^[;:—]$/.test(word)) break;
    if (FOLLOWING.has(word.toLowerCase()) && before[i + 1]?.toLowerCase() === 'to') return null;
    if ((word === 'have' || word === 'been') && /^(?:will|would|should|could|may|might)$/.test(last))
      return word === 'have' && last !== 'will' ? 'past' : 'future';
    // "To be signed", "will be raised": the word before "be" tells.
    if (last === 'to' && APPOINTED.has(word.toLowerCase()) && !UNDONE.has(before[i - 2]?.toLowerCase() ?? '')) return 'future';
    const cue = last === 'be' ? null : cueOf(word, before[i + 1] ?? '');
    if (cue) return cue;
  }
  return undefined;
}
