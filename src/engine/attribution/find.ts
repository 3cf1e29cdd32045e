import type { Attribution } from '../../model/attribution.ts';
import type { Span } from '../../model/span.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Prose } from '../text/prose.ts';
import { quotationsOf } from '../text/quotations.ts';
import { accordingTo } from './according-to.ts';
import { adding } from './adding.ts';
import { bareQuotation } from './bare-quotation.ts';
import { citing } from './citing.ts';
import { data } from './data.ts';
import { pastDateline } from './dateline.ts';
import { quotedAs } from './quoted-as.ts';
import { said } from './said.ts';
import type { Finder, Scene } from './scene.ts';
import { type Mentions, startsOf, wordsIn } from './words.ts';

/** In this order: each sees what those before it found in the sentence. */
const FINDERS: readonly Finder[] = [said, data, quotedAs, accordingTo, citing, adding, bareQuotation];

/** In characters. Longer is no sentence but a table or a page without stops. */
const LONGEST = 2000;

/** Every "who said it" of the text, in its order: what is said, the words that say so, and who. Time is linear in the text. */
export function findAttributions(prose: Prose, mentions: Mentions, lexicon: Lexicon): Attribution[] {
  const starts = startsOf(mentions);
  const quotations = quotationsOf(prose);
  const all: Attribution[] = [];
  let seen = 0;
  let closed = 0;
  for (const whole of prose.sentences) {
    if (whole.end - whole.start > LONGEST) continue;
    const sentence = pastDateline(prose.text, whole);
    while (seen < mentions.names.length && (mentions.names[seen]?.end ?? 0) <= sentence.start) seen++;
    while (closed < quotations.length && (quotations[closed]?.end ?? 0) <= sentence.start) closed++;
    const scene: Scene = {
      prose,
      lexicon,
      sentence,
      words: wordsIn(prose.text, sentence, starts),
      quotations: begunBefore(quotations, closed, sentence.end),
      before: all.slice(-VOICES_KEPT),
      namesBefore: mentions.names.slice(Math.max(0, seen - NAMES_KEPT), seen),
    };
    const found: Attribution[] = [];
    for (const find of FINDERS) for (const one of find(scene, found)) if (!isTwice(found, one)) found.push(one);
    all.push(...found.sort((a, b) => a.content.start - b.content.start || (a.cue?.start ?? a.content.end) - (b.cue?.start ?? b.content.end)));
  }
  return all;
}

/** The spans from the index `first` on that begin before `end`: what is far is not looked at, so that time stays linear. */
function begunBefore(spans: readonly Span[], first: number, end: number): Span[] {
  let last = first;
  while ((spans[last]?.start ?? end) < end) last++;
  return spans.slice(first, last);
}

/** How far back "the ministry" and "the newspaper" may reach. */
const VOICES_KEPT = 200;

/** How far back a pronoun may reach. */
const NAMES_KEPT = 40;

/** "The report said" is found as speech and as a paper's word: the first counts. */
const isTwice = (found: readonly Attribution[], one: Attribution): boolean =>
  one.cue !== null && found.some((a) => a.cue?.start === one.cue?.start && a.source?.start === one.source?.start);
