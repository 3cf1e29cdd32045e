import { CLAUSE_MARKS } from './cue-words.ts';
import type { Scene } from './scene.ts';
import { isQuote } from './shape.ts';
import { readSource, type Source } from './source.ts';
import { UNNAMED } from './source-words.ts';
import { wordSet } from './word-set.ts';
import { lowerOf } from './words.ts';

const WHENS = wordSet('on in late early');
const DURING = wordSet('in during');
const SOME = wordSet('a an its his her');

const LONGEST = 18;
/** Ends a source that is named after "according to", "citing", "said". */
const ENDS = new Set('said says told had has have is was were are will would reported as showed shows'.split(' '));

/** The source that begins at `from`: "two people familiar with the matter", "the Commerce Ministry", "Lisa Tan of a bank in Seoul". */
export function sourceFrom(scene: Scene, from: number): Source | null {
  const { words } = scene;
  let last = from - 1;
  let isUnnamed = false;
  let isDescribed = false;
  for (let i = from; i < words.length && i - from < LONGEST; i++) {
    const word = words[i];
    if (!word || (word.isMark && !/^[-'’&/]$/.test(word.lower)) || isQuote(word)) break;
    // "a trader who asked not to be named": who they are is part of their name.
    if (word.lower === 'who' && isUnnamed) isDescribed = true;
    if (!isDescribed && (CLAUSE_MARKS.has(word.lower) || ENDS.has(word.lower))) {
      // "sources and officials who …": a second source belongs to the first.
      if (word.lower !== 'and' || !(words[i + 1]?.name || UNNAMED.has(lowerOf(words, i + 1)) || UNNAMED.has(lowerOf(words, i + 2)))) break;
    }
    if (word.moment || (WHENS.has(word.lower) && words[i + 1]?.moment)) break;
    if (DURING.has(word.lower) && SOME.has(lowerOf(words, i + 1))) break;
    if (UNNAMED.has(word.lower)) isUnnamed = true;
    last = i;
    const ends = word.name?.type === 'person' && lowerOf(words, i + 1) !== 'and';
    if (ends && !isUnnamed) break;
  }
  if (last < from) return null;
  return readSource(scene, from, last) ?? trimmedTo(scene, from, last);
}

/** The longest beginning of the words that is a source. */
function trimmedTo(scene: Scene, from: number, last: number): Source | null {
  for (let end = last - 1; end >= from; end--) {
    const source = readSource(scene, from, end);
    if (source) return source;
  }
  return null;
}

/** What one acts according to, and nobody says. */
const NO_SOURCES = wordSet(
  'plan plans schedule law tradition custom rules script type taste size need needs ability merit this that these those which whom what how',
);

/** "according to Gallup", "claims by the growers": whatever stands there speaks, be it in a list or not. */
export function anyone({ words }: Scene, first: number): Source | null {
  let last = first - 1;
  while (words[last + 1] && !words[last + 1]?.isMark && !words[last + 1]?.moment && !CLAUSE_MARKS.has(lowerOf(words, last + 1))) last++;
  if (last < first || words[first]?.figure || words[first]?.moment || NO_SOURCES.has(lowerOf(words, first)) || NO_SOURCES.has(lowerOf(words, last)))
    return null;
  return { first, last, entity: null, type: words[first]?.isCapital ? 'organisation' : 'anonymous' };
}
