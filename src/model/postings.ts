import { type Day, daysOf } from './day.ts';
import type { Entry, EntryId } from './entry.ts';
import { hashOf } from './hash.ts';
import { inTurn } from './inTurn.ts';
import type { Ask, Query } from './query.ts';

/** A long list of numbers: an array, or pages of one of which only some are at hand. What is not gives NaN, and whoever asked reads it and asks again. */
export interface Numbers {
  readonly length: number;
  at(i: number): number | undefined;
  /** Where paged: between which places, of one page at most, the first number not below `n` is, of those from `from` to before `to`. */
  narrowed?(n: number, from: number, to: number): [from: number, to: number];
}

/** What finds entries by their terms. */
export interface TermLists<N extends Numbers = Numbers> {
  /** Hashes of the terms, ascending. Two terms of one hash would bring a candidate too many, which the comparison sees. */
  readonly terms: N;
  /** The positions of term `i`, ascending, are `positions[starts[i]] … positions[starts[i + 1] - 1]`. */
  readonly starts: N;
  readonly positions: N;
}

/** What finds entries by their ids, and what they are tied to. */
export interface IdLists<N extends Numbers = Numbers> {
  /** Hashes of the ids, ascending, and the position of each. */
  readonly ids: N;
  readonly places: N;
  /** The entries that relate to the one at position `i`, or that it relates to, are `ties[tieStarts[i]] … ties[tieStarts[i + 1] - 1]`. */
  readonly tieStarts: N;
  readonly ties: N;
}

/** The days that have entries, ascending, since 1970, and the position of each one's first entry. */
export interface Days {
  readonly days: Int32Array;
  readonly firsts: Uint32Array;
}

/**
 * Which entries have which terms, as lists of numbers alone: of a million entries a question reads a few pages, without a string.
 * Entries are in order of their dates, so an entry's position says when it was: what is nearest in time is nearest in the list.
 */
export interface Postings extends TermLists, IdLists, Days {}

const DAY = 86_400_000;

/** The first day of a partial date, counted since 1970. */
export const dayNumber = (date: string): number => Date.parse(`${daysOf(date).from}T00:00:00Z`) / DAY;

/** An array is asked by index: `at` of a typed array is a call in V8, and takes three times as long. */
const nth = (numbers: Numbers, i: number): number =>
  (ArrayBuffer.isView(numbers) ? (numbers as unknown as ArrayLike<number>)[i] : numbers.at(i)) as number;

/** The first place in `sorted`, from `from` to before `to`, whose number is not below `n`; `to` where none is. */
function placeOf(sorted: Numbers, n: number, from: number, to: number): number {
  let [low, high] = sorted.narrowed?.(n, from, to) ?? [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (nth(sorted, middle) < n) low = middle + 1;
    else high = middle;
  }
  return low;
}

function exactly(sorted: Numbers, n: number): number {
  const at = placeOf(sorted, n, 0, sorted.length);
  return nth(sorted, at) === n ? at : -1;
}

/** The order in which entries are kept: by date, a month before its days, then by id. */
export const inOrder = (a: Pick<Entry, 'id' | 'date'>, b: Pick<Entry, 'id' | 'date'>): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

type Range = readonly [from: number, to: number];

const rangeOf = ({ terms, starts }: TermLists, term: string): Range => {
  const i = exactly(terms, hashOf(term));
  return i < 0 ? [0, 0] : [nth(starts, i), nth(starts, i + 1)];
};

/** The positions of all entries that have at least one of the terms, ascending. */
export function positionsWith(postings: Postings, terms: Iterable<string>): number[] {
  const found = new Set<number>();
  for (const term of terms) {
    const [from, to] = rangeOf(postings, term);
    for (let i = from; i < to; i++) found.add(nth(postings.positions, i));
  }
  return [...found].sort((a, b) => a - b);
}

/** The positions from this one on, and those before it that are of its day. */
export function positionsFrom({ firsts, ids }: Postings, position: number): number[] {
  const day = placeOf(firsts, position + 1, 0, firsts.length) - 1;
  const from = firsts[Math.max(0, day)] ?? 0;
  return Array.from({ length: position < ids.length ? ids.length - from : 0 }, (_, i) => from + i);
}

/** Where the entries of these ids may stand: whoever reads them must look whether they are. */
export const positionsOf = ({ ids, places }: Postings, asked: Iterable<EntryId>): number[] =>
  [...asked].flatMap((id) => {
    const at = exactly(ids, hashOf(id));
    return at < 0 ? [] : [nth(places, at)];
  });

/** Where the entries of a day begin, and those of the days after it: one place where it has none. */
interface OfDay {
  readonly first: number;
  readonly next: number;
}

function ofDay({ days, firsts, places }: Postings, day: string): OfDay {
  const asked = dayNumber(day);
  const at = placeOf(days, asked, 0, days.length);
  const first = firsts[at] ?? places.length;
  return { first, next: days[at] === asked ? (firsts[at + 1] ?? places.length) : first };
}

/** Some positions, and of each how many entries of the key are as near as it. */
interface Near {
  readonly positions: number[];
  readonly ranks: number[];
}

/**
 * @param range where the positions of the key are
 * @param near the days asked for, ascending
 */
function nearest({ positions }: Postings, [from, to]: Range, near: readonly OfDay[], within: number): Near {
  const found: Near = { positions: [], ranks: [] };
  if (from === to) return found;
  let start = from;
  const starts = near.map(({ first }) => {
    start = placeOf(positions, first, start, to);
    return start;
  });
  const sameDay = near.map(({ next }, i) => {
    const first = starts[i] as number;
    // Few keys have an entry of the day.
    return first < to && nth(positions, first) < next ? placeOf(positions, next, first + 1, to) - first : 0;
  });
  let done = from;
  for (const start of starts) {
    const end = Math.min(to, start + within);
    for (let i = Math.max(done, start - within); i < end; i++) {
      let rank = Number.POSITIVE_INFINITY;
      for (let day = 0; day < starts.length; day++) {
        const at = starts[day] as number;
        if (i >= at - within && i < at + within) rank = Math.min(rank, Math.max(1, sameDay[day] as number, i < at ? at - i : i - at + 1));
      }
      found.positions.push(nth(positions, i));
      found.ranks.push(rank);
    }
    done = Math.max(done, end);
  }
  return found;
}

/** The entries that answer an ask, by the numbers they have in this query, and what each counts. */
interface Answer {
  readonly numbers: readonly number[];
  readonly counts: readonly number[];
}

/** The claims of an article ask much the same: each ask is answered once, and the entries found are numbered, so that adding up what they count is quick. */
class Answering {
  /** The position of each entry found, by its number. */
  readonly positions: number[] = [];
  readonly #postings: Postings;
  readonly #numbers = new Map<number, number>();
  /** By the days asked for, then by key. */
  readonly #answers = new Map<string, Map<string, Answer>>();
  readonly #days = new Map<string, OfDay>();
  readonly #ranges = new Map<string, Range>();
  readonly #counts: number[] = [];

  constructor(postings: Postings) {
    this.#postings = postings;
  }

  /** The answers to one claim's asks. */
  to(asks: readonly Ask[]): Answer[] {
    let [near, within]: [readonly Day[], number] = [[], 0];
    let known = new Map<string, Answer>();
    return asks.map((ask) => {
      if (ask.near !== near || ask.within !== within) {
        ({ near, within } = ask);
        known = this.#about(near, within);
      }
      const answer = known.get(ask.key) ?? this.#answer(ask);
      known.set(ask.key, answer);
      return answer;
    });
  }

  #about(near: readonly Day[], within: number): Map<string, Answer> {
    const days = `${within} ${near.join()}`;
    const known = this.#answers.get(days) ?? new Map<string, Answer>();
    this.#answers.set(days, known);
    return known;
  }

  #answer({ key, near, within }: Ask): Answer {
    const days = near.map((day) => this.#dayOf(day)).sort((a, b) => a.first - b.first);
    const { positions, ranks } = nearest(this.#postings, this.#rangeOf(key), days, within);
    return { numbers: positions.map((position) => this.#numberOf(position)), counts: ranks.map((rank) => this.#countOf(rank)) };
  }

  #dayOf(day: string): OfDay {
    const known = this.#days.get(day) ?? ofDay(this.#postings, day);
    this.#days.set(day, known);
    return known;
  }

  /** Claims that ask about other days ask by the same keys. */
  #rangeOf(key: string): Range {
    const known = this.#ranges.get(key) ?? rangeOf(this.#postings, key);
    this.#ranges.set(key, known);
    return known;
  }

  #numberOf(position: number): number {
    const known = this.#numbers.get(position);
    if (known !== undefined) return known;
    this.#numbers.set(position, this.positions.length);
    return this.positions.push(position) - 1;
  }

  /** How unlikely it would be by chance that only so many are as near. */
  #countOf(rank: number): number {
    this.#counts[rank] ??= Math.log((this.#postings.places.length + 1) / rank);
    return this.#counts[rank];
  }
}

/** The positions that a claim asks for, what counts most first: each call gives the next, and undefined at their end. */
function listFor(asks: readonly Ask[], answering: Answering): () => number | undefined {
  const answers = answering.to(asks);
  const { positions } = answering;
  const sums = new Float64Array(positions.length);
  const found: number[] = [];
  for (const { numbers, counts } of answers)
    for (let i = 0; i < numbers.length; i++) {
      const n = numbers[i] as number;
      if (sums[n] === 0) found.push(n);
      sums[n] = (sums[n] as number) + (counts[i] as number);
    }
  const next = inTurn(found, (a, b) => (sums[b] as number) - (sums[a] as number) || (positions[a] as number) - (positions[b] as number));
  return () => {
    const n = next();
    return n === undefined ? n : positions[n];
  };
}

function addTies({ tieStarts, ties }: IdLists, position: number, found: Set<number>): void {
  const to = nth(tieStarts, position + 1);
  for (let i = nth(tieStarts, position); i < to; i++) found.add(nth(ties, i));
}

// The first of a claim's list are likely its record; what is tied to the others would not be shown.
const TIES_OF = 5;

/**
 * The positions that a query is answered by, ascending, never more than it wants, however many entries there are. For each claim an entry
 * counts by how unlikely it would be so near by chance: few entries have its key, or few of those lie between it and the day asked for.
 * Then every claim in turn takes its next best, and the best bring what they are tied to with them.
 */
export function nearestIn(postings: Postings, { claims, each, most, tied }: Query): number[] {
  const answering = new Answering(postings);
  const nexts = claims.map((asks) => listFor(asks, answering));
  const found = new Set<number>();
  const neighbours = new Set<number>();
  for (let turn = 0; turn < each; turn++)
    for (const next of nexts) {
      if (found.size >= most) break;
      const position = next();
      if (position === undefined) continue;
      found.add(position);
      if (turn < TIES_OF) addTies(postings, position, neighbours);
    }
  const wanted = [...neighbours].filter((position) => !found.has(position)).slice(0, tied);
  return [...found, ...wanted].sort((a, b) => a - b);
}
