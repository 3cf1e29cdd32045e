import { hasVerb, isAdverbial, verbIn } from './clause.ts';
import { ADDING, CLAUSE_MARKS, ONLY_PEOPLE_DO } from './cue-words.ts';
import type { Scene } from './scene.ts';
import { backOver, isQuote } from './shape.ts';
import { readSource, type Source } from './source.ts';
import { wordSet } from './word-set.ts';
import { isOwner, lowerOf, type Word } from './words.ts';

const AND = wordSet('and but');
const WHO = wordSet('who which');
const NO_SPEAKERS = wordSet('that which who what this these those there nobody nothing them him');
const TIES = wordSet('of in at for from with by to the a an and');
const OWNERS = wordSet('his her their');
const RELEASED = wordSet('released published issued out');
const GOES_ON_AFTER_DAY = wordSet('by of from and in at to');
const PLACING = wordSet('of in at from');
const BEGINS = wordSet('the a an one two three four several some its his their senior another officials people sources he she they it');
const APPOSED = wordSet(
  'a an one acting executive deputy assistant associate communications political campaign policy author top longtime chairman chairwoman chair leader spokesman spokeswoman spokesperson founder co-founder ceo author host governor minister senator mayor editor secretary now then both like including in during at a an the who which its his her chief senior president director head professor analyst economist managing co-head vice former speaking citing with asked briefing addressing',
);

/** In words: a longer subject has lost its way. */
const LONGEST = 16;
const LONGEST_APPOSITION = 18;

const isComma = (word: Word | undefined): boolean => word?.lower === ',';
const isEnd = (word: Word | undefined): boolean => word === undefined || word.lower === '.' || word.lower === ',' || word.moment !== null;
const isDash = (word: Word | undefined): boolean => word !== undefined && DASHES.has(word.lower);
const DASHES = wordSet('— – -');

/** From a closing bracket to the word before the opening one: "Johnny Isakson (R-Ga.)". */
function overBracket(words: readonly Word[], last: number): number {
  if (lowerOf(words, last) !== ')') return last;
  for (let i = last - 1; i > 0 && last - i < LONGEST; i--) if (lowerOf(words, i) === '(') return i - 1;
  return last;
}

const closes = (word: Word | undefined): boolean => word === undefined || (word.isMark && !/^[-'’&/]$/.test(word.lower)) || isQuote(word);

/**
 * The source that is the subject of the verb at `verb`: "Treasury Secretary Steven Mnuchin", "people familiar with the matter",
 * also over an apposition ("Li Wei, an economist at a bank in Seoul, said"). `floor` is the first word it may reach back to.
 */
export function subjectBefore(scene: Scene, verb: number, floor: number): Source | null {
  const { words } = scene;
  const last = overHowever(words, backOver(words, overBracket(words, backOver(words, verb - 1))));
  if (last < floor) return null;
  // "called it absurd and said": the verb before has the same subject.
  if (AND.has(lowerOf(words, last))) return subjectOfClause(scene, last, floor);
  // "Smith, who said", "the firm, which said"
  if (WHO.has(lowerOf(words, last))) return antecedent(scene, isComma(words[last - 1]) ? last - 2 : last - 1, floor);
  // Whoever stands between a comma and a verb that ends the clause spoke, too: "…, 91 authors concluded."
  const isTag = isEnd(words[verb + 1]) && words.slice(floor, last).some(isComma);
  const isSpeaking = isTag || ONLY_PEOPLE_DO.has(lowerOf(words, verb));
  if (isComma(words[last]) || isDash(words[last]))
    return overApposition(scene, last, floor) ?? (isSpeaking ? unknownApposed(scene, last, floor) : null);
  return within(scene, last, floor) ?? (isSpeaking || words[last]?.isCapital ? fallback(scene, last, floor) : null);
}

/** "Sources in the ministry, however, maintained": over a word between commas that only ties the sentence to the one before. */
const overHowever = (words: readonly Word[], last: number): number =>
  isComma(words[last]) && TYING.has(lowerOf(words, last - 1)) && isComma(words[last - 2]) ? last - 3 : last;
const TYING = wordSet('however meanwhile though too nonetheless nevertheless moreover instead');

/** "the pilot, 41, told", "her neighbour, Gladys Oyelaran, said": the noun before the two commas. */
function unknownApposed(scene: Scene, comma: number, floor: number): Source | null {
  const { words } = scene;
  let open = comma - 1;
  while (open > floor && comma - open < LONGEST_APPOSITION && !words[open]?.isMark) open--;
  return isComma(words[open]) && open - 1 >= floor ? fallback(scene, open - 1, floor) : null;
}

/** Whom "who" and "which" mean: the name right before them, else the noun phrase. */
function antecedent(scene: Scene, last: number, floor: number): Source | null {
  const { words } = scene;
  if (!words[last]?.name) return describedBy(scene, last, floor) ?? within(scene, last, floor);
  return readSource(scene, lowerOf(words, last - 1) === 'the' && last - 1 >= floor ? last - 1 : last, last);
}

/** "said Patrick Moorhead, an analyst, who": the person whom the noun only describes. */
function describedBy(scene: Scene, last: number, floor: number): Source | null {
  const { words } = scene;
  let open = last;
  while (open > floor && last - open < LONGEST_APPOSITION && !words[open]?.isMark) open--;
  const isDescription = isComma(words[open]) && APPOSED.has(lowerOf(words, open + 1)) && words[open - 1]?.name?.type === 'person';
  return isDescription && open > floor ? readSource(scene, open - 1, open - 1) : null;
}

/** Whoever the clause that ends at `end` is about: what stands before its first verb. */
export function subjectOfClause(scene: Scene, end: number, floor: number): Source | null {
  const { words } = scene;
  let first = floor;
  const comma = words.findIndex((w, i) => i > floor && i < end && isComma(w));
  if (floor === 0 && comma > 0 && isAdverbial(words, comma)) first = comma + 1;
  const verb = verbIn(words, first, end);
  if (verb <= first) return null;
  const last = backOver(words, verb - 1);
  return isComma(words[last]) ? overApposition(scene, last, first) : within(scene, last, first);
}

/** "the coach said", "her neighbour said": whoever stands right before a verb of saying speaks, be the noun in a list or not. */
function fallback(scene: Scene, last: number, floor: number): Source | null {
  let first = last;
  const { words } = scene;
  while (first > floor && last - first < LONGEST && !closes(words[first - 1]) && !CLAUSE_MARKS.has(lowerOf(words, first - 1))) first--;
  return unknownSpeaker(scene, first, last);
}

/** Begin a sentence with a capital and are nobody's name. */
const NO_NAMES = wordSet(
  'none nobody others some many most few here there then now never still neither anyone everyone someone something everything nothing anything it this that these what who nor so and but or if when as also just again not another one more asked told said once first later earlier much both all each',
);

const DETERMINERS = wordSet('the a an his her its their my our another one two three four five six several some many most both other');

const LEADING = wordSet('but and on in at the a an yet still then as when while if for so that');

/** A noun phrase of words `[first, last]` that no list knows as a speaker: from its determiner, or whole where it is a plural alone. */
export function unknownSpeaker({ words }: Scene, first: number, last: number): Source | null {
  const head = words[last];
  if (!head || head.isMark || head.figure || head.moment || head.name || !/^\p{L}{3,}/u.test(head.lower)) return null;
  // "Cambridge Analytica denied": a name that nobody knows.
  if (head.isCapital && last === 0 && !NO_NAMES.has(head.lower) && !head.lower.endsWith('s')) return { first, last, entity: null, type: 'person' };
  if (head.isCapital && last > 0) {
    let from = last;
    while (from > first && words[from - 1]?.isCapital && !words[from - 1]?.isMark && !LEADING.has(lowerOf(words, from - 1))) from--;
    return { first: from, last, entity: null, type: last > from ? 'person' : 'organisation' };
  }
  if (/(?:ly|ing)$/.test(head.lower) || NO_SPEAKERS.has(head.lower)) return null;
  // "before the attack the gunman wrote": the last that no preposition ties to a noun before it.
  for (let from = last - 1; from >= first; from--) {
    if (!DETERMINERS.has(lowerOf(words, from)) && !words[from]?.name) continue;
    if (from > first && TIES.has(lowerOf(words, from - 1))) continue;
    const isPerson = OWNERS.has(lowerOf(words, from)) && !head.lower.endsWith('s');
    return { first: from, last, entity: null, type: isPerson ? 'person' : 'anonymous' };
  }
  const isPlural = head.lower.endsWith('s') && !head.lower.endsWith('ss');
  return isPlural && last - first < 3 && words.slice(first, last).every((w) => !w.isMark) ? { first, last, entity: null, type: 'anonymous' } : null;
}

/** The noun phrase that ends at `last`: back to the clause's begin. */
function within(scene: Scene, end: number, floor: number): Source | null {
  const { words } = scene;
  const last = overBracket(words, end);
  // "data released on Monday showed"
  if (RELEASED.has(lowerOf(words, last))) return within(scene, last - 1, floor);
  if (last < floor || closes(words[last])) return null;
  let first = last;
  while (first > floor && last - first < LONGEST) {
    const before = words[first - 1];
    // "At the White House on Wednesday the two men said": a date in the midst ends what goes before, save "released on Friday by the bureau".
    const isWhen = before?.moment && !isOwner(scene.prose.text, before) && first <= last && !GOES_ON_AFTER_DAY.has(lowerOf(words, first));
    if (isWhen || closes(before) || (CLAUSE_MARKS.has(before?.lower ?? '') && !isJoined(words, first - 1, last))) break;
    first--;
  }
  return relative(scene, first, last) ?? readSource(scene, first, last) ?? placed(scene, first, last) ?? shorter(scene, first, last);
}

/** "two people who asked not to be named", "who was briefed": the noun before "who" is the one. */
function relative(scene: Scene, first: number, last: number): Source | null {
  const { words } = scene;
  if (lowerOf(words, first - 1) !== 'who') return null;
  let from = first - 1;
  if (isComma(words[from - 1])) from--;
  const end = from - 1;
  let start = end;
  while (start > 0 && end - start < LONGEST && !closes(words[start - 1]) && !CLAUSE_MARKS.has(lowerOf(words, start - 1))) start--;
  const source = readSource(scene, start, end);
  if (!source || last <= first) return null;
  // Who the unnamed are is said by what follows them.
  return source.type === 'anonymous' ? { ...source, last } : source;
}

/** "Mnuchin and Lighthizer said" is one subject; "fell and officials said" is not. */
function isJoined(words: readonly Word[], and: number, last: number): boolean {
  if (lowerOf(words, and) !== 'and') return false;
  const next = words[and + 1];
  const before = words[and - 1];
  return before?.name !== null && before !== undefined && (next?.name !== null || (words[last]?.name !== null && last - and <= 6));
}

/** "the mayor of Lyon", "a zoo in Berlin": a noun that no list knows, with a name that only says where. */
function placed({ words }: Scene, first: number, last: number): Source | null {
  if (words[last]?.name?.type !== 'place' || !PLACING.has(lowerOf(words, last - 1))) return null;
  if (!DETERMINERS.has(lowerOf(words, first)) || last - first > 6 || hasVerb(words, first, last)) return null;
  const noun = words[last - 2];
  return noun && !noun.name && !noun.moment && !noun.figure && !noun.isMark ? { first, last, entity: null, type: 'anonymous' } : null;
}

/** Where the whole clause is no source, its last noun phrase may be ("The tariffs hurt, the ministry said" without its comma). */
function shorter(scene: Scene, first: number, last: number): Source | null {
  for (let from = first + 1; from <= last; from++) {
    const word = scene.words[from];
    const begins = word?.name || BEGINS.has(word?.lower ?? '');
    // "its mission to the bloc" is not the bloc.
    if (!begins || lowerOf(scene.words, from - 1) === 'to') continue;
    const source = readSource(scene, from, last);
    if (source) return source;
  }
  return null;
}

/** The comma of the last ", who …" before a comma: names inside what it tells are not the subject. -1 for none. */
function relativeBefore(words: readonly Word[], comma: number, floor: number): number {
  for (let i = comma - 2; i > floor && comma - i < LONGEST_RELATIVE; i--) if (isComma(words[i]) && WHO.has(lowerOf(words, i + 1))) return i;
  return -1;
}
const LONGEST_RELATIVE = 26;

/** The subject that ends before the comma of its relative clause. */
const subjectUpTo = (scene: Scene, comma: number, floor: number): Source | null => {
  const source = overApposition(scene, comma, floor) ?? within(scene, comma - 1, floor);
  return source?.type === 'person' ? source : within(scene, comma - 1, floor);
};

function overApposition(scene: Scene, comma: number, floor: number): Source | null {
  const { words } = scene;
  const relative = relativeBefore(words, comma, floor);
  const described = relative < 0 ? null : subjectUpTo(scene, relative, floor);
  if (described) return described;
  for (let open = comma - 1; open > floor && comma - open < LONGEST_APPOSITION; open--) {
    if (isQuote(words[open])) return null;
    if (!isComma(words[open]) && !isDash(words[open])) continue;
    const inner = words[open + 1];
    const isApposition = inner !== undefined && !ADDING.has(inner.lower) && APPOSED.has(inner.lower);
    // "Canada's trade minister, Mary Ng, said"
    if (inner?.name?.type === 'person') return readSource(scene, open + 1, comma - 1);
    const source = within(scene, open - 1, floor);
    if (source && (source.type === 'person' || isApposition)) return source;
    // A name that the ledger does not know, with what it is after it.
    if (isApposition && words[open - 1]?.isCapital && !words[open - 1]?.name) return fallback(scene, open - 1, floor);
    if (isApposition && !WHO.has(inner.lower)) {
      const described = readSource(scene, open + 1, comma - 1);
      if (described) return described;
    }
  }
  return null;
}
