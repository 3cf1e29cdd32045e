import type { Attribution } from '../../model/attribution.ts';
import { anyone, sourceFrom } from './object.ts';
import type { Finder, Scene } from './scene.ts';
import { attribution, startOfSaid, trimmed } from './shape.ts';
import { readOwner, readSource, type Source } from './source.ts';
import { wordSet } from './word-set.ts';
import { isOwner, lowerOf, spanOf } from './words.ts';

const BY = wordSet('by in on');
const OWNERS = wordSet('his her their its');
const OWN = wordSet('own latest last');

/** In words, from "by" to what is an account. */
const LONGEST = 7;

/** "…, by the Treasury's count", "By the reckoning of the institute, …", "in his view", "per the same document": a source without a verb. */
export const byAccount: Finder = (scene) => {
  const { words, prose, sentence } = scene;
  const out: Attribution[] = [];
  for (const i of scene.cues.accounts) {
    const told = lowerOf(words, i) === 'per' ? perWhom(scene, i) : whoseAccount(scene, i);
    if (!told) continue;
    const { source, first, last } = told;
    const opens = words.slice(0, first).every((w) => w.isMark || OPENERS.has(w.lower));
    const content = opens
      ? trimmed(prose.text, words[last]?.end ?? sentence.end, sentence.end)
      : trimmed(prose.text, startOfSaid(scene, words[first]?.start ?? 0), words[first]?.start ?? 0);
    out.push(...attribution(scene, content, spanOf(words, first, first), source, 'by-account'));
  }
  return out;
};

const OPENERS = wordSet('and but still meanwhile also');

interface Told {
  readonly source: Source;
  /** The first and the last word of the phrase. */
  readonly first: number;
  readonly last: number;
}

/** "per Announcement No. 46 of the ministry"; "tonnes per hectare" is a rate. */
function perWhom(scene: Scene, per: number): Told | null {
  const { words } = scene;
  if (lowerOf(words, per - 1) !== ',') return null;
  const source = sourceFrom(scene, per + 1) ?? (lowerOf(words, per + 1) === 'the' || words[per + 1]?.isCapital ? anyone(scene, per + 1) : null);
  return source ? { source, first: per, last: source.last } : null;
}

/** Around the word for the account: "by X's count", "by the count of X". */
function whoseAccount(scene: Scene, noun: number): Told | null {
  const { words, prose } = scene;
  let first = noun - 1;
  while (first >= 0 && noun - first < LONGEST && !BY.has(lowerOf(words, first)) && !words[first]?.isMark) first--;
  if (first < 0 || !BY.has(lowerOf(words, first)) || first === noun - 1) return null;
  if (lowerOf(words, noun + 1) === 'of') {
    const source = sourceFrom(scene, noun + 2) ?? anyone(scene, noun + 2);
    return source && lowerOf(words, first + 1) === 'the' ? { source, first, last: source.last } : null;
  }
  let owner = noun - 1;
  while (OWN.has(lowerOf(words, owner))) owner--;
  if (OWNERS.has(lowerOf(words, owner)) && owner === first + 1) {
    const source = readOwner(scene, owner);
    return source ? { source, first, last: noun } : null;
  }
  const word = words[owner];
  if (!word || !(isOwner(prose.text, word) || /['’]s?$/.test(word.lower))) return null;
  const source = readSource(scene, first + 1, owner) ?? (word.name ? readSource(scene, owner, owner) : null);
  return source ? { source, first, last: noun } : null;
}
