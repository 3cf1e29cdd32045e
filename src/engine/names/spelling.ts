import type { Entity } from '../../model/entity.ts';
import { folded } from '../text/fold.ts';
import { wordsOf } from '../text/tokens.ts';
import { ADJECTIVES_OF_PLACE } from './shape-words.ts';
import { TITLES } from './titles.ts';
import { hasWord } from './vocabulary.ts';

/** How strictly a word's letters are taken: `exact` as written, `capital` begins with a capital, `any` in any case. */
type Strictness = 'exact' | 'capital' | 'any';

/** One way to write a name: its words in small letters and how each must stand in the text. */
export interface Spelling {
  readonly words: readonly string[];
  readonly strict: readonly Strictness[];
  /** As many of the first words are a title ("Vice Premier" of "Vice Premier Liu") and not part of the mention. */
  readonly lead: number;
  /** Nothing in it asks for a capital: a common noun ("soybeans", "the bloc"). */
  readonly common: boolean;
}

const DOTTED = new Map([
  ['us', ['u', '.', 's', '.']],
  ['uk', ['u', '.', 'k', '.']],
]);

/** Words without one of which a spelling stays as it is. */
const REWRITTEN = new Set(['u', 'us', 'uk', 'united', '.']);

/** A name's spellings: with and without the dots of "U.S.", with and without a last full stop, hyphens never counted. */
export function spellingsOf(name: string, entity: Entity, isFullName: boolean): Spelling[] {
  const words = wordsOf(name).filter((w) => folded(w) !== '-');
  // "the Fed" is said "a Fed official" too; but "the bloc" without its article is any bloc.
  const proper = words.slice(1).some((w) => w !== w.toLowerCase());
  const own = words[0]?.toLowerCase() === 'the' && proper && !(words[0] === 'The' && words.length === 2) ? words.slice(1) : words;
  const asSentence = isFullName && isSentenceCase(own, entity);
  // "China's commerce ministry": after its owner a body is written small as often as not.
  const owned = entity.type === 'organisation' ? ownedFrom(own) : own.length;
  const strict = own.map((w, i) => strictnessOf(w, (asSentence && i === 0) || i >= owned));
  const lead = leadFor(entity, own);
  const plain: Spelling = { words: own.map(folded), strict, lead, common: strict.every((s) => s === 'any') };
  return [plain, ...withoutCountry(plain, entity), ...inFull(plain, entity)]
    .flatMap(variants)
    .flatMap((s) => (entity.type === 'person' ? withStops(s) : [s]));
}

/** "U.S. Court of International Trade" is "the Court of International Trade" too; a shorter name might be anyone's. */
function withoutCountry(spelling: Spelling, { type }: Entity): Spelling[] {
  const { words, strict } = spelling;
  const country = words[0] === 'us' ? 1 : words.slice(0, 4).join('') === 'u.s.' ? 4 : 0;
  if (type !== 'organisation' || country === 0 || words.length - country < LONG_NAME) return [];
  return [{ ...spelling, words: words.slice(country), strict: strict.slice(country) }];
}
const LONG_NAME = 4;

/** "US Supreme Court" is "the United States Supreme Court" too. */
function inFull(spelling: Spelling, { type }: Entity): Spelling[] {
  const { words, strict } = spelling;
  if (type !== 'organisation' || words[0] !== 'us' || words.length < 2) return [];
  return [{ ...spelling, words: ['united', 'states', ...words.slice(1)], strict: ['capital', 'capital', ...strict.slice(1)] }];
}

/** "JD Vance" is "J.D. Vance" too. */
function withStops(spelling: Spelling): Spelling[] {
  const { words, strict } = spelling;
  const [letters = ''] = words;
  if (words.length < 2 || letters.length !== 2 || strict[0] !== 'exact') return [spelling];
  const stopped = [...letters].flatMap((letter) => [letter, '.']);
  const how: Strictness[] = ['exact', 'any', 'exact', 'any'];
  return [spelling, { ...spelling, words: [...stopped, ...words.slice(1)], strict: [...how, ...strict.slice(1)] }];
}

function variants(spelling: Spelling): Spelling[] {
  if (!spelling.words.some((w) => REWRITTEN.has(w))) return [spelling];
  const joined = rewrite(spelling, (words, i) => {
    for (const [short, long] of DOTTED) if (long.every((w, k) => words[i + k] === w)) return { take: long.length, put: [short] };
    return null;
  });
  const dotted = rewrite(joined, (words, i) => {
    const long = DOTTED.get(words[i] ?? '');
    return long && joined.strict[i] === 'exact' ? { take: 1, put: long } : null;
  });
  const all = dotted.words.length === joined.words.length ? [joined] : [joined, dotted];
  // "Office of the U.S. Trade Representative" has the country in full in its own name.
  const short = rewrite(joined, (words, i) =>
    words.length > 2 && words[i] === 'united' && words[i + 1] === 'states' ? { take: 2, put: ['us'] } : null,
  );
  if (short.words.length < joined.words.length) all.push(...variants(short));
  return all.flatMap((s) =>
    s.words.length > 1 && s.words.at(-1) === '.' ? [s, { ...s, words: s.words.slice(0, -1), strict: s.strict.slice(0, -1) }] : [s],
  );
}

/** The first word after a possessive ending; the length where there is none. In "People's Daily" nobody owns: it is all name. */
function ownedFrom(words: readonly string[]): number {
  const ending = words.findIndex((w, i) => w === 's' && i > 1 && folded(words[i - 1] ?? '') === "'" && words[i - 2] !== 'People');
  return ending < 0 ? words.length : ending + 1;
}

type Rewrite = (words: readonly string[], i: number) => { take: number; put: readonly string[] } | null;

function rewrite(spelling: Spelling, rule: Rewrite): Spelling {
  const words: string[] = [];
  const strict: Strictness[] = [];
  for (let i = 0; i < spelling.words.length; ) {
    const change = rule(spelling.words, i);
    const put = change ? change.put : [spelling.words[i] ?? ''];
    for (const w of put) {
      words.push(w);
      strict.push(change ? (/[a-z]/.test(w) ? 'exact' : 'any') : (spelling.strict[i] ?? 'any'));
    }
    i += change ? change.take : 1;
  }
  return { ...spelling, words, strict };
}

/** "Rare earths", "Reciprocal tariffs": the capital only begins the entry in the list. */
function isSentenceCase(words: readonly string[], entity: Entity): boolean {
  if (entity.type !== 'product' && entity.type !== 'programme' && entity.type !== 'event') return false;
  if (words.length === 1) return entity.type === 'product';
  return words.slice(1).every((w) => w === w.toLowerCase());
}

function strictnessOf(word: string, lowered: boolean): Strictness {
  if (lowered || word === word.toLowerCase()) return 'any';
  if (word.length > 1 && word === word.toUpperCase()) return 'exact';
  return word.charAt(0) === word.charAt(0).toLowerCase() ? 'any' : 'capital';
}

/** A title, or the country whose goods they are: "Swiss" of "Swiss watches" is a name of its own. */
function leadFor({ type }: Entity, words: readonly string[]): number {
  if (type === 'person') return leadOf(words);
  return type === 'product' && words.length > 1 && hasWord(ADJECTIVES_OF_PLACE, (words[0] ?? '').toLowerCase()) ? 1 : 0;
}

/** How many of the first words are a title, if a name is left after them. */
function leadOf(words: readonly string[]): number {
  let lead = 0;
  while (lead < words.length - 1 && hasWord(TITLES, (words[lead] ?? '').toLowerCase())) lead++;
  return (words[lead] ?? '').toLowerCase() === 'of' ? 0 : lead;
}
