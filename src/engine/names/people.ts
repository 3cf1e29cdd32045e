import { isCapital, lowerAt, SHAPE, startsSentence, together, wordAt } from '../text/tokens.ts';
import { BODY_HEADS, PLACE_HEADS } from './bodies.ts';
import { coverOf, type Draft, draft, type Finder, type Scene } from './scene.ts';
import { ADJECTIVES_OF_PLACE, FIRST_NAMES, NEVER_NAMES, OPENERS } from './shape-words.ts';
import { OCCUPATIONS, TITLES } from './titles.ts';

/** People whom the ledger does not know, told by a title, an occupation, a given name, or an age or office after the name. */
export const people: Finder = (scene, found) => {
  const cover = coverOf(
    scene,
    found.filter((d) => d.last > d.first || d.type !== 'person'),
  );
  const out: Draft[] = [];
  for (let i = 0; i < scene.tokens.count; i++) {
    if (!isCapital(scene.tokens, i) || cover[i] === 1) continue;
    const end = endOfName(scene, i, cover);
    const rule = ruleFor(scene, i, end);
    if (!rule) continue;
    out.push(draft(scene, withInitials(scene, i, cover), end - 1, 'person', null, rule));
    i = end - 1;
  }
  return out;
};

const PARTICLES = new Set(['de', 'van', 'von', 'der', 'den', 'bin', 'ibn', 'al', 'el', 'la', 'di', 'da', 'del', 'dos', 'du', 'le', 'ter']);
const MOST_WORDS = 5;

/** The token after the run of words that may be one person's name, begun at `first`. */
function endOfName(scene: Scene, first: number, cover: Uint8Array): number {
  const { tokens } = scene;
  let end = first;
  for (let words = 0; words < MOST_WORDS && together(tokens, first, end); words++) {
    if (isCapital(tokens, end) && cover[end] === 0 && isNameWord(scene, end)) end++;
    else if (end > first && PARTICLES.has(lowerAt(tokens, end)) && together(tokens, end, end + 1) && canBeParticle(scene, end)) {
      end += wordAt(tokens, end + 1) === '-' ? 2 : 1;
      continue;
    } else break;
    // "J." and "O'Brien", "Keller-Sutter", "Jr."
    if (wordAt(tokens, end) === '.' && tokens.shapes[end - 1] === SHAPE.initial && together(tokens, first, end + 1) && isCapital(tokens, end + 1))
      end++;
    else if (isNumbered(scene, first, end)) return end + 1;
    else if (isJoint(scene, end) && isCapital(tokens, end + 1)) end += 2;
    else if (wordAt(tokens, end) === '-' && touching(scene, end) && tokens.shapes[end + 1] === SHAPE.lower && words > 0) end += 2;
  }
  return end;
}

/** "Elizabeth II", and "Theresa May", whose name is a month. */
function isNumbered({ tokens }: Scene, first: number, end: number): boolean {
  if (!together(tokens, first, end)) return false;
  const word = wordAt(tokens, end);
  if (/^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XI?V|XVI{1,2}|XXIII)$/.test(word)) return true;
  return word === 'May' && end === first + 1 && FIRST_NAMES.has(lowerAt(tokens, first)) && tokens.shapes[end + 1] !== SHAPE.digits;
}

/** "E. Jean Carroll": back over initials. */
export function withInitials({ tokens }: Pick<Scene, 'tokens'>, first: number, cover: Uint8Array): number {
  let at = first;
  while (wordAt(tokens, at - 1) === '.' && tokens.shapes[at - 2] === SHAPE.initial && cover[at - 2] === 0 && together(tokens, at - 2, at)) at -= 2;
  return at;
}

const touching = (scene: Scene, i: number): boolean =>
  scene.tokens.ends[i - 1] === scene.tokens.starts[i] && scene.tokens.ends[i] === scene.tokens.starts[i + 1];

const isJoint = (scene: Scene, i: number): boolean => {
  const mark = wordAt(scene.tokens, i);
  if (!touching(scene, i)) return false;
  return mark === '-' || ((mark === "'" || mark === '’') && scene.tokens.shapes[i - 1] === SHAPE.initial);
};

/** A particle stands between two capitals, the second maybe after one more particle ("van der"). */
function canBeParticle(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  // "al-Sisi"
  if (wordAt(tokens, i + 1) === '-') return touching(scene, i + 1) && isCapital(tokens, i + 2);
  return isCapital(tokens, i + 1) || (PARTICLES.has(lowerAt(tokens, i + 1)) && isCapital(tokens, i + 2));
}

function isNameWord(scene: Scene, i: number): boolean {
  const word = lowerAt(scene.tokens, i);
  if (TITLES.has(word) && !FIRST_NAMES.has(word)) return false;
  return (
    !NEVER_NAMES.has(word) &&
    !BODY_HEADS.has(word) &&
    !PLACE_HEADS.has(word) &&
    !ADJECTIVES_OF_PLACE.has(word) &&
    !(OPENERS.has(word) && !FIRST_NAMES.has(word))
  );
}

const VERBS = new Set(['said', 'says', 'told', 'tells', 'wrote', 'tweeted', 'added', 'argued', 'testified', 'recalled']);

function ruleFor(scene: Scene, first: number, end: number): string | null {
  const { tokens } = scene;
  const words = wordsIn(scene, first, end);
  if (words === 0 || words > MOST_WORDS || tokens.shapes[end - 1] === SHAPE.initial) return null;
  if (hasTitle(scene, first, end, words)) return tokens.shapes[first] === SHAPE.upper && words === 1 ? null : 'title';
  if (words < 2 || tokens.shapes[end - 1] === SHAPE.upper) return null;
  if (FIRST_NAMES.has(lowerAt(tokens, first))) return 'given-name';
  // "Yao Ling, 45, ", "Yao Ling, an economist at …": needs no list of names.
  if (startsSentence(tokens, first) && OPENERS.has(lowerAt(tokens, first))) return null;
  if (wordAt(tokens, end) !== ',' || !together(tokens, first, end + 1)) return null;
  if (tokens.shapes[end + 1] === SHAPE.digits && wordAt(tokens, end + 1).length === 2 && wordAt(tokens, end + 2) === ',') return 'age';
  return hasOccupationAfter(scene, end + 1) ? 'occupation-after' : null;
}

function wordsIn(scene: Scene, first: number, end: number): number {
  let words = 0;
  for (let i = first; i < end; i++) if (scene.tokens.shapes[i] === SHAPE.capital || scene.tokens.shapes[i] === SHAPE.upper) words++;
  return words;
}

/** "Sen. Jane Doe", "President Nixon", "spokeswoman Anna Weyand". A small occupation needs two words after it: "the minister Monday" names nobody. */
function hasTitle(scene: Scene, first: number, end: number, words: number): boolean {
  const { tokens } = scene;
  let before = first - 1;
  if (wordAt(tokens, before) === '.') before--;
  // "the association's president, Davie Stephens, said"
  const apposed = words > 1 && wordAt(tokens, before) === ',' && isClosed(scene, end);
  if (apposed) before--;
  if (!together(tokens, before, first)) return false;
  const word = lowerAt(tokens, before);
  const capital = isCapital(tokens, before);
  if (capital && TITLES.has(word) && !apposed) return !NOT_BEFORE_ONE.has(word) || words > 1 || VERBS.has(lowerAt(tokens, first + 1));
  return (!capital || startsSentence(tokens, before)) && words > 1 && OCCUPATIONS.has(word);
}

const isClosed = (scene: Scene, end: number): boolean => [',', '.'].includes(wordAt(scene.tokens, end));

/** Words of a title that more often name a body or a field: "Treasury", "State", "Trade". */
const NOT_BEFORE_ONE = new Set(
  'treasury commerce agriculture state defense defence energy interior labor labour finance foreign trade economy economic industry health press general education transportation fed democrat republican democratic under officer executive major minority majority leader'.split(
    ' ',
  ),
);

const SOON = 7;

/** ", a senior economist at", ", chief executive of" */
function hasOccupationAfter(scene: Scene, first: number): boolean {
  const { tokens } = scene;
  for (let i = first; i < first + SOON && together(tokens, first, i); i++) {
    const word = lowerAt(tokens, i);
    if (OCCUPATIONS.has(word)) return true;
    if (tokens.shapes[i] === SHAPE.mark && wordAt(tokens, i) !== '-' && word !== "'" && word !== '’') return false;
    if (VERBS.has(word) || word === 'and' || word === 'is' || word === 'was') return false;
  }
  return false;
}
