import type { Span } from '../../model/span.ts';
import { hasVerb } from './clause.ts';
import { cutAt } from './complement.ts';
import { CLAUSE_MARKS } from './cue-words.ts';
import type { Finder, Scene } from './scene.ts';
import { attribution, backOver, isQuote, trimmed } from './shape.ts';
import type { Source } from './source.ts';
import { BEFORE_TO, BEFORE_WORDS, ON_A_THING } from './stance-words.ts';
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
    const content = trimmed(prose.text, words[from]?.start ?? sentence.end, cutAt(scene, from));
    out.push(...attribution(scene, content, spanOf(words, verb, Math.max(verb, from - 1)), source, 'stance'));
  }
  return out;
};

/** Where that begins on which the verb tells a stance; -1 where it tells none. */
function complementOf(words: readonly Word[], verb: number): number {
  const word = lowerOf(words, verb);
  const next = lowerOf(words, verb + 1);
  const after = words[verb + 1];
  if (!after || (after.isMark && !isQuote(after)) || next === 'by') return -1;
  if (BEFORE_WORDS.get(word)?.has(next)) return PARTICLES.has(next) ? verb + 2 : verb + 1;
  if (next === 'to' || (next === 'not' && lowerOf(words, verb + 2) === 'to')) return BEFORE_TO.has(word) ? verb + 1 : -1;
  // "called the plan “a disaster”"
  if (CALLING.has(word)) return isQuotedSoon(words, verb) ? verb + 1 : -1;
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

function isQuotedSoon(words: readonly Word[], verb: number): boolean {
  for (let i = verb + 1; i < verb + 10 && words[i]; i++) if (isQuote(words[i])) return true;
  return false;
}

const NO_SUBJECT = wordSet(
  'is are was were been be being to not what as would could can will may might must should did does do of the a an his her their its by',
);

/** "was criticized", "to support", "his views": no verb of a subject. */
function isNoFinite({ words, prose }: Scene, verb: number): boolean {
  const subject = words[backOver(words, verb - 1)];
  return !subject || NO_SUBJECT.has(subject.lower) || isOwner(prose.text, subject) || !hasRoom(words, verb);
}
const hasRoom = (words: readonly Word[], verb: number): boolean => verb > 0 && (words.length - verb > 2 || hasVerb(words, verb, words.length));
