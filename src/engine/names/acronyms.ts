import { isCapital, lowerAt, SHAPE, together } from '../text/tokens.ts';
import { type Draft, draft, type Finder, type Scene } from './scene.ts';
import { capitalsIn } from './short-names.ts';
import { isOf, wordNumber, wordSet } from './vocabulary.ts';

/** "the Peterson Institute for International Economics (PIIE)": the letters in brackets, and wherever they stand after that. */
export const acronyms: Finder = (scene, found) => {
  const { tokens, words } = scene;
  const { cover } = scene;
  let byEnd: ReadonlyMap<number, Draft> | null = null;
  const out: Draft[] = [];
  const introduced = new Map<number, Draft>();
  for (const i of scene.capitals) {
    if (tokens.shapes[i] !== SHAPE.upper) continue;
    const own = introduced.get(tokens.hashes[i] ?? 0);
    if (own && cover[i] === 0) out.push(draft(scene, i, i, own.type, own.entity, 'acronym'));
    if (own || words[i - 1] !== OPEN || words[i + 1] !== CLOSE || !together(tokens, i - 2, i)) continue;
    byEnd ??= longestByEnd(found);
    const long = byEnd.get(i - 2);
    const full = long && abbreviates(scene, i, long.first, long.last) ? long : spelledOut(scene, i);
    if (!full) continue;
    if (full !== long) out.push(full);
    introduced.set(tokens.hashes[i] ?? 0, full);
    if (cover[i] === 0) out.push(draft(scene, i, i, full.type, full.entity, 'acronym'));
  }
  return out;
};

const [OPEN, CLOSE] = ['(', ')'].map(wordNumber);

/** By its last token, the name that begins first. */
function longestByEnd(found: readonly Draft[]): ReadonlyMap<number, Draft> {
  const byEnd = new Map<number, Draft>();
  for (const d of found) if (d.first < (byEnd.get(d.last)?.first ?? Number.POSITIVE_INFINITY)) byEnd.set(d.last, d);
  return byEnd;
}

/** Whether each letter begins a word of the tokens, in order and none but small words left out at its ends. */
function abbreviates(scene: Scene, acronym: number, first: number, last: number): boolean {
  const letters = lowerAt(scene.tokens, acronym);
  const initials = capitalsIn(scene, first, last).map((i) => lowerAt(scene.tokens, i).charAt(0));
  if (initials.length < 2 || initials[0] !== letters[0]) return false;
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return at === letters.length;
}

/** A name nobody knew: as many capitals before the bracket as the acronym has letters, each its initial. */
function spelledOut(scene: Scene, acronym: number): Draft | null {
  const { tokens } = scene;
  const letters = lowerAt(tokens, acronym);
  let left = letters.length - 1;
  let at = acronym - 2;
  let first = -1;
  while (left >= 0 && together(tokens, at, acronym)) {
    if (isCapital(tokens, at) && lowerAt(tokens, at).startsWith(letters[left] ?? '')) {
      first = at;
      left--;
    } else if (!isOf(scene, at, SMALL)) return null;
    at--;
  }
  return left < 0 && letters.length > 2 ? draft(scene, first, acronym - 2, 'organisation', null, 'acronym') : null;
}

const SMALL = wordSet('of the for and on in - & to');
