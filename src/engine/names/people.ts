import { isCapital, SHAPE, startsSentence, together } from '../text/tokens.ts';
import { BODY_HEADS, PLACE_HEADS } from './bodies.ts';
import { isPlaceAt } from './listed.ts';
import { coverWith, type Draft, draft, type Finder, type Scene } from './scene.ts';
import { ADJECTIVES_OF_PLACE, FIRM_NOUNS, FIRST_NAMES, NEVER_NAMES, OPENERS } from './shape-words.ts';
import { OCCUPATIONS, TITLES } from './titles.ts';
import { hasNumber, isOf, union, wordNumber, wordSet } from './vocabulary.ts';

/** People whom the ledger does not know, told by a title, an occupation, a given name, or an age or office after the name. */
export const people: Finder = (scene, found) => {
  // A last name that is known may be the end of another's whole name.
  const cover = new Uint8Array(scene.tokens.count);
  for (const d of found) if (d.last > d.first || d.type !== 'person') coverWith(cover, d);
  const out: Draft[] = [];
  let free = 0;
  for (const i of scene.capitals) {
    if (i < free || cover[i] === 1) continue;
    const end = endOfName(scene, i, cover);
    const rule = ruleFor(scene, i, end);
    if (!rule) continue;
    out.push(draft(scene, withInitials(scene, i, cover), end - 1, 'person', null, rule));
    free = end;
  }
  return out;
};

const PARTICLES = wordSet('de van von der den bin ibn al el la di da del dos du le ter');
const [DASH, STOP, COMMA, APOSTROPHE, MAY] = ['-', '.', ',', "'", 'may'].map(wordNumber);
const MOST_WORDS = 5;

/** The token after the run of words that may be one person's name, begun at `first`. */
function endOfName(scene: Scene, first: number, cover: Uint8Array): number {
  const { tokens, words: word } = scene;
  let end = first;
  for (let words = 0; words < MOST_WORDS && together(tokens, first, end); words++) {
    if (isCapital(tokens, end) && cover[end] === 0 && isNameWord(scene, end)) end++;
    else if (end > first && isOf(scene, end, PARTICLES) && together(tokens, end, end + 1) && canBeParticle(scene, end)) {
      end += word[end + 1] === DASH ? 2 : 1;
      continue;
    } else break;
    // "J." and "O'Brien", "Keller-Sutter", "Jr."
    if (word[end] === STOP && tokens.shapes[end - 1] === SHAPE.initial && together(tokens, first, end + 1) && isCapital(tokens, end + 1)) end++;
    else if (isNumbered(scene, first, end)) return end + 1;
    else if (isJoint(scene, end) && isCapital(tokens, end + 1)) end += 2;
    else if (word[end] === DASH && touching(scene, end) && tokens.shapes[end + 1] === SHAPE.lower && words > 0) end += 2;
  }
  return end;
}

/** "Elizabeth II", and "Theresa May", whose name is a month. */
function isNumbered(scene: Scene, first: number, end: number): boolean {
  const { shapes } = scene.tokens;
  if (!together(scene.tokens, first, end)) return false;
  if (shapes[end] !== SHAPE.capital) return isCapital(scene.tokens, end) && isOf(scene, end, NUMERALS);
  return scene.words[end] === MAY && end === first + 1 && isOf(scene, first, FIRST_NAMES) && shapes[end + 1] !== SHAPE.digits;
}
const NUMERALS = wordSet('ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xxiii');

/** "E. Jean Carroll": back over initials. */
export function withInitials({ tokens, words }: Scene, first: number, cover: Uint8Array): number {
  let at = first;
  while (words[at - 1] === STOP && tokens.shapes[at - 2] === SHAPE.initial && cover[at - 2] === 0 && together(tokens, at - 2, at)) at -= 2;
  return at;
}

const touching = (scene: Scene, i: number): boolean =>
  scene.tokens.ends[i - 1] === scene.tokens.starts[i] && scene.tokens.ends[i] === scene.tokens.starts[i + 1];

const isJoint = (scene: Scene, i: number): boolean => {
  const mark = scene.words[i];
  if (mark !== DASH && mark !== APOSTROPHE) return false;
  // "Exclusive–Maria": a dash is no hyphen.
  return touching(scene, i) && (mark === DASH ? isHyphen(scene, i) : scene.tokens.shapes[i - 1] === SHAPE.initial);
};

const isHyphen = ({ tokens }: Scene, i: number): boolean => tokens.text.charAt(tokens.starts[i] ?? 0) !== '–';

/** A particle stands between two capitals, the second maybe after one more particle ("van der"). */
function canBeParticle(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  // "al-Sisi"
  if (scene.words[i + 1] === DASH) return touching(scene, i + 1) && isCapital(tokens, i + 2);
  return isCapital(tokens, i + 1) || (isOf(scene, i + 1, PARTICLES) && isCapital(tokens, i + 2));
}

function isNameWord(scene: Scene, i: number): boolean {
  const word = scene.words[i] ?? 0;
  if (hasNumber(NO_NAMES, word)) return false;
  return hasNumber(FIRST_NAMES, word) || !hasNumber(NO_FAMILY, word);
}
const NO_NAMES = union(NEVER_NAMES, BODY_HEADS, PLACE_HEADS, ADJECTIVES_OF_PLACE);
const NO_FAMILY = union(TITLES, OPENERS);

const VERBS = wordSet('said says told tells wrote tweeted added argued testified recalled');

function ruleFor(scene: Scene, first: number, end: number): string | null {
  const { tokens } = scene;
  const words = wordsIn(scene, first, end);
  if (words === 0 || words > MOST_WORDS || tokens.shapes[end - 1] === SHAPE.initial) return null;
  if (hasTitle(scene, first, end, words)) return tokens.shapes[first] === SHAPE.upper && words === 1 ? null : 'title';
  if (isFromPlace(scene, first, end, words)) return 'country-after';
  if (words > 0 && tokens.shapes[first] === SHAPE.initial && tokens.shapes[end - 1] === SHAPE.capital && isInitials(scene, first)) return 'initials';
  if (words < 2 || tokens.shapes[end - 1] === SHAPE.upper) return null;
  if (isOf(scene, first, FIRST_NAMES)) return 'given-name';
  // "Yao Ling, 45, ", "Yao Ling, an economist at …": needs no list of names.
  if (startsSentence(tokens, first) && isOf(scene, first, OPENERS)) return null;
  if (scene.words[end] !== COMMA || !together(tokens, first, end + 1)) return null;
  if (tokens.shapes[end + 1] === SHAPE.digits && (tokens.ends[end + 1] ?? 0) - (tokens.starts[end + 1] ?? 0) === 2 && scene.words[end + 2] === COMMA)
    return 'age';
  return hasOccupationAfter(scene, end + 1) && !scene.isTitled(first) ? 'occupation-after' : null;
}

/** "Asa Carlsson (Sweden)": who plays, speaks or writes for a country; one word alone may be a town there. */
function isFromPlace(scene: Scene, first: number, end: number, words: number): boolean {
  const { tokens } = scene;
  if (words < 2 || scene.words[end] !== OPEN || !together(tokens, first, end + 2) || !isPlaceAt(scene, end + 1)) return false;
  return !isOf(scene, first, CLUBS) && !(together(tokens, first - 1, first) && isCapital(tokens, first - 1) && !startsSentence(tokens, first - 1));
}
const OPEN = wordNumber('(');
const CLUBS = wordSet('f fc ac sc cska dynamo dinamo sparta red st sporting real spartak slavia lokomotiv');

/** "C. White": the letter of a given name, not the last of "Plan B", nor the shop "J.C. Vexney". */
function isInitials(scene: Scene, first: number): boolean {
  const { tokens, words } = scene;
  if (words[first + 1] !== STOP) return false;
  return !(together(tokens, first - 1, first) && (isCapital(tokens, first - 1) || words[first - 1] === STOP || isOf(scene, first - 1, FIRM_NOUNS)));
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
  if (scene.words[before] === STOP) before--;
  // "the association's president, Davie Stephens, said"
  const apposed = words > 1 && scene.words[before] === COMMA && isClosed(scene, end);
  if (apposed) before--;
  if (!together(tokens, before, first)) return false;
  const word = scene.words[before] ?? 0;
  const capital = isCapital(tokens, before);
  if (capital && hasNumber(TITLES, word) && !apposed)
    return !hasNumber(NOT_BEFORE_ONE, word) || (words > 1 && !hasNumber(FIELDS, word)) || isOf(scene, first + 1, VERBS);
  return (!capital || startsSentence(tokens, before)) && words > 1 && hasNumber(OCCUPATIONS, word);
}

/** "Trade Research Initiative": a field alone is nobody's title. */
const FIELDS = wordSet(
  'trade economy economic industry health press general education transportation energy interior labor labour finance agriculture commerce',
);

const isClosed = ({ words }: Scene, end: number): boolean => words[end] === COMMA || words[end] === STOP;

/** Words of a title that more often name a body or a field: "Treasury", "State", "Trade". */
const NOT_BEFORE_ONE = wordSet(
  'treasury commerce agriculture state defense defence energy interior labor labour finance foreign trade economy economic industry health press general education transportation fed democrat republican democratic under officer executive major minority majority leader',
);

const SOON = 7;
const JOINTS = wordSet("- '");
const ELSEWHERE = wordSet('and is was');

/** ", a senior economist at", ", chief executive of" */
function hasOccupationAfter(scene: Scene, first: number): boolean {
  const { tokens } = scene;
  for (let i = first; i < first + SOON && together(tokens, first, i); i++) {
    if (isOf(scene, i, OCCUPATIONS)) return true;
    if (tokens.shapes[i] === SHAPE.mark && !isOf(scene, i, JOINTS)) return false;
    if (isOf(scene, i, VERBS) || isOf(scene, i, ELSEWHERE)) return false;
  }
  return false;
}
