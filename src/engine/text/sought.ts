import { mostTelling, type Pieces, type Way, waysOf, withoutEdges } from './pieces.ts';

/**
 * A pattern on lower-case words that is tried only where a sentence has the words that it cannot do without: of hundreds of patterns a sentence tries
 * a few. Made once, when its module is loaded.
 */
export interface Sought {
  readonly pattern: RegExp;
  /** What it cannot do without, as it was read out of it. */
  readonly read: readonly Way[] | null;
  /**
   * Each way that a match can go, as the groups of pieces that it needs; null where it may need none. A way is its number of pairs and then the
   * pairs, a place in `Seen` and the bits that must be set there.
   */
  readonly ways: Int32Array | null;
  /** In pairs like those of the ways, of which one at least must be set in part: of each way the group that tells most. Most stretches have none. */
  readonly any: Int32Array;
}

/** Every group of pieces that any pattern needs, by its number. */
const GROUPS = new Map<string, number>();

export const sought = (pattern: RegExp): Sought => soughtBy(pattern, waysOf(pattern));

/** The same by its pieces wherever in a word they stand: "rate" is in "separate" too. */
export const loosely = (one: Sought): Sought => soughtBy(one.pattern, one.read?.map(withoutEdges) ?? null);

function soughtBy(pattern: RegExp, ways: readonly Way[] | null): Sought {
  // A pattern more: what was read was not read for it.
  if (automaton) forget();
  automaton = null;
  const any = new Set(ways?.map((way) => numberOf(mostTelling(way) ?? [])));
  return { pattern, read: ways, ways: ways && Int32Array.from(ways.flatMap(packed)), any: Int32Array.from(placed(any)) };
}

function packed(way: Way): number[] {
  const bits = placed(new Set(way.map(numberOf)));
  return [bits.length / 2, ...bits];
}

/** Groups as places in `Seen` and the bits there. */
function placed(groups: ReadonlySet<number>): number[] {
  const bits = new Map<number, number>();
  for (const group of groups) bits.set(group >> 5, (bits.get(group >> 5) ?? 0) | (1 << (group & 31)));
  return [...bits].flat();
}

function numberOf(group: Pieces): number {
  const pieces = group.toSorted().join(' ');
  const known = GROUPS.get(pieces) ?? GROUPS.size;
  GROUPS.set(pieces, known);
  return known;
}

/** Of which groups a stretch of text has a piece, a bit for each. */
export type Seen = Int32Array;

/** Whether the pattern may match in the stretch that was looked at. */
export function may(seen: Seen, { ways, any }: Sought): boolean {
  return ways === null || (isAnyIn(seen, any) && isAWayIn(seen, ways));
}

function isAnyIn(seen: Seen, any: Int32Array): boolean {
  for (let at = 0; at < any.length; at += 2) if (((seen[any[at] ?? 0] ?? 0) & (any[at + 1] ?? 0)) !== 0) return true;
  return false;
}

function isAWayIn(seen: Seen, ways: Int32Array): boolean {
  for (let at = 0; at < ways.length; ) {
    const end = at + 1 + 2 * (ways[at] ?? 0);
    at++;
    while (at < end) {
      const bits = ways[at + 1] ?? 0;
      if (((seen[ways[at] ?? 0] ?? 0) & bits) !== bits) break;
      at += 2;
    }
    if (at === end) return true;
    at = end;
  }
  return false;
}

/** Many patterns, of which one asks at once which may match. */
export interface Several {
  readonly all: readonly Sought[];
  /** Places in the list of those that may always match. */
  readonly always: readonly number[];
  /** By place in `Seen`, the bits of which any pattern needs one. */
  readonly bits: Int32Array;
  /** By bit of `Seen`, the places in the list of those that need it or another one. */
  readonly byBit: readonly (readonly number[] | undefined)[];
}

export function several(all: readonly Sought[]): Several {
  const byBit: number[][] = [];
  for (const [i, { any }] of all.entries())
    for (let at = 0; at < any.length; at += 2)
      for (let bit = 0; bit < 32; bit++)
        if (((any[at + 1] ?? 0) & (1 << bit)) !== 0) {
          const number = 32 * (any[at] ?? 0) + bit;
          byBit[number] = [...(byBit[number] ?? []), i];
        }
  const bits = new Int32Array((byBit.length + 31) >> 5);
  for (const number of byBit.keys()) if (byBit[number]) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
  return { all, always: [...all.keys()].filter((i) => all[i]?.ways === null), bits, byBit };
}

/** The places in the list of those that may match in the stretch that was looked at, in order: only of those that it has a bit of one looks further. */
export function thoseIn(seen: Seen, { all, always, bits, byBit }: Several): number[] {
  const found = [...always];
  for (let place = 0; place < bits.length; place++)
    for (let left = (seen[place] ?? 0) & (bits[place] ?? 0); left !== 0; left &= left - 1) {
      const bit = 31 - Math.clz32(left & -left);
      for (const i of byBit[32 * place + bit] ?? []) {
        const ways = all[i]?.ways;
        if (ways && !found.includes(i) && isAWayIn(seen, ways)) found.push(i);
      }
    }
  return found.sort((a, b) => a - b);
}

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

/** a to z and 0 to 9; all else parts words, and 0 stands for the edge of one. */
const SYMBOLS = 37;
const SYMBOL = new Uint8Array(128);
for (let i = 0; i < 26; i++) {
  SYMBOL[97 + i] = i + 1;
  SYMBOL[65 + i] = i + 1;
}
for (let i = 0; i < 10; i++) SYMBOL[48 + i] = i + 27;

/** All pieces of all patterns in one automaton over letters (Aho and Corasick, 1975), so that a word is read once whatever is sought in it. */
interface Automaton {
  /** By state and symbol, the next state. */
  readonly next: Int32Array;
  /** By state, the groups of which a piece ends there. */
  readonly ends: readonly (readonly number[] | undefined)[];
  /** How many numbers `Seen` has. */
  readonly places: number;
}

const NO_GROUPS: readonly number[] = [];

let automaton: Automaton | null = null;

const SEED = 0x811c9dc5 | 0;
const STEP = 16777619;
const OTHER_STEP = 0x2c1b3c6d;

/**
 * Looks once at `[start, end)` of the text, of any case. Words that were met before are known by two hashes and their length: the automaton is large,
 * and to walk through it anew for every word drives all else out of the processor's cache.
 */
export function seenIn(text: string, start: number, end: number): Seen {
  automaton ??= compile();
  const seen = new Int32Array(automaton.places);
  let hash = SEED;
  let other = 0;
  let begin = start;
  for (let i = start; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 0;
    const symbol = code < 128 ? (SYMBOL[code] ?? 0) : 0;
    if (symbol > 0) {
      hash = Math.imul(hash ^ symbol, STEP);
      other = Math.imul(other + symbol, OTHER_STEP) ^ (other >>> 13);
      continue;
    }
    if (i > begin) {
      const first = bitsOf(automaton, text, begin, i, hash, other);
      const last = first + 2 * (bitsMet[first] ?? 0);
      for (let at = first + 1; at < last; at += 2) seen[bitsMet[at] ?? 0] = (seen[bitsMet[at] ?? 0] ?? 0) | (bitsMet[at + 1] ?? 0);
      hash = SEED;
      other = 0;
    }
    begin = i + 1;
  }
  return seen;
}

/** News is made of a few thousand words. The table only saves time; it is begun anew when it is full. */
const PLACES = 8192;
const FULL = 6000;
/** Four a place: hash, other hash, length, and where in `bitsMet` the word's bits begin; a length of 0 is a free place. */
const met = new Int32Array(PLACES * 4);
/** What each word sets in `Seen`: the number of pairs, and the pairs, a place and the bits there. */
let bitsMet = new Int32Array(PLACES * 4);
let kept = 0;
/** Before it lies what a word sets that has no pieces: nothing. */
let free = 1;

function forget(): void {
  met.fill(0);
  kept = 0;
  free = 1;
}

/** Where in `bitsMet` the bits of a word begin. */
function bitsOf(by: Automaton, text: string, start: number, end: number, hash: number, other: number): number {
  const length = end - start;
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  for (; met[place * 4 + 2] !== 0; place = (place + 1) & (PLACES - 1))
    if (met[place * 4] === hash && met[place * 4 + 1] === other && met[place * 4 + 2] === length) return met[place * 4 + 3] ?? 0;
  if (kept >= FULL) {
    forget();
    place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  }
  const bits = readWord(by, text, start, end);
  const at = bits.length === 0 ? 0 : free;
  if (at > 0) {
    if (free + 1 + bits.length > bitsMet.length) {
      const longer = new Int32Array(2 * bitsMet.length + bits.length);
      longer.set(bitsMet);
      bitsMet = longer;
    }
    bitsMet[at] = bits.length / 2;
    bitsMet.set(bits, at + 1);
    free += 1 + bits.length;
  }
  met.set([hash, other, length, at], place * 4);
  kept++;
  return at;
}

/** The bits of the groups of which a word has a piece. */
function readWord({ next, ends, places }: Automaton, text: string, start: number, end: number): readonly number[] {
  const seen = new Int32Array(places);
  let state = 0;
  for (let i = start - 1; i <= end; i++) {
    const isEdge = i < start || i === end;
    state = next[state * SYMBOLS + (isEdge ? 0 : (SYMBOL[text.charCodeAt(i)] ?? 0))] ?? 0;
    for (const group of ends[state] ?? NO_GROUPS) seen[group >> 5] = (seen[group >> 5] ?? 0) | (1 << (group & 31));
  }
  const found: number[] = [];
  for (let place = 0; place < places; place++) if (seen[place] !== 0) found.push(place, seen[place] ?? 0);
  return found;
}

function compile(): Automaton {
  const all = [...GROUPS].map(([pieces, group]) => ({ pieces: pieces.split(' '), group }));
  const most = all.reduce((sum, { pieces }) => pieces.reduce((n, piece) => n + piece.length, sum), 1);
  const next = new Int32Array(most * SYMBOLS);
  const ends = new Array<readonly number[] | undefined>(most);
  let states = 1;
  for (const { pieces, group } of all)
    for (const piece of pieces) {
      let state = 0;
      for (let i = 0; i < piece.length; i++) {
        const at = state * SYMBOLS + (SYMBOL[piece.charCodeAt(i)] ?? 0);
        if (next[at] === 0) next[at] = states++;
        state = next[at] ?? 0;
      }
      ends[state] = [...(ends[state] ?? []), group];
    }
  joinSuffixes(next, ends, states);
  return { next: next.slice(0, states * SYMBOLS), ends, places: (GROUPS.size + 31) >> 5 };
}

/** A state goes on where its longest suffix that begins a piece goes on, and ends what that ends. */
function joinSuffixes(next: Int32Array, ends: (readonly number[] | undefined)[], states: number): void {
  const suffix = new Int32Array(states);
  const queue = [...next.subarray(0, SYMBOLS)].filter((state) => state > 0);
  for (const state of queue) {
    const behind = suffix[state] ?? 0;
    const more = ends[behind];
    if (more) ends[state] = [...(ends[state] ?? []), ...more];
    for (let symbol = 0; symbol < SYMBOLS; symbol++) {
      const to = next[state * SYMBOLS + symbol] ?? 0;
      const beyond = next[behind * SYMBOLS + symbol] ?? 0;
      if (to > 0) {
        suffix[to] = beyond;
        queue.push(to);
      } else next[state * SYMBOLS + symbol] = beyond;
    }
  }
}
