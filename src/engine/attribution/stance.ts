import type { Span } from '../../model/span.ts';
import { hasVerb, verbIn } from './clause.ts';
import { cutAt } from './complement.ts';
import { CLAUSE_MARKS } from './cue-words.ts';
import type { Finder, Scene } from './scene.ts';
import { attribution, backOver, isQuote, trimmed } from './shape.ts';
import type { Source } from './source.ts';
import { BEFORE_TO, BEFORE_WORDS, COUNTING, ON_A_THING } from './stance-words.ts';
import { subjectBefore } from './subject.ts';
import { wordSet } from './word-set.ts';
import { isOwner, lowerOf, spanOf, type Word } from './words.ts';

/** "The senator called for a vote", "critics blasted the plan", "he wants to leave": whose word or mind it is, though no speech is given. */
export const stance: Finder = (scene, found) => {
  const { words, prose, sentence } = scene;
  const out: ReturnType<Finder> = [];
  for (const verb of scene.cues.stances) {
    const from = complementOf(words, verb);
    const at = words[verb]?.start ?? 0;
    // Within a speech the words are another's: whose mind they tell is hearsay.
    if (from < 0 || isNoFinite(scene, verb) || found.some((a) => a.cue?.start === at || contains(a.content, at))) continue;
    if (scene.quotations.some((q) => contains(q, at))) continue;
    const source = subjectBefore(scene, verb, 0);
    if (!source || (OF_MANY.has(lowerOf(words, verb)) && !areMany(words, source))) continue;
    const that = PHRASES.has(lowerOf(words, verb)) ? thatIn(words, from) : -1;
    if (that < 0 && UNSAID.has(lowerOf(words, verb))) continue;
    const isTold = that >= 0 || isCounted(words, verb);
    const content = trimmed(prose.text, words[Math.max(from, that + 1)]?.start ?? sentence.end, cutAt(scene, Math.max(from, that + 1)));
    out.push(...attribution(scene, content, spanOf(words, verb, Math.max(verb, from - 1, that - 1)), source, isTold ? 'leading' : 'stance'));
  }
  return out;
};

/** In words, from the verb to its "at". */
const LONGEST_COUNTED = 14;

/** "puts the whole promise at some $34 billion" */
function isCounted(words: readonly Word[], verb: number): boolean {
  if (!COUNTING.has(lowerOf(words, verb))) return false;
  for (let i = verb + 2; i < verb + LONGEST_COUNTED && words[i] && !words[i]?.isMark; i++)
    if (lowerOf(words, i) === 'at' && (words[i + 1]?.figure || words[i + 2]?.figure)) return true;
  return false;
}

/** Say something only before their "that": "let it be known that", "gave notice that". */
const UNSAID = wordSet('let lets gave');

/** Begin a phrase of saying: "made clear that", "expressed the hope that". */
const PHRASES = wordSet('let lets gave made makes expressed voiced');

/** In words: "expressed the firm hope that". */
const NOUN_AND_THAT = 6;

/** The "that" which opens what is said behind the noun of saying at `from`; -1 for none: "made clear that", "let it be known that". */
function thatIn(words: readonly Word[], from: number): number {
  for (let i = from; i < from + NOUN_AND_THAT && words[i] && !words[i]?.isMark; i++) {
    if (lowerOf(words, i) !== 'that') continue;
    return words[i + 1] && verbIn(words, i + 1, i + 2) < 0 ? i : -1;
  }
  return -1;
}

/** Where that begins on which the verb tells a stance; -1 where it tells none. */
function complementOf(words: readonly Word[], verb: number): number {
  const word = lowerOf(words, verb);
  const next = lowerOf(words, verb + 1);
  const after = words[verb + 1];
  if (!after || (after.isMark && !isQuote(after)) || next === 'by') return -1;
  if (BEFORE_WORDS.get(word)?.has(next)) return PARTICLES.has(next) ? verb + 2 : verb + 1;
  if (next === 'to' || (next === 'not' && lowerOf(words, verb + 2) === 'to')) return BEFORE_TO.has(word) ? verb + 1 : -1;
  // "called the plan “a disaster”", "called the tariffs unfair"; "called a vote"
  if (CALLING.has(word)) return isQuotedSoon(words, verb) || isNamedSo(words, verb) ? verb + 1 : -1;
  if (COUNTING.has(word)) return isCounted(words, verb) ? verb + 1 : -1;
  if (EXPECTING.has(word)) return after.figure || CLAUSE_MARKS.has(next) || NO_OBJECTS.has(next) ? -1 : verb + 1;
  return ON_A_THING.has(word) && !CLAUSE_MARKS.has(next) && !NO_OBJECTS.has(next) ? verb + 1 : -1;
}

/** The forms that only many, or "I", take, and that are nouns as well: "a plan to", "his support". */
const OF_MANY = wordSet(
  'support favor favour oppose endorse view want know think expect hope plan intend seek prefer call talk point worry agree see urge',
);

/** Whether the source may take a plural's verb. */
const areMany = (words: readonly Word[], { first, last }: Source): boolean =>
  words.slice(first, last + 1).some((w) => w.figure?.kind === 'percent' || (!w.isMark && (/[^s']s$/.test(w.lower) || MANY.has(w.lower))));
const MANY = wordSet('they we i people men women police both many most some half two three four and voters others who all majority those');

const contains = ({ start, end }: Span, at: number): boolean => start <= at && at < end;

/** "it expects $3 billion" is a figure of its own books. */
const EXPECTING = wordSet('expects expect');
const CALLING = wordSet('called calls call');
const PARTICLES = wordSet('about of for on upon against out to in with back by up clear');
const NO_OBJECTS = wordSet('out away down off up over in at from for on with than more less as and or but');

/** Whether a thing that was spoken of stands behind the verb, and what it is called behind that. */
function isNamedSo(words: readonly Word[], verb: number): boolean {
  const next = lowerOf(words, verb + 1);
  return (SPOKEN_OF.has(next) || Boolean(words[verb + 1]?.name)) && Boolean(words[verb + 3]) && !words[verb + 2]?.isMark;
}
const SPOKEN_OF = wordSet('the this that these those his her its their such');

function isQuotedSoon(words: readonly Word[], verb: number): boolean {
  for (let i = verb + 1; i < verb + 10 && words[i]; i++) if (isQuote(words[i])) return true;
  return false;
}

const NO_SUBJECT = wordSet(
  'is are was were been be being to not what as would could can will may might must should did does do of the a an his her their its by',
);

/** "threatened hopes for a harvest" */
const OBJECTS_TOO = wordSet('hopes fears claims supports questions views plans demands');

/** "was criticized", "to support", "his views": no verb of a subject. */
function isNoFinite({ words, prose }: Scene, verb: number): boolean {
  const subject = words[backOver(words, verb - 1)];
  return (
    !subject ||
    NO_SUBJECT.has(subject.lower) ||
    isOwner(prose.text, subject) ||
    (OBJECTS_TOO.has(lowerOf(words, verb)) && verbIn(words, verb - 1, verb) >= 0) ||
    !hasRoom(words, verb)
  );
}
const hasRoom = (words: readonly Word[], verb: number): boolean => verb > 0 && (words.length - verb > 2 || hasVerb(words, verb, words.length));
