import { piecesOf } from './pieces.ts';

/**
 * A pattern on lower-case words that is tried only where a sentence has a word that it cannot do without: of hundreds of patterns a sentence asks
 * a few. Made once, when its module is loaded.
 */
export interface Sought {
  readonly pattern: RegExp;
  /** Its place among all that are sought. */
  readonly index: number;
}

const ALL: Sought[] = [];

export function sought(pattern: RegExp): Sought {
  const one = { pattern, index: ALL.length };
  ALL.push(one);
  automaton = null;
  return one;
}

/** Which of all patterns may match in a stretch of text, a bit for each. */
export type Seen = Uint32Array;

export const may = (seen: Seen, { index }: Sought): boolean => (((seen[index >> 5] ?? 0) >>> (index & 31)) & 1) === 1;

/** Whether the pattern matches in words of the stretch that was looked at. */
export const isIn = (words: string, one: Sought, seen: Seen): boolean => may(seen, one) && one.pattern.test(words);

/** Where the pattern first matches in words of the stretch that was looked at; -1 for nowhere. */
export const searchIn = (words: string, one: Sought, seen: Seen): number => (may(seen, one) ? words.search(one.pattern) : -1);

const NOTHING: readonly RegExpExecArray[] = [];

/** Every match of a global pattern in words of the stretch that was looked at. `matchAll` would copy the pattern each time. */
export function matchesIn(words: string, one: Sought, seen: Seen): readonly RegExpExecArray[] {
  if (!may(seen, one)) return NOTHING;
  const found: RegExpExecArray[] = [];
  one.pattern.lastIndex = 0;
  for (let match = one.pattern.exec(words); match; match = one.pattern.exec(words)) found.push(match);
  return found;
}

/** a to z and 0 to 9; all else parts words. */
const SYMBOLS = 37;
const SYMBOL = new Uint8Array(128);
for (let i = 0; i < 26; i++) {
  SYMBOL[97 + i] = i + 1;
  SYMBOL[65 + i] = i + 1;
}
for (let i = 0; i < 10; i++) SYMBOL[48 + i] = i + 27;

/** All pieces of all patterns in one automaton over letters (Aho and Corasick, 1975), so that a sentence is read once whatever is sought in it. */
interface Automaton {
  /** By state and symbol, the next state. */
  readonly next: Int32Array;
  /** By state, where its bits begin in `bits`; -1 where no piece ends. */
  readonly ends: Int32Array;
  readonly bits: readonly Seen[];
  /** Those that must always be tried. */
  readonly always: Seen;
}

let automaton: Automaton | null = null;

/** Looks once at `[start, end)` of the text, of any case. */
export function seenIn(text: string, start: number, end: number): Seen {
  automaton ??= compile(ALL);
  const { next, ends, bits, always } = automaton;
  const seen = always.slice();
  let state = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const symbol = code < 128 ? (SYMBOL[code] ?? 0) : 0;
    if (symbol === 0) {
      state = 0;
      continue;
    }
    state = next[state * SYMBOLS + symbol] ?? 0;
    const found = bits[ends[state] ?? -1];
    if (found) for (let b = 0; b < seen.length; b++) seen[b] = (seen[b] ?? 0) | (found[b] ?? 0);
  }
  return seen;
}

function compile(all: readonly Sought[]): Automaton {
  const width = Math.ceil(all.length / 32);
  const always = new Uint32Array(width);
  const set = (seen: Seen, index: number): void => {
    seen[index >> 5] = (seen[index >> 5] ?? 0) | (1 << (index & 31));
  };
  const rows: number[][] = [new Array<number>(SYMBOLS).fill(0)];
  const bits: (Seen | null)[] = [null];
  for (const { pattern, index } of all) {
    const pieces = piecesOf(pattern);
    if (pieces === null) set(always, index);
    for (const piece of pieces ?? []) {
      let state = 0;
      for (let i = 0; i < piece.length; i++) {
        const symbol = SYMBOL[piece.charCodeAt(i)] ?? 0;
        const row = rows[state] ?? [];
        if (!row[symbol]) {
          row[symbol] = rows.push(new Array<number>(SYMBOLS).fill(0)) - 1;
          bits.push(null);
        }
        state = row[symbol] ?? 0;
      }
      const own = bits[state] ?? new Uint32Array(width);
      set(own, index);
      bits[state] = own;
    }
  }
  joinSuffixes(rows, bits);
  const found = bits.flatMap((b) => b ?? []);
  let order = 0;
  return { next: Int32Array.from(rows.flat()), ends: Int32Array.from(bits, (b) => (b ? order++ : -1)), bits: found, always };
}

/** A state goes on where its longest suffix that begins a piece goes on, and ends what that ends. */
function joinSuffixes(rows: number[][], bits: (Seen | null)[]): void {
  const suffix = new Int32Array(rows.length);
  const queue = (rows[0] ?? []).filter((state) => state > 0);
  for (const state of queue) {
    const behind = rows[suffix[state] ?? 0] ?? [];
    const more = bits[suffix[state] ?? 0];
    if (more) bits[state] = Uint32Array.from(more, (word, b) => word | (bits[state]?.[b] ?? 0));
    for (const [symbol, to] of (rows[state] ?? []).entries()) {
      if (to > 0) {
        suffix[to] = behind[symbol] ?? 0;
        queue.push(to);
      } else if (symbol > 0) (rows[state] ?? [])[symbol] = behind[symbol] ?? 0;
    }
  }
}
