import { compileWordIndex } from '../text/word-index.ts';
import { isAdverb, isQuote } from './shape.ts';
import { wordSet } from './word-set.ts';
import { lowerOf, type Word } from './words.ts';

const FEW = wordSet('a one two');
const LATER = wordSet('later earlier before after ago');
const WHILES = wordSet('a an one two three hours days minutes weeks shortly moments just soon');

const AUXILIARIES = wordSet(
  `is are was were has have had will would can could may might must should does did do cannot won't can't isn't wasn't didn't doesn't don't wouldn't
   couldn't shouldn't hasn't haven't hadn't aren't weren't i'm i've i'll we're we've we'll it's he's she's they're they've they'll you're`,
);
const IRREGULAR = wordSet(
  `rose fell cut made took gave won lost went came saw met held sold bought led set put hit broke began spent sent left kept paid grew ran beat
   shot told said found brought thought knew got stood struck drew drove fought built became chose wrote spoke`,
);
const PERSONAL = wordSet('he she they we i');

/** Whether a word can be the verb of a clause. Without a dictionary only its form speaks: few nouns end in "ed". */
function isVerb(word: Word): boolean {
  if (word.name || word.moment || word.isMark) return false;
  const known = word.hash === 0 ? (AUXILIARIES.has(word.lower) ? VERB : -1) : KNOWN.of(word.hash);
  return known === VERB || (known < 0 && word.end - word.start > 4 && word.isPast);
}
const NO_VERBS = wordSet('indeed hundred speed breed unprecedented sacred naked rugged unfed');

const [VERB, PERSON, OTHER] = [0, 1, 2];
const KNOWN = compileWordIndex([
  ...[...AUXILIARIES, ...IRREGULAR].map((word) => [word, VERB] as const),
  ...[...PERSONAL].map((word) => [word, PERSON] as const),
  ...[...NO_VERBS].map((word) => [word, OTHER] as const),
]);

/** Whether a clause with its own verb seems to stand in the words `[first, end)`. */
export function hasVerb(words: readonly Word[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const word = words[i];
    if (word && (isVerb(word) || (word.hash !== 0 && KNOWN.of(word.hash) === PERSON))) return true;
  }
  return false;
}

/** The first word of `[first, end)` that can be a clause's verb; -1 for none. */
export function verbIn(words: readonly Word[], first: number, end: number): number {
  for (let i = first; i < Math.min(end, words.length); i++) {
    const word = words[i];
    if (word && isVerb(word)) return i;
  }
  return -1;
}

const SUBORDINATORS = wordSet(
  'if when while as after before since because although though once until unless should asked speaking whether given contrary',
);
const PREPOSITIONS = wordSet(
  'in on at by for from with under during despite amid among through to over within without across unlike like of about aboard',
);
const OPENERS = wordSet('but and however meanwhile still yet also so then instead separately earlier later nevertheless nonetheless moreover');

/**
 * Whether the words `[0, end)` before a comma only say when, where or on what condition: "At Osaka", "On Friday", "If they refuse",
 * "But". What is said then stands elsewhere.
 */
export function isAdverbial(words: readonly Word[], end: number): boolean {
  let first = 0;
  while (first < end && (words[first]?.isMark || OPENERS.has(lowerOf(words, first)))) {
    if (isQuote(words[first])) return false;
    first++;
  }
  if (first >= end) return true;
  for (let i = first; i < end; i++) if (isQuote(words[i])) return false;
  // A clause may follow an adverbial of its own: the last stretch between commas decides.
  let stop = first;
  while (stop < end && lowerOf(words, stop) !== ',') stop++;
  if (!isAdverbialStretch(words, first, stop)) return false;
  for (let i = stop; i < end; i++) if (lowerOf(words, i) === ',' && hasVerb(words, i + 1, end)) return false;
  return true;
}

function isAdverbialStretch(words: readonly Word[], first: number, end: number): boolean {
  const opener = lowerOf(words, first);
  if (SUBORDINATORS.has(opener)) return true;
  if (PREPOSITIONS.has(opener)) return !hasVerb(words, first, end);
  for (let i = first; i < end; i++) if (!words[i]?.moment && !isAdverb(lowerOf(words, i))) return FEW.has(opener) && isLater(words, i, end);
  return true;
}

/** "A day later", "two weeks before the vote". */
const isLater = (words: readonly Word[], first: number, end: number): boolean =>
  words.some((w, i) => i > first && i < Math.min(end, first + 4) && LATER.has(w.lower));

const CIRCUMSTANCES = wordSet(
  `in on at aboard from by via through outside inside to for amid under with without about of during early late here there after before following
   while when as ahead upon last next this yesterday today because since until over within throughout among beside behind alongside near between again afterwards`,
);

/** Whether the words from `at`, after a verb of saying, only tell when, where or how it was said: "aboard a plane", "an hour after …", "pointing to …". */
export function isCircumstance(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return true;
  if (word.moment || CIRCUMSTANCES.has(word.lower)) return true;
  if ((word.figure || WHILES.has(word.lower)) && isLater(words, at - 1, at + 4)) return true;
  return word.lower.length > 5 && word.lower.endsWith('ing') && !word.name;
}
