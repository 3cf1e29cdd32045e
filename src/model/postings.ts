import { daysOf } from './day.ts';
import type { Entry, EntryId } from './entry.ts';
import { hashOf } from './hash.ts';
import type { Ask, Query } from './query.ts';

/**
 * Which entries have which terms, as arrays of numbers alone: a million entries are read back in one piece, without a string.
 * Entries are in order of their dates, so an entry's position says when it was: what is nearest in time is nearest in the list.
 */
export interface Postings {
  /** Hashes of the terms, ascending. Two terms of one hash would bring a candidate too many, which the comparison sees. */
  terms: Float64Array;
  /** The positions of term `i`, ascending, are `positions[starts[i]] … positions[starts[i + 1] - 1]`. */
  starts: Uint32Array;
  positions: Uint32Array;
  /** The days that have entries, ascending, since 1970, and the position of each one's first entry. */
  days: Int32Array;
  firsts: Uint32Array;
  /** Hashes of the ids, ascending, and the position of each. */
  ids: Float64Array;
  places: Uint32Array;
  /** The entries that relate to the one at position `i`, or that it relates to, are `ties[tieStarts[i]] … ties[tieStarts[i + 1] - 1]`. */
  tieStarts: Uint32Array;
  ties: Uint32Array;
}

const DAY = 86_400_000;

/** The first day of a partial date, counted since 1970. */
const dayNumber = (date: string): number => Date.parse(`${daysOf(date).from}T00:00:00Z`) / DAY;

/** The first place in `sorted`, from `from` to before `to`, whose number is not below `n`; `to` where none is. */
function placeOf(sorted: ArrayLike<number>, n: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < n) low = middle + 1;
    else high = middle;
  }
  return low;
}

function exactly(sorted: Float64Array, n: number): number {
  const at = placeOf(sorted, n, 0, sorted.length);
  return sorted[at] === n ? at : -1;
}

/** The order in which entries are kept: by date, a month before its days, then by id. */
export const inOrder = (a: Pick<Entry, 'id' | 'date'>, b: Pick<Entry, 'id' | 'date'>): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Lists of numbers under `size` heads, laid end to end: counted first, then filled in the order of `pairs`. */
function laid(size: number, pairs: readonly (readonly [heads: Uint32Array, values: Uint32Array])[]): { starts: Uint32Array; all: Uint32Array } {
  const starts = new Uint32Array(size + 1);
  // By index: to walk an iterator over millions of numbers takes several times as long.
  for (const [heads] of pairs)
    for (let i = 0; i < heads.length; i++) {
      const after = (heads[i] as number) + 1;
      starts[after] = (starts[after] as number) + 1;
    }
  for (let i = 0; i < size; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const next = starts.slice(0, size);
  const all = new Uint32Array(starts[size] as number);
  for (const [heads, values] of pairs)
    for (let i = 0; i < heads.length; i++) {
      const head = heads[i] as number;
      const at = next[head] as number;
      all[at] = values[i] as number;
      next[head] = at + 1;
    }
  return { starts, all };
}

/** A list of numbers that grows without a box around each. */
class Numbers {
  private room: Uint32Array;
  private size = 0;
  constructor(expected: number) {
    this.room = new Uint32Array(Math.max(16, expected));
  }
  push(n: number): void {
    if (this.size === this.room.length) {
      const more = new Uint32Array(this.size * 2);
      more.set(this.room);
      this.room = more;
    }
    this.room[this.size++] = n;
  }
  all(): Uint32Array {
    return this.room.subarray(0, this.size);
  }
}

/** Postings in the making: entries come one by one in the order of `inOrder`, so that whoever reads or writes them meanwhile need not wait. */
export interface PostingsMaker {
  add(entry: Pick<Entry, 'id' | 'date' | 'related'>, terms: Iterable<string>): void;
  done(): Postings;
}

/** @param size how many entries will come */
export function makePostings(size: number): PostingsMaker {
  const known = new Map<number, number>();
  const heads = new Numbers(size * 16);
  const values = new Numbers(size * 16);
  /** The last position of each term: a term is said once of an entry. */
  const lastOf: number[] = [];
  const days: number[] = [];
  const firsts: number[] = [];
  const hashes = new Float64Array(size);
  const relating = new Numbers(size);
  const related: number[] = [];
  let [date, position] = ['', 0];
  return {
    add(entry, terms) {
      if (entry.date !== date) {
        const day = dayNumber(entry.date);
        if (day !== days.at(-1)) {
          days.push(day);
          firsts.push(position);
        }
        date = entry.date;
      }
      hashes[position] = hashOf(entry.id);
      for (const term of terms) {
        const hash = hashOf(term);
        let head = known.get(hash);
        if (head === undefined) {
          head = known.size;
          known.set(hash, head);
        } else if (lastOf[head] === position) continue;
        lastOf[head] = position;
        heads.push(head);
        values.push(position);
      }
      for (const { id } of entry.related) {
        relating.push(position);
        related.push(hashOf(id));
      }
      position++;
    },
    done() {
      const terms = Float64Array.from(known.keys()).sort();
      const rank = new Uint32Array(terms.length);
      for (const [i, hash] of terms.entries()) rank[known.get(hash) as number] = i;
      const ranked = heads.all();
      for (let i = 0; i < ranked.length; i++) ranked[i] = rank[ranked[i] as number] as number;
      const { starts, all } = laid(terms.length, [[ranked, values.all()]]);

      const places = Uint32Array.from(hashes.keys()).sort((a, b) => (hashes[a] as number) - (hashes[b] as number) || a - b);
      const ids = hashes.slice().sort();
      const from = new Numbers(size);
      const to = new Numbers(size);
      const sources = relating.all();
      for (const [i, hash] of related.entries()) {
        const at = exactly(ids, hash);
        if (at < 0) continue;
        from.push(sources[i] as number);
        to.push(places[at] as number);
      }
      const tied = laid(size, [
        [from.all(), to.all()],
        [to.all(), from.all()],
      ]);
      return {
        terms,
        starts,
        positions: all,
        days: Int32Array.from(days),
        firsts: Uint32Array.from(firsts),
        ids,
        places,
        tieStarts: tied.starts,
        ties: tied.all,
      };
    },
  };
}

/** @param entries in the order of `inOrder` */
export function postingsOf(entries: readonly Entry[], termsOf: (entry: Entry) => Iterable<string>): Postings {
  const maker = makePostings(entries.length);
  for (const entry of entries) maker.add(entry, termsOf(entry));
  return maker.done();
}

const rangeOf = ({ terms, starts }: Postings, term: string): [from: number, to: number] => {
  const i = exactly(terms, hashOf(term));
  return i < 0 ? [0, 0] : [starts[i] as number, starts[i + 1] as number];
};

/** The positions of all entries that have at least one of the terms, ascending. */
export function positionsWith(postings: Postings, terms: Iterable<string>): number[] {
  const found = new Set<number>();
  for (const term of terms) {
    const [from, to] = rangeOf(postings, term);
    for (const position of postings.positions.subarray(from, to)) found.add(position);
  }
  return [...found].sort((a, b) => a - b);
}

/** Where the entries of these ids may stand: whoever reads them must look whether they are. */
export const positionsOf = ({ ids, places }: Postings, asked: Iterable<EntryId>): number[] =>
  [...asked].flatMap((id) => {
    const at = exactly(ids, hashOf(id));
    return at < 0 ? [] : [places[at] as number];
  });

/** The positions nearest to the days asked for, each with how many entries of the key are as near as it. */
function nearest(postings: Postings, key: string, near: readonly number[], within: number): Map<number, number> {
  const { positions, days, firsts, places } = postings;
  const [from, to] = rangeOf(postings, key);
  const met = new Map<number, number>();
  if (from === to) return met;
  for (const asked of near) {
    const at = placeOf(days, asked, 0, days.length);
    const start = placeOf(positions, firsts[at] ?? places.length, from, to);
    const sameDay = days[at] === asked ? placeOf(positions, firsts[at + 1] ?? places.length, start, to) - start : 0;
    const end = Math.min(to, start + within);
    for (let i = Math.max(from, start - within); i < end; i++) {
      const rank = Math.max(1, sameDay, i < start ? start - i : i - start + 1);
      const position = positions[i] as number;
      const known = met.get(position);
      if (known === undefined || rank < known) met.set(position, rank);
    }
  }
  return met;
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
  readonly #answers = new Map<string, Answer>();
  readonly #days = new Map<string, number>();
  readonly #counts: number[] = [];

  constructor(postings: Postings) {
    this.#postings = postings;
  }

  to({ key, near, within }: Ask): Answer {
    const question = `${key} ${within} ${near.join()}`;
    const known = this.#answers.get(question);
    if (known) return known;
    const met = nearest(
      this.#postings,
      key,
      near.map((day) => this.#dayOf(day)),
      within,
    );
    const answer: Answer = { numbers: Array.from(met.keys(), (p) => this.#numberOf(p)), counts: Array.from(met.values(), (r) => this.#countOf(r)) };
    this.#answers.set(question, answer);
    return answer;
  }

  #dayOf(day: string): number {
    const known = this.#days.get(day) ?? dayNumber(day);
    this.#days.set(day, known);
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

/** The positions that a claim asks for, what counts most first. */
function listFor(asks: readonly Ask[], answering: Answering): number[] {
  const answers = asks.map((ask) => answering.to(ask));
  const { positions } = answering;
  const sums = new Float64Array(positions.length);
  const found: number[] = [];
  for (const { numbers, counts } of answers)
    for (let i = 0; i < numbers.length; i++) {
      const n = numbers[i] as number;
      if (sums[n] === 0) found.push(n);
      sums[n] = (sums[n] as number) + (counts[i] as number);
    }
  return found
    .sort((a, b) => (sums[b] as number) - (sums[a] as number) || (positions[a] as number) - (positions[b] as number))
    .map((n) => positions[n] as number);
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
  const lists = claims.map((asks) => listFor(asks, answering));
  const found = new Set<number>();
  const neighbours = new Set<number>();
  for (let turn = 0; turn < each; turn++)
    for (const list of lists) {
      const position = list[turn];
      if (position === undefined || found.size >= most) continue;
      found.add(position);
      if (turn < TIES_OF)
        for (const other of postings.ties.subarray(postings.tieStarts[position], postings.tieStarts[position + 1])) neighbours.add(other);
    }
  const wanted = [...neighbours].filter((position) => !found.has(position)).slice(0, tied);
  return [...found, ...wanted].sort((a, b) => a - b);
}
