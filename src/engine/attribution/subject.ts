import { ADDING, CLAUSE_MARKS } from './cue-words.ts';
import type { Scene } from './scene.ts';
import { backOver, isQuote } from './shape.ts';
import { readSource, type Source } from './source.ts';
import { lowerOf, type Word } from './words.ts';

/** In words: a longer subject has lost its way. */
const LONGEST = 16;
const LONGEST_APPOSITION = 18;

const isComma = (word: Word | undefined): boolean => word?.lower === ',';
const closes = (word: Word | undefined): boolean => word === undefined || (word.isMark && !/^[-'’&/]$/.test(word.lower)) || isQuote(word);

/**
 * The source that is the subject of the verb at `verb`: "Treasury Secretary Steven Mnuchin", "people familiar with the matter",
 * also over an apposition ("Li Wei, an economist at a bank in Seoul, said"). `floor` is the first word it may reach back to.
 */
export function subjectBefore(scene: Scene, verb: number, floor: number): Source | null {
  const { words } = scene;
  const last = backOver(words, verb - 1);
  if (last < floor) return null;
  if (isComma(words[last])) return overApposition(scene, last, floor);
  return within(scene, last, floor);
}

/** The noun phrase that ends at `last`: back to the clause's begin. */
function within(scene: Scene, last: number, floor: number): Source | null {
  const { words } = scene;
  // "data released on Monday showed"
  if (/^(?:released|published|issued|out)$/.test(lowerOf(words, last))) return within(scene, last - 1, floor);
  if (last < floor || closes(words[last])) return null;
  let first = last;
  while (first > floor && last - first < LONGEST) {
    const before = words[first - 1];
    if (closes(before) || (CLAUSE_MARKS.has(before?.lower ?? '') && !isJoined(words, first - 1, last))) break;
    first--;
  }
  return relative(scene, first, last) ?? readSource(scene, first, last) ?? shorter(scene, first, last);
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

/** Where the whole clause is no source, its last noun phrase may be ("The tariffs hurt, the ministry said" without its comma). */
function shorter(scene: Scene, first: number, last: number): Source | null {
  for (let from = first + 1; from <= last; from++) {
    const word = scene.words[from];
    const begins =
      word?.name ||
      /^(?:the|a|an|one|two|three|four|several|some|its|his|their|senior|another|officials|people|sources|he|she|they|it)$/.test(word?.lower ?? '');
    if (!begins) continue;
    const source = readSource(scene, from, last);
    if (source) return source;
  }
  return null;
}

function overApposition(scene: Scene, comma: number, floor: number): Source | null {
  const { words } = scene;
  for (let open = comma - 1; open > floor && comma - open < LONGEST_APPOSITION; open--) {
    if (isQuote(words[open])) return null;
    if (!isComma(words[open])) continue;
    const inner = words[open + 1];
    const isApposition =
      inner !== undefined &&
      !ADDING.has(inner.lower) &&
      /^(?:a|an|the|who|which|its|his|her|chief|senior|president|director|head|professor|analyst|economist|managing|co-head|vice|former|speaking|citing|with)$/.test(
        inner.lower,
      );
    // "Canada's trade minister, Mary Ng, said"
    if (inner?.name?.type === 'person') return readSource(scene, open + 1, comma - 1);
    const source = within(scene, open - 1, floor);
    if (source && (source.type === 'person' || isApposition)) return source;
    // A name that the ledger does not know, with what it is after it.
    if (isApposition && inner.lower !== 'who') {
      const described = readSource(scene, open + 1, comma - 1);
      if (described) return described;
    }
  }
  return null;
}
