import type { Attribution } from '../../model/attribution.ts';
import type { Span } from '../../model/span.ts';
import type { Lexicon } from '../lexicon.ts';
import { LONGEST_SENTENCE, type Prose } from '../text/prose.ts';
import { quotationsOf } from '../text/quotations.ts';
import { accordingTo } from './according-to.ts';
import { adding } from './adding.ts';
import { bareQuotation } from './bare-quotation.ts';
import { bounded } from './bounds.ts';
import { byAccount } from './by-account.ts';
import { citing } from './citing.ts';
import { cueIn, cuesOf } from './cues.ts';
import { data } from './data.ts';
import { pastDateline } from './dateline.ts';
import { headline } from './headline.ts';
import { addAll } from './interrupted.ts';
import { longestOf, type Mentions } from './mentions.ts';
import { passive } from './passive.ts';
import { quotedAs } from './quoted-as.ts';
import { said } from './said.ts';
import { sayingNouns } from './saying-nouns.ts';
import type { Finder, Scene } from './scene.ts';
import { stance } from './stance.ts';
import { wordsIn } from './words.ts';

/** In this order: each sees what those before it found in the sentence. */
const FINDERS: readonly Finder[] = [
  said,
  data,
  quotedAs,
  accordingTo,
  byAccount,
  citing,
  adding,
  stance,
  passive,
  sayingNouns,
  headline,
  bareQuotation,
];

/** Every "who said it" of the text, in its order: what is said, the words that say so, and who. Time is linear in the text. */
export function findAttributions(prose: Prose, found: Mentions, lexicon: Lexicon): Attribution[] {
  const { tokens } = prose;
  const mentions = longestOf(found);
  const quotations = quotationsOf(prose);
  const all: Attribution[] = [];
  let next = 0;
  let seen = 0;
  let closed = 0;
  for (const [index, whole] of prose.sentences.entries()) {
    const { start, end } = whole;
    if (end - start > LONGEST_SENTENCE) continue;
    while (closed < quotations.length && (quotations[closed]?.end ?? 0) <= start) closed++;
    const first = tokens.firsts[index] ?? 0;
    if ((quotations[closed]?.start ?? end) >= end && !cueIn(tokens, first, tokens.firsts[index + 1] ?? 0)) continue;
    const sentence = pastDateline(prose.text, whole);
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.start) next++;
    while (seen < found.names.length && (found.names[seen]?.end ?? 0) <= sentence.start) seen++;
    const words = wordsIn(tokens, sentence, first, mentions, next);
    const heard = begunBefore(quotations, closed, end);
    const scene: Scene = { prose, lexicon, sentence, words, cues: cuesOf(words), quotations: heard, spoken: all, names: found.names, seen };
    addAll(prose.text, all, inSentence(scene));
  }
  return all;
}

function inSentence(scene: Scene): Attribution[] {
  const found: Attribution[] = [];
  for (const find of FINDERS) for (const one of find(scene, found)) if (!isTwice(found, one)) found.push(bounded(scene, one));
  return found.sort((a, b) => a.content.start - b.content.start || (a.cue?.start ?? a.content.end) - (b.cue?.start ?? b.content.end));
}

/** The spans from the index `first` on that begin before `end`: what is far is not looked at, so that time stays linear. */
function begunBefore(spans: readonly Span[], first: number, end: number): Span[] {
  let last = first;
  while ((spans[last]?.start ?? end) < end) last++;
  return spans.slice(first, last);
}

/** "The report said" is found as speech and as a paper's word: the first counts. */
const isTwice = (found: readonly Attribution[], one: Attribution): boolean =>
  one.cue !== null && found.some((a) => a.cue?.start === one.cue?.start && a.source?.start === one.source?.start);
