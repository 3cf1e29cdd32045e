import { isCapital, SHAPE, together } from '../text/tokens.ts';
import { type Draft, draft, type Finder, type Scene } from './scene.ts';
import { TITLES } from './titles.ts';
import { isOf, wordSet } from './vocabulary.ts';

/** A page has this many lines of results, or none that count. */
const FEWEST_LINES = 3;
const MOST_WORDS = 4;

interface Line {
  readonly sides: readonly Draft[];
  readonly isScore: boolean;
}

/**
 * "Nantes 2 Lens 1", "CHICAGO 69 61 .531 8", "HOUSTON AT PITTSBURGH": in lines of results towns are teams. Countries stay places.
 */
export const scores: Finder = (scene) => {
  const { tokens } = scene;
  const lines: Line[] = [];
  for (let s = 0; s + 1 < tokens.firsts.length; s++) {
    const [first, end] = [tokens.firsts[s] ?? 0, tokens.firsts[s + 1] ?? 0];
    if (end - first > 1 && end - first < MOST_TOKENS && isCapital(tokens, first)) {
      const line = lineOf(scene, first, end);
      if (line) lines.push(line);
    }
  }
  return lines.length >= FEWEST_LINES && lines.some((l) => l.isScore) ? lines.flatMap((l) => l.sides) : [];
};

/** A longer sentence is no line of results. */
const MOST_TOKENS = 24;

function lineOf(scene: Scene, first: number, end: number): Line | null {
  const { tokens } = scene;
  const sides: Draft[] = [];
  let numbers = 0;
  let isVersus = false;
  for (let i = first; i < end; ) {
    const last = sideAt(scene, i, end);
    if (last >= i) {
      // Two sides need a figure or "at" between them.
      if (sides.length > 0 && numbers === 0 && !isVersus) return null;
      if (!isCountry(scene, i, last)) sides.push(draft(scene, i, last, 'organisation', null, 'score'));
      i = last + 1;
    } else if (isOf(scene, i, VERSUS)) {
      isVersus = true;
      i++;
    } else if (tokens.shapes[i] === SHAPE.digits) {
      numbers++;
      i++;
    } else if (tokens.shapes[i] === SHAPE.mark) {
      // "(in 10 innings)" says how, not who.
      if (tokens.hashes[i] === OPEN) break;
      if (!isOf(scene, i, IN_NUMBERS)) return null;
      i++;
    } else return null;
  }
  const isScore = numbers === 2 && sides.length === 2;
  const isStanding = numbers > 3 && sides.length === 1;
  return isScore || isStanding || (isVersus && numbers === 0 && sides.length === 2) ? { sides, isScore } : null;
}

const OPEN = 40;
const VERSUS = wordSet('at v vs');
const IN_NUMBERS = wordSet('. - / , +');

/** The last token of a run of capitals, a number of founding in it too ("1860 Munich"); before `first` for none. */
function sideAt(scene: Scene, first: number, end: number): number {
  const { tokens } = scene;
  let i = first;
  while (i < end && i - first < MOST_WORDS && isCapital(tokens, i) && !isOf(scene, i, VERSUS) && together(tokens, first, i)) i++;
  return isOf(scene, first, TITLES) ? first - 1 : i - 1;
}

const isCountry = ({ places }: Scene, first: number, last: number): boolean => places.beginningAt(first)?.end === last + 1;
